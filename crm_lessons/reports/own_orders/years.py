"""The last year and the year before, both counted back from the day of the analysis, and what each customer bought in them."""

from __future__ import annotations

from functools import cached_property

import pandas as pd

from crm_lessons.reports.own_orders.book import Book, total_by_customer

_MISSING_AT_MOST = pd.Timedelta(days=31)
"""A file of two years whose first order came in the first month still covers two years."""


class TwoYears:
    """Sales by customer in the last year and in the year before; a credit note may belong to a sale of another year.

    start, turn, end: the year before goes from `start` to `turn`, the last from `turn` to `end`; the first day of each is out
    """

    def __init__(self, book: Book) -> None:
        self._book = book
        self.end = book.on
        self.turn, self.start = book.on - pd.DateOffset(years=1), book.on - pd.DateOffset(years=2)

    @property
    def are_covered(self) -> bool:
        """Whether the file goes back two years."""
        return bool(self._book.orders["date"].min() <= self.start + _MISSING_AT_MOST)

    @property
    def last_is_covered(self) -> bool:
        """Whether the file goes back one year."""
        return bool(self._book.orders["date"].min() <= self.turn + _MISSING_AT_MOST)

    @cached_property
    def before(self) -> pd.Series[float]:
        """Customer | sales of the year before."""
        return self._sales_between(self.start, self.turn)

    @cached_property
    def last(self) -> pd.Series[float]:
        """Customer | sales of the last year."""
        return self._sales_between(self.turn, self.end)

    @cached_property
    def known_before(self) -> pd.Index[str]:
        """Whoever bought before the last year."""
        orders = self._book.orders
        bought = (orders["amount"] >= 0) & (orders["date"] <= self.turn)
        return total_by_customer(orders, bought.to_numpy()).index

    def _sales_between(self, start: pd.Timestamp, end: pd.Timestamp) -> pd.Series[float]:
        orders = self._book.orders
        sold = (orders["amount"] > 0) & (orders["date"] > start) & (orders["date"] <= end)
        sales = total_by_customer(orders, sold.to_numpy())
        return sales[~sales.index.isin(self._book.refunded.index)].round(2)
