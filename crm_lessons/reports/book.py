"""The orders behind a report: who is analysed, who is set aside, and on which day."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import pandas as pd

from crm_lessons.data.orders_file import OrdersFile
from crm_lessons.data.orders_file.account import lines_in_words
from crm_lessons.methods.order_book import Day, analysis_day, read_orders
from crm_lessons.text.language import Text

_AFTER_EVERY_ORDER = pd.Timestamp("2262-01-01")
"""Close to the last day that pandas can write: without a day of analysis, no order comes too late."""


@dataclass(frozen=True)
class Book:
    """An order book that has been read.

    orders: row | customer (a category of text), date, amount; every row that could be read
    on: the day of the analysis; last_known: whether it is only the day of the last order, for want of a better one
    net: customer | net revenue, of the customers who are analysed; none of it is negative
    refunded: customer | net revenue, of those whose credit notes exceed their sales
    rejected: row | reason, of what a file held and was set aside
    said: what a reader should know of how the orders were read, in sentences
    """

    orders: pd.DataFrame
    on: pd.Timestamp
    last_known: bool
    net: pd.Series[float]
    refunded: pd.Series[float]
    rejected: pd.DataFrame
    said: tuple[Text, ...] = ()

    @cached_property
    def analysed(self) -> pd.DataFrame:
        """Return the rows of the customers who are analysed."""
        return self.orders[self.orders["customer"].isin(self.net.index)]

    @property
    def days(self) -> int:
        """Return how many days the orders cover, the first and the last included."""
        dates = self.orders["date"]
        return int((dates.max() - dates.min()).days) + 1


def open_book(orders: OrdersFile | pd.DataFrame, on: Day | None = None) -> Book:
    """Return the book of a file that was read, or of a table with customer, date and amount.

    Raises InputError when a column, a customer, a date or an amount is missing, or an order is later than `on`.
    """
    table = orders.orders if isinstance(orders, OrdersFile) else orders
    rejected = orders.rejected if isinstance(orders, OrdersFile) else pd.DataFrame({"reason": []})
    read = read_orders(table, _AFTER_EVERY_ORDER if on is None else on, "customer", "date", "amount")
    # As categories, in alphabetical order: the names are compared once, not again in each of the groupings that follow.
    read["customer"] = read["customer"].astype(str).astype("category")
    # To the cent: sales and credit notes that cancel out must make 0, not a debt of a millionth.
    net = total_by_customer(read).round(2)
    return Book(
        orders=read,
        on=read["date"].max() if on is None else analysis_day(on),
        last_known=on is None,
        net=net[net >= 0],
        refunded=net[net < 0].sort_values(),
        rejected=rejected,
        said=_said(orders, read),
    )


def _said(orders: OrdersFile | pd.DataFrame, read: pd.DataFrame) -> tuple[Text, ...]:
    """Return how a file was read; of a table, whether its rows could be lines of orders."""
    if isinstance(orders, OrdersFile):
        return orders.said
    noticed = lines_in_words(read)
    return () if noticed is None else (noticed,)


def total_by_customer(orders: pd.DataFrame) -> pd.Series[float]:
    """Return the sum of the amounts by customer, in the order in which customers first appear.

    From the orders of a book to: customer (text) | revenue
    """
    total = orders.groupby("customer", sort=False, observed=True)["amount"].sum().rename("revenue")
    return total.set_axis(total.index.astype(str))
