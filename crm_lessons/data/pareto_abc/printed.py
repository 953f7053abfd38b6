"""The tables printed in the course, figure for figure.

Source: customer relationship management course, "L'analyse du portefeuille" (Pareto and ABC application exercises).
"""

from __future__ import annotations

import pandas as pd

_PARETO = (225_000, 175_000, 30_000, 40_000, 5_000, 20_000, 10_000, 15_000, 15_000, 5_000,
           8_000, 5_000, 5_000, 5_000, 20_000, 225_000, 2_000, 5_000, 10_000, 175_000)  # fmt: skip
_ABC = (6_000, 80_000, 35_000, 11_000, 250_000, 9_000, 8_000, 30_000, 60_000, 5_000,
        1_500, 7_000, 20_000, 8_000, 40_000, 70_000, 3_000, 4_500, 350_000, 2_000)  # fmt: skip


def pareto_revenue() -> pd.Series[float]:
    """Return the revenue of twenty customers, 1,000,000 dirhams in all, made to show Pareto's 20/80.

    customer | revenue (dirhams)
    1        | 225000.0
    2        | 175000.0
    """
    return revenue_by_customer(_PARETO)


def abc_revenue() -> pd.Series[float]:
    """Return the revenue of twenty customers, 1,000,000 dirhams in all, made to show the classes A, B and C.

    customer | revenue (dirhams)
    1        | 6000.0
    2        | 80000.0
    """
    return revenue_by_customer(_ABC)


def revenue_by_customer(amounts: tuple[int, ...]) -> pd.Series[float]:
    """Return amounts as a Series of revenue indexed by customer, numbered from 1."""
    customers = pd.RangeIndex(1, len(amounts) + 1, name="customer")
    return pd.Series(amounts, index=customers, name="revenue", dtype=float)
