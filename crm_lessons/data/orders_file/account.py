"""How a file was read, in words: nobody should trust a total before having seen which column it adds up."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd

from crm_lessons.data.orders_file.amounts import DecimalMark
from crm_lessons.data.orders_file.dates import ORDERS, Order
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import day_text, number_text


def rows_in_words(name: str, orders: pd.DataFrame, rejected: int) -> Text:
    """Say how many rows were read, of which kind, from when to when, and how many were set aside."""
    return _ROWS.format(
        name=name,
        orders=number_text(len(orders)),
        notes=number_text(int((orders["amount"] < 0).sum())),
        rejected=number_text(rejected),
        customers=number_text(orders["customer"].nunique()),
        first=day_text(orders["date"].min()),
        last=day_text(orders["date"].max()),
    )


def reading_in_words(
    columns: Mapping[str, str], decimal: DecimalMark, order: Order, encoding: str | None, separator: str | None
) -> Text:
    """Say under which headings the columns were found, and how amounts, dates and letters were understood."""
    words = _READING.format(**columns, mark=decimal, order=ORDERS[order])
    if encoding is None or separator is None:
        return words
    return words + _TEXT_FILE.format(encoding=encoding, separator=_TAB if separator == "\t" else separator)


_TAB = Text(fr="tabulation", en="tab")
_ROWS = Text(
    fr="{name} : {orders} lignes lues, dont {notes} avoirs, du {first} au {last} ; {customers} clients. "
    "Lignes écartées : {rejected}.",
    en="{name}: {orders} rows read, of which {notes} credit notes, from {first} to {last}; {customers} customers. "
    "Rows set aside: {rejected}.",
)
_READING = Text(
    fr="Client : colonne « {customer} » ; date : « {date} », lue {order} ; montant : « {amount} », décimales après « {mark} ».",
    en="Customer: column “{customer}”; date: “{date}”, read as {order}; amount: “{amount}”, decimals after “{mark}”.",
)
_TEXT_FILE = Text(
    fr=" Texte : {encoding}, colonnes séparées par « {separator} ».",
    en=" Text: {encoding}, columns separated by “{separator}”.",
)
