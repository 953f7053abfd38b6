"""Weighted scores, and how far a ranking hangs on its coefficients."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_lessons.data.matrices.criteria import (
    performance_coefficients,
    potential_coefficients,
    printed_performance,
    printed_potential,
)
from crm_lessons.data.matrices.scorecards import customer_card, finalists, marks
from crm_lessons.methods import InputError, coefficient_sensitivity, weighted_score

NAMES = ["a", "b", "c", "d"]
several_marks = st.lists(st.lists(st.integers(1, 5), min_size=4, max_size=4), min_size=1, max_size=6).map(
    lambda rows: pd.DataFrame(rows, columns=NAMES)
)
some_coefficients = st.lists(st.integers(1, 9), min_size=4, max_size=4).map(lambda c: pd.Series(c, index=NAMES))


def card(*values):
    """Return a Series by criterion."""
    return pd.Series(values, index=NAMES[: len(values)])


def test_the_course_s_customer():
    """Course, weighting method: marks 5, 4, 5, 5, 5 with coefficients 2, 1, 3, 3, 1 give 49/10 = 4.9."""
    assert weighted_score(marks().loc["A"], potential_coefficients()) == 4.9


def test_five_customers():
    """Course exercise 3.2: 4.9, 4.1, 3.0, 2.0, 1.1, under the customers' own names."""
    scores = weighted_score(marks(), potential_coefficients())
    assert scores.to_dict() == {"A": 4.9, "B": 4.1, "C": 3.0, "D": 2.0, "E": 1.1}
    assert (scores.name, scores.index.name) == ("score", "customer")


def test_scikit_criteria_agrees_and_normalising_does_not():
    """scikit-criteria 0.10, WeightedSumModel on our five customers: 4.9 4.1 3.0 2.0 1.1; pymcdm 1.4.0, WSM with its usual
    normalisation by sums: .3246 .2721 .1988 .1317 .0729, and by ranges 1 .775 .5 .25 0 (both run once, by hand).
    """
    table, coefficients = marks(), potential_coefficients()
    assert list(weighted_score(table, coefficients)) == [4.9, 4.1, 3.0, 2.0, 1.1]
    by_sum = (table / table.sum()) @ coefficients / 10
    by_range = ((table - table.min()) / (table.max() - table.min())) @ coefficients / 10
    assert list(by_sum) == pytest.approx([0.3246, 0.2721, 0.1988, 0.1317, 0.0729], abs=0.0001)
    assert list(by_range) == pytest.approx([1.0, 0.775, 0.5, 0.25, 0.0])


def test_two_exchanged_rows_send_a_customer_to_the_other_side():
    """Course, list and tables: potential 3.8 and performance 2.9 by the tables, 2.9 and 3.8 by the list."""

    def scores(*coefficients):
        return [weighted_score(customer_card()[weights.index], weights) for weights in coefficients]

    assert scores(printed_potential(), printed_performance()) == [3.8, 2.9]
    assert scores(potential_coefficients(), performance_coefficients()) == [2.9, 3.8]


@given(several_marks, some_coefficients)
def test_a_score_is_a_matrix_product_between_the_lowest_and_the_highest_mark(table, coefficients):
    """Plain numpy gives the same numbers, and no mean leaves the range of what it averages."""
    scores = weighted_score(table, coefficients)
    by_numpy = table.to_numpy() @ coefficients.to_numpy() / coefficients.to_numpy().sum()
    np.testing.assert_allclose(scores, by_numpy)
    assert (scores >= table.min(axis=1) - 1e-9).all()
    assert (scores <= table.max(axis=1) + 1e-9).all()


@given(several_marks, some_coefficients, st.floats(0.01, 100))
def test_only_the_proportions_of_the_coefficients_count(table, coefficients, factor):
    """Doubling every coefficient changes no score."""
    scores = weighted_score(table, coefficients)
    np.testing.assert_allclose(weighted_score(table, coefficients * factor), scores)


@given(several_marks, some_coefficients, st.sampled_from(NAMES))
def test_a_better_mark_gives_a_better_score(table, coefficients, criterion):
    """One point more on any criterion never lowers a score, and raises it where there was room."""
    better = table.assign(**{criterion: (table[criterion] + 1).clip(upper=5)})
    gained = weighted_score(better, coefficients) - weighted_score(table, coefficients)
    assert (gained[table[criterion] < 5] > 0).all()
    assert (gained[table[criterion] == 5] == 0).all()


def test_far_customers_keep_their_order():
    """Course's five customers: eight changes by one point (a coefficient of 1 does not fall to 0), no other order."""
    changes = coefficient_sensitivity(marks(), potential_coefficients())
    assert len(changes) == 8
    assert set(changes["first"]) == {"A"}
    assert not changes["order_changes"].any()
    assert set(changes["ranking"]) == {("A", "B", "C", "D", "E")}


def test_close_finalists_change_places():
    """The four finalists, by hand: Q passes P when technology or revenue weigh one more, or activity one less."""
    changes = coefficient_sensitivity(finalists(), potential_coefficients()).set_index(["criterion", "change"])
    moved = changes.index[changes["first_changes"]]
    assert set(moved) == {("technology_level", 1), ("customer_revenue", 1), ("industrial_activity", -1)}
    assert set(changes.loc[moved, "first"]) == {"Q"}
    assert changes["order_changes"].sum() == 5


@given(several_marks, some_coefficients)
def test_each_change_is_what_a_new_score_says(table, coefficients):
    """Every row is the ranking that one would get by hand with the changed coefficient."""
    for change in coefficient_sensitivity(table, coefficients).itertuples():
        changed = coefficients.astype(float)
        changed[change.criterion] += change.change
        scores = weighted_score(table, changed)[list(change.ranking)]
        assert (scores.diff().dropna() <= 1e-8).all()
        assert change.first == change.ranking[0]


def test_a_tie_is_no_change():
    """Two customers who become equal keep the order they had."""
    table = pd.DataFrame({"a": [5, 1], "b": [1, 4]}, index=["x", "y"])
    changes = coefficient_sensitivity(table, card(3, 3))
    assert changes.loc[changes["change"] == 1, "ranking"].to_list() == [("x", "y"), ("x", "y")]


@pytest.mark.parametrize("step", [0, -1, "one", True, float("nan"), float("inf")])
def test_a_step_is_a_positive_number(step):
    """Anything else is answered with an example."""
    with pytest.raises(InputError, match="nombre positif, comme 1"):
        coefficient_sensitivity(marks(), potential_coefficients(), step)
