"""The rates that this sheet holds of a group by recency, for a text that quotes one."""

from __future__ import annotations

from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Quotable
from crm_lessons.questions.scoring.response import recency_response


def quotable(data: Data) -> list[Quotable]:
    """Return what is known of each group: its rate, and its part of the responses and of the customers."""
    table = recency_response(data)
    shares = (table[name] / table[name].sum() for name in ("responses", "customers"))
    rates = (table["response_rate"], *shares)
    return [
        Quotable(rf"(?:groupe|group|quintile)\s+{name}", tuple(float(rate[name]) for rate in rates))
        for name in table.index
    ]
