"""What repairing complaints is worth: the same three years of one firm, lived again with other repairs and nothing else changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pandas as pd

from crm_lessons.world.decisions import Decision
from crm_lessons.world.firm import HISTORY, Story, new_firm
from crm_lessons.world.usual import usual_week


def years_by_repairs(seed: int, weeks: int = HISTORY) -> pd.DataFrame:
    """Return the usual years of a firm by which complaints were repaired; messages and visits follow the same habits.

    repairs        | repaired, still_here, margin, profit
    none           | nobody's complaint
    by_habit       | every other one, by lot
    all            | every one
    all_and_silent | every one, in a world in which whoever meets trouble says so

    still_here: customers who have not left for good at the end, seen nowhere; margin and profit in dirhams, the profit after
    the cost of messages, visits and repairs.
    """
    firm = new_firm(seed)
    nobody_silent = replace(firm, people=replace(firm.people, voice=np.ones(len(firm.people))))
    stories = {
        "none": firm.live_on(weeks, _repairing(lambda usual, told: ())),
        "by_habit": firm.live_on(weeks, usual_week),
        "all": firm.live_on(weeks, _repairing(lambda usual, told: told)),
        "all_and_silent": nobody_silent.live_on(weeks, _repairing(lambda usual, told: told)),
    }
    rows = [_lived(story) for story in stories.values()]
    return pd.DataFrame(rows, index=pd.Index(stories, name="repairs"))


Repairs = tuple[int, ...]


def _repairing(chosen: Callable[[Repairs, Repairs], Repairs]) -> Callable[[Story], Decision]:
    """Return the usual week with other repairs: chosen from the usual ones and from all who complained last week."""

    def week(story: Story) -> Decision:
        usual = usual_week(story)
        told = tuple(int(place) + 1 for place in story.weeks[-1].complained) if story.weeks else ()
        return replace(usual, repairs=chosen(usual.repairs, told))

    return week


def _lived(story: Story) -> dict[str, int]:
    return {
        "repaired": sum(len(week.repaired) for week in story.weeks),
        "still_here": int((story.state.bought & story.state.here).sum()),
        "margin": sum(int(week.margin.sum()) for week in story.weeks),
        "profit": sum(week.profit for week in story.weeks),
    }


def trouble(story: Story) -> pd.DataFrame:
    """Return every order that went wrong, told or not, which no manager's table holds, and what became of its customer.

    customer, week, told, repaired (by the next week), left (for good, within 26 weeks), orders_before (in the 52 weeks before)
    """
    left = np.full(len(story.people), len(story.weeks) + _SOON)
    ordered = np.zeros((len(story.people), len(story.weeks) + 1), np.int64)
    for week in story.weeks:
        left[week.left] = week.week
        ordered[week.customer, week.week + 1] = 1
    so_far = ordered.cumsum(axis=1)
    rows = [
        {
            "customer": int(place) + 1,
            "week": week.week,
            "told": place in week.complained,
            "repaired": place in after.repaired,
            "left": bool(left[place] <= week.week + _SOON),
            "orders_before": int(so_far[place, week.week] - so_far[place, max(week.week - _A_YEAR, 0)]),
        }
        for week, after in zip(story.weeks, story.weeks[1:], strict=False)
        for place in week.mishap
    ]
    table = pd.DataFrame(rows, columns=["customer", "week", "told", "repaired", "left", "orders_before"])
    return table.set_index(pd.RangeIndex(1, len(table) + 1, name="trouble"))


_SOON, _A_YEAR = 26, 52
