"""What an order book must be before anything is counted in it: who, when, how much, and nothing after the day of analysis."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

from crm_lessons.methods.columns import complete, in_code, table_with
from crm_lessons.methods.customers import named_customers, refuse_doubtful_names
from crm_lessons.methods.dates import Day as Day
from crm_lessons.methods.dates import one_day, times
from crm_lessons.methods.input_error import InputError
from crm_lessons.methods.numbers import floats
from crm_lessons.methods.shown import label
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import day_text, number_text


def read_orders(orders: object, on: Day, customer: str, date: str, amount: str) -> pd.DataFrame:
    """Return an order book with its columns under one name, its rows in the order and under the labels they had.

    row | customer (as it was), date (day), amount (float; a negative one is a credit note)

    Raises InputError when it is not a table, is empty, misses a column, a customer, a date or an amount, when a date or
    an amount cannot be read, and when an order is later than `on`.
    """
    book = timed_orders(orders, on, customer, date, amount)
    if not pd.DatetimeIndex(book["date"]).is_normalized:
        book["date"] = book["date"].dt.normalize()
    return book


def timed_orders(orders: object, on: Day, customer: str, date: str, amount: str) -> pd.DataFrame:
    """Return what `read_orders` returns, each date with the hour that it had."""
    today, table = analysis_day(on), table_with(orders, (customer, date, amount), "orders")
    refuse_empty(table)
    columns = {
        "customer": _customers(complete(table[customer]), customer),
        "date": times(complete(table[date]), in_code("orders", date)),
        "amount": _amounts(complete(table[amount]), in_code("orders", amount)),
    }
    book = pd.DataFrame(columns, copy=False)
    _refuse_later(book["date"], today)
    return book


def analysis_day(on: Day) -> pd.Timestamp:
    """Return the day of the analysis, or say how to write it."""
    return one_day(on, "on")


def only_purchases(values: pd.Series[Any], amounts: pd.Series[float]) -> pd.Series[Any]:
    """Return a column of an order book, missing where the order is a credit note: it gives money back and is no purchase."""
    return values.where(amounts >= 0)


def refuse_without_purchase(customers: pd.Series[Any], purchases: pd.Series[int]) -> None:
    """Raise InputError when a customer has no purchase to date, from the customer of each order and purchases by customer."""
    if not purchases.all():
        never = customers[customers.isin(purchases.index[purchases == 0])].unique()
        raise InputError(
            Text(
                fr="Rien que des avoirs pour {customers} : aucun achat à dater. Retirez ces lignes, et dites-le.",
                en="Nothing but credit notes for {customers}: no purchase to date. Leave these rows out, and say so.",
            ).format(customers=named_customers(list(never)))
        )


def refuse_empty(orders: pd.DataFrame) -> None:
    """Raise InputError when there is no order."""
    if orders.empty:
        raise InputError(
            Text(
                fr="Le carnet de commandes est vide. Vérifiez le filtre ou le fichier.",
                en="The order book is empty. Check the filter or the file.",
            )
        )


def _customers(column: pd.Series[Any], name: str) -> pd.Series[Any]:
    refuse_doubtful_names(column, in_code("orders", name))
    return column


def _amounts(amounts: pd.Series[Any], code: str) -> pd.Series[float]:
    numbers = floats(amounts, code)
    with np.errstate(over="ignore"):
        finite = np.isfinite(numbers.abs().sum())
    if not finite:
        raise InputError(
            Text(
                fr="Colonne `{column}` : un montant, ou leur total, dépasse ce qu'un nombre peut contenir. Vérifiez l'unité.",
                en="Column `{column}`: an amount, or their total, is more than a number can hold. Check the unit.",
            ).format(column=amounts.name)
        )
    return numbers


def _refuse_later(dates: pd.Series[pd.Timestamp], on: pd.Timestamp) -> None:
    later = dates > on
    if later.any():
        later = dates.dt.normalize() > on  # an hour of the day itself is not later
    if later.any():
        raise InputError(
            Text(
                fr="Commandes postérieures au {on} : {later}, la première à la ligne {row}. Un score ne connaît pas l'avenir : "
                "gardez les commandes jusqu'à la date d'analyse, ou changez `on`.",
                en="Orders later than {on}: {later}, the first in row {row}. A score does not know the future: "
                "keep the orders up to the day of analysis, or change `on`.",
            ).format(on=day_text(on), later=number_text(int(later.sum())), row=label(dates.index[later][0]))
        )
