"""The orders in which people add up: largest first, as the course does, smallest first, or as the list comes."""

from __future__ import annotations

from collections.abc import Callable

import pandas as pd

Order = Callable[["pd.Series[float]"], "pd.Series[float]"]


def largest_first(amounts: pd.Series[float]) -> pd.Series[float]:
    """Return amounts from the largest to the smallest; equal ones keep their order."""
    return amounts.sort_values(ascending=False, kind="stable")


def smallest_first(amounts: pd.Series[float]) -> pd.Series[float]:
    """Return amounts from the smallest to the largest; equal ones keep their order."""
    return amounts.sort_values(kind="stable")


def as_listed(amounts: pd.Series[float]) -> pd.Series[float]:
    """Return amounts in the order in which they came."""
    return amounts
