"""The strategy of a single customer, asked of the method as a table of one row."""

from __future__ import annotations

from functools import lru_cache

import pandas as pd

from crm_lessons.methods import radar_strategies


@lru_cache(maxsize=1024)  # the known mistakes of one check ask mostly about the same customers
def strategy_of(status: str, tcc: float, trend: str | None, low: float, high: float) -> str:
    """Return the code of the strategy for one customer."""
    customer = pd.DataFrame({"status": [status], "tcc": [tcc], "trend": [trend]})
    return str(radar_strategies(customer, low, high)["strategy"].iloc[0])
