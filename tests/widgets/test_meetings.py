"""Forty meetings to share out."""

from __future__ import annotations

from crm_lessons.data.pareto_abc.meetings import MEETINGS, spent, won_by_plan
from crm_lessons.widgets import meetings_lab
from crm_lessons.widgets.meetings import best_plan


def plan_of(moving):
    """Return the plan that the controls show."""
    return {name.upper(): moving.controls[name].value for name in "abc"}


def test_it_opens_on_two_for_each_and_moves():
    """Two for each bring in 99,840 dirhams; five for each A and B, 127,269."""
    moving = meetings_lab()
    assert "99 840 dirhams" in moving.words.replace("\u202f", " ").replace("\u00a0", " ")
    moving.controls["c"].value = 0
    moving.controls["b"].value = 5
    moving.controls["a"].value = 5
    assert "127 269 dirhams" in moving.words.replace("\u202f", " ").replace("\u00a0", " ")


def test_no_plan_takes_more_than_forty():
    """What is added to one class is taken from C first, then from the other; what was moved stands."""
    moving = meetings_lab()
    for name, value in (("b", 6), ("a", 20), ("c", 3)):
        moving.controls[name].value = value
        assert moving.controls[name].value == value
        assert spent(plan_of(moving)) <= MEETINGS


def test_the_best_plan_is_neither_by_size_nor_equal():
    """Tried on all plans: five, five and none; the task asks for B's, and foresees the equal share and all to B."""
    assert best_plan() == (5, 5, 0)
    best, equal, by_size = (
        sum(won_by_plan(dict(zip("ABC", plan, strict=True))).values()) for plan in (best_plan(), (2, 2, 2), (12, 2, 0))
    )
    assert best > equal > by_size
    task = meetings_lab().task
    assert task.answer == 5
    assert {mistake.number for mistake in task.mistakes} == {2, 3, 6}
