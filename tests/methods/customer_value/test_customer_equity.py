"""What all customers are worth together."""

from __future__ import annotations

import pandas as pd
import pytest

from crm_lessons.methods import InputError, customer_equity, customer_lifetime_value

SEGMENTS = pd.DataFrame(
    {
        "customers": [1_000, 50],
        "margin": [100.0, 2_000.0],
        "retention": [0.80, 0.90],
        "new_customers": [200, 5],
        "acquisition_cost": [150.0, 12_000.0],
    },
    index=["small", "large"],
)


def test_one_segment_by_hand():
    """Margin 100, retention 80 %, discount 10 %: 266.67 each, 266,667 for 1,000; 200 won a year at 150 each are worth 23,333 a
    year on the day, 58,027 over three years today.
    """
    small = customer_equity(SEGMENTS, 0.10, years=3).loc["small"]
    assert small["customer_value"] == pytest.approx(266.67, abs=0.01)
    assert small["present_base"] == pytest.approx(266_666.67, abs=0.01)
    won = 200 * (small["customer_value"] - 150)
    assert small["future_customers"] == pytest.approx(won / 1.1 + won / 1.21 + won / 1.331)
    assert small["equity"] == pytest.approx(small["present_base"] + small["future_customers"])


def test_customers_who_cost_more_than_they_are_worth_lower_the_equity():
    """At 12,000 to win a customer worth 9,000, each one won destroys value."""
    large = customer_equity(SEGMENTS, 0.10, years=3).loc["large"]
    assert large["customer_value"] == pytest.approx(9_000)
    assert large["future_customers"] < 0


@pytest.mark.parametrize("first_margin", ["end_of_year", "certain", "now"])
def test_a_customer_is_worth_their_lifetime_value(first_margin):
    """At each moment of the first margin, as `customer_lifetime_value` has it; the table given is not changed."""
    before = SEGMENTS.copy()
    table = customer_equity(SEGMENTS, 0.10, 1, first_margin)
    for name, row in table.iterrows():
        value = customer_lifetime_value(row["margin"], row["retention"], 0.10, first_margin=first_margin)
        assert table.loc[name, "customer_value"] == pytest.approx(value)
    pd.testing.assert_frame_equal(SEGMENTS, before)


@pytest.mark.parametrize(
    ("segments", "found"),
    [
        (SEGMENTS.drop(columns="margin"), "`margin`"),
        (SEGMENTS.assign(customers=-1), "Ligne small, colonne `customers`"),
        (SEGMENTS.assign(retention=80), "taux entre 0 et 1"),
        (SEGMENTS.assign(acquisition_cost=None), "manquantes"),
        (SEGMENTS.loc[["small", "small"]], "Plusieurs lignes"),
        (SEGMENTS.assign(margin=float("inf")), "`margin`"),
    ],
)
def test_segments_that_cannot_be_name_row_and_column(segments, found):
    """A column missing, a negative head count, a percentage, a hole, a segment twice, an infinite margin."""
    with pytest.raises(InputError, match=found):
        customer_equity(segments, 0.10, 3)


@pytest.mark.parametrize(
    ("discount", "years", "found"), [(10, 3, "`discount`"), (0.1, 0, "`years`"), (0.1, 2.5, "`years`")]
)
def test_a_discount_is_a_rate_and_years_are_whole(discount, years, found):
    """The argument is named."""
    with pytest.raises(InputError, match=found):
        customer_equity(SEGMENTS, discount, years)
