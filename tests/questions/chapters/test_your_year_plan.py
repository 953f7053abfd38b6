"""Each way in which a plan goes wrong is met by its own sentence, in the worlds of practice."""

from __future__ import annotations

import pytest

from crm_lessons.checking.check import check_answer
from crm_lessons.checking.plans import verdict
from crm_lessons.checking.verdict import Outcome
from crm_lessons.questions.your_year.plan import QUESTION
from crm_lessons.world import Campaign, Decision
from crm_lessons.world.rules.house_rules import HOUSE_RULES
from crm_lessons.world.year import stakes


@pytest.fixture(scope="module")
def world():
    return stakes(101)


@pytest.fixture(autouse=True)
def one_world(monkeypatch, world):
    """A single world says which mistake it is."""
    monkeypatch.setattr(verdict, "practice_worlds", lambda: [world])


def strangers(quarter, tables, budget):
    return Decision(Campaign(range(5000, 5100), "post"))


def by_amount(quarter, tables, budget):
    sales = tables["orders"].groupby("customer")["amount"].sum()
    return Decision(Campaign(sales.nlargest(160), "telephone", 0.10))


def twice(quarter, tables, budget):
    customers = tables["customers"]
    return Decision(visits=customers.index[::2][quarter:])


def always(quarter, tables, budget):
    return Decision(visits=range(1, 20))


def few_letters(quarter, tables, budget):
    return Decision(Campaign(tables["customers"].index[quarter * 9 : quarter * 9 + 20], "post"))


def no_trial(quarter, tables, budget):
    return Decision(Campaign(tables["customers"].index[quarter::3][:100], "telephone"))


WRONG = {
    "decides_nothing": HOUSE_RULES["nobody"],
    "names_strangers": strangers,
    "writes_to_everybody": HOUSE_RULES["everybody"],
    "writes_to_the_best": by_amount,
    "beyond_the_budget": twice,
    "never_changes": always,
    "leaves_the_budget": few_letters,
    "leaves_nobody_out": no_trial,
}


def test_each_known_mistake_is_met_by_its_own_sentence():
    """All eight, by a plan that a student may write; none earns more than a quarter."""
    assert [*WRONG] == [mistake.name for mistake in QUESTION.mistakes]
    for mistake in QUESTION.mistakes:
        said = check_answer(QUESTION, WRONG[mistake.name], {})
        assert said.mistake == mistake.name
        assert said.message.fr.endswith(mistake.message.fr)
        assert said.points <= QUESTION.points / 4


def test_a_plan_that_learns_from_control_groups_is_right_and_rfm_is_not():
    """The house rule that learns earns all the points, the best by RFM none."""
    assert check_answer(QUESTION, HOUSE_RULES["best_by_lift"], {}).outcome is Outcome.CORRECT
    assert check_answer(QUESTION, HOUSE_RULES["best_by_rfm"], {}).points <= 1


def test_no_plan_makes_the_check_fail():
    """What raises, returns anything, or is no plan at all is answered in words."""
    anything = (object(), {"visits": [None, "a", 10**400, float("inf")]}, {"campaigns": [{"customers": {"a": 1}}]})

    def raising(*_):
        raise SystemExit

    plans = [lambda *_, one=one: one for one in anything]
    for plan in (*plans, raising, lambda: None, *anything):
        assert check_answer(QUESTION, plan, {}).outcome not in (Outcome.CHECK_FAILED, Outcome.CORRECT)
