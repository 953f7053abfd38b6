"""A file of orders read the plain way, one cell after the other: what `read_orders_file` must give, only faster."""

from __future__ import annotations

from csv import Error, reader
from io import StringIO

import pandas as pd

from crm_lessons.data.orders_file import OrdersFileError
from crm_lessons.data.orders_file.amounts import _AMBIGUOUS, _bare, _sign, amount
from crm_lessons.data.orders_file.cells import _EMPTY, _NO_TEXT, _OPEN_QUOTE
from crm_lessons.data.orders_file.columns import find_columns
from crm_lessons.data.orders_file.customers import customer
from crm_lessons.data.orders_file.dates import _BOTH, _YEAR_LAST, date
from crm_lessons.data.orders_file.problem import RowProblem, rows_error


def read_cell_by_cell(path, *, decimal=None, bad_rows="refuse"):
    """Return (orders, rejected reasons by row, encoding, separator, decimal mark, order of dates)."""
    content = path.read_bytes()
    encoding = _encoding(content)
    text = content.decode(encoding, errors="replace")
    if "\0" in text or text.startswith("PK"):
        raise OrdersFileError(_NO_TEXT.format(file=path.name))
    separator = _separator(text)
    try:
        rows = list(reader(StringIO(text), delimiter=separator))
    except Error:
        raise OrdersFileError(_OPEN_QUOTE.format(file=path.name)) from None
    cells = _table(path.name, rows)
    found = find_columns(path.name, list(cells.columns), {})
    mark = decimal or _decimal_mark(path.name, cells[found["amount"]])
    order = _date_order(path.name, cells[found["date"]])
    orders, problems = {}, []
    for row, *given in zip(cells.index, *(cells[found[name]] for name in ("customer", "date", "amount")), strict=True):
        read = (customer(given[0], row), date(given[1], row, order), amount(given[2], row, mark))
        problem = next((value for value in read if isinstance(value, RowProblem)), None)
        if problem is None:
            orders[row] = read
        else:
            problems.append(problem)
    if problems and (bad_rows == "refuse" or not orders):
        raise rows_error(path.name, problems)
    table = pd.DataFrame(list(orders.values()), columns=["customer", "date", "amount"], index=list(orders))
    table = table.rename_axis("row").astype({"customer": object, "date": "datetime64[ns]", "amount": float})
    return table, {problem.row: str(problem.reason) for problem in problems}, encoding, separator, mark, order


def _encoding(content):
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    try:
        content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8-sig"


def _separator(text):
    headings = next((line for line in text.splitlines() if line.strip()), "")
    if headings.casefold().startswith("sep=") and len(headings) > 4:
        return headings[4]
    return max((";", "\t", ",", "|"), key=headings.count)


def _table(name, rows):
    filled = [(number, row) for number, row in enumerate(rows, start=1) if any(cell.strip() for cell in row)]
    if filled and filled[0][1][0].casefold().startswith("sep="):
        filled = filled[1:]
    if len(filled) < 2:
        raise OrdersFileError(_EMPTY.format(file=name))
    (_, headings), *orders = filled
    width = len(headings)
    cells = [[*row[:width], *[""] * (width - len(row))] for _, row in orders]
    names = [heading.strip() for heading in headings]
    return pd.DataFrame(cells, columns=names, index=[number for number, _ in orders], dtype=object)


def _decimal_mark(name, cells):
    amounts = [_bare(cell) for cell in cells]
    signs = [sign for bare in amounts if (sign := _sign(bare)) is not None]
    if signs:
        return max((",", "."), key=signs.count)
    unclear = next((bare for bare in amounts if "," in bare or "." in bare), None)
    if unclear is None:
        return "."
    raise OrdersFileError(_AMBIGUOUS.format(file=name, amount=unclear))


def _date_order(name, cells):
    parts = [match.groups() for cell in cells if (match := _YEAR_LAST.fullmatch(cell.strip()))]
    day_first = next((part for part in parts if int(part[0]) > 12 >= int(part[1])), None)
    month_first = next((part for part in parts if int(part[1]) > 12 >= int(part[0])), None)
    if day_first and month_first:
        raise OrdersFileError(_BOTH.format(file=name, one="/".join(day_first), other="/".join(month_first)))
    return "month_first" if month_first else "day_first"
