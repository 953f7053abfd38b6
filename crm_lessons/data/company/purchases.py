"""Who bought when, of which family and for how much: the orders of the story, one row each."""

from __future__ import annotations

import numpy as np
import pandas as pd

from crm_lessons.world.firm import Story


def purchases_of(story: Story) -> pd.DataFrame:
    """Return one row an order, customer by customer and day by day; nobody orders twice in a week.

    who, day (from the first Monday), family (code of the world's FAMILIES), amount, margin (dirhams)
    """
    weeks = story.weeks
    who = np.concatenate([week.customer for week in weeks])
    day = np.concatenate([week.week * 7 + week.day for week in weeks])
    oldest_first = np.lexsort((day, who))
    columns = {
        "who": who,
        "day": day,
        "family": np.concatenate([week.family for week in weeks]),
        "amount": np.concatenate([week.amount for week in weeks]),
        "margin": np.concatenate([week.margin for week in weeks]),
    }
    return pd.DataFrame({name: values[oldest_first].astype(np.int64) for name, values in columns.items()})


def first_days(purchases: pd.DataFrame, count: int, never: int) -> np.ndarray:
    """Return the day of the first order of each of `count` customers, `never` where there is none."""
    first = np.full(count, never)
    backwards = purchases.iloc[::-1]
    first[backwards["who"].to_numpy()] = backwards["day"].to_numpy()
    return first
