"""What winning a customer costs, and what keeping one costs, in two years of an invented firm.

The ratio of the two is never near five, so that nobody finds the famous factor by chance.
"""

from __future__ import annotations

import numpy as np
import pandas as pd

_TENTHS = (*range(14, 44), *range(57, 90))
"""The ratios that may be drawn, in tenths: 1.4 to 4.3 and 5.7 to 8.9."""
_YEARS = (2023, 2024)


def course_budget() -> pd.DataFrame:
    """Return two years of spending: year | acquisition_cost, customers_won, loyalty_cost, customers_kept (dirhams)."""
    return _budget([(35, 60, 500, 400), (24, 75, 600, 360)])


def draw_budget(generator: np.random.Generator) -> pd.DataFrame:
    """Return two other years, whose ratios lie at least one half apart."""
    first = _TENTHS[generator.integers(len(_TENTHS))]
    apart = [tenths for tenths in _TENTHS if abs(tenths - first) >= 5]
    second = apart[generator.integers(len(apart))]
    return _budget([(tenths, *_year(generator, tenths)) for tenths in (first, second)])


def _year(generator: np.random.Generator, tenths: int) -> tuple[int, int, int]:
    """Return customers won, the cost of keeping one (dirhams) and customers kept.

    The ratio of the totals never lies within 0.03 of the ratio turned over: each is a mistake of its own.
    """
    won, keep_one = int(generator.integers(40, 91)), 10 * int(generator.integers(30, 91))
    apart = [kept for kept in range(250, 501) if 10 * abs(tenths**2 * won - 100 * kept) > 3 * kept * tenths]
    return won, keep_one, apart[generator.integers(len(apart))]


def _budget(years: list[tuple[int, int, int, int]]) -> pd.DataFrame:
    rows = [
        {
            "acquisition_cost": won * keep_one * tenths // 10,
            "customers_won": won,
            "loyalty_cost": kept * keep_one,
            "customers_kept": kept,
        }
        for tenths, won, keep_one, kept in years
    ]
    return pd.DataFrame(rows, index=pd.Index(_YEARS, name="year"))
