"""What it takes to bring one more person over each step of the ladder, in dirhams; invented beside the ladder of the sheet.

One step gives the most advocates for the same money: neither the narrowest nor the one where a person is cheapest.
"""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pandas as pd

from crm_lessons.data.crm_process.ladder import RUNGS

_COURSE = (15, 80, 100, 1_400)
_ADVOCATE = 800
"""Dirhams for an advocate at the best step."""


def course_step_costs() -> pd.DataFrame:
    """Return the lesson's costs: rung_number | rung (both languages), cost_of_one_more (dirhams)."""
    return _table(_COURSE)


def advocates_each(rates: list[float]) -> list[float]:
    """Return how many advocates come of one more person on each rung but the first, at these step rates."""
    later = np.append(np.cumprod(rates[:0:-1])[::-1], 1.0)
    return [float(part) for part in later]


def draw_step_costs(generator: np.random.Generator, funnel: pd.DataFrame) -> pd.DataFrame:
    """Return costs for a ladder: rung_number | rung, cost_of_one_more (whole dirhams).

    At every step but the best an advocate costs a third more at least.
    """
    people = funnel["people"].to_list()
    rates = [after / before for before, after in pairwise(people)]
    best = [step for step in (1, 2, 3) if step != int(np.argmin(rates))][generator.integers(2)]
    dearer = 1 + generator.integers(35, 130, size=len(rates)) / 100
    dearer[best] = 1.0
    costs = [max(1, round(_ADVOCATE * part * more)) for part, more in zip(advocates_each(rates), dearer, strict=True)]
    return _table(costs)


def _table(costs: tuple[int, ...] | list[int]) -> pd.DataFrame:
    numbers = pd.RangeIndex(2, len(costs) + 2, name="rung_number")
    return pd.DataFrame({"rung": list(RUNGS.values())[1:], "cost_of_one_more": list(costs)}, index=numbers)
