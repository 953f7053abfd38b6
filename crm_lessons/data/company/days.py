"""The days on which things happen, counted from the first Monday of the world, so that every draw is a whole number."""

from __future__ import annotations

import numpy as np
import pandas as pd

from crm_lessons.world.seen import FIRST_MONDAY

LAST_DAY = int((pd.Timestamp("2024-12-31") - FIRST_MONDAY).days)
"""31 December 2024; the order book begins in the week of day 0, and the first customers were registered before it."""
MORE_THAN_ANY_DAY = 4096
"""A customer and a day make one number, customer x 4096 + day, which sorts by customer, then by day."""

_DAY_ZERO = FIRST_MONDAY.to_datetime64().astype("datetime64[s]")


def dates(days: np.ndarray) -> np.ndarray:
    """Return days counted from the first Monday as dates."""
    moments: np.ndarray = _DAY_ZERO + np.asarray(days, dtype="int64").astype("timedelta64[D]")
    return moments


def days_of(moments: pd.Series[pd.Timestamp]) -> np.ndarray:
    """Return dates as days counted from the first Monday."""
    days: np.ndarray = (moments - FIRST_MONDAY).dt.days.to_numpy()
    return days


def year_of(days: np.ndarray) -> np.ndarray:
    """Return the year of days counted from the first Monday."""
    years: np.ndarray = dates(days).astype("datetime64[Y]").astype("int64") + 1970
    return years


def dates_or_missing(days: np.ndarray, known: np.ndarray) -> np.ndarray:
    """Return dates, missing where the day is not known."""
    moments = dates(days)
    moments[~known] = np.datetime64("NaT", "s")
    return moments


def in_turn(generator: np.random.Generator, start: np.ndarray, place: np.ndarray, count: np.ndarray) -> np.ndarray:
    """Draw the day on which the event number `place` of `count` happens, between `start` and the last day.

    Each event has a slot of equal length to itself, and the last fifth of a slot stays empty: where slots last five days
    or more, no two events of one customer fall on the same day.
    """
    within = 10_000 * place + generator.integers(0, 8_000, size=len(place))
    days: np.ndarray = start + within * (LAST_DAY + 1 - start) // (10_000 * count)
    return days
