"""Complaints after an order that went wrong; the house repairs every other one, and the rest stay open."""

from __future__ import annotations

import numpy as np
import pandas as pd

from crm_lessons.data.company.dairy import COMPLAINED_AFTER
from crm_lessons.data.company.days import LAST_DAY, dates, dates_or_missing
from crm_lessons.data.company.past import Past
from crm_lessons.data.company.registrations import record_in_use

_REASONS = ("invoice_error", "invoice_error", "defect", "late_delivery", "wrong_item")
"""An invoice is wrong twice as often as anything else is."""
_SLOWEST_ANSWER = 14


def draw_complaints(
    generator: np.random.Generator, past: Past, records: pd.DataFrame, invoiced_on: int
) -> pd.DataFrame:
    """Return the complaints, oldest first; the dairy's, of the order that was wrongly invoiced, is open.

    complaint (from 1) | customer, date, reason, solved_on (date, or missing where nobody solved it)
    """
    who, day, repaired = _of_the_story(past)
    solved = np.minimum(repaired + generator.integers(0, _SLOWEST_ANSWER, size=len(who)), LAST_DAY)
    reason = [_REASONS[place] for place in generator.integers(0, len(_REASONS), size=len(who)).tolist()]
    who, day = np.append(who, past.dairy), np.append(day, invoiced_on + COMPLAINED_AFTER)
    table = pd.DataFrame({
        "customer": record_in_use(records, who, day),
        "date": dates(day),
        "reason": [*reason, "invoice_error"],
        "solved_on": dates_or_missing(np.append(solved, 0), np.append(repaired >= 0, False)),
    }).sort_values("date", kind="stable")  # fmt: skip
    return table.set_index(pd.RangeIndex(1, len(table) + 1, name="complaint"))


def _of_the_story(past: Past) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return who complained, on the day after which order, and the Monday of the repair, -1 where there is none."""
    rows: list[list[int]] = []
    waiting: dict[int, list[int]] = {}
    for happened in past.story.weeks:
        for place in happened.repaired.tolist():
            waiting.pop(place)[2] = happened.week * 7
        ordered_on = dict(zip(happened.customer.tolist(), happened.day.tolist(), strict=True))
        for place in happened.complained.tolist():
            waiting[place] = [place, happened.week * 7 + ordered_on[place] + 1, -1]
            rows.append(waiting[place])
    who, day, repaired = np.array(rows, np.int64).T
    return who, day, repaired
