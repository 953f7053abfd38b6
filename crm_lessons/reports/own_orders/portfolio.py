"""The owner's page: whom to ask why, what to fear and what to find out; then what it rests on."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd

from crm_lessons.data.orders_file import OrdersFile
from crm_lessons.methods.order_book import Day
from crm_lessons.reports.own_orders.best import best_section
from crm_lessons.reports.own_orders.book import Book, open_book
from crm_lessons.reports.own_orders.calls import calls_table, customers_to_call
from crm_lessons.reports.own_orders.classes import classes_section
from crm_lessons.reports.own_orders.limits import LIMITS
from crm_lessons.reports.own_orders.reading import reading_section
from crm_lessons.reports.own_orders.revenue import revenue_section
from crm_lessons.reports.own_orders.risks import largest_risks
from crm_lessons.reports.own_orders.sales import sales_section
from crm_lessons.reports.own_orders.segments import segments_section
from crm_lessons.reports.own_orders.silence import silence_section
from crm_lessons.reports.own_orders.unknown import largest_unknown
from crm_lessons.reports.own_orders.won_and_lost import won_and_lost_section
from crm_lessons.reports.own_orders.years import TwoYears
from crm_lessons.reports.page import Block, Heading, Section
from crm_lessons.reports.report import Report
from crm_lessons.text.language import Text, spoken


def portfolio_report(orders: OrdersFile | pd.DataFrame, on: Day | None = None, title: str | None = None) -> Report:
    """Return the portfolio report of a firm, in the language of the session.

    orders: what `read_orders_file` returns, or a table: row | customer, date, amount (negative: a credit note)
    on: the day of the analysis; by default the day of the last order
    title: by default "Portfolio report", in the reader's language

    On top five customers to ask why, two risks and one unknown; then sales, who was won and lost, segments, silence, last year's best, what was
    read, who makes the revenue, classes and limits. A section that the file is too small or too short for says so.
    `.save("page.html")` writes the page, `.save_tables("tables.xlsx")` every table with all its rows.
    Raises InputError when the table cannot be read (see `rfm_table`), or an order is later than `on`.
    """
    book = open_book(orders, on)
    return Report(
        title=str(_TITLE) if title is None else str(title),
        lead=_LEAD,
        language=spoken(),
        sections=(*_analysis(book), LIMITS),
    )


def _analysis(book: Book) -> tuple[Section, ...]:
    if not book.net.sum() > 0:
        return (reading_section(book), Section(_NOTHING_TITLE, (_NOTHING,)))
    return (
        *_customer_by_customer(replace(book)),
        reading_section(book),
        revenue_section(book),
        classes_section(book),
    )


def _customer_by_customer(book: Book) -> tuple[Section, ...]:
    """Return the sections that look at each customer, from a copy of the book: its table of customers goes when they are written."""
    # Those that need no sales by year come first: a hundred thousand customers take 3 MB of these, and drawing takes most.
    sales, segments, silence = sales_section(book), segments_section(book), silence_section(book)
    years = TwoYears(book)
    return (
        _first_page(book, years),
        sales,
        won_and_lost_section(book, years),
        segments,
        silence,
        best_section(book, years),
    )


def _first_page(book: Book, years: TwoYears) -> Section:
    """Five customers to ask why, two risks, one unknown: what is read before anything else."""
    to_call = customers_to_call(book, years)
    calls: tuple[Block, ...] = (calls_table(to_call), _TO_ASK) if len(to_call) else (_NOBODY_TO_CALL,)
    return Section(
        Text(fr="À faire cette semaine", en="This week"),
        (
            *calls,
            Heading(Text(fr="À craindre", en="To fear")),
            *largest_risks(book, years),
            Heading(Text(fr="À apprendre", en="To find out")),
            largest_unknown(book, years),
        ),
    )


_TITLE = Text(fr="Rapport de portefeuille clients", en="Customer portfolio report")
_LEAD = Text(
    fr="Les classements de ce rapport portent sur le chiffre d'affaires net, avoirs déduits, des clients du fichier. Les montants sont "
    "arrondis à l'unité, après le calcul : une somme peut s'écarter d'une unité de ce qu'on additionne à la main.",
    en="The rankings of this report are by net revenue, credit notes deducted, of the customers in the file. Amounts are rounded to the unit "
    "once they are computed: a total may differ by a unit from what you add up by hand.",
)
_TO_ASK = Text(
    fr="Appelez pour demander pourquoi, non pour vendre : un fichier de commandes dit qui s'éloigne, non qui reviendrait.",
    en="Call to ask why, not to sell: a file of orders tells who is drifting away, not who would come back.",
)
_NOBODY_TO_CALL = Text(
    fr="Personne à qui demander pourquoi : aucun silence hors d'habitude, et aucun des meilleurs n'a baissé de moitié.",
    en="Nobody to ask why: no silence out of habit, and none of the best has fallen by half.",
)
_NOTHING_TITLE = Text(fr="Rien à classer", en="Nothing to rank")
_NOTHING = Text(
    fr="Avoirs déduits, aucun chiffre d'affaires ne reste à partager entre les clients. Vérifiez la période et la colonne des "
    "montants.",
    en="Once credit notes are deducted, no revenue is left to share out among the customers. Check the period and the column of "
    "amounts.",
)
