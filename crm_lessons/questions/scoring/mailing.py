"""Whom it pays to write to: the cost of a message, the margin of an answer, and the profit of each group."""

from __future__ import annotations

from typing import Any

import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.methods import mailing_profit
from crm_lessons.questions.scoring.response import recency_response

COST, MARGIN = 2, 10


def mailing_by_group(data: Data) -> pd.DataFrame:
    """Return what writing to each group brings in, and whether it pays."""
    return mailing_profit(recency_response(data), COST, MARGIN)


def written_to(data: Data) -> pd.DataFrame:
    """Return the groups that it pays to write to."""
    mailing = mailing_by_group(data)
    return mailing[mailing["mail"]]


def worth_writing_to(own: dict[Any, float]) -> set[Any] | None:
    """Return the groups whose rate, as the student found it, pays; None where these are no rates, or all or none pay."""
    groups = {group for group, rate in own.items() if rate > COST / MARGIN}
    return groups if all(0 <= rate <= 1 for rate in own.values()) and 0 < len(groups) < len(own) else None
