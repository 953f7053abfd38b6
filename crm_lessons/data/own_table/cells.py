"""From a file to the cells of a small table: the right sheet, the row of the headings, and the rows that count."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from crm_lessons.data.orders_file.account import PREAMBLE, recognised_in_words
from crm_lessons.data.orders_file.problem import OrdersFileError
from crm_lessons.data.orders_file.rows.no_orders import is_total
from crm_lessons.data.orders_file.table.headings import Headings, find_headings
from crm_lessons.data.orders_file.table.known_headings import squeezed
from crm_lessons.data.orders_file.table.source import Row, Source, open_sources
from crm_lessons.data.own_table.layout import Layout
from crm_lessons.text.language import Text

_MOST_ROWS = 20_000
"""More rows are no table that somebody filled in: a file of orders, taken for it by mistake."""


@dataclass
class Cells:
    """The rows below the headings that are not empty, each with its number in the spreadsheet."""

    file: str
    headings: Headings
    rows: list[tuple[int, Row]]
    remarks: list[Text] = field(default_factory=list)

    def column(self, name: str) -> list[Any]:
        """Return the cells under a heading, None where a row ends before it."""
        place = self.headings.names.index(name)
        return [row[place] if place < len(row) else None for _, row in self.rows]


def own_cells(path: Path, layout: Layout, sheet: str | int | None) -> Cells:
    """Return the cells of the sheet that looks most like the layout.

    Raises OrdersFileError: no file, no text, no such sheet, nothing below the headings, far too many rows.
    """
    tables: list[tuple[int, Source, Headings]] = []
    for source in open_sources(path, sheet, None):
        headings = find_headings(next(source.blocks(), []), layout.recognised)
        if headings is not None:
            tables.append((layout.recognised(headings.written), source, headings))
    if not tables:
        raise OrdersFileError(_EMPTY.format(file=path.name, rows=layout.rows))
    _, source, headings = max(tables, key=lambda found: found[0])
    rows = [row for block in source.blocks() for row in block]
    if len(rows) > _MOST_ROWS:
        raise OrdersFileError(_TOO_MANY.format(file=path.name, n=len(rows), rows=layout.rows))
    numbered = list(enumerate(rows, start=1))[headings.rows_before :]
    cells = Cells(path.name, headings, [])
    kinds = Counter(_sorted_out(cells, numbered, layout))
    if not cells.rows:
        raise OrdersFileError(_EMPTY.format(file=path.name, rows=layout.rows))
    if source.others and source.sheet is not None:
        cells.remarks.append(_SHEET.format(sheet=source.sheet))
    if headings.rows_before > 1:
        cells.remarks.append(PREAMBLE.format(row=headings.rows_before))
    left_out = recognised_in_words(kinds)
    return cells if left_out is None else _with(cells, left_out)


def is_empty(cell: Any) -> bool:
    """Return whether a cell holds nothing."""
    return cell is None or cell != cell or not str(cell).strip()


def _with(cells: Cells, remark: Text) -> Cells:
    cells.remarks.append(remark)
    return cells


def _sorted_out(cells: Cells, rows: Sequence[tuple[int, Row]], layout: Layout) -> list[str]:
    """Put the rows that count into `cells`, and return the kinds of the others."""
    heading_keys = [squeezed(name) for name in cells.headings.written]
    names = {squeezed(str(row[0])) for _, row in rows if row and not is_empty(row[0])}
    kinds = []
    for number, row in rows:
        first = "" if not row or is_empty(row[0]) else str(row[0])
        if all(map(is_empty, row)):
            kinds.append("blank")
        elif [squeezed(str(cell)) for cell in row if not is_empty(cell)] == [key for key in heading_keys if key]:
            kinds.append("repeated_headings")
        elif layout.others is not None and is_total(first, names - {squeezed(first)}):
            kinds.append("totals")
        else:
            cells.rows.append((number, row))
    return kinds


_EMPTY = Text(
    fr="{file} est vide, ou n'a qu'une ligne de titres. On attend {rows}.",
    en="{file} is empty, or has headings only. Expected: {rows}.",
)
_TOO_MANY = Text(
    fr="{file} a {n} lignes : c'est trop pour ce tableau. On attend {rows}. Un fichier de commandes se lit avec `read_orders_file`.",
    en="{file} has {n} rows: too many for this table. Expected: {rows}. A file of orders is read by `read_orders_file`.",
)
_SHEET = Text(fr="Feuille lue : « {sheet} ».", en="Sheet read: “{sheet}”.")
