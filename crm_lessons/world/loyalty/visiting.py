"""What visits bring, by how many each customer gets: a year of one firm, lived once for each rhythm, beside the year without."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import numpy as np
import pandas as pd

from crm_lessons.world.decisions import NOTHING, Decision
from crm_lessons.world.firm import Story
from crm_lessons.world.truth import margins

RHYTHMS = (0, 1, 2, 4, 6, 8, 13, 26)
"""Visits a customer and year."""
_YEAR = 52


def year_by_visits(story: Story, customers: Sequence[int], rhythms: Sequence[int] = RHYTHMS) -> pd.DataFrame:
    """Return what a year of visits to these customers causes, by how many visits each of them gets; nothing else is decided.

    visits | caused, visiting, profit
    4      | the margin that the visits added, what they cost, the first less the second: dirhams a customer visited

    The visits of a year are spread over its weeks. What is caused is the difference between two lives of the same year, with
    the same chances, which no manager's table holds.
    """
    alone = _margin(story.live_alone(_YEAR), story)
    rows = {}
    for visits in rhythms:
        weeks = {place * _YEAR // visits for place in range(visits)}
        lived = story.live_on(_YEAR, partial(_on, weeks, Decision(visits=tuple(customers)), story.state.week))
        spent = sum(week.decision.cost for week in lived.since(story.state.week))
        caused = _margin(lived, story) - alone
        rows[visits] = {
            "caused": caused / len(customers),
            "visiting": spent / len(customers),
            "profit": (caused - spent) / len(customers),
        }
    return pd.DataFrame.from_dict(rows, orient="index").rename_axis("visits")


def _on(weeks: set[int], visit: Decision, start: int, story: Story) -> Decision:
    return visit if story.state.week - start in weeks else NOTHING


def _margin(lived: Story, since: Story) -> int:
    return int(np.sum(margins(lived.since(since.state.week), len(lived.people))))
