"""The report on one's own base: retention, cohorts, and what the customers of today are worth."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.orders_file import OrdersFile
from crm_lessons.methods.input_error import InputError
from crm_lessons.methods.order_book import Day
from crm_lessons.methods.quantities import finite_number
from crm_lessons.reports.own_base.cohorts import cohorts_section, retention_section
from crm_lessons.reports.own_base.value import value_section
from crm_lessons.reports.own_orders.book import Book, open_book
from crm_lessons.reports.own_orders.reading import reading_section
from crm_lessons.reports.own_orders.years import TwoYears
from crm_lessons.reports.page import Section
from crm_lessons.reports.report import Report
from crm_lessons.text.language import Text, spoken


def base_report(
    orders: OrdersFile | pd.DataFrame, on: Day | None = None, *, margin: float | None = None, title: str | None = None
) -> Report:
    """Return the report on the customers of today, in the language of the session: retention, cohorts, value of the base.

    orders: what `read_orders_file` returns, or a table: row | customer, date, amount (negative: a credit note)
    on: the day of the analysis; by default the day of the last order
    margin: the part of sales that is margin, a rate between 0 and 1; without it values are sales

    Raises InputError when the table cannot be read, an order is later than `on`, or the margin is no rate.
    """
    rate = None if margin is None else finite_number(margin, "margin")
    if rate is not None and not 0 <= rate <= 1:
        raise InputError(_NO_RATE)
    book = open_book(orders, on)
    return Report(
        title=str(_TITLE) if title is None else str(title),
        lead=_LEAD,
        language=spoken(),
        sections=(*_analysis(book, rate), reading_section(book)),
    )


def _analysis(book: Book, margin: float | None) -> tuple[Section, ...]:
    orders = pd.concat(book.analysed)
    orders = orders.assign(customer=orders["customer"].astype(str))
    purchases = orders[orders["amount"] >= 0]
    if purchases.empty:
        return (Section(_NOTHING_TITLE, (_NOTHING,)),)
    return (
        value_section(book, orders, margin),
        retention_section(book, TwoYears(book)),
        cohorts_section(book, purchases),
    )


_TITLE = Text(fr="La valeur de nos clients", en="The value of our customers")
_LEAD = Text(
    fr="Ce que vaut une base de clients : ce qu'ils achèteront encore. Tout y est prévision ; ce qui pouvait être éprouvé l'a été.",
    en="What a base of customers is worth: what they will still buy. All of it is a forecast; what could be put to the test has been.",
)
_NO_RATE = Text(
    fr="`margin` est une part des ventes, entre 0 et 1 : écrivez 0.35 pour 35 %.",
    en="`margin` is a part of sales, between 0 and 1: write 0.35 for 35%.",
)
_NOTHING_TITLE = Text(fr="Rien à évaluer", en="Nothing to value")
_NOTHING = Text(
    fr="Le fichier ne contient aucune vente de clients à analyser.",
    en="The file holds no sale of customers to analyse.",
)
