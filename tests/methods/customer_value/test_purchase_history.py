"""The three numbers of a customer's past."""

from __future__ import annotations

import pandas as pd
import pytest

from crm_lessons.methods import BgNbd, InputError, chance_alive, purchase_history

ORDERS = pd.DataFrame(
    [
        ("A", "2024-01-01", 10.0),
        ("A", "2024-01-15", 20.0),
        ("A", "2024-01-15", 5.0),
        ("A", "2024-01-20", -5.0),
        ("A", "2024-02-05", 1.0),
        ("B", "2024-01-29", 8.0),
    ],
    columns=["customer", "date", "amount"],
)


def history(repeats, last_repeat, observed):
    return pd.DataFrame({"repeats": [repeats], "last_repeat": [last_repeat], "observed": [observed]}, index=["A"])


def test_two_customers_by_hand():
    """A buys on days 0, 14 (twice) and 35 and gives back on day 19: two repeats, the last after 5 weeks, seen for 6."""
    expected = pd.DataFrame(
        {"repeats": [2, 0], "last_repeat": [5.0, 0.0], "observed": [6.0, 2.0]},
        index=pd.Index(["A", "B"], name="customer"),
    )
    pd.testing.assert_frame_equal(purchase_history(ORDERS, "2024-02-12"), expected, check_dtype=False)
    in_days = purchase_history(ORDERS, "2024-02-12", unit_days=1)
    assert in_days.loc["A"].tolist() == [2, 35, 42]


def test_cdnow_is_summed_up_as_in_the_article(cdnow):
    """Fader, Hardie & Lee (2005): 2,357 customers, 2,457 repeat transactions by 30 September 1997, seen for 27 to 39 weeks."""
    orders = cdnow.assign(date=pd.to_datetime(cdnow["date"].astype(str)))
    table = purchase_history(orders[orders["date"] <= "1997-09-30"], "1997-09-30")
    assert (len(table), table["repeats"].sum()) == (2357, 2457)
    assert (table["observed"].min(), table["observed"].max()) == pytest.approx((27, 38.857), abs=0.001)
    assert table.loc[1].round(2).tolist() == [2, 30.43, 38.86]


@pytest.mark.parametrize(
    ("table", "found"),
    [
        (history(-1, 0, 3), "`repeats`"),
        (history(1.5, 1, 3), "nombre entier de rachats"),
        (history(1, 4, 3), "`last_repeat`"),
        (history(0, 2, 3), "0 quand il n'y a pas de rachat"),
        (history(2, 0, 3), "0 quand il n'y a pas de rachat"),
        (history(0, 0, float("inf")), "`observed`"),
        (history(0, 0, None), "manquantes"),
        (history(0, 0, 3).iloc[:0], "n'a pas de client"),
        (history(0, 0, 3).loc[["A", "A"]], "Plusieurs lignes"),
        (history(0, 0, 3).drop(columns="observed"), "purchase_history"),
    ],
)
def test_a_history_that_cannot_be_names_customer_and_column(table, found):
    """Each impossible history has its sentence."""
    with pytest.raises(InputError, match=found):
        chance_alive(table, BgNbd(0.243, 4.414, 0.793, 2.426, 0))


def test_a_unit_of_time_is_a_number_of_days():
    """Half a day is none."""
    with pytest.raises(InputError, match="`unit_days`"):
        purchase_history(ORDERS, "2024-02-12", unit_days=0.5)


def test_a_customer_with_credit_notes_alone_is_asked_about():
    """There is no purchase to date."""
    with pytest.raises(InputError, match="avoirs"):
        purchase_history(ORDERS.assign(amount=-1.0), "2024-02-12")
