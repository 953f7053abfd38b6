"""Coefficients to move."""

from __future__ import annotations

import pytest

from crm_lessons.data.matrices.criteria import potential_coefficients
from crm_lessons.data.matrices.scorecards import finalists, marks
from crm_lessons.methods import InputError
from crm_lessons.text.language import speak
from crm_lessons.widgets import weights

WEIGHTS = potential_coefficients()


def test_it_opens_on_the_course_s_coefficients():
    """2, 1, 3, 3, 1: P 4.1, Q 4.0, S 3.5, R 3.4."""
    held = weights(finalists(), WEIGHTS)
    assert list(held.values.values()) == [2, 1, 3, 3, 1]
    assert held.words == "P 4,10, Q 4,00, S 3,50, R 3,40.\nMême ordre qu'au départ."


def test_one_point_on_technology_puts_another_first(page):
    """Q passes P, and the words say that the order has changed; back again, it is the first one."""
    held = weights(finalists(), WEIGHTS)
    values = page.moved(held, held.values, "technology_level", 2)
    assert page.shown(held, values)["words"] == "Q 4,00, P 3,91, R 3,45, S 3,36.\nL'ordre n'est plus celui du départ."
    assert page.moved(held, values, "technology_level", 1) == held.values


def test_equal_scores_stand_in_the_same_order_in_the_figure_and_in_words(page):
    """With equal coefficients S and R have 3.6 each, and S keeps its place before R in the drawing as in the sentence."""
    held = weights(finalists(), WEIGHTS)
    shown = page.shown(held, dict.fromkeys(held.values, 1))
    assert shown["words"].startswith("P 4,00, Q 3,80, S 3,60, R 3,60.")
    assert [name for _, name in shown["drawing"]["y"]["ticks"]] == ["P", "Q", "S", "R"]


def test_s_can_be_made_to_win(page):
    """The lesson's bet: 4 for revenue, 1 for activity, 3 for the derived market."""
    held = weights(finalists(), WEIGHTS)
    values = held.values | {"customer_revenue": 4, "industrial_activity": 1, "derived_market": 3}
    assert page.shown(held, values)["words"].startswith("S 4,09, P 4,00")


def test_it_speaks_english():
    """The sentence carries the criteria's names, words follow."""
    speak("en")
    held = weights(marks(), WEIGHTS)
    assert held.figure["sentence"].endswith("type of derived market {derived_market}.")
    assert held.words == "A 4.90, B 4.10, C 3.00, D 2.00, E 1.10.\nThe same order as at first."


def test_marks_that_cannot_be_scored_are_refused_at_once():
    """The error is the method's own, before anything is shown."""
    with pytest.raises(InputError, match="sales"):
        weights(finalists(), WEIGHTS.rename({"derived_market": "sales"}))
