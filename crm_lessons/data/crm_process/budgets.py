"""What winning a customer costs, and what keeping one costs, in two years of an invented firm.

Who was won and kept, and what was spent on customers, is counted on the firm of the database; what was spent on winning is drawn,
for fairs, advertisements and the time of the sales force. The ratio of the two costs is never near five, so that nobody finds
the famous factor by chance.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd

from crm_lessons.data.company.past import Past
from crm_lessons.data.company.spending import counted_years

_TENTHS = (*range(14, 44), *range(57, 70))
"""The ratios that may be drawn, in tenths: 1.4 to 4.3 and 5.7 to 6.9."""
_COURSE = (35, 24)
_APART = 0.5
"""How far the ratios of the two years lie from each other at least."""
_TELL_APART = 0.05
"""How far the ratio of the totals lies at least from either ratio and from the ratio turned over: each is a mistake of its own."""


def course_budget(past: Past) -> pd.DataFrame:
    """Return two years of the course's firm: year | acquisition_cost, customers_won, loyalty_cost, customers_kept (dirhams)."""
    return _budget(counted_years(past), _COURSE)


def draw_budget(generator: np.random.Generator, past: Past) -> pd.DataFrame:
    """Return two years of another firm, with ratios of its own."""
    counted = counted_years(past)
    won_to_kept = float(counted["customers_won"].iloc[-1] / counted["customers_kept"].iloc[-1])
    pairs = [
        (first, second)
        for first in _TENTHS
        for second in _TENTHS
        if abs(first - second) >= 10 * _APART and _tell_apart(first / 10, second / 10, won_to_kept)
    ]
    return _budget(counted, pairs[generator.integers(len(pairs))])


def _tell_apart(first: float, second: float, won_to_kept: float) -> bool:
    totals = second * won_to_kept
    return min(abs(totals - other) for other in (first, second, 1 / second)) > _TELL_APART


def _budget(counted: pd.DataFrame, tenths: Sequence[int]) -> pd.DataFrame:
    one_kept = counted["loyalty_cost"] / counted["customers_kept"]
    acquisition = (counted["customers_won"] * one_kept * np.array(tenths) / 10).round().astype(np.int64)
    columns = ["acquisition_cost", "customers_won", "loyalty_cost", "customers_kept"]
    return counted.assign(acquisition_cost=acquisition)[columns]
