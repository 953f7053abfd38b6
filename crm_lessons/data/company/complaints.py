"""Complaints after an order; most are settled within weeks, a few never are."""

from __future__ import annotations

import numpy as np
import pandas as pd

from crm_lessons.data.company.days import LAST_DAY, dates, dates_or_missing
from crm_lessons.data.company.registrations import record_in_use
from crm_lessons.data.company.words import chosen

_COUNT = (32, 45)
_NEVER_SOLVED = (3, 7)
_SLOWEST_COMPLAINT, _SLOWEST_ANSWER = 21, 31
_REASONS = ("defect", "invoice_error", "late_delivery", "wrong_item")


def draw_complaints(generator: np.random.Generator, purchases: pd.DataFrame, records: pd.DataFrame) -> pd.DataFrame:
    """Return the complaints, oldest first.

    complaint (from 1) | customer, date, reason, solved_on (date, or missing where nobody solved it)
    """
    early = purchases[purchases["day"] <= LAST_DAY - _SLOWEST_COMPLAINT - _SLOWEST_ANSWER]
    count = int(generator.integers(*_COUNT))
    about = early.iloc[generator.permutation(len(early))[:count]]
    day = about["day"] + generator.integers(1, _SLOWEST_COMPLAINT + 1, size=count)
    solved = (day + generator.integers(1, _SLOWEST_ANSWER + 1, size=count)).to_numpy()
    table = pd.DataFrame({
        "customer": record_in_use(records, about["who"], day),
        "date": dates(day.to_numpy()),
        "reason": chosen(generator, _REASONS, count),
        "solved_on": dates_or_missing(solved, np.arange(count) >= generator.integers(*_NEVER_SOLVED)),
    }).sort_values("date", kind="stable")  # fmt: skip
    return table.set_index(pd.RangeIndex(1, count + 1, name="complaint"))
