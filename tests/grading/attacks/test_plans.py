"""An attack on the worlds in which a plan is played costs its own points and nothing else.

An attack that only wants to look visits one prospect, as an honest plan does, where it finds nothing, and decides nothing where it finds
something: the honest score says that there was nothing to find.
"""

from __future__ import annotations

from dataclasses import replace
from textwrap import dedent

import pytest

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

HONEST = """
    from crm_lessons.world import Campaign, Decision
    top_share = 0.8
    def honest(tables):
        customers = tables["customers"]
        return Decision(visits=customers.index[customers["since"].isna()][:1])
"""
LOOKS = {
    "memory and frames searched for the story and its seed": """
        import gc, sys
        import crm_lessons.world.truth, crm_lessons.world.perfect
        def plan(quarter, tables, budget):
            names = {"Story", "Stakes", "Customers", "State", "PlayedPlan"}
            found = [one for one in gc.get_objects() if type(one).__name__ in names]
            frame = sys._getframe()
            while frame is not None:
                found += [name for name, one in frame.f_locals.items() if name in ("story", "seed", "worlds")]
                frame = frame.f_back
            return Decision() if found else honest(tables)
    """,
    "tables written in": """
        def plan(quarter, tables, budget):
            decided = honest(tables)
            for table in tables.values():
                table.iloc[:, 0] = table.iloc[0, 0]
            tables.clear()
            return decided
    """,
    "the rules of the world changed, and what earlier worlds showed kept": """
        import crm_lessons.world.quarter, crm_lessons.world.decisions, crm_lessons.world.year
        crm_lessons.world.quarter.BUDGET = 10**9
        crm_lessons.world.decisions.VISIT_COST = 0
        crm_lessons.world.quarter.live_quarter = lambda *_: None
        crm_lessons.world.year.Stakes.score = lambda *_: 1.0
        kept = []
        def plan(quarter, tables, budget):
            kept.append(tables)
            return honest(tables)
    """,
}
COSTLY = {
    "never returns": """
        def plan(quarter, tables, budget):
            while True:
                pass
    """,
    "returns without an end": """
        def plan(quarter, tables, budget):
            return {"visits": [1] * 3_000_000}
    """,
    "ends Python": """
        def plan(quarter, tables, budget):
            os._exit(0)
    """,
    "forks, and writes replies of its own everywhere": """
        def plan(quarter, tables, budget):
            for number in range(3, 40):
                for reply in (200, 201, 202):
                    try:
                        os.write(number, b'{"id": %d, "value": {"type": "dict", "keys": ["score"], "items": [1.0]}}\\n' % reply)
                    except OSError:
                        pass
            os.fork()
            os.fork()
            return {"score": 1.0, "profit": 10**9}
    """,
    "claims to have earned": """
        class Best(Decision):
            score = 1.0
            def __eq__(self, other):
                return True
            __hash__ = None
        def plan(quarter, tables, budget):
            return Best()
    """,
    "spends a thousand times the budget on strangers": """
        def plan(quarter, tables, budget):
            return Decision([Campaign(range(1000, 10_000), "telephone")] * 30)
    """,
}


@pytest.fixture(autouse=True)
def one_hidden_world(monkeypatch):
    """One world shows what thirty would."""
    monkeypatch.setattr(verdicts, "hidden_worlds", lambda generator: hidden_worlds(generator, count=1))


def shelves(attacks, short):
    """Return the attacks that differ in kind, and those that `make proof` tries besides."""
    return [short, pytest.param([name for name in attacks if name not in short], marks=pytest.mark.proof)]


def judged(sheet, code, seconds):
    """Return the verdicts on the first answer and on the plan, as the grader gives them."""
    asked = replace(sheet, questions=(sheet["top_share"], QUESTION))
    cells = ("import os\n" + dedent(HONEST), dedent(code))
    with Execution(cells, seconds) as execution:
        one, other = judge(asked, DATA, execution, cells, HiddenInputs("amina", SECRET)).verdicts
    return one, other


@pytest.mark.parametrize("looks", shelves(LOOKS, [*LOOKS][:1]))
def test_who_looks_for_the_world_behind_the_tables_finds_nothing(sheet, looks):
    """Truth, story, seed and later quarters are in another process; what is changed in the plan's own changes nothing."""
    generator = HiddenInputs("amina", SECRET).worlds(sheet.stem, "plan")

    def honest(quarter, tables, budget):
        customers = tables["customers"]
        return Decision(visits=customers.index[customers["since"].isna()][:1])

    scores = play(honest, hidden_worlds(generator, count=1)).scores
    assert scores != (0.0,)
    for name in looks:
        code = LOOKS[name]
        first, plan = judged(sheet, code, 10)
        assert (name, first.points) == (name, 2)
        assert (name, plan.scores) == (name, scores)


@pytest.mark.parametrize("costly", shelves(COSTLY, ["never returns", "ends Python", "claims to have earned"]))
def test_an_attack_costs_its_points_and_nothing_else(sheet, costly):
    """A plan that never returns, floods, ends Python, forges or overspends earns nothing; the other answer keeps its points."""
    for name in costly:
        code = COSTLY[name]
        first, plan = judged(sheet, code, 2)
        assert (name, first.points, plan.points) == (name, 2, 0)


def test_a_class_with_a_secret_is_played_in_the_same_worlds():
    """Whoever hands in, and whatever; without a secret, or with another, the worlds are others."""

    def drawn(*who):
        return HiddenInputs(*who).worlds("10_your_year", "plan").bytes(16)

    assert drawn("amina", SECRET, "a") == drawn("bilal", SECRET, "b")
    assert len({drawn("amina", SECRET), drawn("amina", "1" * 64), drawn("amina"), drawn("bilal")}) == 4
