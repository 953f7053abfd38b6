from __future__ import annotations

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_lessons.methods import InputError, largest_customers, top_customer_stability

BEFORE = pd.Series({"a": 50.0, "b": 40, "c": 5, "d": 3, "e": 2})

revenues = st.dictionaries(st.integers(0, 30), st.integers(0, 10**6), min_size=1).filter(
    lambda amounts: any(amounts.values())
)


def test_two_periods_worked_by_hand():
    """Of a and b (90 of 100), a is on top again and b bought nothing; together they make 30 of the next 120."""
    after = pd.Series({"a": 30.0, "c": 60, "d": 10, "e": 5, "f": 15})
    stability = top_customer_stability(BEFORE, after, part=0.40)
    assert stability.top_customers == ["a", "b"]
    assert (stability.stay, stability.gone) == (0.5, 0.5)
    assert (stability.share_before, stability.share_after) == (0.9, 0.25)


def test_a_customer_without_purchases_is_not_on_top():
    """One buyer is left of five: the second place of the first 40 % is empty, not b's."""
    after = pd.Series({"a": 7.0, "b": 0, "c": 0, "d": 0, "e": 0})
    stability = top_customer_stability(BEFORE, after, part=0.40)
    assert (stability.stay, stability.gone) == (0.5, 0.5)


def test_who_is_counted_depends_on_who_is_named():
    """Twenty per cent of the buyers, or of a fixed group: naming the absent with 0 makes the top larger."""
    before = pd.Series({customer: 100.0 - customer for customer in range(10)})
    buyers = pd.Series({1: 5.0, 0: 4.0})
    everybody = buyers.reindex(before.index, fill_value=0.0)
    assert top_customer_stability(before, buyers).stay == 0.5
    assert top_customer_stability(before, everybody).stay == 1.0


def test_a_period_compared_with_itself_does_not_move():
    """Everybody stays, nobody leaves, and the share is the same."""
    stability = top_customer_stability(BEFORE, BEFORE)
    assert (stability.stay, stability.gone) == (1.0, 0.0)
    assert stability.share_before == stability.share_after == 0.5


@given(revenues, revenues)
def test_rates_are_rates_and_nobody_stays_who_has_gone(before, after):
    """Those who stay on top and those who bought nothing are different people."""
    before, after = pd.Series(before), pd.Series(after)
    stability = top_customer_stability(before, after)
    assert stability.top_customers == largest_customers(before)
    assert min(stability.stay, stability.gone) >= 0
    assert stability.stay + stability.gone <= 1 + 1e-9
    assert 0 <= stability.share_after <= 1 + 1e-9


def test_on_cdnow_the_top_fifth_turns_over_and_still_matters(cdnow):
    """CDNOW, top 20 % to 30 September 1997: 472 customers, 63.3 % then and 66.3 % of what followed; 235 stay, 193 are gone."""
    first = cdnow[cdnow["date"] <= 19970930].groupby("customer")["amount"].sum()
    later = cdnow[cdnow["date"] > 19970930].groupby("customer")["amount"].sum().reindex(first.index, fill_value=0.0)
    stability = top_customer_stability(first, later)
    assert len(stability.top_customers) == 472
    assert round(stability.stay * 472) == 235
    assert round(stability.gone * 472) == 193
    assert (round(stability.stay, 3), round(stability.gone, 3)) == (0.498, 0.409)
    assert (round(stability.share_before, 3), round(stability.share_after, 3)) == (0.633, 0.663)


def test_cdnow_follows_customers_who_all_came_in_the_same_quarter(cdnow):
    """First purchases from 1 January to 25 March 1997: nobody new takes a share of what follows."""
    first = cdnow.groupby("customer")["date"].min()
    assert (first.min(), first.max()) == (19970101, 19970325)


@pytest.mark.parametrize(
    ("before", "after", "found"),
    [
        ([1], BEFORE, "`before`.*list"),
        (BEFORE, pd.Series([], dtype=float), "`after`.*vide"),
        (BEFORE, BEFORE * 0, "`after`.*nul"),
        (pd.Series({"a": 1.0, "b": None}), BEFORE, "`before`.*client b"),
        (BEFORE, pd.Series({"a": 1.0, "b": -1}), "`after`.*client b"),
        (BEFORE, pd.Series([1.0, 2.0], index=["a", "a"]), "`after`.*client a"),
    ],
)
def test_what_cannot_be_followed_is_said_with_its_period(before, after, found):
    """Two Series come in; the message says which of them stands in the way."""
    with pytest.raises(InputError, match=found):
        top_customer_stability(before, after)


def test_a_percentage_for_a_part_is_met_with_the_rate():
    """20 for 0.20 is the likeliest slip."""
    with pytest.raises(InputError, match=r"0\.20 pour 20"):
        top_customer_stability(BEFORE, BEFORE, part=20)
