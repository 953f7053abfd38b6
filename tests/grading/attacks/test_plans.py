"""An honest plan that comes with an attack on the rules earns what it earns without; the attacks that decide nothing are on the shelf."""

from __future__ import annotations

from dataclasses import replace
from textwrap import dedent

from crm_lessons.checking.plans import verdict as verdicts
from crm_lessons.checking.plans.play import play
from crm_lessons.checking.plans.worlds import hidden_worlds
from crm_lessons.data.variants import lesson_data
from crm_lessons.grading.judging.hidden_inputs import HiddenInputs
from crm_lessons.grading.judging.judge import judge
from crm_lessons.grading.student.execution import Execution
from crm_lessons.questions.your_year.plan import QUESTION
from crm_lessons.world import Decision

DATA = lesson_data("02_pareto_abc")
SECRET = "0" * 64

RULES_CHANGED = """
    import crm_lessons.world.quarter, crm_lessons.world.decisions, crm_lessons.world.year
    from crm_lessons.world import Decision
    crm_lessons.world.quarter.BUDGET = 10**9
    crm_lessons.world.decisions.VISIT_COST = 0
    crm_lessons.world.quarter.live_quarter = lambda *_: None
    crm_lessons.world.year.Stakes.score = lambda *_: 1.0
    kept = []
    def plan(quarter, tables, budget):
        kept.append(tables)
        customers = tables["customers"]
        return Decision(visits=customers.index[customers["since"].isna()][:1])
"""


def honest(quarter, tables, budget):
    """Visit one prospect."""
    customers = tables["customers"]
    return Decision(visits=customers.index[customers["since"].isna()][:1])


def test_rules_changed_in_the_plans_own_process_change_nothing(sheet, monkeypatch):
    """Budget, prices, weeks and scores are counted in another process, and so is what a plan keeps of earlier quarters."""
    worlds = hidden_worlds(HiddenInputs("amina", SECRET).worlds(sheet.stem, "plan"), count=1)
    monkeypatch.setattr(verdicts, "hidden_worlds", lambda generator: worlds)
    cells = (dedent(RULES_CHANGED),)
    with Execution(cells, 10) as execution:
        (verdict,) = judge(
            replace(sheet, questions=(QUESTION,)), DATA, execution, cells, HiddenInputs("amina")
        ).verdicts
    assert verdict.scores == play(honest, worlds).scores != (0.0,)


def test_a_class_with_a_secret_is_played_in_the_same_worlds():
    """Whoever hands in, and whatever; without a secret, or with another, the worlds are others."""

    def drawn(*who):
        return HiddenInputs(*who).worlds("10_your_year", "plan").bytes(16)

    assert drawn("amina", SECRET, "a") == drawn("bilal", SECRET, "b")
    assert len({drawn("amina", SECRET), drawn("amina", "1" * 64), drawn("amina"), drawn("bilal")}) == 4
