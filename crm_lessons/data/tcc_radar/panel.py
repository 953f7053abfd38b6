"""A panel that says what each customer bought from whom, two years running: the lesson's, and one drawn for a student.

Amounts are thousand dirhams, and whole numbers.
"""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pandas as pd

from crm_lessons.data.tcc_radar.printed import sales_table

_SUPPLIERS = ("Tamaris", "Norvane", "Souss", "Vortex")
_PANEL_BEFORE = (
    (34, 0, 12, 10, 0, 20, 0, 6, 9, 0, 20, 0),
    (14, 58, 10, 0, 34, 28, 66, 0, 17, 0, 14, 48),
    (10, 40, 8, 8, 0, 0, 22, 9, 0, 28, 0, 40),
    (0, 22, 0, 0, 54, 0, 18, 0, 12, 50, 0, 62),
)
_PANEL = (
    (20, 0, 12, 8, 0, 30, 0, 6, 10, 0, 14, 0),
    (25, 60, 10, 0, 30, 20, 70, 0, 18, 0, 21, 50),
    (15, 40, 8, 12, 0, 0, 20, 9, 0, 30, 0, 40),
    (0, 20, 0, 0, 60, 0, 20, 0, 12, 50, 0, 60),
)

_CUSTOMERS = 8
_BOUGHT = {
    "lost": ((40, 58), (12, 30), (50, 75)),
    "held": ((42, 60), (40, 62), (10, 35)),
    "second": ((14, 28), (14, 28), (40, 70)),
    "never": ((0, 0), (0, 0), (45, 80)),
}
"""What A sells before and after to each sort of customer, then what its first rival sells after, in thousand dirhams."""
_SORTS = ("lost", "lost", "held", "second", "second", "never", "never", "never")


def panel(year: int) -> pd.DataFrame:
    """Return what twelve customers of surface pumps bought from four suppliers in 2023 or 2024, in thousand dirhams; invented.

    supplier | P1 | P2 | … | P12
    Tamaris  | 20 | 0  | … | 0      (2024)
    """
    rows = {2023: _PANEL_BEFORE, 2024: _PANEL}[year]
    customers = [f"P{number}" for number in range(1, len(rows[0]) + 1)]
    return pd.DataFrame(rows, index=pd.Index(_SUPPLIERS, name="supplier"), columns=customers)


def draw_panels(generator: np.random.Generator) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Return what eight customers bought from A, B, C and D the year before and this year, in thousand dirhams.

    supplier | C1 | C2 | … | C8

    At two customers A was first and no longer is, each time because of one rival, not the same; three never buy from A.
    """
    while True:
        before, after = (np.zeros((4, _CUSTOMERS), dtype=np.int64) for _ in range(2))
        sorts = [_SORTS[place] for place in generator.permutation(_CUSTOMERS)]
        conquerors = iter(generator.permutation(3)[:2].tolist())
        for column, sort in enumerate(sorts):
            rival = 1 + (next(conquerors) if sort == "lost" else int(generator.integers(3)))
            own_before, own_after, rivals = (int(generator.integers(low, high + 1)) for low, high in _BOUGHT[sort])
            other = 1 + rival % 3
            small = int(generator.integers(6, 14))
            then = (small, int(generator.integers(18, 28))) if sort == "lost" else (max(rivals - 25, 8), small)
            before[[0, rival, other], column] = own_before, *then
            after[[0, rival, other], column] = own_after, rivals, int(generator.integers(6, 14))
        tables = [sales_table(tuple(map(tuple, table.tolist()))) for table in (before, after)]
        if _is_clear(before, after, sorts):
            return tables[0], tables[1]


def _is_clear(before: np.ndarray, after: np.ndarray, sorts: list[str]) -> bool:
    """Return whether A leads just where it is meant to, and each of the three parts of its market share is its own number."""
    led = [table[0] > table[1:].max(axis=0) for table in (before, after)]
    meant = [[sort in ("lost", "held") for sort in sorts], [sort == "held" for sort in sorts]]
    gains = (after / after.sum(axis=0) - before / before.sum(axis=0))[1:]
    top = np.sort(gains, axis=0)
    apart = bool((top[-1] - top[-2] > 0.02).all())
    own, purchases = after[0], after.sum(axis=0)
    buys = own > 0
    share, among, index = own.sum() / purchases.sum(), own.sum() / purchases[buys].sum(), purchases[buys].mean()
    numbers = sorted((share, among, buys.mean(), index / purchases.mean()))
    clear = all(high - low > 0.02 for low, high in pairwise(numbers))
    return [led[0].tolist(), led[1].tolist()] == meant and apart and clear
