"""A plan is played where it cannot be cheated, and whatever it does costs its own quarter or its own score."""

from __future__ import annotations

import pytest

from crm_lessons.checking.agreement import NeverEnds
from crm_lessons.checking.plans.play import play
from crm_lessons.world import Decision
from crm_lessons.world.year import Stakes, played, stakes


@pytest.fixture(scope="module")
def world() -> Stakes:
    return stakes(101)


def visits_one(quarter, tables, budget):
    customers = tables["customers"]
    return Decision(visits=customers.index[customers["since"].isna()][:1])


def test_a_plan_earns_what_the_year_earns(world):
    """The judge's own way of playing gives the score of `played`, and shows each quarter of the first world."""
    record = play(visits_one, [world, world])
    assert record.scores == (world.score(played(world.story, visits_one).profit),) * 2
    assert [len(turn.decision.visits) for turn in record.turns] == [1] * 4
    assert record.troubles == ()


def test_an_error_costs_its_quarter_alone(world):
    """A plan that fails in its second quarter decides in the others; the first failure is told with its reason and its line."""

    def fails_once(quarter, tables, budget):
        return tables["nowhere"] if quarter == 2 else visits_one(quarter, tables, budget)

    record = play(fails_once, [world], quoted=True)
    assert [len(turn.decision.visits) for turn in record.turns] == [1, 0, 1, 1]
    (trouble,) = record.troubles
    assert (trouble.world, trouble.quarter) == (1, 2)
    assert "`KeyError`" in trouble.reason.en
    assert "nowhere" in trouble.reason.en
    assert "nowhere" not in play(fails_once, [world]).troubles[0].reason.en


def test_a_plan_that_never_ends_is_asked_no_more(world):
    """Its later quarters and worlds are left alone: one call that never ends costs no more time."""
    calls = []

    def never_ends(quarter, tables, budget):
        calls.append(quarter)
        if len(calls) == 3:
            raise NeverEnds
        return Decision()

    record = play(never_ends, [world, world])
    assert calls == [1, 2, 3]
    assert record.scores == (0.0, 0.0)


def test_writing_in_the_tables_changes_nothing_for_the_judge(world):
    """Neither the firm nor what the known mistakes are looked for in."""

    def vandal(quarter, tables, budget):
        for table in tables.values():
            table[table.columns[0]] = 1
        tables.clear()
        return Decision()

    record = play(vandal, [world])
    assert record.scores == (0.0,)
    assert record.turns[0].customers["sector"].nunique() > 1
