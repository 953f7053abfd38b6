"""An order book as a lazy table: three columns under one name each, and what can be said of rows that nobody has seen."""

from __future__ import annotations

import narwhals as nw

from crm_lessons.methods.order_book import Day, analysis_day
from crm_lessons.methods.scale.lazy_tables import (
    Frame,
    Lazy,
    counts,
    lazy_table,
    refuse_no_dates,
    refuse_no_numbers,
)
from crm_lessons.methods.validation import InputError
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import day_text, number_text


def lazy_orders(orders: Lazy, customer: str, date: str, amount: str) -> Frame:
    """Return an order book with the columns customer, day (date) and amount (float); one row an order."""
    book = lazy_table(orders, [customer, date, amount])
    refuse_no_dates(book, date)
    refuse_no_numbers(book, amount)
    return book.select(
        nw.col(customer).alias("customer"),
        nw.col(date).dt.date().alias("day"),
        nw.col(amount).cast(nw.Float64).alias("amount"),
    )


def check_orders(orders: Lazy, on: Day, customer: str = "customer", date: str = "date", amount: str = "amount") -> None:
    """Read an order book and raise InputError where `rfm_table` cannot count it.

    As the pandas method does: no order, a customer, a date or an amount missing, an amount that is not finite, an order
    later than `on`, a customer who has nothing but credit notes. It says how many there are; a table without an order of
    rows cannot say which. Two questions are put to the engine, and each reads the table once.
    """
    book, today = lazy_orders(orders, customer, date, amount), analysis_day(on)
    finite = nw.col("amount").is_finite()
    found = counts(
        book.select(
            nw.len().alias("rows"),
            nw.col("customer").is_null().sum().alias(customer),
            nw.col("day").is_null().sum().alias(date),
            (~finite | nw.col("amount").is_null()).sum().alias(amount),
            (nw.col("day") > nw.lit(today.date())).sum().alias("later"),
        )
    )
    rows, later = found.pop("rows"), found.pop("later")
    if not rows:
        raise InputError(_EMPTY)
    for column, missing in found.items():
        if missing:
            raise InputError(_MISSING.format(column=column, missing=number_text(missing), rows=number_text(rows)))
    if later:
        raise InputError(_LATER.format(on=day_text(today), later=number_text(later)))
    bought = book.group_by("customer").agg((nw.col("amount") >= 0).sum().alias("purchases"))
    never = counts(bought.filter(nw.col("purchases") == 0).select(nw.len().alias("customers")))["customers"]
    if never:
        raise InputError(_NEVER.format(customers=number_text(never)))


_EMPTY = Text(
    fr="Le carnet de commandes est vide. Vérifiez le filtre ou le fichier.",
    en="The order book is empty. Check the filter or the file.",
)
_MISSING = Text(
    fr="Colonne `{column}`, valeurs manquantes : {missing} sur {rows}. Retrouvez-les, ou écartez ces lignes et dites combien.",
    en="Column `{column}`, missing values: {missing} of {rows}. Find them, or leave these rows out and say how many.",
)
_LATER = Text(
    fr="Commandes postérieures au {on} : {later}. Un score ne connaît pas l'avenir : gardez les commandes jusqu'à la date "
    "d'analyse, ou changez `on`.",
    en="Orders later than {on}: {later}. A score does not know the future: keep the orders up to the day of analysis, or "
    "change `on`.",
)
_NEVER = Text(
    fr="Clients qui n'ont que des avoirs : {customers}, aucun achat à dater. Retirez leurs lignes, et dites-le.",
    en="Customers with nothing but credit notes: {customers}, no purchase to date. Leave their rows out, and say so.",
)
