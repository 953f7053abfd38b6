"""What the questions on the survey share: its marks, its rates, and the interval of a rate as the lesson works it by hand."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.loyalty.survey import SATISFIED
from crm_lessons.data.variants import Data

TWO_SIDES = 1.96
"""Standard errors to either side that hold the truth 95 times of 100."""


def marks(data: Data) -> pd.Series[int]:
    """Return the marks of satisfaction."""
    given: pd.Series[int] = data["survey"]["satisfaction"]
    return given


def csat_of(data: Data) -> float:
    """Return the share of the satisfied."""
    return float((marks(data) >= SATISFIED).mean())


def variance(rate: float, size: int) -> float:
    """Return the square of the standard error of a rate."""
    return rate * (1 - rate) / size
