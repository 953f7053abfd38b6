"""The order book of a fictional distributor over two years, with what real order books contain: churn and credit notes.

Two hundred customers buy each year, a hundred and fifty of them in both, so that 20 % is a whole number of customers.
Everything is drawn and divided as whole numbers, so that an order book is the same on every machine.
"""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pandas as pd

FIRST_YEAR, SECOND_YEAR = 2023, 2024
_LEFT, _STAYED, _JOINED = 50, 150, 50
_CREDIT_NOTES = 60


def draw_orders(generator: np.random.Generator) -> pd.DataFrame:
    """Return an order book, oldest order first; a negative amount is a credit note.

    order | customer (number), date, amount (dirhams)
    """
    while True:
        book = _draw_book(generator)
        if _is_clear(book):
            return book


def _draw_book(generator: np.random.Generator) -> pd.DataFrame:
    customers = 1001 + generator.permutation(_LEFT + _STAYED + _JOINED)
    size = generator.integers(1, 30, size=(len(customers), 3)).prod(axis=1)
    first = _year_of_orders(generator, customers[: _LEFT + _STAYED], size[: _LEFT + _STAYED], FIRST_YEAR)
    drift = generator.integers(20, 180, size=len(size))
    second = _year_of_orders(generator, customers[_LEFT:], (size * drift // 100 + 1)[_LEFT:], SECOND_YEAR)
    sales = pd.concat([first, second], ignore_index=True)
    entries = pd.concat([sales, _credit_notes(generator, sales)], ignore_index=True)
    book: pd.DataFrame = entries.sort_values(["date", "customer", "amount"], kind="stable", ignore_index=True)
    book.index = pd.RangeIndex(1, len(book) + 1, name="order")
    return book


def _is_clear(book: pd.DataFrame) -> bool:
    """Return whether neither credit notes nor single orders give the top share, and the first year's top is followed plainly.

    Staying on top, still buying and weighing in next year's sales are three rates that nobody may take for each other.
    """
    sales = book[book["amount"] > 0]
    year = sales["date"].dt.year
    parts = (sales[year == FIRST_YEAR], sales[year == SECOND_YEAR], sales, book)
    first, second, without_notes, with_notes = (part.groupby("customer")["amount"].sum() for part in parts)
    before, after = _top(first), _top(second)
    still_there = before.intersection(second.index)
    stay = len(before.intersection(after)) / len(before)
    rates = (stay, 1 - stay, len(still_there) / len(before), float(second[still_there].sum() / second.sum()))
    apart = all(abs(one - other) > 0.01 for one, other in combinations(rates, 2))
    top_share, with_credit_notes = (_share_of_top(revenue) for revenue in (without_notes, with_notes))
    told = abs(top_share - with_credit_notes) > 0.003 and abs(top_share - _share_of_top(sales["amount"])) > 0.001
    return 0.20 <= stay <= 0.45 and apart and told


def _top(revenue: pd.Series[float]) -> pd.Index[int]:
    """Return the first fifth of the customers."""
    return revenue.nlargest(len(revenue) // 5).index


def _share_of_top(amounts: pd.Series[float]) -> float:
    """Return what the largest fifth of some amounts makes of their total."""
    return float(np.sort(amounts)[-(len(amounts) // 5) :].sum() / amounts.sum())


def _year_of_orders(generator: np.random.Generator, customers: np.ndarray, size: np.ndarray, year: int) -> pd.DataFrame:
    """Draw one to six orders a customer; large customers place larger orders."""
    count = generator.integers(1, 7, size=len(customers)).astype(np.intp)
    buyer, weight = np.repeat(customers, count), np.repeat(size, count)
    cents = (weight + 40) * generator.integers(50, 151, size=len(buyer)) * 4 + generator.integers(
        0, 100, size=len(buyer)
    )
    days = generator.integers(0, 365, size=len(buyer))
    start = np.datetime64(f"{year}-01-01")
    return pd.DataFrame({"customer": buyer, "date": start + days.astype("timedelta64[D]"), "amount": cents / 100})


def _credit_notes(generator: np.random.Generator, sales: pd.DataFrame) -> pd.DataFrame:
    """Cancel part of some sales, on the day after the sale and within its year, larger sales rather than smaller ones."""
    candidates = sales[sales["date"].dt.day_of_year < 365].nlargest(6 * _CREDIT_NOTES, "amount").reset_index(drop=True)
    cancelled = candidates.iloc[np.sort(generator.permutation(len(candidates))[:_CREDIT_NOTES])]
    part = generator.integers(30, 96, size=_CREDIT_NOTES)
    cents = np.rint(cancelled["amount"] * 100).astype("int64") * part // 100
    notes: pd.DataFrame = cancelled.assign(date=cancelled["date"] + pd.Timedelta(days=1), amount=-cents / 100)
    return notes
