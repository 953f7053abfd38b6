"""A year at the helm: a plan decides four quarters from the tables it sees, and is judged beside the firm left alone and the best."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import numpy as np
import pandas as pd

from crm_lessons.text.language import Text
from crm_lessons.world.decisions import Decision
from crm_lessons.world.firm import HISTORY, Story, new_firm
from crm_lessons.world.perfect import perfect_decision
from crm_lessons.world.quarter import BUDGET, Plan, live_quarter
from crm_lessons.world.seen import seen
from crm_lessons.world.usual import usual_week

QUARTERS = (1, 2, 3, 4)


@dataclass(frozen=True)
class Year:
    """A year that was lived: the story after it, its profit in dirhams, and what the budget left undone in each quarter."""

    story: Story
    profit: int
    undone: tuple[tuple[Text, ...], ...]


@dataclass(frozen=True)
class Stakes:
    """One firm at the start of a year, with what it earns left alone and at best, in dirhams."""

    story: Story
    alone: int
    best: int

    def score(self, profit: int) -> float:
        """Return which part of what could be gained was gained: 0 for a firm left alone, 1 for the best; below 0 is a loss."""
        return (profit - self.alone) / (self.best - self.alone)


def firm_to_run(seed: int) -> Story:
    """Return a firm after its three usual years, as a manager finds it."""
    return new_firm(seed).live_on(HISTORY, usual_week)


def live_year(story: Story, decide: Callable[[int, Story], Decision], budget: int = BUDGET) -> Year:
    """Live four quarters; `decide` gives each quarter's decision from the story so far."""
    start, undone = story.state.week, []
    for quarter in QUARTERS:
        lived = live_quarter(story, decide(quarter, story), budget)
        story = lived.story
        undone.append(lived.undone)
    return Year(story, sum(happened.profit for happened in story.since(start)), tuple(undone))


def played(story: Story, plan: Plan, budget: int = BUDGET) -> Year:
    """Live a year by a plan, which sees the tables and nothing else."""
    return live_year(story, lambda quarter, so_far: plan(quarter, seen(so_far), budget), budget)


def stakes(seed: int, budget: int = BUDGET) -> Stakes:
    """Return a firm with what is at stake in its year."""
    story = firm_to_run(seed)
    alone = live_year(story, lambda quarter, so_far: Decision(), budget)
    best = live_year(story, lambda quarter, so_far: perfect_decision(quarter, so_far, budget), budget)
    return Stakes(story, alone.profit, best.profit)


def scores(plan: Plan, worlds: Iterable[Stakes], budget: int = BUDGET) -> pd.Series:
    """Return the score of a plan in each world, indexed by the world's seed."""
    earned = {world.story.seed: world.score(played(world.story, plan, budget).profit) for world in worlds}
    return pd.Series(earned, name="score", dtype=np.float64).rename_axis("world")
