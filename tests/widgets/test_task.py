"""The number to find with each widget, and what is said of the numbers that readers type."""

from __future__ import annotations

import itertools

import numpy as np
import pandas as pd
import pytest

from crm_lessons import open_lesson
from crm_lessons.data.pareto_abc.printed import abc_revenue
from crm_lessons.methods import abc_analysis, customer_lifetime_value, radar_strategies, weighted_score
from crm_lessons.text.language import Text, speak
from crm_lessons.widgets import (
    abc_limits,
    campaign_lab,
    funnel_lab,
    mailing_lab,
    radar_thresholds,
    retention_lab,
    wallet_doubt_lab,
    weights,
)
from crm_lessons.widgets.task import Foreseen, Task
from crm_lessons.widgets.weight import _fewest_steps

UPLIFT = pd.DataFrame(
    {
        "customers": [58, 34, 54, 36],
        "uplift": [0.0763, 0.2406, 0.1937, 0.2857],
        "uplift_low": [-0.009, 0.127, -0.048, -0.0003],
        "uplift_high": [0.150, 0.334, 0.397, 0.550],
    },
    index=pd.Index(["1", "2", "3-4", "5+"], name="orders_before"),
)


def _portfolio():
    lesson = open_lesson("05_tcc_radar", language="fr")
    table = lesson.data("accounts").assign(purchases=lesson.data("wallets"))
    return table.assign(tcc=table["sales"] / table["purchases"])


def _ladder():
    table = open_lesson("01_crm_process", language="fr").data("funnel")
    return pd.Series(table["people"].to_list(), index=[str(rung) for rung in table["rung"]])


def _finalists():
    lesson = open_lesson("03_matrices", language="fr")
    return lesson.data("finalists"), lesson.data("potential_coefficients")


def _campaign():
    return open_lesson("06_kpis", language="fr").data("campaign").drop("staff_cost")


WIDGETS = {
    "abc_limits": lambda: abc_limits(abc_revenue()),
    "campaign_lab": lambda: campaign_lab(_campaign()),
    "funnel_lab": lambda: funnel_lab(_ladder()),
    "mailing_lab": lambda: mailing_lab(UPLIFT),
    "radar_thresholds": lambda: radar_thresholds(_portfolio()),
    "retention_lab": retention_lab,
    "wallet_doubt_lab": lambda: wallet_doubt_lab(_portfolio().query("status == 'customer'")),
    "weights": lambda: weights(*_finalists()),
}


@pytest.mark.parametrize("name", WIDGETS)
def test_every_widget_asks_for_a_number(name):
    """The answer is right, each mistake is met by its own words, and none of these shows the answer."""
    task = WIDGETS[name]().task
    answer = f"{task.answer:g}"
    assert task.verdict(answer).fr.startswith("✓")
    assert task.verdict(answer.replace(".", ",")).fr.startswith("✓")
    others = {mistake.number: mistake.says for mistake in task._real_mistakes()}
    assert len(others) >= 2
    for number in [*others, task.answer + 1234]:
        for words in (task.verdict(f"{number:g}").fr, task.verdict(f"{number:g}").en):
            assert words.startswith("✗")
            assert answer not in words.replace(",", ".").split()
    assert not task.verdict("beaucoup").fr.startswith(("✓", "✗"))


def test_the_crossing_customer_enters_where_the_figure_says():
    """Moved to the answer, the figure names the customer in A; one step before, it does not."""
    moving = abc_limits(abc_revenue())
    for limit, is_in in ((moving.task.answer, True), (moving.task.answer - 1, False)):
        table = abc_analysis(abc_revenue(), customers=(limit / 100, (99 - limit) / 100, 0.01))
        assert (table.loc[9, "abc_class"] == "A") is is_in
    assert "9" in moving.task.question.fr


def test_the_campaign_loses_nothing_from_the_answer_on():
    """No loss at the answer, a loss one step below."""
    held = campaign_lab(_campaign())
    for rate, loses in ((held.task.answer, False), (round(held.task.answer - 0.1, 1), True)):
        held.values = held.values | {"response": rate}
        assert ("Profit\u202f: -" in held.words) is loses


def test_the_ladder_has_half_as_many_more_at_its_end():
    """9 advocates become 13.5."""
    held = funnel_lab(_ladder())
    held.values = held.values | {"rate_1": held.task.answer}
    assert held.words.startswith("Au bout\u202f: 13,5")


def test_a_first_group_leaves_the_queue_at_the_answer():
    """182 customers one step below, 124 at the answer: those of a single order are out."""
    held = mailing_lab(UPLIFT)
    for cost, worth in ((held.task.answer - 5, 182), (held.task.answer, 124)):
        held.values = held.values | {"cost": cost}
        assert f": {worth} clients par le milieu" in held.words.replace("\u00a0", " ").replace("\u202f", " ")


def test_the_customer_changes_strategy_at_the_answer():
    """The one whom the question names keeps its strategy one step before."""
    task = radar_thresholds(_portfolio()).task
    usual = radar_strategies(_portfolio())["strategy"]
    (named,) = (customer for customer in usual.index if f"client {customer} " in task.question.fr)
    lows = (task.answer - 1, task.answer)
    assert [radar_strategies(_portfolio(), low / 100)["strategy"][named] != usual[named] for low in lows] == [
        False,
        True,
    ]


def test_the_value_doubles_at_the_answer():
    """And not one whole per cent below."""
    start = customer_lifetime_value(100, 0.80, 0.10)
    answer = retention_lab().task.answer
    assert (
        customer_lifetime_value(100, answer / 100, 0.10)
        >= 2 * start
        > customer_lifetime_value(100, (answer - 1) / 100, 0.10)
    )


def test_the_fewest_steps_are_those_that_the_method_finds():
    """Three criteria, each combination scored by the method itself."""
    marks = pd.DataFrame([[5, 3, 2], [4, 4, 1], [1, 2, 5]], index=["P", "Q", "R"], columns=list("xyz"))
    start = pd.Series([3.0, 2.0, 1.0], index=list("xyz"))
    fewest: dict[str, int] = {}
    for chosen in itertools.product(range(1, 6), repeat=3):
        scores = weighted_score(marks, pd.Series(chosen, index=list("xyz"), dtype=float)).round(9)
        first = scores[scores == scores.max()].index
        if len(first) == 1:
            steps = int(np.abs(np.array(chosen) - start.to_numpy()).sum())
            fewest[first[0]] = min(steps, fewest.get(first[0], steps))
    assert _fewest_steps(marks, start) == fewest


def test_where_there_is_nothing_to_find_nothing_is_asked():
    """Odd data leave a widget without a task, never with an error."""
    assert abc_limits(pd.Series({"x": 90.0, "y": 5.0, "z": 5.0})).task is None
    assert retention_lab(retention=98).task is None
    assert mailing_lab(UPLIFT.iloc[-1:]).task is None


def test_a_mistake_that_gives_the_answer_is_no_mistake():
    """On some data the wrong way leads to the right number."""
    words = Text(fr="mots", en="words")
    task = Task(words, 4, 0, (Foreseen(4, words), Foreseen(5, words)), Text(fr="oui", en="yes"), words)
    assert task.verdict("4").en == "✓ Correct. yes"
    assert task.verdict("5").en == "✗ words"


def test_the_question_is_asked_in_english():
    """In the language of the reader."""
    speak("en")
    assert str(retention_lab().task.question).startswith("Leaving the rest alone")
