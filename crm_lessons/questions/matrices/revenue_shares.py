"""The share of revenue of each customer in the plane."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.variants import Data


def shares_in_percent(data: Data) -> pd.Series[float]:
    """Return the share of revenue of each customer, in percent."""
    shares: pd.Series[float] = data["plane"]["revenue_percent"]
    return shares
