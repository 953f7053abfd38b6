"""The orders behind a report: who is analysed, who is set aside, and on which day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import count
from typing import Any, TypeVar

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from crm_lessons.data.orders_file import OrdersFile
from crm_lessons.data.orders_file.account import lines_in_words
from crm_lessons.data.orders_file.parts import ROWS_AT_ONCE, some_customers_at_a_time
from crm_lessons.methods.customers import distinct_codes
from crm_lessons.methods.order_book import Day, analysis_day, read_orders
from crm_lessons.methods.scoring.rfm import rfm_table
from crm_lessons.methods.scoring.silence import silence_table
from crm_lessons.reports.rhythm import rhythms
from crm_lessons.text.language import Text

_AFTER_EVERY_ORDER = pd.Timestamp("2262-01-01")
"""Close to the last day that pandas can write: without a day of analysis, no order comes too late."""

_Rows = TypeVar("_Rows", pd.DataFrame, "pd.Series[float]")


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

    @property
    def analysed(self) -> Iterator[pd.DataFrame]:
        """The rows of the customers who are analysed, in the order of their names: some customers at a time, with all their rows."""
        for orders in some_customers_at_a_time(self.orders):
            customers = orders["customer"].cat.remove_unused_categories()
            yield orders.assign(customer=customers)[~customers.isin(self.refunded.index)]

    @cached_property
    def customers(self) -> pd.DataFrame:
        """The customers who are analysed, the largest first.

        customer | recency_days ... tenure_days of `rfm_table`, gaps ... out_of_habit of `silence_table`, rhythm (of `rhythms`),
                   revenue (net), year_to_last (net revenue of the twelve months that end with the customer's last order)

        Choose from it by an array: by a Series, pandas would lay out all names in a table, and keep it.
        """
        net = self.net.sort_index()  # all who are analysed, by name, as in the parts: these need no names of their own
        parts = [_counted(orders, self.on).reset_index(drop=True) for orders in self.analysed if len(orders)]
        largest_first = np.argsort(-net.to_numpy(), kind="stable")
        # Column by column: pandas would lay out all of one kind at once, twice, and a report that lists one would keep them.
        columns = {name: pd.concat([part[name] for part in parts]).array.take(largest_first) for name in parts[0]}
        net = net.iloc[largest_first]
        return pd.DataFrame(columns, index=net.index, copy=False).assign(revenue=net)

    @property
    def days(self) -> int:
        """Return how many days the orders cover, the first and the last included."""
        dates = self.orders["date"]
        return int((dates.max() - dates.min()).days) + 1


def open_book(orders: OrdersFile | pd.DataFrame, on: Day | None = None) -> Book:
    """Return the book of a file that was read, or of a table with customer, date and amount.

    Raises InputError when a column, a customer, a date or an amount is missing, or an order is later than `on`.
    """
    if isinstance(orders, OrdersFile):
        # What a file calls its customers was asked about when it was read.
        table, rejected = _with_categories(orders.orders), orders.rejected
        said = replace(orders, orders=table).said
    else:
        table, rejected = orders, pd.DataFrame({"reason": []})
    read = read_orders(table, _AFTER_EVERY_ORDER if on is None else on, "customer", "date", "amount")
    if not isinstance(orders, OrdersFile):
        noticed = lines_in_words(read)
        said = () if noticed is None else (noticed,)
        read = _with_categories(read)
    # To the cent: sales and credit notes that cancel out must make 0, not a debt of a millionth.
    net = total_by_customer(read).round(2)
    return Book(
        orders=read,
        on=read["date"].max() if on is None else analysis_day(on),
        last_known=on is None,
        net=net[net >= 0],
        refunded=net[net < 0].sort_values(),
        rejected=rejected,
        said=said,
    )


def rows_of(customers: pd.Index, table: _Rows) -> _Rows:
    """Return the rows of some customers, in their order; missing where there is none.

    Looked up among these rows alone: of an index that is asked for a name, pandas lays out all names in a table, and keeps it.
    """
    return table[table.index.isin(customers)].reindex(customers)


def _counted(orders: pd.DataFrame, on: pd.Timestamp) -> pd.DataFrame:
    """Return customer | the columns of `Book.customers` but `revenue`, in the order of the names, from all the orders of some customers."""
    counted = rfm_table(orders, on)
    silence = silence_table(counted)
    years = _year_to_last(orders, counted["last_order"])
    table = counted.join(silence).assign(rhythm=rhythms(silence), year_to_last=years.to_numpy())
    return table.astype(dict.fromkeys(table.select_dtypes(np.int64), np.int32))


def _year_to_last(orders: pd.DataFrame, last_order: pd.Series[pd.Timestamp]) -> pd.Series[float]:
    """Return what the twelve months that end with the last order came to, by customer as in `last_order`: what there is to win back."""
    known = pd.CategoricalIndex(last_order.index).codes  # rising, as the customers of a grouping come in their order
    ends = pd.DatetimeIndex(last_order)[np.searchsorted(known, orders["customer"].cat.codes)]
    lately = orders[orders["date"] > ends - pd.DateOffset(years=1)]
    return lately.groupby("customer", observed=True)["amount"].sum().round(2)


def total_by_customer(orders: pd.DataFrame, chosen: NDArray[np.bool_] | None = None) -> pd.Series[float]:
    """Return the sum of the amounts by customer, in the order in which customers first appear.

    From the orders of a book, all or those `chosen` (place -> whether it counts), to: customer (text) | revenue
    """
    customers, amounts = orders["customer"].cat, orders["amount"].to_numpy()
    codes, total = customers.codes.to_numpy(), np.zeros(len(customers.categories))
    for begin in range(0, len(codes), ROWS_AT_ONCE):
        part = slice(begin, begin + ROWS_AT_ONCE)
        counted = slice(None) if chosen is None else chosen[part]
        np.add.at(total, codes[part][counted], amounts[part][counted])
    places = distinct_codes(codes if chosen is None else codes[chosen], len(total))
    return pd.Series(total[places], index=customers.categories[places].astype(str).rename("customer"), name="revenue")


def _with_categories(orders: pd.DataFrame) -> pd.DataFrame:
    """Return orders with their customers as categories of text, in alphabetical order: names are compared once, not in each grouping to come.

    One by one, through a dictionary: pandas would lay out a table as large as the column, several times over.
    """
    code_of = defaultdict[Any, int](count().__next__)
    customers = orders["customer"]
    codes = np.fromiter(
        map(code_of.__getitem__, customers.to_numpy(dtype=object)), dtype=np.int32, count=len(customers)
    )
    names = np.array(list(map(str, code_of)), dtype=object)
    del code_of
    distinct, place = np.unique(names, return_inverse=True)
    codes = place.astype(np.int32)[codes]
    categories = pd.Categorical.from_codes(codes, categories=pd.Index(distinct, dtype=object))
    return orders.assign(customer=categories)
