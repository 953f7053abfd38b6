"""A letter with a control group drawn by lot in each recency group: what the report credits, and what the letter caused. Invented.

Counts are set rather than tossed, so that what pays is as plain as it is meant to be, whoever the student is.
"""

from __future__ import annotations

import numpy as np
import pandas as pd

COST, MARGIN = 6, 90
"""Dirhams that a letter costs, and that an order leaves."""
BREAK_EVEN = COST / MARGIN

_ALONE = {5: (54, 62), 4: (30, 36), 3: (17, 22), 2: (9, 12), 1: (2, 4)}
"""Of a hundred customers left out, how many order all the same: the least and the most."""
_PAYING = ((4, 3), (3, 4), (4, 2))
"""The two groups that the letter moves, the one that it moves most first."""
_ADDED = ((13, 16), (9, 11), (-2, 3))
"""Orders that the letter adds, of a hundred: in the first of these, in the second, in the others."""


def draw_letter(generator: np.random.Generator) -> pd.DataFrame:
    """Return what came of the letter, a row for each recency score.

    r_score (1 oldest .. 5 most recent) | contacted, orders, control, control_orders (customers; within six weeks)
    5                                   | 412, 241, 204, 118
    """
    moved = [int(group) for group in _PAYING[int(generator.integers(0, len(_PAYING)))]]
    rows = {}
    for group, limits in _ALONE.items():
        added = _ADDED[moved.index(group)] if group in moved else _ADDED[-1]
        contacted, control = int(generator.integers(380, 461)), int(generator.integers(190, 241))
        alone = int(generator.integers(limits[0], limits[1] + 1))
        reached = max(1, alone + int(generator.integers(added[0], added[1] + 1)))
        rows[group] = (contacted, contacted * reached // 100, control, control * alone // 100)
    columns = ["contacted", "orders", "control", "control_orders"]
    return pd.DataFrame.from_dict(rows, orient="index", columns=columns).rename_axis("r_score").sort_index()
