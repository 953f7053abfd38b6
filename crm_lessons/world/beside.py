"""One year lived three ways: under a manager, left alone, and by somebody who knows everybody; week by week, customer by customer."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pandas as pd

from crm_lessons.world.decisions import Decision
from crm_lessons.world.firm import Story
from crm_lessons.world.perfect import perfect_decision
from crm_lessons.world.quarter import BUDGET, Plan
from crm_lessons.world.truth import margins
from crm_lessons.world.year import live_year, played

YOURS, ALONE, BEST = "yours", "alone", "best"


def twins(story: Story, budget: int = BUDGET) -> dict[str, Story]:
    """Return the year of the firm left alone, and of the one run by somebody who knows every character."""
    return {
        ALONE: live_year(story, lambda quarter, so_far: Decision(), budget).story,
        BEST: live_year(story, lambda quarter, so_far: perfect_decision(quarter, so_far, budget), budget).story,
    }


def three_years(story: Story, plan: Plan, budget: int = BUDGET) -> dict[str, Story]:
    """Return the year under a plan, then those of its two twins."""
    return {YOURS: played(story, plan, budget).story, **twins(story, budget)}


def profit_curves(start: int, years: Mapping[str, Story]) -> pd.DataFrame:
    """Return the profit since the week `start`, in dirhams, cumulated: a row a week from 1 on, a column a year.

    A year that is not over yet has missing values for the weeks to come.
    """
    columns = {
        name: pd.Series(np.cumsum([happened.profit for happened in story.since(start)], dtype=float))
        for name, story in years.items()
    }
    table = pd.DataFrame(columns)
    return table.set_axis(pd.RangeIndex(1, len(table) + 1, name="week"))


def margin_by_customer(start: int, years: Mapping[str, Story]) -> pd.DataFrame:
    """Return the margin of each customer since the week `start`, in dirhams, a column a year; what acts cost is not taken off."""
    count = len(next(iter(years.values())).people)
    columns = {name: margins(story.since(start), count).astype(np.int64) for name, story in years.items()}
    return pd.DataFrame(columns, index=pd.RangeIndex(1, count + 1, name="customer"))
