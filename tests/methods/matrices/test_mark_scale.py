"""From figures to marks."""

from __future__ import annotations

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_lessons.methods import InputError, marks_from_figures

NEEDS = (20_000, 50_000, 100_000, 200_000)


def test_who_stands_on_a_limit_has_reached_it():
    """One below, one on and one above each limit; two equal limits leave marks 2 and 4 out."""
    figures = pd.Series([0, 19_999, 20_000, 50_000, 99_999, 200_000, 9_999_999])
    assert marks_from_figures(figures, NEEDS).tolist() == [1, 1, 2, 3, 3, 5, 5]
    assert marks_from_figures(pd.Series([1, 2, 3]), (2, 2, 3, 3)).tolist() == [1, 3, 5]


@given(
    st.lists(st.integers(-1000, 1000), min_size=1, max_size=30),
    st.lists(st.integers(-900, 900), min_size=4, max_size=4),
)
def test_more_never_earns_less(figures, limits):
    """Marks are 1 to 5, follow the order of the figures, and do not depend on who else is there."""
    numbers, steps = pd.Series(figures), sorted(limits)
    marks = marks_from_figures(numbers, steps)
    assert marks.between(1, 5).all()
    assert marks.iloc[numbers.argsort(kind="stable")].is_monotonic_increasing
    assert marks.iloc[0] == marks_from_figures(numbers.iloc[:1], pd.Series(steps)).iloc[0]


@pytest.mark.parametrize("limits", [(1, 2, 3), (1, 3, 2, 4), "1234", (1, 2, 3, None), (1, 2, 3, float("nan"))])
def test_a_scale_that_is_none_is_refused(limits):
    """Three limits, limits out of order, no numbers: the sentence shows what a scale looks like."""
    with pytest.raises(InputError, match="quatre limites"):
        marks_from_figures(pd.Series([1.0]), limits)


def test_a_missing_figure_is_named():
    """An unknown figure gets no mark: it is asked for."""
    with pytest.raises(InputError):
        marks_from_figures(pd.Series([1.0, None], index=["A", "B"]), NEEDS)
