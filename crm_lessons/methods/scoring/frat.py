"""FRAT: intervals between purchases, time from the first to the last, the last amount against the mean, the type bought."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

from crm_lessons.methods.columns import in_code, table_with
from crm_lessons.methods.customers import NO_NAMES, refuse_doubtful_names
from crm_lessons.methods.input_error import InputError
from crm_lessons.methods.order_book import Day, only_purchases, refuse_without_purchase, timed_orders

_USUAL_TYPE = "type"


def frat_table(
    orders: pd.DataFrame,
    on: Day,
    customer: str = "customer",
    date: str = "date",
    amount: str = "amount",
    type: str = _USUAL_TYPE,  # noqa: A002
) -> pd.DataFrame:
    """Describe how each customer buys, as known on the day `on`: rhythm, span, last amount, main type.

    From one row an order (customer, date, amount, type of product) to one row a customer:
        customer | mean_interval_days (missing where there is one order: no interval, not an interval of 0),
                   first_to_last_days (0 where there is one order), last_amount, mean_amount,
                   last_to_mean_amount (a ratio; missing where the mean is 0), main_type (of most orders)

    Credit notes (negative amounts) are no purchase and are left out of every column. Of several orders on the last day the
    one listed last is the last; of several types with equally many orders the one bought most recently is the main one.
    Without a column `type` there is no main type; a `type` under another name must exist.

    Raises InputError as `rfm_table` does.
    Source: course, "La méthode FRAT". Its "récence" is first_to_last_days; its "montant de la dernière commande / la
    moyenne des commandes" is read both ways here, as two amounts and as their ratio.

    Example:
        >>> orders = pd.DataFrame({"customer": "A", "date": ["2024-01-10", "2024-03-10", "2024-05-09"]})
        >>> orders = orders.assign(amount=[100, 200, 300], type=["seeds", "tools", "seeds"])
        >>> frat_table(orders, on="2024-12-31").loc["A"].to_dict()
        {'mean_interval_days': 60.0, 'first_to_last_days': 120, 'last_amount': 300.0, 'mean_amount': 200.0, 'last_to_mean_amount': 1.5, 'main_type': 'seeds'}
    """
    book = timed_orders(orders, on, customer, date, amount)
    types, moments = _types(orders, type), _moments(book["date"], book["amount"])
    bought_on, paid = (only_purchases(book[column], book["amount"]) for column in ("date", "amount"))
    by_customer = book.assign(bought_on=bought_on, paid=paid, moment=moments).groupby("customer", observed=True)
    purchases, mean = by_customer["paid"].count(), by_customer["paid"].mean()
    refuse_without_purchase(book["customer"], purchases)
    last_row = by_customer["moment"].max() % len(book)
    last_amount = pd.Series(paid.to_numpy()[last_row], index=mean.index)
    last_day = pd.Series(bought_on.to_numpy()[last_row], index=mean.index).dt.normalize()
    span, intervals = (last_day - by_customer["bought_on"].min().dt.normalize()).dt.days, purchases - 1
    table = pd.DataFrame({
        "mean_interval_days": span.div(intervals.where(intervals > 0, np.nan)),
        "first_to_last_days": span,
        "last_amount": last_amount,
        "mean_amount": mean,
        "last_to_mean_amount": last_amount.div(mean.where(mean > 0, np.nan)),
        "main_type": _main_types(types, moments, by_customer.ngroup().to_numpy(), len(mean)),
    })  # fmt: skip
    return table.rename_axis(customer)


def _types(orders: pd.DataFrame, column: str) -> pd.Series[Any]:
    if column == _USUAL_TYPE and column not in orders:
        return pd.Series(None, index=orders.index, dtype=object)
    return table_with(orders, [column], "orders")[column]


def _moments(times: pd.Series[pd.Timestamp], amounts: pd.Series[float]) -> np.ndarray:
    """Return numbers that rise with the day and, within a day, down the list; -1 where nothing was bought.

    The place in the list is the rest of the division by the number of rows.
    """
    days = times.to_numpy().astype("datetime64[D]").astype(np.int64)
    moments = (days - days.min()) * len(days) + np.arange(len(days), dtype=np.int64)
    return np.where(amounts >= 0, moments, -1)


def _main_types(types: pd.Series[Any], moments: np.ndarray, buyers: np.ndarray, customers: int) -> list[object]:
    """Return, by customer's number, the type of most purchases; at equality the one bought most recently; None without.

    types, moments, buyers (number of the customer): one an order; every customer has a purchase
    """
    try:
        kinds, names = pd.factorize(types)
    except TypeError:  # lists and the like
        raise InputError(NO_NAMES.format(code=in_code("orders", types.name))) from None
    refuse_doubtful_names(pd.Index(names), in_code("orders", types.name))
    kinds, width = np.where(moments < 0, 0, kinds + 1), np.int64(len(names) + 1)  # 0: no type, or no purchase
    pair = buyers * width + kinds
    if customers * width <= len(pair):
        pairs = np.arange(customers * width, dtype=np.int64)
    else:  # many types: only the pairs that occur are numbered
        pair, pairs = pd.factorize(pair)
    buyer, kind = np.divmod(pairs, width)
    orders = np.where(kind > 0, np.bincount(pair.astype(np.intp), minlength=len(pairs)), 0)
    latest = _largest(moments, pair, len(pairs))
    most = orders == _largest(orders, buyer, customers)[buyer]
    chosen = _largest(latest[most], buyer[most], customers)
    return list(np.array([None, *names], dtype=object)[kinds[chosen % len(kinds)]])


def _largest(values: np.ndarray, groups: np.ndarray, count: int) -> np.ndarray:
    """Return the largest value of each of `count` groups, -1 where a group has none."""
    largest = np.full(count, -1, dtype=np.int64)
    np.maximum.at(largest, groups, values)
    return largest
