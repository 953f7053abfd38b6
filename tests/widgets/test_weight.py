"""Coefficients to move."""

from __future__ import annotations

import pytest

from crm_lessons.data.matrices.criteria import potential_coefficients
from crm_lessons.data.matrices.scorecards import finalists, marks
from crm_lessons.methods import InputError
from crm_lessons.text.language import speak
from crm_lessons.widgets import weight, weights

WEIGHTS = potential_coefficients()


def test_it_opens_on_the_course_s_coefficients():
    """2, 1, 3, 3, 1: P 4.1, Q 4.0, S 3.5, R 3.4."""
    moving = weights(finalists(), WEIGHTS)
    assert list(moving.values.values()) == [2, 1, 3, 3, 1]
    assert moving.words == "P 4,10, Q 4,00, S 3,50, R 3,40.\nMême ordre qu'au départ."


def test_one_point_on_technology_puts_another_first():
    """Q passes P, and the words say that the order has changed; back again, it is the first one."""
    moving = weights(finalists(), WEIGHTS)
    moving.controls["technology_level"].value = 2
    assert moving.words == "Q 4,00, P 3,91, R 3,45, S 3,36.\nL'ordre n'est plus celui du départ."
    moving.controls["technology_level"].value = 1
    assert moving.words.endswith("Même ordre qu'au départ.")


def test_equal_scores_stand_in_the_same_order_in_the_figure_and_in_words(monkeypatch):
    """With equal coefficients S and R have 3.6 each, and S keeps its place before R on paper as in the sentence."""
    drawn = []
    monkeypatch.setattr(weight, "plot_scores", lambda table, *_: drawn.append(list(table.index)))
    moving = weights(finalists(), WEIGHTS)
    for control in moving.controls.values():
        control.value = 1
    assert moving.words.startswith("P 4,00, Q 3,80, S 3,60, R 3,60.")
    assert drawn[-1] == ["P", "Q", "S", "R"]


def test_s_can_be_made_to_win():
    """The lesson's bet: 4 for revenue, 1 for activity, 3 for the derived market."""
    moving = weights(finalists(), WEIGHTS)
    for name, value in (("customer_revenue", 4), ("industrial_activity", 1), ("derived_market", 3)):
        moving.controls[name].value = value
    assert moving.words.startswith("S 4,09, P 4,00")


def test_it_speaks_english():
    """Sliders carry the criteria's names, words follow."""
    speak("en")
    moving = weights(marks(), WEIGHTS)
    assert moving.controls["derived_market"].description == "type of derived market"
    assert moving.words == "A 4.90, B 4.10, C 3.00, D 2.00, E 1.10.\nThe same order as at first."


def test_marks_that_cannot_be_scored_are_refused_at_once():
    """The error is the method's own, before anything is shown."""
    with pytest.raises(InputError, match="sales"):
        weights(finalists(), WEIGHTS.rename({"derived_market": "sales"}))
