"""The rates that this sheet holds of a group by recency, for a text that quotes one."""

from __future__ import annotations

from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Quotable
from crm_lessons.questions.scoring.letter import uplifts_of, with_letter, without_letter
from crm_lessons.questions.scoring.response import recency_response


def quotable(data: Data) -> list[Quotable]:
    """Return what is known of each group: its rates, with the letter and without, and its part of orders and of customers."""
    table = recency_response(data)
    shares = (table[name] / table[name].sum() for name in ("responses", "customers"))
    letter = (with_letter(data), without_letter(data), uplifts_of(data))
    rates = (table["response_rate"], *shares, *letter)
    return [
        Quotable(rf"(?:groupe|group|quintile)\s+{name}", tuple(float(rate[name]) for rate in rates))
        for name in table.index
    ]
