"""The shares that this sheet holds of a customer, for a text that quotes one."""

from __future__ import annotations

from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Quotable


def quotable(data: Data) -> list[Quotable]:
    """Return what is known of each customer of the portfolio: its TCC now and a year before, and how sales have moved."""
    return [
        Quotable(rf"(?:clients?|customers?)\s+{name}", _rates(*map(float, row)))
        for name, row in data["portfolio"][["sales_before", "sales", "purchases"]].iterrows()
    ]


def _rates(before: float, now: float, purchases: float) -> tuple[float, ...]:
    moved = (now / before, now / before - 1) if before > 0 else ()
    return (now / purchases, before / purchases, *moved)
