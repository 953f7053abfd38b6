"""Whether a column's first cells could be a customer, a date or an amount: what to suggest when no heading says it."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from crm_lessons.data.orders_file.amounts import DecimalMark, amount
from crm_lessons.data.orders_file.customers import is_nobody
from crm_lessons.data.orders_file.days import date
from crm_lessons.data.orders_file.problem import RowProblem
from crm_lessons.data.orders_file.table.source import Row

_MOST = 0.5


def fitting(role: str, rows: Sequence[Row], place: int) -> bool:
    """Return whether most of the cells that are filled read as what a column holds."""
    cells = [row[place] for row in rows if place < len(row) and not is_nobody(str(row[place]).strip())]
    if not cells:
        return False
    fit = {"customer": _is_name, "date": _is_date, "amount": _is_amount}[role]
    return sum(map(fit, cells)) > _MOST * len(cells)


def _is_date(cell: object) -> bool:
    return any(not isinstance(date(cell, 0, order), RowProblem) for order in ("day_first", "month_first"))


def _is_amount(cell: object) -> bool:
    return not _is_date(cell) and any(not isinstance(amount(cell, 0, mark), RowProblem) for mark in (",", "."))


def _is_name(cell: object) -> bool:
    return not isinstance(cell, (datetime.date, float)) and not _is_date(cell) and not _has_decimals(cell)


def _has_decimals(cell: object) -> bool:
    text = str(cell)
    return any(mark in text for mark in ",.") and _is_amount(cell)


def size(cell: object) -> float:
    """Return about how much a cell says, whatever its decimal mark; 0 where it is no amount."""
    marks: tuple[DecimalMark, DecimalMark] = (",", ".")
    values = (amount(cell, 0, mark) for mark in marks)
    return next((value for value in values if not isinstance(value, RowProblem)), 0.0)
