"""The sheet's table for Pareto."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.variants import Data


def pareto_revenue(data: Data) -> pd.Series[float]:
    """Return the revenue of each customer of the table."""
    revenue: pd.Series[float] = data["pareto_revenue"]
    return revenue
