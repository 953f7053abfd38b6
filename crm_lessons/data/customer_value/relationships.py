"""Eight customers placed by what they bring in and by how long they are expected to stay.

Invented; drawn as whole numbers. One customer has a large revenue, a long relationship and next to no profit. The months so far
are those of people who are still there: they say how long a relationship lasts at least, and `expected_months` says how long the
firm's model expects it to last from its beginning to its end.
"""

from __future__ import annotations

import numpy as np
import pandas as pd

LONG, HIGH = 36, 2000
"""Expected months and yearly dirhams from which a relationship is long and a profit high; nobody stands on a line."""

_COLUMNS = ("revenue", "yearly_profit", "relationship_months", "expected_months")

_COURSE = {
    "revenue": (18_000, 9_500, 64_000, 7_000, 21_000, 30_000, 12_000, 48_000),
    "yearly_profit": (5_200, -300, 900, 400, 3_100, 7_400, 1_200, 4_600),
    "relationship_months": (8, 14, 96, 5, 60, 18, 72, 110),
    "expected_months": (64, 20, 118, 26, 84, 27, 90, 125),
}


def relationships() -> pd.DataFrame:
    """Return eight customers with their revenue and profit of a year, in dirhams, and two lengths of the relationship.

    customer | revenue, yearly_profit, relationship_months (so far), expected_months (from the beginning to the end)
    1        | 18000, 5200, 8, 64
    2        | 9500, -300, 14, 20
    """
    return _table(*(np.array(_COURSE[name]) for name in _COLUMNS))


def draw_relationships(generator: np.random.Generator) -> pd.DataFrame:
    """Return other customers of the same make, two in each cell; by revenue, or by the months so far, some would change cell.

    Of the two long relationships of each profit, one is young.
    """
    high, long = np.array([1, 1, 1, 1, 0, 0, 0, 0]), np.array([1, 1, 0, 0, 1, 1, 0, 0])
    profit = np.where(high, 100 * generator.integers(26, 90, size=8), 100 * generator.integers(-8, 15, size=8))
    months = np.where(long, generator.integers(44, 110, size=8), generator.integers(3, 22, size=8))
    months[[1, 5]] = generator.integers(4, 28, size=2)
    expected = np.where(long, np.maximum(months, 44) + generator.integers(4, 25, size=8), months + 6)
    revenue = 100 * generator.integers(40, 70, size=8) + 3 * np.maximum(profit, 0)
    revenue[4] += 45_000
    places = generator.permutation(8)
    return _table(revenue[places], profit[places], months[places], expected[places])


def _table(*columns: np.ndarray) -> pd.DataFrame:
    index = pd.RangeIndex(1, len(columns[0]) + 1, name="customer")
    return pd.DataFrame(dict(zip(_COLUMNS, columns, strict=True)), index=index)
