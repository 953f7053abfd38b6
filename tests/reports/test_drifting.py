"""How a report scores frequency and measures rhythm."""

from __future__ import annotations

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_lessons.methods import frat_table, rfm_table, scores_by_cutoffs
from crm_lessons.reports.drifting import _intervals, frequency_cutoffs


@pytest.mark.parametrize(
    ("orders", "cutoffs"),
    [([1] * 80 + [2] * 20, [2, 3, 4, 5]), (list(range(1, 101)), [20.8, 40.6, 60.4, 80.2]), ([7] * 5, [8, 9, 10, 11])],
    ids=["nearly all once", "spread out", "all the same"],
)
def test_the_fifths_never_run_into_each_other(orders, cutoffs):
    """A fifth, or one order more than the cut-off before it."""
    assert frequency_cutoffs(pd.Series(orders, dtype=float)) == pytest.approx(cutoffs)


@given(st.lists(st.integers(1, 400), min_size=5, max_size=200))
def test_the_customer_with_the_fewest_orders_has_the_lowest_score(orders):
    """However many are tied there: one order is never called frequent."""
    frequency = pd.Series(orders, dtype=float)
    scores = scores_by_cutoffs(frequency, frequency_cutoffs(frequency))
    assert set(scores[frequency == frequency.min()]) == {1}


def test_the_rhythm_is_the_mean_interval_of_frat(example):
    """The report computes it from the orders that it has already counted; the method says the same."""
    orders = example.orders
    on = orders["date"].max()
    expected = frat_table(orders, on)["mean_interval_days"]
    pd.testing.assert_series_equal(_intervals(rfm_table(orders, on)), expected, check_names=False)
