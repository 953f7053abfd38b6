"""How unequal a portfolio is, in one curve and in one number, or two."""

from __future__ import annotations

import numpy as np
import pandas as pd

from crm_lessons.methods.pareto_abc.shares import ROUNDING, ranked_shares
from crm_lessons.methods.quantities import rate_above_zero
from crm_lessons.methods.validation import revenue_series


def lorenz_curve(revenue: pd.Series[float]) -> pd.DataFrame:
    """Return the concentration curve, largest customers first, from the corner (0, 0) to (1, 1).

    position (0..n) | cumulative_customers, cumulative_share (rates between 0 and 1)

    Economists draw the same curve from the smallest up; the area to the diagonal is the same.
    Source: Lorenz (1905).

    Example:
        >>> lorenz_curve(pd.Series({"A": 50, "B": 30, "C": 20})).round(2)
           cumulative_customers  cumulative_share
        0                  0.00               0.0
        1                  0.33               0.5
        2                  0.67               0.8
        3                  1.00               1.0
    """
    table = ranked_shares(revenue)[["cumulative_customers", "cumulative_share"]]
    origin = pd.DataFrame({"cumulative_customers": [0.0], "cumulative_share": [0.0]})
    return pd.concat([origin, table], ignore_index=True)


def gini_coefficient(revenue: pd.Series[float]) -> float:
    """Return twice the area between the concentration curve and the diagonal.

    0 when every customer weighs the same; (n - 1) / n when one of n customers brings in everything.
    Raises InputError (see `revenue_series`). Source: Gini (1914).

    Example:
        >>> amounts = [225, 175, 30, 40, 5, 20, 10, 15, 15, 5, 8, 5, 5, 5, 20, 225, 2, 5, 10, 175]
        >>> round(gini_coefficient(pd.Series(amounts)), 4)
        0.6766
    """
    ascending = np.sort(revenue_series(revenue).to_numpy())
    count = len(ascending)
    ranks = np.arange(1, count + 1)
    return float(2 * (ranks * ascending).sum() / (count * ascending.sum()) - (count + 1) / count)


def herfindahl_index(revenue: pd.Series[float]) -> float:
    """Return the sum of the squared shares of revenue.

    1 / n when n customers weigh the same, 1 when one brings in everything. Its inverse is a number of customers: the
    portfolio leans on as few of them as one made of that many equal customers.
    Raises InputError (see `revenue_series`). Source: the index of Herfindahl and Hirschman, here on customers.

    Example:
        >>> round(herfindahl_index(pd.Series({"A": 50, "B": 30, "C": 20})), 2)
        0.38
    """
    return float((ranked_shares(revenue)["share"] ** 2).sum())


def customers_needed(revenue: pd.Series[float], share: float = 0.80) -> int:
    """Return how many customers, largest first, it takes to reach `share` of total revenue.

    Raises InputError when `share` is not a rate, or the revenue cannot be shared out.

    Example:
        >>> amounts = [225, 175, 30, 40, 5, 20, 10, 15, 15, 5, 8, 5, 5, 5, 20, 225, 2, 5, 10, 175]
        >>> customers_needed(pd.Series(amounts), share=0.80)
        4
    """
    cumulative = ranked_shares(revenue)["cumulative_share"]
    return int((cumulative < rate_above_zero(share, "share") - ROUNDING).sum()) + 1
