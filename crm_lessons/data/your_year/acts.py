"""What a manager may do with a dirham: five acts, what each costs and brings, and how often it can be done."""

from __future__ import annotations

import numpy as np
import pandas as pd

COST = {"call": 60, "email": 4, "letter": 20, "repair": 300, "visit": 450}
_BROUGHT = (500, 275, 200, 150, 75)
"""Dirhams of margin caused by a hundred dirhams spent, best act first: four pay, the last one loses."""
_ABOUT = 10_000
"""Dirhams of a quarter's budget, which ends where the third act does, so that nothing is left to puzzle over."""
_SHARES = ((15, 25), (20, 30))
"""Per cent of it that the whole of the two best acts takes."""
_MORE = (3, 9)
"""How many more of the third act could be done than the budget pays for."""


def draw_acts(generator: np.random.Generator) -> tuple[pd.DataFrame, int]:
    """Return the acts, in the order of their names, and the budget of the quarter in dirhams.

    act | cost (dirhams each), brings (dirhams of margin caused by each), available (how many can be done)
    """
    names = _order(generator)
    best = [
        max(2, _ABOUT * int(generator.integers(*share)) // 100 // COST[name])
        for name, share in zip(names, _SHARES, strict=False)
    ]
    spent = sum(COST[name] * count for name, count in zip(names, best, strict=False))
    paid = (_ABOUT - spent) // COST[names[2]]
    others = [paid + int(generator.integers(*_MORE)), *(int(generator.integers(20, 60)) for _ in names[3:])]
    rows = {
        name: (COST[name], COST[name] * brought // 100, count)
        for name, brought, count in zip(names, _BROUGHT, [*best, *others], strict=True)
    }
    table = pd.DataFrame.from_dict(rows, orient="index", columns=["cost", "brings", "available"])
    return table.sort_index().rename_axis("act"), spent + paid * COST[names[2]]


def _order(generator: np.random.Generator) -> list[str]:
    """Return the acts, the best dirham first; ranked by cost, or by what one act leaves, they stand in another order."""
    while True:
        names = [str(name) for name in generator.permutation(list(COST))]
        paying = names[:4]
        left = {name: COST[name] * (brought - 100) for name, brought in zip(paying, _BROUGHT, strict=False)}
        if paying not in (sorted(paying, key=COST.__getitem__), sorted(paying, key=left.__getitem__, reverse=True)):
            return names
