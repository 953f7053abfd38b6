"""How a report scores frequency."""

from __future__ import annotations

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_lessons.methods import scores_by_cutoffs
from crm_lessons.reports.own_orders.segments import frequency_cutoffs


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
