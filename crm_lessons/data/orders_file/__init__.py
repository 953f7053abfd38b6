"""Your own customer file: orders from a CSV file or an Excel workbook, read as people keep them, with nothing dropped in silence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial
from os import PathLike
from pathlib import Path
from typing import Literal

import numpy as np
import pandas as pd

from crm_lessons.data.orders_file.account import reading_in_words, rows_in_words
from crm_lessons.data.orders_file.amounts import DecimalMark, decimal_mark, read_amounts
from crm_lessons.data.orders_file.cells import Cells, read_cells
from crm_lessons.data.orders_file.columns import find_columns
from crm_lessons.data.orders_file.dates import Order, date_order, read_dates
from crm_lessons.data.orders_file.problem import OrdersFileError, RowProblem, rows_error

__all__ = ["OrdersFile", "OrdersFileError", "read_orders_file"]


@dataclass(frozen=True)
class OrdersFile:
    """What was read, and how.

    orders: row (as the spreadsheet numbers it) | customer (text), date, amount; a negative amount is a credit note
    rejected: row | reason: the rows that were set aside
    columns: customer, date, amount -> the heading under which it was found
    """

    name: str
    orders: pd.DataFrame
    rejected: pd.DataFrame
    columns: Mapping[str, str]
    decimal: DecimalMark
    date_order: Order
    encoding: str | None = None
    separator: str | None = None
    credit_notes: int = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "credit_notes", int((self.orders["amount"] < 0).sum()))

    def __repr__(self) -> str:
        rows = rows_in_words(self.name, self.orders, len(self.rejected))
        return f"{rows}\n{reading_in_words(self.columns, self.decimal, self.date_order, self.encoding, self.separator)}"


def read_orders_file(
    path: str | PathLike[str],
    columns: Mapping[str, str] | None = None,
    *,
    decimal: DecimalMark | None = None,
    bad_rows: Literal["refuse", "set_aside"] = "refuse",
) -> OrdersFile:
    """Read a file of orders, one row an order: CSV (any usual encoding and separator) or Excel.

    columns: which heading holds `customer`, `date` and `amount`, e.g. {"amount": "Montant HT"}; usual ones are guessed
    decimal: the decimal mark of the amounts, where the file leaves a doubt
    bad_rows: "refuse" the file when a row cannot be used, or "set_aside" such rows in `.rejected`

    Raises OrdersFileError, which names the file and the rows, and says how to correct them.
    """
    file = Path(path)
    cells = read_cells(file, partial(find_columns, file.name, given=columns or {}))
    mark = decimal or decimal_mark(file.name, cells.amounts)
    order = date_order(file.name, cells.dates)
    orders, problems = _orders(cells, mark, order)
    if problems and (bad_rows == "refuse" or orders.empty):
        raise rows_error(file.name, problems)
    rejected = pd.DataFrame(
        {"reason": [str(problem.reason) for problem in problems]},
        index=pd.Index([problem.row for problem in problems], name="row", dtype="int64"),
    )
    orders = orders.astype({"date": "datetime64[ns]"})
    return OrdersFile(file.name, orders, rejected, cells.found, mark, order, cells.encoding, cells.separator)


def _orders(cells: Cells, mark: DecimalMark, order: Order) -> tuple[pd.DataFrame, list[RowProblem]]:
    """Return the orders by row, and the first problem of each row that has one."""
    names, of_customers = cells.customers.read(cells.rows)
    amounts, of_amounts = read_amounts(cells.amounts, cells.rows, mark)
    days, of_dates = read_dates(cells.dates, cells.rows, order)
    problems = of_amounts | of_dates | of_customers
    orders = pd.DataFrame(
        {"customer": pd.Series(names, dtype=object, copy=False), "date": days, "amount": amounts}, copy=False
    )
    orders.index = pd.Index(cells.rows, name="row")
    if problems:
        good = np.ones(len(orders), dtype=bool)
        good[list(problems)] = False
        orders = orders[good]
    return orders, [problems[place] for place in sorted(problems)]
