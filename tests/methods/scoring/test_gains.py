"""What a score is worth."""

from __future__ import annotations

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_lessons.methods import InputError, gains_curve


def test_by_hand():
    """Of four answers the two best-scored customers of five gave two: 50% by 40%, 1.25 times what the lot would give."""
    curve = gains_curve(pd.Series([3, 3, 2, 1, 1]), pd.Series([True, True, True, False, True]))
    assert curve["cumulative_customers"].to_list() == pytest.approx([0, 0.4, 0.6, 1])
    assert curve["cumulative_responses"].to_list() == pytest.approx([0, 0.5, 0.75, 1])
    assert curve["lift"].to_list()[1:] == pytest.approx([1.25, 1.25, 1])


@given(st.lists(st.tuples(st.integers(1, 5), st.booleans()), min_size=1, max_size=50))
def test_the_curve_rises_from_corner_to_corner_whatever_the_order(rows):
    """Nobody is lost, and shuffling customers with equal scores changes nothing; without an answer there is no curve."""
    scores, answers = (pd.Series(column) for column in zip(*rows, strict=True))
    if not answers.any():
        with pytest.raises(InputError, match="Personne n'a répondu"):
            gains_curve(scores, answers)
        return
    curve = gains_curve(scores, answers)
    pd.testing.assert_frame_equal(curve, gains_curve(scores.iloc[::-1], answers))
    assert curve[["customers", "responses"]].sum().to_list() == [len(rows), answers.sum()]
    for column in ("cumulative_customers", "cumulative_responses"):
        assert curve[column].is_monotonic_increasing
        assert (curve[column].iloc[0], curve[column].iloc[-1]) == (0, 1)
