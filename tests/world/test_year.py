"""A year at the helm: what a plan earns, beside the firm left alone, the best, and the house rules."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest

from crm_lessons.world.decisions import Decision
from crm_lessons.world.perfect import perfect_decision
from crm_lessons.world.quarter import BUDGET
from crm_lessons.world.rules.house_rules import HOUSE_RULES
from crm_lessons.world.rules.measured import HOUSE_SCORES
from crm_lessons.world.year import live_year, played, scores


@pytest.fixture(scope="module")
def by_rule(worlds):
    names = ("everybody", "by_lot", "best_by_rfm", "best_by_lift")
    return pd.DataFrame({name: scores(HOUSE_RULES[name], worlds[::2]) for name in names})


def test_trial_and_target_earns_over_half_where_the_others_earn_little(by_rule):
    """Of what could be gained, in most worlds; writing to everybody, to some by lot or to the best earns next to nothing."""
    assert (by_rule["best_by_lift"] > 0.5).mean() >= 0.7
    assert by_rule["best_by_lift"].mean() > 0.55
    assert (by_rule[["everybody", "by_lot", "best_by_rfm"]].mean().abs() < 0.12).all()
    assert (by_rule["best_by_lift"] > by_rule["best_by_rfm"] + 0.15).all()
    assert (by_rule < 1).all(axis=None)


def test_nobody_earns_nothing_and_the_best_all(worlds):
    """The two ends of the scale."""
    world = worlds[0]
    assert scores(HOUSE_RULES["nobody"], [world]).tolist() == [0.0]
    best = live_year(world.story, lambda quarter, story: perfect_decision(quarter, story, BUDGET))
    assert world.score(best.profit) == 1.0
    assert all(each.best > each.alone + 100_000 for each in worlds)


def test_the_best_stays_within_its_budget(worlds):
    """Knowing everybody buys nothing that the budget does not pay for."""
    for world in worlds[:3]:
        year = live_year(world.story, lambda quarter, story: perfect_decision(quarter, story, BUDGET))
        lived = year.story.since(world.story.state.week)
        assert len(lived) == 52
        assert all(sum(week.cost for week in lived[start : start + 13]) <= BUDGET for start in range(0, 52, 13))


def test_a_plan_sees_four_quarters_and_changes_nothing_by_writing_in_its_tables(worlds):
    """It is given copies: a plan that writes in every table and decides nothing leaves the firm as it was."""
    seen_by_plan = []

    def vandal(quarter, tables, budget):
        seen_by_plan.append((quarter, budget, tables["orders"]["date"].max()))
        for table in tables.values():
            table["customer"] = 1
        return Decision()

    world = worlds[0]
    assert played(world.story, vandal).profit == world.alone
    assert [(quarter, budget) for quarter, budget, _ in seen_by_plan] == [(number, BUDGET) for number in (1, 2, 3, 4)]
    assert pd.Series([day for _, _, day in seen_by_plan]).diff().dropna().dt.days.between(80, 100).all()


def test_the_house_scores_that_are_told_are_those_of_the_page():
    """Each rule has the mean and the limits that `docs/world.md` prints, where the benchmark writes them."""
    page = (Path(__file__).parents[2] / "docs" / "world.md").read_text(encoding="utf-8")
    for name, score in HOUSE_SCORES.items():
        mean, low, _, high, _ = next(line for line in page.splitlines() if line.startswith(f"| {name} |")).split("|")[
            2:7
        ]
        assert [float(mean), float(low), float(high)] == pytest.approx([score.mean, score.low, score.high])
    assert HOUSE_SCORES.keys() == HOUSE_RULES.keys()
