"""Four mailings as experiments: of those written to and of those left out by lot, how many ordered."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pandas as pd

from crm_lessons.data.company.campaigns import mailings_of
from crm_lessons.data.company.past import Past

WITHIN = 21
"""Days within which an order is counted, the day of the message included."""
_FOUR = 4
_APART = 0.002
"""How far the pooled gap lies from what comes of a plain mean or of totals, so that the three are told apart."""


def count_trials(past: Past) -> pd.DataFrame:
    """Return four mailings, the latest that tell ways of pooling apart, two rows each.

    row | campaign, group ("contacted" or "control"), trials, successes (customers who ordered)
    """
    mailings = mailings_of(past.story)
    counts = np.array([
        [len(who) for who in (one.written_to, one.left_out)]
        + [_ordered(past.purchases, np.array(who), one.day) for who in (one.written_to, one.left_out)]
        for one in mailings
    ])  # fmt: skip
    latest_first = combinations(range(len(mailings) - 1, -1, -1), _FOUR)
    chosen = sorted(next(four for four in latest_first if _tells_apart(counts[list(four)])))
    rows = [
        (place + 1, group, *counts[place, side::2].tolist())
        for place in chosen
        for side, group in enumerate(("contacted", "control"))
    ]
    return pd.DataFrame(rows, columns=["campaign", "group", "trials", "successes"])


def _ordered(purchases: pd.DataFrame, who: np.ndarray, day: int) -> int:
    within = purchases["day"].between(day, day + WITHIN)
    return int(np.isin(who, purchases.loc[within, "who"]).sum())


def _tells_apart(counts: np.ndarray) -> bool:
    """Return whether the pooled gap, the mean of the gaps and the gap of the totals are three numbers, none of them zero.

    counts: a row a mailing: contacted, left out, and how many of either ordered
    """
    n1, n0, s1, s0 = counts.T
    if not n0.all():
        return False
    gaps, weights = s1 / n1 - s0 / n0, n1 * n0 / (n1 + n0)
    found = np.array(
        [(gaps * weights).sum() / weights.sum(), gaps.mean(), s1.sum() / n1.sum() - s0.sum() / n0.sum(), 0]
    )
    return bool((np.diff(np.sort(found)) > _APART).all())
