"""RADAR's first question: the portfolio in decline."""

from __future__ import annotations

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_lessons.methods import InputError, decline_rate, radar_strategies

BEFORE = pd.Series({"A": 500, "B": 300, "C": 150, "D": 50, "E": 0})
AFTER = pd.Series({"A": 400, "B": 300, "C": 240, "E": 90, "F": 70})
REVENUES = st.lists(st.tuples(st.integers(0, 1000), st.integers(0, 1000)), min_size=1, max_size=12)


def test_four_customers_by_hand():
    """A buys 100 less, D no longer: 2 of 4, and 150 of 1,000, though the four together lose 60 alone. E and F were none."""
    decline = decline_rate(BEFORE, AFTER)
    assert (decline.customers, decline.in_customers, decline.lost) == (4, 0.5, 0.25)
    assert (decline.in_money, decline.net_change) == pytest.approx((0.15, -0.06))
    assert decline.table["trend"].to_dict() == {"A": "falling", "B": "stable", "C": "rising", "D": "falling"}
    assert decline.table["status"].to_dict() == dict.fromkeys("ABC", "customer") | {"D": "former"}


def test_a_small_change_may_count_as_none():
    """A's 20 % less is no decline where 20 % is allowed; who buys nothing is always lost."""
    decline = decline_rate(BEFORE, AFTER, tolerance=0.20)
    assert decline.table["trend"].to_dict() == {"A": "stable", "B": "stable", "C": "rising", "D": "falling"}
    assert (decline.in_customers, decline.in_money) == pytest.approx((0.25, 0.05))


def test_radar_reads_the_table():
    """With shares of wallet, the status and trend lead to a strategy each."""
    plan = radar_strategies(decline_rate(BEFORE, AFTER).table.assign(tcc=0.5))
    assert plan["strategy"].to_dict() == {"A": "REACTIVATE", "B": "ACCOMPANY", "C": "ACCOMPANY", "D": "REACTIVATE"}


@given(REVENUES)
def test_the_rates_are_rates_and_the_net_change_is_the_sum(pairs):
    """Whoever is lost is in decline; what some buy more is the net change plus what others buy less."""
    before, after = (pd.Series(list(values)) for values in zip(*pairs, strict=True))
    if not before.sum() or not after.sum():
        return
    decline = decline_rate(before, after)
    assert 0 <= decline.lost <= decline.in_customers <= 1
    assert 0 <= decline.in_money <= 1
    gained = decline.table["revenue_change"].clip(lower=0).sum() / before.sum()
    assert gained == pytest.approx(decline.net_change + decline.in_money)


@pytest.mark.parametrize(
    ("before", "after", "found"),
    [
        ([1, 2], AFTER, "^`before`.: .*série"),
        (BEFORE, AFTER.rename({"C": "A"}), "^`after`.: .*client A"),
        (-BEFORE, AFTER, "^`before`.: .*négatif"),
        (BEFORE * 0, AFTER, "^`before`.: .*nul"),
    ],
)
def test_the_period_at_fault_is_named(before, after, found):
    """No Series, a customer twice, losses, nothing at all."""
    with pytest.raises(InputError, match=found):
        decline_rate(before, after)


def test_a_tolerance_is_a_rate():
    """5 for 0.05 is the likeliest slip."""
    with pytest.raises(InputError, match="`tolerance`"):
        decline_rate(BEFORE, AFTER, tolerance=5)
