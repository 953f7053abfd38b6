"""The steps of a reading: table, columns, cells, rows that count, their values, the lines of one order; then orders or questions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from crm_lessons.data.orders_file import account
from crm_lessons.data.orders_file.account import Reading
from crm_lessons.data.orders_file.amounts import DecimalMark, currencies, currency_code, decimal_mark
from crm_lessons.data.orders_file.cells import Cells, gather
from crm_lessons.data.orders_file.columns import Columns, find_columns
from crm_lessons.data.orders_file.customers import filled_down, missing_customers
from crm_lessons.data.orders_file.dates import Dates, Order, date_order, numbers_among, read_dates
from crm_lessons.data.orders_file.formula import read_formula
from crm_lessons.data.orders_file.problem import OrdersFileError, RowProblem
from crm_lessons.data.orders_file.questions import literal, refusal
from crm_lessons.data.orders_file.rows import choice
from crm_lessons.data.orders_file.rows.lines import Lines, add_up, lines_question, of_the_same_order, order_numbers
from crm_lessons.data.orders_file.rows.no_orders import (
    continued_lines,
    kinds_of_rows,
    looks_grouped,
    sum_of_the_others,
    titles_of_groups,
    total_problems,
)
from crm_lessons.data.orders_file.shapes import ShapedColumn
from crm_lessons.data.orders_file.table.find import EMPTY, Table, find_table
from crm_lessons.data.orders_file.table.known_headings import are_french
from crm_lessons.data.orders_file.table.letters import mixed_up
from crm_lessons.data.orders_file.table.source import Quotes
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import number_text

_WORDS_SHOWN = 8


@dataclass(frozen=True)
class Asked:
    """The arguments of `read_orders_file`, `columns` with all that names a column."""

    path: str
    columns: Mapping[str, str]
    lines: Lines | None = None
    keep: Mapping[str, Any] | None = None
    currency: str | None = None
    sheet: str | int | None = None
    decimal: DecimalMark | None = None
    dates: Dates | None = None
    fill_down: bool | None = None
    quotes: Quotes | None = None
    bad_rows: str = "refuse"

    @property
    def given(self) -> dict[str, object]:
        """Return the arguments that say something, as the line to copy repeats them."""
        values = {one.name: getattr(self, one.name) for one in fields(self)[1:]}
        return {name: value for name, value in values.items() if value not in (None, {}, "refuse")}


@dataclass(frozen=True)
class Read:
    """What a reading gives."""

    table: Table
    columns: Columns
    orders: pd.DataFrame
    rejected: pd.DataFrame
    decimal: DecimalMark
    order: Order
    reading: Reading


class _Rows:
    """The rows of a table while it is decided which of them are orders.

    use: place -> whether the row still counts; out: place -> why a row was set aside by choice
    """

    def __init__(self, cells: Cells, reading: Reading) -> None:
        self.cells, self.reading = cells, reading
        self.use = np.ones(len(cells.rows), dtype=bool)
        self.out: dict[int, RowProblem] = {}

    def recognise(self, kind: str, places: NDArray[np.intp]) -> None:
        """Take rows for no orders, and count them."""
        self.reading.recognise(kind, int(self.use[places].sum()))
        self.use[places] = False

    def leave_out(self, reasons: Mapping[int, RowProblem]) -> None:
        """Set rows aside that the reader did not choose."""
        self.out |= {place: reason for place, reason in reasons.items() if self.use[place]}
        self.use[list(reasons)] = False

    def of_use(self, problems: Mapping[int, RowProblem]) -> dict[int, RowProblem]:
        """Return the problems of rows that count."""
        return {place: problem for place, problem in problems.items() if self.use[place]}


def read_steps(path: Path, asked: Asked) -> Read:
    """Return the orders of a file and the account of its reading.

    Raises OrdersFileError: what cannot be read, what is in doubt, or, where `asked` refuses them, the rows that are no orders.
    """
    reading = Reading()
    table = find_table(path, asked.sheet, asked.quotes, asked.columns, reading)
    keep = asked.keep or {}
    columns = find_columns(path.name, table.headings, table.sample, asked.columns, keep, reading)
    if columns is None:
        raise refusal(path.name, asked.path, asked.given, reading.questions, [])
    keep = {columns.kept[name]: wanted for name, wanted in keep.items()}
    cells = gather(table.source, table.headings, columns)
    reading.rows["headings"] = table.headings.rows_before
    reading.recognise("blank", cells.blank)
    if not len(cells.rows):
        raise OrdersFileError(EMPTY.format(file=path.name))
    french, european = are_french(table.headings.written), table.source.separator == ";"
    rows = _Rows(cells, reading)
    of_order = order_numbers(cells.order, len(cells.rows)) if cells.order else None
    if of_order is not None and asked.lines != "separate":
        rows.recognise("continued", continued_lines(cells, of_order, rows.use))
    names = _customers(asked, columns, rows, of_order)
    _chosen(asked, columns, keep, rows)
    mark, question = decimal_mark(cells.amounts.values(), likely="," if european or french else ".")
    mark = asked.decimal or mark
    decimal_known = asked.decimal is not None or question is None
    reading.ask(None if decimal_known else question)
    european = european or (mark == "," and decimal_known)
    order, question = date_order(cells.dates, cells.rows, asked.dates, european=european, french=french)
    reading.ask(question)
    # What is read is not kept as cells beside its values: a million of each take 5 MB.
    amounts, of_amounts = read_formula(columns.amount, cells.amounts, cells.rows, mark)
    cells.amounts.clear()
    numbered = numbers_among(cells.dates)
    days, of_dates = read_dates(cells.dates, cells.rows, order, exchanged=asked.dates == "half_exchanged")
    cells.dates = ShapedColumn()
    if of_order is not None:
        undated = np.zeros(len(days), dtype=bool)
        undated[list(cells.undated)] = rows.use[list(cells.undated)]
        days, taken = of_the_same_order(days, undated, of_order)
        of_dates = {place: problem for place, problem in of_dates.items() if not taken[place]}
    of_lengths = {place: RowProblem(int(cells.rows[place]), _longer(n)) for place, n in cells.longer.items()}
    of_customers = total_problems(names, cells.distinct, cells.rows)
    of_customers |= sum_of_the_others(amounts, rows.use, cells.rows)
    if not _asks(reading, "fill_down"):
        of_customers |= missing_customers(names, cells.distinct, cells.rows)
    problems = rows.of_use(of_amounts | of_dates | of_customers | of_lengths)
    good = rows.use.copy()
    good[list(problems)] = False
    _statuses(columns, keep, cells, good, amounts, reading)
    orders = pd.DataFrame(
        {"customer": pd.Series(names, dtype=object, copy=False), "date": days, "amount": amounts}, copy=False
    )
    orders.index = cells.rows.rename("row")
    orders = orders[good] if not good.all() else orders
    lines = asked.lines
    if of_order is not None and columns.order:
        guessed, question = lines_question(
            orders, of_order[good], columns.order, columns.amount.written, order_given=columns.order_given
        )
        reading.ask(None if lines else question)
        lines = lines or guessed
    to_mend = [problems[place] for place in sorted(problems)]
    if reading.questions or (to_mend and asked.bad_rows == "refuse") or orders.empty:
        listed = to_mend if asked.bad_rows == "refuse" or not reading.questions else []
        raise refusal(
            path.name, asked.path, asked.given, reading.questions, listed or _all_out(rows), any_left=not orders.empty
        )
    reading.rows["read"] = len(orders)
    if of_order is not None and columns.order:
        orders = _orders_of_lines(orders, of_order[good], lines or "add", columns.order, reading)
    _remarks(table, columns, cells, reading, numbered=numbered)
    rejected = _rejected(rows.out | problems)
    reading.rows["set_aside"] = len(rejected)
    return Read(table, columns, orders, rejected, mark, order, reading)


def _customers(asked: Asked, columns: Columns, rows: _Rows, of_order: NDArray[np.int64] | None) -> NDArray[np.object_]:
    """Return the customers, filled down where they are written once, and take totals and titles for no orders."""
    cells, reading = rows.cells, rows.reading
    names = cells.names
    if of_order is not None:
        names, _ = of_the_same_order(names, (names == "") & rows.use, of_order)
    kinds = kinds_of_rows(cells, columns, names)
    for kind, places in kinds.items():
        rows.recognise(kind, places)
    grouped = asked.fill_down
    if grouped is None and not columns.ledger and looks_grouped(cells, names, rows.use):
        reading.ask(account.grouped_question(int((names[rows.use] == "").sum())))
        grouped = True
    if not grouped:
        return names
    rows.recognise("groups", titles_of_groups(cells, names))
    names = names.copy()
    names[kinds["totals"]] = ""
    filled = filled_down(names)
    reading.remarks.append(account.FILLED_DOWN.format(n=number_text(int((filled != names)[rows.use].sum()))))
    return filled


def _chosen(asked: Asked, columns: Columns, keep: Mapping[str, Any], rows: _Rows) -> None:
    """Set aside what the reader does not keep, and ask about ledgers, currencies and refunds."""
    cells, reading = rows.cells, rows.reading
    if columns.ledger and not any(name in keep for name in columns.ledger):
        question = choice.ledger_question(columns.ledger, cells.words, columns.journal_name)
        reading.ask(question)
        answer = question.answer["keep"] if question else {}
        rows.leave_out(choice.left_out(cells.words, answer, cells.rows))  # type: ignore[arg-type]  # of its own making
    rows.leave_out(choice.left_out(cells.words, keep, cells.rows))
    _one_currency(asked, columns, rows)
    if columns.refunded:
        question = choice.refunds_question(columns.amount.written, columns.refunded, cells.words[columns.refunded])
        if question and columns.amount_given:
            reading.remarks.append(account.NOT_DEDUCTED.format(refunded=columns.refunded))
        else:
            reading.ask(question)


def _one_currency(asked: Asked, columns: Columns, rows: _Rows) -> None:
    cells, reading = rows.cells, rows.reading
    if columns.currency:
        codes_of = {name: currency_code(name) for name in cells.words[columns.currency].distinct}
        written = cells.words[columns.currency].names
        codes: NDArray[np.object_] | None = np.array([codes_of[name] for name in written], dtype=object)
    else:
        codes = currencies(next(iter(cells.amounts.values())), len(cells.rows))
    if codes is None:
        return
    several = len(set(pd.unique(codes[rows.use])) - {""}) > 1
    if asked.currency and (several or columns.currency):
        rows.leave_out(choice.other_currencies(codes, asked.currency, cells.rows))
        reading.remarks.append(account.ONE_CURRENCY.format(code=currency_code(asked.currency)))
    elif several:
        reading.ask(choice.currency_question(codes[rows.use]))


def _statuses(
    columns: Columns,
    keep: Mapping[str, Any],
    cells: Cells,
    good: NDArray[np.bool_],
    amounts: NDArray[np.float64],
    reading: Reading,
) -> None:
    """Ask about rows that may be no sales, and say which statuses count."""
    net = columns.is_net_of_refunds or (
        columns.refunded is not None and not columns.amount_given and _asks(reading, "columns")
    )
    for heading in columns.statuses:
        if heading in keep:
            continue
        column = cells.words[heading]
        question = choice.status_question(heading, column, good, amounts, net_of_refunds=net)
        reading.ask(question)
        words = sorted(word for word in column.distinct if word)
        if question is None and 1 < len(words) <= _WORDS_SHOWN:
            reading.remarks.append(account.STATUSES.format(heading=heading, words=", ".join(words)))
    if keep:
        reading.remarks.append(account.KEPT.format(kept=literal(keep)))


def _orders_of_lines(
    orders: pd.DataFrame, of_order: NDArray[np.int64], lines: Lines, heading: str, reading: Reading
) -> pd.DataFrame:
    added, again = add_up(orders, of_order, lines)
    if again:
        reading.recognise("repeated_totals", again)
        reading.rows["read"] -= again
    if len(added) < len(orders):
        found = {"rows": number_text(len(orders)), "orders": number_text(len(added)), "heading": heading}
        reading.remarks.append(account.ADDED_UP.format(**found))
    elif lines == "separate":
        reading.remarks.append(account.SEPARATE.format(heading=heading))
    return added


def _remarks(table: Table, columns: Columns, cells: Cells, reading: Reading, *, numbered: bool) -> None:
    if columns.amount_rivals:
        reading.remarks.append(account.RIVALS.format(headings=", ".join(columns.amount_rivals[:_WORDS_SHOWN])))
    if cells.shorter:
        reading.remarks.append(account.SHORTER.format(n=number_text(cells.shorter)))
    if numbered:
        reading.remarks.append(account.NUMBERED_DATES)
    if garbled := mixed_up([*table.headings.written, *cells.distinct]):
        reading.remarks.append(account.MIXED_UP.format(text=garbled))


def _rejected(reasons: Mapping[int, RowProblem]) -> pd.DataFrame:
    listed = [reasons[place] for place in sorted(reasons)]
    return pd.DataFrame(
        {"reason": [str(problem.reason) for problem in listed]},
        index=pd.Index([problem.row for problem in listed], name="row", dtype="int64"),
    )


def _all_out(rows: _Rows) -> list[RowProblem]:
    """Return why no row is left, where every one of them was set aside by choice."""
    return [rows.out[place] for place in sorted(rows.out)] if rows.out and not rows.use.any() else []


def _asks(reading: Reading, argument: str) -> bool:
    return any(argument in question.answer for question in reading.questions)


def _longer(cells: int) -> Text:
    return _LONGER.format(n=number_text(cells))


_LONGER = Text(
    fr="cellules de trop après le dernier titre ({n}) : un séparateur dans un nom ou dans un montant décale sans doute la ligne.",
    en="cells beyond the last heading ({n}): a separator within a name or an amount has probably shifted the row.",
)
