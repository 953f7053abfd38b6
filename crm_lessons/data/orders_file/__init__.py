"""Your own customer file: orders from a CSV file or an Excel workbook, read as people keep them, with nothing dropped in silence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from os import PathLike
from pathlib import Path
from typing import Any, Literal

import pandas as pd

from crm_lessons.data.orders_file.account import reading_in_words, rows_in_words
from crm_lessons.data.orders_file.amounts import DecimalMark, amount, decimal_mark
from crm_lessons.data.orders_file.cells import Cells, read_cells
from crm_lessons.data.orders_file.columns import find_columns
from crm_lessons.data.orders_file.dates import Order, date, date_order
from crm_lessons.data.orders_file.problem import OrdersFileError, RowProblem, rows_error
from crm_lessons.text.language import Text

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

    Raises OrdersFileError, which names file, rows and the mend.
    """
    file = Path(path)
    cells = read_cells(file)
    found = find_columns(file.name, list(cells.table.columns), columns or {})
    mark = decimal or decimal_mark(file.name, cells.table[found["amount"]])
    order = date_order(file.name, cells.table[found["date"]])
    orders, problems = _read_rows(cells, found, mark, order)
    if problems and (bad_rows == "refuse" or not orders):
        raise rows_error(file.name, problems)
    rejected = pd.DataFrame(
        {"reason": [str(problem.reason) for problem in problems]},
        index=pd.Index([problem.row for problem in problems], name="row", dtype="int64"),
    )
    return OrdersFile(file.name, _orders_table(orders), rejected, found, mark, order, cells.encoding, cells.separator)


def _read_rows(
    cells: Cells, found: Mapping[str, str], mark: DecimalMark, order: Order
) -> tuple[dict[int, dict[str, Any]], list[RowProblem]]:
    """Return the orders by row, and the first problem of each row that has one."""
    orders: dict[int, dict[str, Any]] = {}
    problems = []
    columns = (cells.table[found[name]] for name in ("customer", "date", "amount"))
    for row, *given in zip(cells.table.index, *columns, strict=True):
        read = {
            "customer": _customer(given[0], row),
            "date": date(given[1], row, order),
            "amount": amount(given[2], row, mark),
        }
        problem = next((value for value in read.values() if isinstance(value, RowProblem)), None)
        if problem is None:
            orders[row] = read
        else:
            problems.append(problem)
    return orders, problems


def _customer(cell: Any, row: int) -> str | RowProblem:
    """Return a customer as text: 1001 and 1001.0, which Excel may write for it, are one customer."""
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    words = " ".join(str(cell).split())
    return words or RowProblem(row, Text(fr="le client est vide.", en="the customer is empty."))


def _orders_table(orders: Mapping[int, Mapping[str, Any]]) -> pd.DataFrame:
    table = pd.DataFrame(list(orders.values()), index=pd.Index(list(orders), name="row"))
    return table.astype({"customer": object, "date": "datetime64[ns]", "amount": float})
