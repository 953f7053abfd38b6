"""The table of orders in a file: the sheet that holds the headings, and the row in which they stand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from crm_lessons.data.orders_file.account import PREAMBLE, Reading, sheet_in_words
from crm_lessons.data.orders_file.columns import NEEDED, recognised
from crm_lessons.data.orders_file.problem import OrdersFileError
from crm_lessons.data.orders_file.table.headings import Headings, find_headings
from crm_lessons.data.orders_file.table.source import Quotes, Row, Source, open_sources
from crm_lessons.text.language import Text


class Table(NamedTuple):
    """Where the orders stand, and the first rows below the headings."""

    source: Source
    headings: Headings
    sample: Sequence[Row]


def find_table(
    path: Path, sheet: str | int | None, quotes: Quotes | None, given: Mapping[str, str], reading: Reading
) -> Table:
    """Return the first table of a file that holds the needed headings, else the one that holds most of them.

    given: role -> heading, as the reader named them
    Raises OrdersFileError where the file cannot be read, or holds no row below a heading.
    """
    tables = []
    for source in open_sources(path, sheet, quotes):
        rows = next(source.blocks(), [])
        headings = find_headings(rows, partial(recognised, given=given))
        if headings is not None:
            found = Table(source, headings, rows[headings.rows_before :])
            tables.append((recognised(headings.written, given), found))
    if not tables:
        raise OrdersFileError(EMPTY.format(file=path.name))
    _, table = max(tables, key=lambda scored: scored[0])
    if table.source.others and table.source.sheet is not None:
        alike = [other.source.sheet or "" for count, other in tables if other is not table and count == len(NEEDED)]
        reading.remarks.append(sheet_in_words(table.source.sheet, table.source.others, alike))
    if table.headings.rows_before > 1:
        reading.remarks.append(PREAMBLE.format(row=table.headings.rows_before))
    return table


EMPTY = Text(
    fr="{file} est vide, ou n'a qu'une ligne de titres. On attend une ligne par commande.",
    en="{file} is empty, or has headings only. One row per order is expected.",
)
