"""The order book of Tamaris's counter by post, small parts for craftsmen and households; invented: a year to score, then three months.

Recency decides most of who answers, as it often does; more than half of the customers bought once. Each fifth of the
customers by recency ends on a day on which nobody else bought last, so that the quintiles are the same however they are cut.
Everything is drawn and divided as whole numbers, so that an order book is the same on every machine.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import pandas as pd

SCORING_DATE = "2024-09-30"
"""The last day of what is known when the customers are scored; the campaign leaves on the next day."""

FIFTH = 120
NEWCOMERS = 40
_DAYS_KNOWN, _DAYS_AFTER = 365, 92


class _Fifth(NamedTuple):
    """A fifth of the customers by recency; each pair is the lowest and the highest of what is drawn.

    order_counts: out of a hundred customers, how many placed 1, 2, 3... orders
    """

    last_day: tuple[int, int]
    order_counts: tuple[int, ...]
    responses: tuple[tuple[int, int], ...]


_FIFTHS = (
    _Fifth((28, 40), (22, 20, 16, 13, 11, 9, 9), ((64, 78),)),
    _Fifth((70, 90), (40, 22, 14, 10, 7, 4, 3), ((38, 46),)),
    _Fifth((130, 160), (58, 20, 10, 6, 4, 2), ((18, 20), (28, 32))),
    _Fifth((220, 260), (72, 16, 7, 3, 2), ((13, 16),)),
    _Fifth((_DAYS_KNOWN, _DAYS_KNOWN), (82, 12, 4, 2), ((7, 11),)),
)
"""From the most recent to the oldest. The middle one answers below or above one in five, from student to student."""


def draw_orders(generator: np.random.Generator) -> pd.DataFrame:
    """Return the orders of fifteen months, oldest first: 600 customers known on the scoring date, 40 who come later.

    order | customer (number), date, amount (dirhams)
    """
    customers = 2001 + generator.permutation(len(_FIFTHS) * FIFTH + NEWCOMERS)
    size = generator.integers(4, 25, size=(len(customers), 2)).prod(axis=1)
    buyers, days = _known_orders(generator)
    answering, days_after = _later_orders(generator, np.bincount(buyers))
    who, when = np.concatenate([buyers, answering]), np.concatenate([-days, days_after])
    cents = (size[who] + 60) * generator.integers(50, 151, size=len(who)) + generator.integers(0, 100, size=len(who))
    dates = np.datetime64(SCORING_DATE) + when.astype("timedelta64[D]")
    book = pd.DataFrame({"customer": customers[who], "date": dates, "amount": cents / 100})
    book = book.sort_values(["date", "customer"], kind="stable", ignore_index=True)
    book.index = pd.RangeIndex(1, len(book) + 1, name="order")
    return book


def _known_orders(generator: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """Return who bought how many days before the scoring date; nobody bought twice on one day."""
    buyers, days, first_day = [], [], 0
    for place, fifth in enumerate(_FIFTHS):
        end = int(generator.integers(fifth.last_day[0], fifth.last_day[1] + 1))
        last = generator.integers(first_day, end + 1, size=FIFTH)
        counts = 1 + np.searchsorted(
            np.cumsum(fifth.order_counts), generator.integers(0, 100, size=FIFTH), side="right"
        )
        for customer, (since, count) in enumerate(zip(last, counts, strict=True), start=place * FIFTH):
            earlier = since + 1 + generator.permutation(_DAYS_KNOWN - since)[: count - 1]
            days.append(np.concatenate([[since], earlier]))
            buyers.append(np.full(len(days[-1]), customer, dtype=np.intp))
        first_day = end + 1
    return np.concatenate(buyers), np.concatenate(days)


def _later_orders(generator: np.random.Generator, known: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return who bought how many days after the scoring date: those who answer, rather the frequent ones, and newcomers."""
    answering = [np.arange(len(known), len(known) + NEWCOMERS)]
    for place, fifth in enumerate(_FIFTHS):
        lowest, highest = fifth.responses[int(generator.integers(0, len(fifth.responses)))]
        responses = int(generator.integers(lowest, highest + 1))
        frequency = known[place * FIFTH : (place + 1) * FIFTH]
        leaning = generator.integers(0, 100, size=FIFTH) + 12 * frequency
        answering.append(place * FIFTH + np.argsort(-leaning, kind="stable")[:responses])
    customers = np.concatenate(answering)
    orders = np.repeat(customers, generator.integers(1, 4, size=len(customers)).astype(np.intp))
    return orders, generator.integers(1, _DAYS_AFTER + 1, size=len(orders))
