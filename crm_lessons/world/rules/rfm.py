"""Customers by recency, frequency and amount, the best first."""

from __future__ import annotations

import numpy as np
import pandas as pd


def best_first(orders: pd.DataFrame) -> pd.Index:
    """Return the customers who have ordered by the sum of three scores from 1 to 5 each: how recently, how often, how much."""
    known = orders.groupby("customer").agg(last=("date", "max"), orders=("amount", "size"), amount=("amount", "sum"))
    score: pd.Series[float] = np.ceil(5 * known.rank(pct=True)).sum(axis=1)
    return score.sort_values(ascending=False, kind="stable").index
