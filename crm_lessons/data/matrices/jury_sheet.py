"""A student's own jury: two judges, a scale, an envelope, a year of visits; all invented, in whole numbers."""

from __future__ import annotations

import numpy as np
import pandas as pd

_LIMITS = (20, 50, 100, 200)
"""Thousands of dirhams a year from which a need is marked 2, 3, 4, 5."""
_RHYTHMS = (1, 2, 3, 4, 6, 8, 12)
_VISIT_COSTS = (300, 350, 400, 450, 500)


def draw_two_judges(generator: np.random.Generator) -> pd.DataFrame:
    """Return two judges' marks of fifteen customers, seldom far apart: customer | judge_1, judge_2 (1 to 5)."""
    while True:
        true = generator.integers(1, 6, size=15)
        steps = generator.choice([-1, 0, 0, 1, 1], size=15), generator.choice([-1, -1, 0, 0, 1], size=15)
        first, second = (np.clip(true + step, 1, 5) for step in steps)
        apart = np.abs(first - second)
        if (apart == 2).any() and (apart == 1).sum() >= 4 and 4 <= (apart == 0).sum() <= 9 and len(set(first)) == 5:
            break
    names = pd.RangeIndex(101, 116, name="customer")
    return pd.DataFrame({"judge_1": first, "judge_2": second}, index=names)


def need_scale() -> pd.Series[int]:
    """Return the scale of needs: mark | dirhams a year from which it is given."""
    index = pd.Index([2, 3, 4, 5], name="mark")
    return pd.Series([1000 * limit for limit in _LIMITS], index=index, name="from")


def draw_needs(generator: np.random.Generator) -> pd.Series[int]:
    """Return ten customers' needs in dirhams a year, every mark among them, and two of them on a limit: customer | need."""
    while True:
        on_limit = generator.choice(_LIMITS, size=2, replace=False)
        between = [generator.integers(low + 1, high) for low, high in zip((2, *_LIMITS), (*_LIMITS, 400), strict=True)]
        needs = generator.permutation(np.array([*on_limit, *between, *generator.integers(3, 60, size=3)]))
        marks = np.searchsorted(_LIMITS, np.sort(needs), side="right")
        if len(set(needs)) == len(needs) and (marks != np.arange(len(needs)) // 2).any():
            return pd.Series(needs * 1000, index=pd.Index(list("QRSTUVWXYZ"), name="customer"), name="need")


def draw_envelope(generator: np.random.Generator) -> pd.DataFrame:
    """Return twenty-four accounts with the cell in which a jury put them, and their sales of the year and of the next.

    customer | cell, sales, sales_after (dirhams)

    Accounts of high performance fall back on average, as those do who were chosen after a good year.
    """
    cells = generator.permutation(np.repeat(["top_left", "top_right", "bottom_left", "bottom_right"], 6))
    typical = {"top_left": (5, 11), "top_right": (30, 22), "bottom_left": (4, 5), "bottom_right": (14, 10)}
    while True:
        noise = generator.integers(-20, 21, size=(2, len(cells)))
        before = np.array([typical[cell][0] * (100 + step) for cell, step in zip(cells, noise[0], strict=True)]) * 10
        after = np.array([typical[cell][1] * (100 + 2 * step) for cell, step in zip(cells, noise[1], strict=True)]) * 10
        gone = generator.integers(0, 100, size=len(cells)) < 20
        after = np.where(gone, 0, after)
        table = pd.DataFrame(
            {"cell": cells, "sales": before, "sales_after": after}, index=pd.RangeIndex(201, 225, name="customer")
        )
        gains = (table["sales_after"] - table["sales"]).groupby(table["cell"]).mean()
        if gains["top_left"] > gains["bottom_left"] + 1000 and gains["bottom_left"] != 0:
            return table


def draw_visits(generator: np.random.Generator) -> pd.DataFrame:
    """Return what visits cause, a customer and year, by how many there are: visits | caused, cost (dirhams a year).

    The margin caused rises and flattens; the best rhythm is neither the first, nor the last, nor that of the best ratio.
    """
    rhythms = np.array(_RHYTHMS)
    while True:
        price = int(generator.choice(_VISIT_COSTS))
        most, half = int(generator.integers(30, 80)) * 100, int(generator.integers(2, 6))
        caused = np.rint(most * rhythms / (rhythms + half) / 10).astype(np.int64) * 10
        profit, ratio = caused - price * rhythms, caused / rhythms
        best = int(profit.argmax())
        clear = np.sort(profit)[-1] - np.sort(profit)[-2] >= 50
        if 1 <= best <= len(rhythms) - 3 and best != int(ratio.argmax()) and clear and profit[-1] < 0:
            columns = {"caused": caused, "cost": price * rhythms}
            return pd.DataFrame(columns, index=pd.Index(rhythms, name="visits"))
