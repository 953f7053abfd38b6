"""A year at the helm, beside its twins."""

from __future__ import annotations

import numpy as np
import pytest

from crm_lessons.world.beside import ALONE, BEST, YOURS, profit_curves, three_years
from crm_lessons.world.decisions import Decision
from crm_lessons.world.helm import Helm
from crm_lessons.world.rules.levers import Levers, pull
from crm_lessons.world.year import played

CALLS = Levers({"food": "telephone", "farming": "telephone"}, "occasional", left_out=0.2, visits=2, repairs=True)


@pytest.fixture(scope="module")
def year(firm) -> Helm:
    """Return a year that was lived with the same levers in each quarter."""
    year = Helm(firm)
    for _ in range(4):
        year.pass_quarter(CALLS)
    return year


def test_four_quarters_at_the_helm_are_a_plan_played(firm, year):
    """The panel plays by the rules of plans: the same decisions give the same profit, to the dirham."""
    plan = played(firm, lambda quarter, tables, budget: pull(CALLS, quarter, tables))
    assert sum(passed.profit for passed in year.passed) == plan.profit == year.curves()[YOURS].iloc[-1]


def test_the_twin_left_alone_is_one_s_own_year_when_nothing_is_decided(firm):
    """A plan that decides nothing lies on its twin, week after week, and loses against the best."""
    curves = profit_curves(firm.state.week, three_years(firm, lambda quarter, tables, budget: Decision()))
    assert curves[YOURS].equals(curves[ALONE])
    assert curves[BEST].iloc[-1] > curves[ALONE].iloc[-1]
    assert curves.index.tolist() == list(range(1, 53))


def test_nobody_sees_the_twins_before_the_year_is_over(firm):
    """After three quarters there is one's own year only; a fifth quarter does not pass."""
    year = Helm(firm)
    for _ in range(3):
        year.pass_quarter(Levers())
    assert list(year.years()) == [YOURS]
    year.pass_quarter(Levers())
    assert list(year.years()) == [YOURS, ALONE, BEST]
    year.pass_quarter(CALLS)
    assert len(year.passed) == 4
    assert year.score() == 0


def test_what_was_caused_customer_by_customer_adds_up_to_the_gap(firm, year):
    """Margins by customer, less what was spent and given, are the profit: nobody is left out of the table."""
    margins = year.by_customer()
    assert len(margins) == len(firm.people)
    spent = {name: sum(week.cost for week in story.since(year.start)) for name, story in year.years().items()}
    for name in (YOURS, ALONE, BEST):
        assert margins[name].sum() - spent[name] == year.curves()[name].iloc[-1]


def test_answers_are_counted_among_those_written_to_and_those_left_out(year):
    """A customer counts once, however often there was an order; the control group is a fifth of the list."""
    first = year.passed[0]
    assert 0 < first.written.ordered <= first.written.customers
    assert np.isclose(first.left_out.customers / (first.left_out.customers + first.written.customers), 0.2, atol=0.02)
