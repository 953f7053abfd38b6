"""The four mailings of 2024 as experiments: of those written to and of those left out by lot, how many ordered."""

from __future__ import annotations

import numpy as np
import pandas as pd

from crm_lessons.data.company.campaigns import mailings_of
from crm_lessons.data.company.days import year_of
from crm_lessons.data.company.past import Past

WITHIN = 21
"""Days within which an order is counted, the day of the message included."""
_YEAR = 2024


def count_trials(past: Past) -> pd.DataFrame:
    """Return two rows a mailing: row | campaign, group ("contacted" or "control"), trials, successes (customers who ordered)."""
    mailings = mailings_of(past.story)
    rows = [
        (number, group, len(who), _ordered(past.purchases, np.array(who), mailing.day))
        for number, mailing in enumerate(mailings, start=1)
        if year_of(np.array([mailing.day]))[0] == _YEAR
        for group, who in (("contacted", mailing.written_to), ("control", mailing.left_out))
    ]
    return pd.DataFrame(rows, columns=["campaign", "group", "trials", "successes"])


def _ordered(purchases: pd.DataFrame, who: np.ndarray, day: int) -> int:
    within = purchases["day"].between(day, day + WITHIN)
    return int(np.isin(who, purchases.loc[within, "who"]).sum())
