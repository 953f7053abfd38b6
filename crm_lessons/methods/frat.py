"""FRAT: intervals between purchases, time from the first to the last, the last amount against the mean, the type bought."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

from crm_lessons.methods.columns import table_with
from crm_lessons.methods.order_book import Day, purchases, read_orders

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
    book = read_orders(orders, on, customer, date, amount)
    book["type"] = _types(orders, type)
    bought = purchases(book).sort_values("date", kind="stable").groupby("customer", observed=True)
    span = (bought["date"].last() - bought["date"].first()).dt.days
    intervals = bought.size() - 1
    last, mean = bought["amount"].last(), bought["amount"].mean()
    table = pd.DataFrame({
        "mean_interval_days": span.div(intervals.where(intervals > 0, np.nan)),
        "first_to_last_days": span,
        "last_amount": last,
        "mean_amount": mean,
        "last_to_mean_amount": last.div(mean.where(mean > 0, np.nan)),
        "main_type": bought["type"].agg(_main_type),
    })  # fmt: skip
    return table.rename_axis(customer)


def _types(orders: pd.DataFrame, column: str) -> pd.Series[Any]:
    if column == _USUAL_TYPE and column not in orders:
        return pd.Series(None, index=orders.index, dtype=object)
    return table_with(orders, [column])[column].astype(object)


def _main_type(types: pd.Series[Any]) -> object:
    """Return the type of most orders, given oldest first; at equality the one bought most recently."""
    newest_first = types.dropna().iloc[::-1]
    return None if newest_first.empty else newest_first.value_counts(sort=False).idxmax()
