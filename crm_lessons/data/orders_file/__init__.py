"""Your own customer file: orders from a CSV file or an Excel workbook, read as firms keep them, with nothing decided in silence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from os import PathLike
from pathlib import Path
from typing import Literal

import pandas as pd

from crm_lessons.data.orders_file.account import (
    foremost_in_words,
    lines_in_words,
    reading_in_words,
    recognised_in_words,
    rows_in_words,
)
from crm_lessons.data.orders_file.amounts import DecimalMark
from crm_lessons.data.orders_file.dates import Dates, Order
from crm_lessons.data.orders_file.problem import OrdersFileError
from crm_lessons.data.orders_file.rows.lines import Lines
from crm_lessons.data.orders_file.steps import Asked, read_steps
from crm_lessons.data.orders_file.table.source import Quotes
from crm_lessons.text.language import Text

__all__ = ["OrdersFile", "OrdersFileError", "read_orders_file"]


@dataclass(frozen=True)
class OrdersFile:
    """What was read, and how.

    orders: row (as the spreadsheet numbers it; of several lines, the first) | customer (text), date, amount; a negative
        amount is a credit note
    rejected: row | reason: the rows that were set aside
    columns: customer, date, amount -> the heading under which it was found
    rows: what became of each row of the file: "read", "set_aside", and what was recognised as no order ("headings",
        "blank", "totals"...) -> how many; they add up to the rows of the file
    remarks: what was decided, in sentences
    """

    name: str
    orders: pd.DataFrame
    rejected: pd.DataFrame
    columns: Mapping[str, str]
    decimal: DecimalMark
    date_order: Order
    encoding: str | None = None
    separator: str | None = None
    sheet: str | None = None
    rows: Mapping[str, int] = field(default_factory=dict)
    remarks: tuple[Text, ...] = ()
    credit_notes: int = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "credit_notes", int((self.orders["amount"] < 0).sum()))

    @property
    def said(self) -> tuple[Text, ...]:
        """What a reader should know of the reading beside rows and columns, in sentences."""
        noticed = (recognised_in_words(self.rows), lines_in_words(self.orders), foremost_in_words(self.orders))
        return (*self.remarks, *(words for words in noticed if words is not None))

    def __repr__(self) -> str:
        rows = rows_in_words(self.name, self.orders, self.rows)
        reading = reading_in_words(self.columns, self.decimal, self.date_order, self.encoding, self.separator)
        return "\n".join(map(str, (rows, reading, *self.said)))


def read_orders_file(
    path: str | PathLike[str],
    columns: Mapping[str, str] | None = None,
    *,
    amount: str | None = None,
    order: str | None = None,
    lines: Lines | None = None,
    keep: Mapping[str, str | Sequence[str]] | None = None,
    currency: str | None = None,
    sheet: str | int | None = None,
    decimal: DecimalMark | None = None,
    dates: Dates | None = None,
    fill_down: bool | None = None,
    quotes: Quotes | None = None,
    bad_rows: Literal["refuse", "set_aside"] = "refuse",
) -> OrdersFile:
    """Read a file of orders: CSV (any usual alphabet and separator) or Excel; usual headings are found by themselves.

    columns: which heading holds `customer`, `date`, `amount` and `order`, e.g. {"amount": "Montant HT"}; "column D" names one
        by its letter
    amount: the amount's heading, or what makes it: "Quantity * UnitPrice", "Debit - Credit"
    order: the heading of the order number, where one order has several rows; they are added up
    lines: what rows of one order number are: "add" them up, an order's total repeated that counts "once", or "separate" orders
    keep: the rows that are sales, e.g. {"Status": ["paid", "shipped"]} (`*` for any letters); the others are set aside
    currency: of several currencies the one to read, e.g. "EUR"; the other rows are set aside
    sheet: the sheet of a workbook, by its name or its place from 1 on; by default the first that holds the headings
    decimal: the decimal mark of the amounts, where the file leaves a doubt
    dates: "day_first", "month_first" or, of years in two digits, "year_first", where the file leaves a doubt; "half_exchanged" where a spreadsheet exchanged day
        and month of the dates that it understood
    fill_down: whether a customer written once, in a merged cell or above its rows, stands for the rows below
    quotes: "letters" where quotation marks are letters like others, as in reports separated by tabs
    bad_rows: "refuse" the file when a row cannot be used, or "set_aside" such rows in `.rejected`

    Raises OrdersFileError, which names the file and the rows, asks all that is in doubt at once, and ends with a line to copy.
    """
    named = dict(columns or {}) | ({} if amount is None else {"amount": amount})
    named |= {} if order is None else {"order": order}
    asked = Asked(
        path=str(path),
        columns=named,
        lines=lines,
        keep=dict(keep or {}),
        currency=currency,
        sheet=sheet,
        decimal=decimal,
        dates=dates,
        fill_down=fill_down,
        quotes=quotes,
        bad_rows=bad_rows,
    )
    read = read_steps(Path(path), asked)
    return OrdersFile(
        name=Path(path).name,
        orders=read.orders,
        rejected=read.rejected,
        columns=read.columns.found,
        decimal=read.decimal,
        date_order=read.order,
        encoding=read.table.source.encoding,
        separator=read.table.source.separator,
        sheet=read.table.source.sheet,
        rows=read.reading.rows,
        remarks=tuple(read.reading.remarks),
    )
