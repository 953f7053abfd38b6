"""The days on which things happen, counted from 1 January 2023, so that every draw is a whole number."""

from __future__ import annotations

import numpy as np
import pandas as pd

LAST_DAY = 730
"""31 December 2024; the order book begins on day 0 and the first customers were registered before it."""
MORE_THAN_ANY_DAY = 4096
"""A customer and a day make one number, customer x 4096 + day, which sorts by customer, then by day."""

_DAY_ZERO = np.datetime64("2023-01-01", "s")


def dates(days: np.ndarray) -> np.ndarray:
    """Return days counted from 1 January 2023 as dates."""
    moments: np.ndarray = _DAY_ZERO + np.asarray(days, dtype="int64").astype("timedelta64[D]")
    return moments


def days_of(moments: pd.Series[pd.Timestamp]) -> np.ndarray:
    """Return dates as days counted from 1 January 2023."""
    days: np.ndarray = (moments - pd.Timestamp(_DAY_ZERO)).dt.days.to_numpy()
    return days


def dates_or_missing(days: np.ndarray, known: np.ndarray) -> np.ndarray:
    """Return dates, missing where the day is not known."""
    moments = dates(days)
    moments[~known] = np.datetime64("NaT")
    return moments


def in_turn(generator: np.random.Generator, start: np.ndarray, place: np.ndarray, count: np.ndarray) -> np.ndarray:
    """Draw the day on which the event number `place` of `count` happens, between `start` and the last day.

    Each event has a slot of equal length to itself, and the last fifth of a slot stays empty: where slots last five days
    or more, no two events of one customer fall on the same day.
    """
    within = 10_000 * place + generator.integers(0, 8_000, size=len(place))
    days: np.ndarray = start + within * (LAST_DAY + 1 - start) // (10_000 * count)
    return days
