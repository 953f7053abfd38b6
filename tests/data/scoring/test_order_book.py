"""The order book around a campaign."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.scoring.order_book import FIFTH, NEWCOMERS, SCORING_DATE


def test_the_order_book_is_as_announced(variants):
    """600 customers known on the scoring date, 40 who come later, more than 40 % of the known with one order."""
    for data in variants:
        orders = data["orders"]
        known, later = orders[orders["date"] <= SCORING_DATE], orders[orders["date"] > SCORING_DATE]
        assert known["customer"].nunique() == 5 * FIFTH
        assert len(set(later["customer"]) - set(known["customer"])) == NEWCOMERS
        assert (known.groupby("customer").size() == 1).mean() > 0.42
        assert orders["date"].min() >= pd.Timestamp("2023-10-01")
        assert orders["date"].max() <= pd.Timestamp("2024-12-31")
        assert not known.duplicated(["customer", "date"]).any()
        assert (orders["amount"] > 0).all()


def test_no_quintile_ends_inside_a_tie(variants):
    """However one cuts recency in five, the groups are the same: the customers on both sides of a limit differ."""
    for data in variants:
        known = data["orders"][data["orders"]["date"] <= SCORING_DATE]
        days = (pd.Timestamp(SCORING_DATE) - known.groupby("customer")["date"].max()).dt.days.sort_values()
        assert all(days.iloc[FIFTH * k - 1] < days.iloc[FIFTH * k] for k in range(1, 5))


def test_no_group_answers_near_break_even(variants):
    """Response rises with recency, no rate is within three points of 20 %, and the middle group falls on either side."""
    middle = set()
    for data in variants:
        orders = data["orders"]
        known = orders[orders["date"] <= SCORING_DATE]
        last = known.groupby("customer")["date"].max().sort_values()
        answered = last.index.isin(orders.loc[orders["date"] > SCORING_DATE, "customer"])
        rates = [answered[FIFTH * k : FIFTH * (k + 1)].mean() for k in range(5)]
        assert rates == sorted(rates)
        assert all(abs(rate - 0.20) > 0.03 for rate in rates)
        middle.add(rates[2] > 0.20)
    assert middle == {True, False}
