"""What an order book must be before anything is counted in it: who, when, how much, and nothing after the day of analysis."""

from __future__ import annotations

import datetime
from typing import Any

import numpy as np
import pandas as pd

from crm_lessons.methods.columns import table_with
from crm_lessons.methods.validation import InputError, holds_real_numbers, named_customers
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import day_text, number_text

Day = str | datetime.date | pd.Timestamp
"""The day of the analysis: "2024-12-31", a date or a pandas Timestamp; its hour does not count."""


def read_orders(orders: object, on: Day, customer: str, date: str, amount: str) -> pd.DataFrame:
    """Return an order book with its columns under one name, its rows in the order and under the labels they had.

    row | customer (as it was), date (day), amount (float; a negative one is a credit note)

    Raises InputError when it is not a table, is empty, misses a column, a customer, a date or an amount, when a date or
    an amount cannot be read, and when an order is later than `on`.
    """
    book = timed_orders(orders, on, customer, date, amount)
    book["date"] = book["date"].dt.normalize()
    return book


def timed_orders(orders: object, on: Day, customer: str, date: str, amount: str) -> pd.DataFrame:
    """Return what `read_orders` returns, each date with the hour that it had."""
    table = _table(orders, (customer, date, amount))
    columns = {
        "customer": _complete(table[customer]),
        "date": _times(_complete(table[date])),
        "amount": _amounts(_complete(table[amount])),
    }
    book = pd.DataFrame(columns, copy=False)
    _refuse_later(book["date"], analysis_day(on))
    return book


def analysis_day(on: Day) -> pd.Timestamp:
    """Return the day of the analysis, or say how to write it."""
    try:
        day = pd.Timestamp(on)
    except (TypeError, ValueError):
        day = pd.NaT  # type: ignore[assignment]
    if pd.isna(day) or isinstance(on, (int, float)):
        raise InputError(
            Text(
                fr="`on` doit être la date de l'analyse, comme « 2024-12-31 » ; reçu : {on}.",
                en="`on` must be the day of the analysis, such as “2024-12-31”; received: {on}.",
            ).format(on=repr(on))
        )
    return day.tz_localize(None).normalize()


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


def _table(orders: object, columns: tuple[str, str, str]) -> pd.DataFrame:
    table = table_with(orders, columns)
    if table.empty:
        raise InputError(
            Text(
                fr="Le carnet de commandes est vide. Vérifiez le filtre ou le fichier.",
                en="The order book is empty. Check the filter or the file.",
            )
        )
    return table


def _complete(column: pd.Series[Any]) -> pd.Series[Any]:
    missing = column.isna()
    if missing.any():
        raise InputError(
            Text(
                fr="Colonne `{column}`, valeurs manquantes : {missing} sur {rows}, la première à la ligne {row}. "
                "Retrouvez-les, ou écartez ces lignes et dites combien : `orders.dropna(subset=[…])`.",
                en="Column `{column}`, missing values: {missing} of {rows}, the first in row {row}. "
                "Find them, or leave these rows out and say how many: `orders.dropna(subset=[…])`.",
            ).format(
                column=column.name,
                missing=number_text(int(missing.sum())),
                rows=number_text(len(column)),
                row=column.index[missing][0],
            )
        )
    return column


def _times(dates: pd.Series[Any]) -> pd.Series[pd.Timestamp]:
    """Return dates of no time zone; text is read as year-month-day, the one writing that every country reads alike."""
    if pd.api.types.is_datetime64_any_dtype(dates):
        times: pd.Series[pd.Timestamp] = dates.dt.tz_localize(None)
        return times
    read = pd.to_datetime(_text_and_days_alone(dates), format="ISO8601", errors="coerce")
    unread = read.isna()
    if unread.any():
        raise InputError(
            Text(
                fr="Colonne `{column}`, ligne {row} : {value} n'est pas une date. Écrivez année-mois-jour, ou convertissez "
                "la colonne avec `pd.to_datetime(…, dayfirst=True)`.",
                en="Column `{column}`, row {row}: {value} is not a date. Write year-month-day, or convert the column with "
                "`pd.to_datetime(…, dayfirst=True)`.",
            ).format(column=dates.name, row=dates.index[unread][0], value=repr(dates[unread].iloc[0]))
        )
    return read


def _text_and_days_alone(dates: pd.Series[Any]) -> pd.Series[Any]:
    """Return the column without what is neither text nor a day, such as a number, which pandas would take for a date."""
    if pd.api.types.infer_dtype(dates) in ("string", "date", "datetime"):
        return dates
    return dates.where(dates.map(lambda value: isinstance(value, (str, datetime.date))))


def _amounts(amounts: pd.Series[Any]) -> pd.Series[float]:
    if not holds_real_numbers(amounts):
        raise InputError(
            Text(
                fr="Colonne `{column}` : on attend des nombres ; la première valeur est {value}. "
                "Convertissez-la avec `pd.to_numeric`.",
                en="Column `{column}`: numbers are expected; the first value is {value}. Convert it with `pd.to_numeric`.",
            ).format(column=amounts.name, value=repr(amounts.iloc[0]))
        )
    numbers = amounts.astype(float)
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


def _refuse_later(times: pd.Series[pd.Timestamp], on: pd.Timestamp) -> None:
    later = times > on
    if later.any():
        later = times.dt.normalize() > on  # an hour of the day itself is not later
    if later.any():
        raise InputError(
            Text(
                fr="Commandes postérieures au {on} : {later}, la première à la ligne {row}. Un score ne connaît pas l'avenir : "
                "gardez les commandes jusqu'à la date d'analyse, ou changez `on`.",
                en="Orders later than {on}: {later}, the first in row {row}. A score does not know the future: "
                "keep the orders up to the day of analysis, or change `on`.",
            ).format(on=day_text(on), later=number_text(int(later.sum())), row=times.index[later][0])
        )
