"""The cells of the columns that matter, taken block by block from a table; every row of the file is counted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import compress
from operator import itemgetter
from typing import Any, NamedTuple

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from crm_lessons.data.orders_file.columns import Columns
from crm_lessons.data.orders_file.customers import NameColumn
from crm_lessons.data.orders_file.shapes import Integers, Rows, ShapedColumn
from crm_lessons.data.orders_file.table.headings import Headings
from crm_lessons.data.orders_file.table.source import Row, Source


class Undated(NamedTuple):
    """A row without a date: its first text, and how many of its cells are filled."""

    label: str
    filled: int


@dataclass
class Cells:
    """The columns of the orders in a file; empty rows are left out, and keep their number.

    names: place -> customer; distinct: each of them once
    rows: place -> the row's number in the spreadsheet
    amounts: heading -> column, of those that make the amount
    words: heading -> column, of statuses, currencies and whatever decides which rows are kept
    undated: place -> a row without a date, a total perhaps
    longer: place -> how many filled cells a row has beyond the headings
    shorter: how many rows end before the last heading; blank: how many are empty; length: how many rows the file has
    """

    amounts: dict[str, ShapedColumn]
    words: dict[str, NameColumn]
    order: ShapedColumn | None
    names: NDArray[np.object_] = field(default_factory=lambda: np.empty(0, dtype=object))
    distinct: list[str] = field(default_factory=list)
    dates: ShapedColumn = field(default_factory=ShapedColumn)
    rows: Rows = field(default_factory=lambda: pd.RangeIndex(0))
    undated: dict[int, Undated] = field(default_factory=dict)
    longer: dict[int, int] = field(default_factory=dict)
    shorter: int = 0
    blank: int = 0
    length: int = 0


def gather(source: Source, headings: Headings, columns: Columns) -> Cells:
    """Return the cells below the headings."""
    cells = Cells(
        amounts={name: ShapedColumn() for name in columns.amount.headings},
        words={name: NameColumn() for name in columns.words},
        order=ShapedColumn() if columns.order else None,
    )
    named: list[tuple[str, NameColumn | ShapedColumn]] = [*cells.amounts.items(), *cells.words.items()]
    customers = NameColumn()  # its codes, and how each name was written, are kept no longer than the rows come in
    named.append((columns.customer, customers))
    if columns.order and cells.order is not None:
        named.append((columns.order, cells.order))
    taken = [(headings.names.index(name), column) for name, column in named]
    date_place = headings.names.index(columns.date)
    numbers, place = [], 0
    for block_numbers, block in _filled_blocks(source, headings, cells):
        numbers.append(block_numbers.astype(np.int32))
        _note_lengths(block, headings.width, place, cells)
        dates = _column(block, date_place)
        cells.dates.append(dates)
        if not all(dates):
            cells.undated |= {place + n: _undated(block[n]) for n, cell in enumerate(dates) if _is_empty(cell)}
        for column_place, column in taken:
            column.append(_column(block, column_place))
        place += len(block)
    cells.names, cells.distinct = customers.names, customers.distinct
    if numbers:
        cells.rows = _row_numbers(numbers)
    return cells


def _filled_blocks(source: Source, headings: Headings, cells: Cells) -> Iterator[tuple[Integers, list[Row]]]:
    """Yield the rows below the headings that are not empty, with their numbers, and count the others."""
    to_skip = headings.rows_before
    for whole in source.blocks():
        skipped = min(to_skip, len(whole))
        block = whole[skipped:]
        numbers = np.arange(cells.length + skipped + 1, cells.length + len(whole) + 1)
        to_skip -= skipped
        cells.length += len(whole)
        if block and not _all_begin_with_text(block):
            filled = list(map(_is_filled, block))
            cells.blank += len(block) - sum(filled)
            numbers, block = numbers[filled], list(compress(block, filled))
        if block:
            yield numbers, block


def _row_numbers(blocks: list[NDArray[np.int32]]) -> Rows:
    """Return the numbers of the rows; where none is left out, the first and the last say it all."""
    first, after = int(blocks[0][0]), int(blocks[-1][-1]) + 1
    if after - first == sum(map(len, blocks)):
        return pd.RangeIndex(first, after)
    return pd.Index(np.concatenate(blocks), dtype="int64")


def _note_lengths(block: list[Row], width: int, place: int, cells: Cells) -> None:
    lengths = set(map(len, block))
    if lengths == {width}:
        return
    cells.shorter += sum(len(row) < width for row in block) if min(lengths) < width else 0
    if max(lengths) > width:
        for n, row in enumerate(block):
            if beyond := sum(not _is_empty(cell) for cell in row[width:]):
                cells.longer[place + n] = beyond


def _all_begin_with_text(rows: list[Row]) -> bool:
    """Return whether the first cell of each row says that the row is not empty, as in nearly every file."""
    firsts = [row[0] if row else "" for row in rows]
    return set(map(type, firsts)) == {str} and all(map(str.strip, firsts))


def _undated(row: Row) -> Undated:
    filled = [str(cell).strip() for cell in row if not _is_empty(cell)]
    return Undated(filled[0], len(filled))


def _is_filled(row: Row) -> bool:
    return not all(map(_is_empty, row))


def _is_empty(cell: Any) -> bool:
    return cell is None or cell != cell or not str(cell).strip()


def _column(rows: list[Row], place: int) -> list[Any]:
    """Return one cell of each row, an empty one where the row ends before it."""
    try:
        return list(map(itemgetter(place), rows))
    except IndexError:
        return [row[place] if place < len(row) else "" for row in rows]
