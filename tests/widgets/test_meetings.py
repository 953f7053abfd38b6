"""Forty meetings to share out."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crm_lessons.data.pareto_abc.meetings import MEETINGS, spent, won_by_plan
from crm_lessons.widgets import meetings_lab
from crm_lessons.widgets.meetings import best_plan


def plain(words):
    """Return words with ordinary spaces, as a test types them."""
    return words.replace("\u00a0", " ").replace("\u202f", " ")


def test_it_opens_on_two_for_each_and_moves():
    """Two for each bring in 99,840 dirhams; five for each A and B, 127,269."""
    held = meetings_lab()
    assert plain(held.words).startswith("40 rendez-vous sur 40 ; 99 840 dirhams de contribution de plus")
    held.values = {"A": 5, "B": 5, "C": 0}
    assert plain(held.words).startswith("40 rendez-vous sur 40 ; 127 269 dirhams")


MOVES = st.tuples(st.sampled_from("ABC"), st.integers(0, 20))


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(MOVES, min_size=1, max_size=6))
def test_no_plan_takes_more_than_forty(page, moves):
    """Whatever is moved and in which order, the class that was moved stands, and the others give way."""
    held = meetings_lab()
    plan = held.values
    for name, value in moves:
        plan = page.moved(held, plan, name, value)
        assert plan[name] == min(value, held.figure["controls"][name]["high"])
        assert spent(plan) <= MEETINGS


def test_c_gives_way_first(page):
    """Four for each B take twenty-four meetings: C goes down to one, and A keeps its two."""
    held = meetings_lab()
    assert page.moved(held, held.values, "B", 4) == {"A": 2, "B": 4, "C": 1}
    assert page.moved(held, held.values, "A", 20) == {"A": 20, "B": 0, "C": 0}


def test_a_curve_shows_as_far_as_the_plan_goes(page):
    """What the next meeting would bring in stands nowhere in the drawing."""
    held = meetings_lab()
    curves = [mark[1] for mark in page.shown(held, held.values)["drawing"]["marks"] if mark[0] == "line"]
    assert [curve[-1][0] for curve in curves] == [4, 12, 24]
    assert [round(curve[-1][1]) for curve in curves] == [11_520, 76_800, 11_520]


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
