"""Contracts that end or go on: a few to follow by hand, and a whole base observed until the end of 2024.

Both are invented. Everything is drawn as whole numbers, so that a base is the same on every machine.
"""

from __future__ import annotations

import numpy as np
import pandas as pd

READINGS = (6, 12, 18, 24)
"""Months at which the curve of the ten is read."""

LAST_MONTH = 12 * 2024 + 11
"""December 2024, in months since the year 0."""

_CONTRACTS, _MONTHS = 600, 60
_LEAVE_PER_THOUSAND = (0, 0, 45, 45, 45, 40, 40, 40, 30, 30, 30, 30, *[12] * (_MONTHS - 12))
"""Nobody may leave in the first two months; those who stay a year rarely leave later."""

_COURSE = ((2, 1), (4, 0), (5, 1), (8, 1), (10, 0), (12, 1), (15, 0), (16, 1), (21, 1), (24, 0))


def followed() -> pd.DataFrame:
    """Return ten customers, four of whom were still there when last seen.

    customer | months (observed), ended (True: the contract has ended)
    1        | 2, True
    2        | 4, False
    """
    return _ten(list(_COURSE))


def draw_followed(generator: np.random.Generator) -> pd.DataFrame:
    """Return ten other customers, each with a duration of their own.

    As in the course's table, six leave: somebody before each reading, one exactly on the second; two of the four still
    there were last seen before it.
    """
    early = [*(1 + generator.permutation(5)[:3]), *(7 + generator.permutation(5)[:2]), 12]
    late = [*(13 + generator.permutation(5)[:2]), 19 + int(generator.integers(0, 5)), 24]
    ended = (1, 1, 0, 1, 0, 1, 1, 0, 1, 0)
    ten = list(zip(map(int, early + late), ended, strict=True))
    return _ten([ten[place] for place in generator.permutation(10)])


def draw_watched(generator: np.random.Generator) -> pd.DataFrame:
    """Return twelve customers, each with a duration of their own, of whom those who stay more than a year depend on who counts.

    customer | months (observed), ended (True: the contract has ended)
    """
    while True:
        months = 1 + generator.permutation(24)[:12]
        ended = generator.integers(0, 100, size=12) < _WATCHED_ENDED
        table = pd.DataFrame({"months": months, "ended": ended}, index=pd.RangeIndex(1, 13, name="customer"))
        later = months > _YEAR
        censored_early = int((~ended & ~later).sum())
        departed, everybody = later[ended].mean() if ended.any() else 0, later.mean()
        if censored_early >= 2 and (ended & (months == _YEAR)).any() and 0.1 < departed < everybody - _APART:
            return table


_WATCHED_ENDED, _YEAR, _APART = 60, 12, 0.06
"""Chances in a hundred that a contract has ended; the reading, in months; how far apart two wrong answers stay."""


def draw_subscriptions(generator: np.random.Generator) -> pd.DataFrame:
    """Return a base of contracts that begin on the first and end on the last day of a month.

    contract | started_on, ended_on (missing: still running on 31 December 2024)
    """
    start = np.sort(LAST_MONTH - generator.integers(0, _MONTHS, size=_CONTRACTS))
    leaves = generator.integers(0, 1000, size=(_CONTRACTS, _MONTHS)) < np.array(_LEAVE_PER_THOUSAND)
    months = np.where(leaves.any(axis=1), leaves.argmax(axis=1) + 1, _MONTHS + 1)
    end = start + months - 1
    columns = {
        "started_on": _first_day(start),
        "ended_on": pd.Series(_first_day(end + 1) - pd.Timedelta(days=1)).where(end <= LAST_MONTH),
    }
    return pd.DataFrame(columns).set_index(pd.RangeIndex(1, _CONTRACTS + 1, name="contract"))


def _ten(observed: list[tuple[int, int]]) -> pd.DataFrame:
    months, ended = zip(*observed, strict=True)
    index = pd.RangeIndex(1, len(observed) + 1, name="customer")
    return pd.DataFrame({"months": months, "ended": [bool(end) for end in ended]}, index=index)


def _first_day(months: np.ndarray) -> pd.DatetimeIndex:
    since_1970 = (months - 12 * 1970).astype("datetime64[M]")
    return pd.DatetimeIndex(since_1970.astype("datetime64[s]"))
