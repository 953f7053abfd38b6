"""A table of a report: its first rows on the page, all of them in the Excel file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any, TypeAlias

from pandas.api.extensions import ExtensionArray

from crm_lessons.reports.words import SHOWN, amount_text, customer_name, rate_cell, signed
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import number_text, short_day_text

Cells: TypeAlias = Sequence[Any] | ExtensionArray
"""The cells of a column; of a hundred thousand customers an array of pandas takes a fifth of what a list takes."""


@dataclass(frozen=True)
class Column:
    """One column of a table.

    values: one a row, as they are computed: numbers, dates, names, words
    written: a value -> how it stands on the page
    flush: whether it is set flush right, as numbers are
    excel: the number format of its cells in a workbook
    """

    heading: Text
    values: Cells
    written: Callable[[Any], Text | str] = str
    flush: bool = False
    excel: str = "General"


@dataclass(frozen=True)
class Table:
    """Columns of one length under a caption; the page shows the first `shown` rows, and only says where all are if that is 0."""

    caption: Text
    columns: tuple[Column, ...]
    shown: int = SHOWN

    @property
    def headings(self) -> tuple[Text, ...]:
        """What stands above each column."""
        return tuple(column.heading for column in self.columns)

    @property
    def rows(self) -> list[tuple[Text | str, ...]]:
        """The rows of the page, written."""
        cells = ([column.written(value) for value in islice(column.values, self.shown)] for column in self.columns)
        return list(zip(*cells, strict=True))

    @property
    def is_wide(self) -> bool:
        """Whether it has more columns than a page holds in letters of the usual size."""
        return len(self.columns) > _COLUMNS_OF_A_PAGE

    @property
    def numbers(self) -> frozenset[int]:
        """The places of the columns that are set flush right."""
        return frozenset(place for place, column in enumerate(self.columns) if column.flush)

    @property
    def remainder(self) -> Text | None:
        """Say how many rows are in the workbook only; None where the page shows all."""
        rows = len(self.columns[0].values)
        if rows <= self.shown:
            return None
        if not self.shown:
            return _IN_THE_WORKBOOK.format(caption=self.caption, rows=number_text(rows))
        return _REMAINDER.format(shown=number_text(self.shown), rows=number_text(rows))


def name_column(values: Cells, heading: Text | None = None) -> Column:
    """Return a column of names, by default the customers'."""
    return Column(Text(fr="client", en="customer") if heading is None else heading, values, customer_name)


def word_column(heading: Text, values: Sequence[Text | str]) -> Column:
    """Return a column of words."""
    return Column(heading, values, _as_it_is)


def amount_column(heading: Text, values: Cells) -> Column:
    """Return a column of amounts, to the unit of their currency on the page and to the cent in a workbook."""
    return Column(heading, values, _amount, flush=True, excel="#,##0.00")


def count_column(heading: Text, values: Cells) -> Column:
    """Return a column of whole numbers."""
    return Column(heading, values, _number, flush=True, excel="#,##0")


def rate_column(heading: Text, values: Cells, decimals: int = 1) -> Column:
    """Return a column of rates between 0 and 1, written as percentages with the same decimals in every row."""

    def written(rate: float) -> Text | str:
        return _NOTHING if rate != rate else rate_cell(rate, decimals)

    return Column(heading, values, written, flush=True, excel="0." + "0" * decimals + "%")


def decimal_column(heading: Text, values: Cells, decimals: int = 1) -> Column:
    """Return a column of numbers with the same decimals in every row."""

    def written(value: float) -> Text | str:
        return _NOTHING if value != value else signed(number_text(value, decimals=decimals))

    return Column(heading, values, written, flush=True, excel="0." + "0" * decimals)


def cent_column(heading: Text, values: Cells) -> Column:
    """Return a column of amounts to the cent, to be held against the firm's accounts."""
    return Column(heading, values, _to_the_cent, flush=True, excel="#,##0.00")


def day_column(heading: Text, values: Cells) -> Column:
    """Return a column of days."""
    return Column(heading, values, _day, excel="yyyy-mm-dd")


_NOTHING = "–"
_COLUMNS_OF_A_PAGE = 6


def _as_it_is(words: Text | str) -> Text | str:
    return words


def _amount(amount: float) -> Text | str:
    return _NOTHING if amount != amount else amount_text(amount)


def _to_the_cent(amount: float) -> Text | str:
    return _NOTHING if amount != amount else signed(number_text(round(amount, 2) + 0.0, decimals=2))


def _number(count: float) -> Text | str:
    return _NOTHING if count != count else number_text(count)


def _day(day: Any) -> Text | str:
    return _NOTHING if day != day else short_day_text(day)


_REMAINDER = Text(
    fr="{shown} lignes sur {rows} ; toutes sont dans le classeur Excel de ce rapport.",
    en="{shown} rows of {rows}; all of them are in this report's Excel workbook.",
)
_IN_THE_WORKBOOK = Text(
    fr="{caption} : {rows} lignes, dans le classeur Excel de ce rapport.",
    en="{caption}: {rows} rows, in this report's Excel workbook.",
)
