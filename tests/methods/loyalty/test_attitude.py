"""Loyalty by what customers think."""

from __future__ import annotations

import math

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_lessons.methods import InputError, attitudinal_loyalty, relative_attitude

ANSWERS = pd.DataFrame({"recommend": [5, 4, 2], "prefer": [5, 3, 1], "would_leave": [1, 2, 4]}, index=list("ABC"))
MARKS = st.lists(st.tuples(*[st.integers(1, 5)] * 3), min_size=1, max_size=12)


def test_three_customers_by_hand():
    """With the last question turned round A has 5, 5, 5; B 4, 3, 4; C 2, 1, 2: 1, 2/3 and 1/6 of the way up the scale."""
    attitude = attitudinal_loyalty(ANSWERS, reverse=["would_leave"])
    assert attitude.score.to_dict() == pytest.approx({"A": 1, "B": 2 / 3, "C": 1 / 6})
    assert attitude.answers == 3


def test_alpha_by_hand():
    """Variances 7/3, 4 and 7/3 of the questions, 25.33 of the totals 15, 11, 5: 3/2 · (1 − 8.667/25.333) = .987."""
    assert attitudinal_loyalty(ANSWERS, reverse=["would_leave"]).cronbach_alpha == pytest.approx(0.9868, abs=1e-4)


def test_a_question_that_was_not_turned_round_shows_in_alpha():
    """It contradicts the others, and alpha falls below 0."""
    assert attitudinal_loyalty(ANSWERS).cronbach_alpha < 0


def test_alpha_is_missing_where_it_has_no_meaning():
    """One question, one customer, or everybody with the same total."""
    same = pd.DataFrame({"x": [3, 4], "y": [4, 3]})
    for answers in (ANSWERS[["prefer"]], ANSWERS.iloc[:1], same):
        assert math.isnan(attitudinal_loyalty(answers).cronbach_alpha)


@given(MARKS)
def test_the_score_is_between_0_and_1_and_turns_with_the_scale(rows):
    """All questions turned round, the score is what was missing to 1, and alpha is the same, never above 1."""
    answers = pd.DataFrame(rows, columns=["x", "y", "z"])
    there, back = attitudinal_loyalty(answers), attitudinal_loyalty(answers, reverse=["x", "y", "z"])
    assert there.score.between(0, 1).all()
    assert (there.score + back.score).to_numpy() == pytest.approx(1)
    assert there.cronbach_alpha == pytest.approx(back.cronbach_alpha, nan_ok=True)
    assert not there.cronbach_alpha > 1 + 1e-9


def test_a_good_mark_is_no_preference_when_a_rival_has_a_better_one():
    """4 against 5 and 3 is −1; 4 against 2 and an unknown rival is 2; who knows no rival has no relative attitude."""
    ours = pd.Series({"A": 4, "B": 4, "C": 4})
    rivals = pd.DataFrame({"X": [5, 2, None], "Y": [3, None, None]}, index=["A", "B", "C"])
    relative = relative_attitude(ours, rivals)
    assert relative.drop("C").to_dict() == {"A": -1, "B": 2}
    assert math.isnan(relative["C"])
    pd.testing.assert_series_equal(relative_attitude(ours, rivals[::-1]), relative)


@pytest.mark.parametrize(
    ("arguments", "found"),
    [
        ({"answers": [1, 2]}, "`answers`"),
        ({"answers": ANSWERS.replace(5, 6)}, "une note de 1.0 à 5.0|une note de 1 à 5"),
        ({"answers": ANSWERS.replace(5, None)}, "manquantes"),
        ({"answers": ANSWERS, "lowest": 5, "highest": 1}, "L'échelle"),
        ({"answers": ANSWERS, "reverse": ["leave"]}, "`leave`"),
        ({"answers": ANSWERS[["prefer", "prefer"]]}, "prefer"),
    ],
)
def test_answers_that_cannot_be_are_met_in_words(arguments, found):
    """No table, a mark off the scale, a hole, a scale upside down, an unknown question, one twice."""
    with pytest.raises(InputError, match=found):
        attitudinal_loyalty(**arguments)


@pytest.mark.parametrize(
    ("ours", "rivals", "found"),
    [
        ([4, 4], pd.DataFrame({"X": [1, 2]}), "série"),
        (pd.Series([4, 4]), [1, 2], "`rivals`"),
        (pd.Series([4, 4]), pd.DataFrame({"X": [1, 2, 3]}), "le client 2"),
        (pd.Series([4, 4]), pd.DataFrame({"X": [1, "good"]}), "good"),
    ],
)
def test_marks_that_do_not_go_together_are_met_in_words(ours, rivals, found):
    """No Series, no table, another customer, a word."""
    with pytest.raises(InputError, match=found):
        relative_attitude(ours, rivals)
