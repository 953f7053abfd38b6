"""RADAR's second question: how existing customers took to the new products."""

from __future__ import annotations

import pandas as pd
import pytest

from crm_lessons.methods import InputError, product_uptake

LAUNCHES = pd.Series({"valve": "2024-03-01", "drone": "2024-06-01"})
ORDERS = pd.DataFrame(
    [
        ("A", "2024-01-05", "pump"),
        ("B", "2024-02-01", "pump"),
        ("C", "2024-02-10", "pump"),
        ("A", "2024-03-01", "valve"),
        ("A", "2024-03-09", "valve"),
        ("B", "2024-03-31", "valve"),
        ("D", "2024-03-15", "valve"),
        ("C", "2024-06-03", "drone"),
    ],
    columns=["customer", "date", "product"],
)


def uptake(orders=ORDERS, launches=LAUNCHES, on="2024-07-31", days=30):
    return product_uptake(orders, launches, on, days)


def test_two_launches_by_hand():
    """Valve: of A, B and C, A alone within 30 days (B on the 31st), and D is new; drone: one of four."""
    table = uptake()
    assert table[["customers", "buyers", "new_buyers"]].to_numpy().tolist() == [[3, 1, 1], [4, 1, 0]]
    assert table["uptake"].to_dict() == pytest.approx({"valve": 1 / 3, "drone": 1 / 4})
    assert uptake(days=31).loc["valve", "buyers"] == 2


def test_a_launch_whose_time_is_not_over_has_no_rate_yet():
    """Of the drone, 29 of the 30 days have been seen: missing, not zero; on the 30th, it is there."""
    table = uptake(on="2024-06-29")
    assert table["uptake"].isna().to_dict() == {"valve": False, "drone": True}
    assert table.loc["drone", "customers"] == 4
    assert uptake(on="2024-06-30")["uptake"].notna().all()


def test_a_launch_before_any_customer_has_no_rate():
    """A part of nobody is missing."""
    table = uptake(launches=pd.Series({"pump": "2024-01-01"}))
    assert table.loc["pump", ["customers", "buyers", "new_buyers"]].tolist() == [0, 0, 1]
    assert table["uptake"].isna().all()


def test_the_order_of_the_lines_does_not_count():
    """Nor do their labels, and the table given is not changed."""
    before = ORDERS.copy()
    pd.testing.assert_frame_equal(uptake(ORDERS.sample(frac=1, random_state=1)), uptake())
    pd.testing.assert_frame_equal(ORDERS, before)


@pytest.mark.parametrize(
    ("arguments", "found"),
    [
        ({"orders": ORDERS.drop(columns="product")}, "`product`"),
        ({"orders": ORDERS.iloc[:0]}, "vide"),
        ({"launches": {"valve": "2024-03-01"}}, "un dictionnaire"),
        ({"launches": LAUNCHES.rename({"drone": "valve"})}, "lancé deux fois"),
        ({"launches": LAUNCHES.replace("2024-06-01", "1/6/2024")}, "launches"),
        ({"on": "2024-05-31"}, "drone n'est lancé que le"),
        ({"days": 0}, "`within_days`"),
    ],
)
def test_what_cannot_be_counted_is_said(arguments, found):
    """A column missing, no order, no Series, a product twice, a day read two ways, a launch to come, no time."""
    with pytest.raises(InputError, match=found):
        uptake(**arguments)
