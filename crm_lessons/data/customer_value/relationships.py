"""Eight customers placed by what they bring in and by how long they have been there, two in each of four cells.

Invented; drawn as whole numbers. One long-standing customer has a large revenue and next to no profit.
"""

from __future__ import annotations

import numpy as np
import pandas as pd

LONG, HIGH = 36, 2000
"""Months and yearly dirhams from which a relationship is long and a profit high; nobody stands on a line."""

_COURSE = {
    "revenue": (18_000, 9_500, 64_000, 7_000, 21_000, 30_000, 12_000, 48_000),
    "yearly_profit": (5_200, -300, 900, 400, 3_100, 7_400, 1_200, 4_600),
    "relationship_months": (8, 14, 96, 5, 60, 18, 72, 110),
}


def relationships() -> pd.DataFrame:
    """Return eight customers with their revenue and profit of a year, in dirhams, and the age of the relationship.

    customer | revenue, yearly_profit, relationship_months
    1        | 18000, 5200, 8
    2        | 9500, -300, 14
    """
    return _table(*(np.array(_COURSE[name]) for name in ("revenue", "yearly_profit", "relationship_months")))


def draw_relationships(generator: np.random.Generator) -> pd.DataFrame:
    """Return other customers of the same make; by revenue instead of profit, some would change cell."""
    high, long = np.array([1, 1, 1, 1, 0, 0, 0, 0]), np.array([1, 1, 0, 0, 1, 1, 0, 0])
    profit = np.where(high, 100 * generator.integers(26, 90, size=8), 100 * generator.integers(-8, 15, size=8))
    months = np.where(long, generator.integers(44, 130, size=8), generator.integers(3, 30, size=8))
    revenue = 100 * generator.integers(40, 70, size=8) + 3 * np.maximum(profit, 0)
    revenue[4] += 45_000
    places = generator.permutation(8)
    return _table(revenue[places], profit[places], months[places])


def _table(revenue: np.ndarray, profit: np.ndarray, months: np.ndarray) -> pd.DataFrame:
    columns = {"revenue": revenue, "yearly_profit": profit, "relationship_months": months}
    return pd.DataFrame(columns, index=pd.RangeIndex(1, len(revenue) + 1, name="customer"))
