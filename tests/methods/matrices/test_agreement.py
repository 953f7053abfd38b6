"""How far two judges agree, beyond chance."""

from __future__ import annotations

import itertools
import math

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_lessons.methods import InputError, judges_agreement

pairs = st.lists(st.tuples(st.integers(1, 5), st.integers(1, 5)), min_size=1, max_size=25)


def by_pairs(first, second, power):
    """Return kappa as its definition says it: one disagreement a pair, over every mark with every mark."""
    observed = np.mean([abs(a - b) ** power for a, b in zip(first, second, strict=True)])
    by_chance = np.mean([abs(a - b) ** power for a, b in itertools.product(first, second)])
    return 1 - observed / by_chance if by_chance else math.nan


def test_on_two_categories_it_is_cohen_s_kappa():
    """Of 50, 20 yes twice, 15 no twice, 5 and 10 apart: agreement 0.7, by chance 0.5, hence 0.4 (worked by hand)."""
    first = pd.Series([5] * 25 + [1] * 25)
    second = pd.Series([5] * 20 + [1] * 5 + [5] * 10 + [1] * 15)
    assert judges_agreement(first, second).kappa == pytest.approx(0.4)
    assert judges_agreement(first, second, "quadratic").kappa == pytest.approx(0.4)


@given(pairs)
def test_it_is_one_less_the_gap_of_the_pairs_over_the_gap_of_all_pairs(given_pairs):
    """The definition, computed pair by pair; the order of the customers and of the judges changes nothing."""
    first, second = (pd.Series(marks) for marks in zip(*given_pairs, strict=True))
    for weights, power in (("linear", 1), ("quadratic", 2)):
        kappa = judges_agreement(first, second, weights).kappa
        assert kappa == pytest.approx(by_pairs(first, second, power), nan_ok=True)
        assert kappa == pytest.approx(judges_agreement(second.iloc[::-1], first, weights).kappa, nan_ok=True)


@given(pairs)
def test_the_table_counts_everybody(given_pairs):
    """Shares and gap can be read in the table of counts."""
    first, second = (pd.Series(marks) for marks in zip(*given_pairs, strict=True))
    both = judges_agreement(first, second)
    counts = both.table.to_numpy()
    assert counts.shape == (5, 5)
    assert counts.sum() == len(first)
    assert both.same == pytest.approx(np.trace(counts) / len(first))
    assert both.same <= both.within_one <= 1
    assert both.gap == pytest.approx(first.mean() - second.mean())


def test_a_judge_beside_himself_agrees():
    """The same marks give 1; marks that never vary leave nothing to agree about."""
    marks = pd.Series([1, 3, 5])
    assert judges_agreement(marks, marks).kappa == 1
    assert math.isnan(judges_agreement(pd.Series([2, 2]), pd.Series([2, 2])).kappa)


@pytest.mark.parametrize(
    ("second", "words"),
    [
        (pd.Series([1, 6], index=["A", "B"]), "client B"),
        (pd.Series([1, 2], index=["A", "C"]), "que par un juge"),
        (pd.Series([1, 2.5], index=["A", "B"]), r"2\.5"),
    ],
)
def test_marks_that_cannot_be_compared_are_refused(second, words):
    """A mark off the scale, a customer whom one judge did not see, a half mark."""
    with pytest.raises(InputError, match=words):
        judges_agreement(pd.Series([1, 2], index=["A", "B"]), second)


def test_another_weighting_is_refused():
    """The two that exist are named."""
    with pytest.raises(InputError, match="quadratic"):
        judges_agreement(pd.Series([1]), pd.Series([1]), "cubic")
