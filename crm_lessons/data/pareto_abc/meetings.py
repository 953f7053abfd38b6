"""What meetings bring in: the response curves of the lesson's game, and a table of trials for the sheet.

The curves are invented. Each meeting wins a fixed part of what is still to be won from the account, so that the next one always
brings less (Lodish 1971 lets the representative draw such curves by hand).
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pandas as pd

MEETINGS = 40
ACCOUNTS = {"A": 2, "B": 6, "C": 12}
"""How many accounts a class has: 10, 30 and 60 % of twenty."""
TO_WIN = {"A": 9_000, "B": 20_000, "C": 1_500}
"""What is still to be won from one account of each class, in dirhams of contribution a month: A already buys nearly all here."""
CAUGHT_OF_10 = 4
"""Of ten dirhams still to be won, how many a meeting wins."""


def won_by(meetings: int, to_win: float) -> float:
    """Return what so many meetings with one account bring in, in dirhams of contribution a month."""
    return to_win * (1 - (1 - CAUGHT_OF_10 / 10) ** meetings)


def won_by_plan(plan: Mapping[str, int]) -> dict[str, float]:
    """Return what a plan, meetings with each account of a class, brings in by class."""
    return {letter: ACCOUNTS[letter] * won_by(plan[letter], TO_WIN[letter]) for letter in ACCOUNTS}


def spent(plan: Mapping[str, int]) -> int:
    """Return how many meetings a plan takes."""
    return sum(ACCOUNTS[letter] * plan[letter] for letter in ACCOUNTS)


SHEET_MEETINGS = 6
"""How many meetings the sheet shares out."""
_MOST = 5


def draw_trials(generator: np.random.Generator) -> pd.DataFrame:
    """Return what five accounts left in a month without a meeting and with one to five, in dirhams of contribution.

    account | 0, 1, 2, 3, 4, 5 (meetings)

    The account that leaves most without a meeting is not the one to meet most, and one plan alone is best.
    """
    while True:
        base = np.sort(generator.integers(20, 200, size=5))[::-1] * 100
        first = generator.integers(6, 60, size=5) * 100
        keeps = generator.integers(35, 75, size=5)
        gains = np.array([[int(gain * keep**turn // 100**turn) // 50 * 50 for turn in range(_MOST)]
                          for gain, keep in zip(first, keeps, strict=True)])  # fmt: skip
        if base[0] > base[1] and _has_one_best_plan(gains):
            levels = np.column_stack([base, base[:, None] + gains.cumsum(axis=1)])
            order = generator.permutation(5)
            index = pd.Index(list("VWXYZ"), name="account")
            return pd.DataFrame(levels[order], index=index, columns=pd.RangeIndex(_MOST + 1, name="meetings"))


def _has_one_best_plan(gains: np.ndarray) -> bool:
    """Return whether each next meeting brings less, one plan of six is best, and nobody gets all five in it, the largest one at most."""
    falling = bool((np.diff(gains, axis=1) < 0).all() and (gains[:, -1] > 0).all())
    ranked = np.sort(gains, axis=None)[::-1]
    apart = ranked[SHEET_MEETINGS - 1] > ranked[SHEET_MEETINGS]
    given = (gains >= ranked[SHEET_MEETINGS - 1]).sum(axis=1)
    return falling and bool(apart) and given[0] <= 1 and sorted(given)[-2] >= 2 and int((given == 0).sum()) >= 1
