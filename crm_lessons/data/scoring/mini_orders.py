"""Thirteen orders of five customers, small enough to work by hand; the rows are in the order in which they were entered.

Thirteen made-up orders rather than a printed table: the course gives the words of RFM and FRAT, but no figures to try them on.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from typing import NamedTuple

import numpy as np
import pandas as pd

ANALYSIS_DATE = "2024-12-31"
_YEAR = 2024

_Entry = tuple[str, str, int, str]

_ORDERS: tuple[_Entry, ...] = (
    ("C3", "2024-10-15", 50, "spare_part"),
    ("C1", "2024-12-20", 120, "service"),
    ("C4", "2023-07-15", 350, "pump"),
    ("C5", "2024-09-30", 250, "pump"),
    ("C3", "2024-12-30", 40, "spare_part"),
    ("C2", "2024-03-01", 900, "pump"),
    ("C1", "2024-06-10", 100, "spare_part"),
    ("C3", "2024-05-02", 55, "spare_part"),
    ("C4", "2023-01-15", 300, "pump"),
    ("C5", "2024-09-09", 200, "service"),
    ("C1", "2024-11-05", 80, "spare_part"),
    ("C3", "2024-08-20", 45, "spare_part"),
    ("C3", "2024-12-01", 60, "service"),
)

_TYPES = ("spare_part", "service", "pump")


class _Habit(NamedTuple):
    """How a kind of customer buys; each pair is the lowest and the highest of what is drawn."""

    days_since_last: tuple[int, int]
    days_between: tuple[int, int]
    orders: tuple[int, int]
    amount: tuple[int, int]
    """In steps of 5 dirhams."""


_HABITS = (
    _Habit((1, 20), (15, 70), (4, 5), (8, 18)),
    _Habit((22, 60), (20, 120), (3, 3), (16, 32)),
    _Habit((70, 130), (10, 60), (2, 2), (36, 64)),
    _Habit((200, 330), (1, 1), (1, 1), (140, 240)),
    _Habit((400, 640), (60, 200), (2, 2), (56, 84)),
)
"""Faithful, steady, new, seen once, gone."""


def mini_orders() -> pd.DataFrame:
    """Return thirteen orders of the five accounts that Youssef, who sells for Tamaris, has under review.

    order | customer ("C1".."C5"), date, amount (dirhams), type ("spare_part", "pump", "service")
    1     | C3, 2024-10-15, 50.0, capsules
    2     | C1, 2024-12-20, 120.0, service
    """
    return _order_book(_ORDERS)


def draw_mini_orders(generator: np.random.Generator) -> pd.DataFrame:
    """Return other orders of the same make: one customer with a single order, one without an order in 2024."""
    while True:
        habits = [_HABITS[place] for place in generator.permutation(len(_HABITS))]
        entries = [
            entry for place, habit in enumerate(habits, start=1) for entry in _entries(generator, f"C{place}", habit)
        ]
        book = _order_book([entries[place] for place in generator.permutation(len(entries))])
        if _is_clear(book):
            return book


def _order_book(entries: Sequence[_Entry]) -> pd.DataFrame:
    columns = ["customer", "date", "amount", "type"]
    book = pd.DataFrame(entries, columns=columns, index=pd.RangeIndex(1, len(entries) + 1, name="order"))
    return book.assign(date=pd.to_datetime(book["date"]), amount=book["amount"].astype(float))


def _entries(generator: np.random.Generator, customer: str, habit: _Habit) -> list[_Entry]:
    """Draw a customer's orders backwards, from the last to the first."""
    count = _between(generator, habit.orders, 1)[0]
    days_before = np.cumsum(
        [*_between(generator, habit.days_since_last, 1), *_between(generator, habit.days_between, count - 1)]
    )
    days = np.datetime64(ANALYSIS_DATE) - days_before.astype("timedelta64[D]")
    steps, types = _between(generator, habit.amount, count), _between(generator, (0, len(_TYPES) - 1), count)
    return [(customer, str(day), 5 * step, _TYPES[kind]) for day, step, kind in zip(days, steps, types, strict=True)]


def _between(generator: np.random.Generator, ends: tuple[int, int], count: int) -> list[int]:
    lowest, highest = ends
    return [int(value) for value in generator.integers(lowest, highest + 1, size=count)]


def _is_clear(book: pd.DataFrame) -> bool:
    """Return whether no two ways to rank the customers agree, and no confusion about the last order goes unseen."""
    by_date = book.sort_values("date").groupby("customer")
    this_year = book["amount"].where(book["date"].dt.year == _YEAR, 0).groupby(book["customer"]).sum()
    days_ago = -by_date["date"].last().astype("int64")
    rankings = [
        days_ago,
        -days_ago,
        -this_year,
        this_year,
        -by_date["amount"].sum(),
        -by_date["date"].first().astype("int64"),
    ]
    orders = [tuple(ranking.sort_values(kind="stable").index) for ranking in rankings]
    several = by_date.size() > 1
    last_to_mean = (by_date["amount"].last() / by_date["amount"].mean())[several]
    last_listed = (book.groupby("customer")["amount"].last() / by_date["amount"].mean())[several]
    return (
        all(one != other for one, other in combinations(orders, 2))
        and all(len(set(ranking)) == len(ranking) for ranking in rankings)
        and bool(((last_to_mean - 1).abs() > 0.02).all())
        and bool(((last_to_mean - last_listed).abs() > 0.02).any())
    )
