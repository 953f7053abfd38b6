"""The sheet's table for ABC, and the classes that it gets by head count."""

from __future__ import annotations

from typing import Any

import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.methods import abc_analysis


def abc_revenue(data: Data) -> pd.Series[float]:
    """Return the revenue of each customer of the table."""
    revenue: pd.Series[float] = data["abc_revenue"]
    return revenue


def classes_of_table(data: Data, **convention: Any) -> pd.Series[str]:
    """Return the class of each customer, largest first; by head count unless a convention says otherwise."""
    return abc_analysis(abc_revenue(data), **convention)["abc_class"]


def classes_as_listed(data: Data) -> pd.Series[str]:
    """Classes in the order of the list: what one gets without sorting."""
    return pd.Series(list(classes_of_table(data)), index=abc_revenue(data).index)
