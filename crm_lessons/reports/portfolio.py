"""The portfolio report: a firm's own orders, from what was read to whom to call, on one page."""

from __future__ import annotations

from dataclasses import dataclass
from os import PathLike
from pathlib import Path

import pandas as pd

from crm_lessons.data.orders_file import OrdersFile
from crm_lessons.methods.order_book import Day
from crm_lessons.reports.book import Book, open_book
from crm_lessons.reports.classes import classes_section
from crm_lessons.reports.drifting import drifting_section
from crm_lessons.reports.limits import LIMITS
from crm_lessons.reports.page import Section, article, page, plain_text
from crm_lessons.reports.reading import reading_section
from crm_lessons.reports.revenue import revenue_section
from crm_lessons.reports.stability import stability_section
from crm_lessons.text.language import Language, Text, spoken


@dataclass(frozen=True)
class PortfolioReport:
    """A report in one language; a notebook shows it as a page, `print` in plain sentences, `save` makes a file of it."""

    title: str
    language: Language
    sections: tuple[Section, ...]

    def save(self, path: str | PathLike[str]) -> Path:
        """Write the report as one HTML file that needs nothing else, and return its path."""
        file = Path(path)
        file.write_text(page(self.title, self._repr_html_(), self.language), encoding="utf-8")
        return file

    def _repr_html_(self) -> str:
        return article(self.title, _LEAD, self.sections, self.language)

    def __repr__(self) -> str:
        return plain_text(self.title, _LEAD, self.sections, self.language)


def portfolio_report(
    orders: OrdersFile | pd.DataFrame, on: Day | None = None, title: str | None = None
) -> PortfolioReport:
    """Return the portfolio report of a firm, in the language of the session.

    orders: what `read_orders_file` returns, or a table: row | customer, date, amount (negative: a credit note)
    on: the day of the analysis; by default the day of the last order
    title: by default "Portfolio report", in the reader's language

    Sections: what was read, who makes the revenue, classes, who is drifting away, one year to the next, limits. A section
    that the file is too small or too short for says so.
    Raises InputError when the table cannot be read (see `rfm_table`), or an order is later than `on`.
    """
    book = open_book(orders, on)
    return PortfolioReport(
        title=str(_TITLE) if title is None else str(title),
        language=spoken(),
        sections=(reading_section(book), *_analysis(book), LIMITS),
    )


def _analysis(book: Book) -> tuple[Section, ...]:
    if not book.net.sum() > 0:
        return (Section(_NOTHING_TITLE, (_NOTHING,)),)
    return (revenue_section(book), classes_section(book), drifting_section(book), stability_section(book))


_TITLE = Text(fr="Rapport de portefeuille clients", en="Customer portfolio report")
_LEAD = Text(
    fr="Les classements de ce rapport portent sur le chiffre d'affaires net, avoirs déduits, des clients du fichier.",
    en="The rankings of this report are by net revenue, credit notes deducted, of the customers in the file.",
)
_NOTHING_TITLE = Text(fr="Rien à classer", en="Nothing to rank")
_NOTHING = Text(
    fr="Avoirs déduits, aucun chiffre d'affaires ne reste à partager entre les clients. Vérifiez la période et la colonne des "
    "montants.",
    en="Once credit notes are deducted, no revenue is left to share out among the customers. Check the period and the column of "
    "amounts.",
)
