"""Ranking customers and adding up their shares: the first two columns of every portfolio analysis."""

from __future__ import annotations

import math
from collections.abc import Hashable

import numpy as np
import pandas as pd

from crm_lessons.methods.quantities import rate_above_zero
from crm_lessons.methods.validation import numeric_series, revenue_series

ROUNDING = 1e-9
"""Sums of floats miss a limit by less than this; a customer who stands on a limit is not moved by it."""


def ranked_shares(revenue: pd.Series[float]) -> pd.DataFrame:
    """Rank customers by revenue and add up their shares, largest first.

    From a Series of revenue (any currency) indexed by customer to a table:
        customer | revenue, share, cumulative_share, cumulative_customers (rates between 0 and 1)

    Customers with equal revenue keep the order in which they came. Raises InputError (see `revenue_series`).

    Example:
        >>> ranked_shares(pd.Series({"A": 20, "B": 50, "C": 30}))
           revenue  share  cumulative_share  cumulative_customers
        B     50.0    0.5               0.5              0.333333
        C     30.0    0.3               0.8              0.666667
        A     20.0    0.2               1.0              1.000000
    """
    values = revenue_series(revenue)
    ranked = values.sort_values(ascending=False, kind="stable")
    total = ranked.sum()
    return pd.DataFrame({
        "revenue": ranked,
        "share": ranked / total,
        "cumulative_share": (ranked.cumsum() / total).clip(upper=1),
        "cumulative_customers": np.arange(1, len(ranked) + 1) / len(ranked),
    })  # fmt: skip


def largest_customers(values: pd.Series[float], part: float = 0.20) -> list[Hashable]:
    """Return the customers with the largest values: the first `part` of them, rounded up, largest first.

    `values` may be revenue, margin or any other number by customer, losses included. Of two equal customers at the
    limit the one listed first is taken. Raises InputError.

    Example:
        >>> margin = pd.Series({"A": 20, "B": 75, "C": -5, "D": 40, "E": 10})
        >>> largest_customers(margin, part=0.40)
        ['B', 'D']
    """
    ranked = numeric_series(values).sort_values(ascending=False, kind="stable")
    return list(ranked.index[: head_count(len(ranked), part)])


def head_count(customers: int, part: float) -> int:
    """Return how many customers make `part` of them, rounded up: 20 % of 21 customers are 5."""
    return max(1, math.ceil(customers * rate_above_zero(part, "part") - ROUNDING))
