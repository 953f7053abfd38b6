"""From a file to columns: CSV as French and English spreadsheets write it, or the first sheet of an Excel workbook."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from csv import Error as CsvError
from csv import reader
from dataclasses import dataclass
from functools import partial
from itertools import chain, compress, islice
from operator import itemgetter
from pathlib import Path
from typing import Any, TextIO

import numpy as np
import pandas as pd

from crm_lessons.data.orders_file.customers import CustomerColumn
from crm_lessons.data.orders_file.problem import OrdersFileError
from crm_lessons.data.orders_file.shapes import Integers, ShapedColumn
from crm_lessons.text.csv_files import encoding_of, separator_of
from crm_lessons.text.language import Text

Row = Sequence[Any]
Find = Callable[[list[str]], Mapping[str, str]]

_EXCEL = {".xlsx", ".xlsm"}
_SEPARATORS = ";\t,|"
_SEPARATOR_SAID = "sep="
"""Excel's own first line in some exports: it says the separator and holds no heading."""
_ROWS_AT_ONCE, _BYTES_AT_ONCE = 10_000, 2**20
"""How much of a file that may hold millions of rows is in memory as text."""


@dataclass(frozen=True)
class Cells:
    """The three columns of the orders in a file; empty rows are left out, and keep their number.

    found: customer, date, amount -> the heading under which it was found
    rows: place -> the row's number in the spreadsheet
    encoding, separator: how a CSV file was read; None for a workbook
    """

    found: Mapping[str, str]
    rows: Integers
    customers: CustomerColumn
    dates: ShapedColumn
    amounts: ShapedColumn
    encoding: str | None = None
    separator: str | None = None


def read_cells(path: Path, find: Find) -> Cells:
    """Return the cells of a CSV file (all text) or of a workbook's first sheet (text, numbers and dates).

    find: headings -> customer, date, amount -> which heading is theirs

    Raises OrdersFileError.
    """
    if not path.is_file():
        raise OrdersFileError(_NO_FILE.format(file=path.name))
    if path.suffix.casefold() in _EXCEL:
        return Cells(*_columns(path.name, _workbook_rows(path), find))
    encoding = _encoding(path)
    with _opened(path, encoding) as text:
        _refuse_binary(path.name, text)
    with _opened(path, encoding) as text:
        separator = _separator(text)
    with _opened(path, encoding) as text:
        return Cells(*_columns(path.name, _csv_rows(path.name, text, separator), find), encoding, separator)


def _encoding(path: Path) -> str:
    with path.open("rb") as content:
        return encoding_of(iter(partial(content.read, _BYTES_AT_ONCE), b""))


def _opened(path: Path, encoding: str) -> TextIO:
    # Only "\n" ends a line here, and nothing is translated: what a lone "\r" means is for the csv module to say.
    return path.open(encoding=encoding, errors="replace", newline="\n")


def _refuse_binary(file: str, text: TextIO) -> None:
    begin = text.read(2)
    if begin == "PK" or "\0" in begin or any("\0" in part for part in iter(partial(text.read, _BYTES_AT_ONCE), "")):
        raise OrdersFileError(_NO_TEXT.format(file=file))


def _separator(text: TextIO) -> str:
    lines = chain.from_iterable(line.splitlines() for line in text)
    headings = next((line for line in lines if line.strip()), "")
    if headings.casefold().startswith(_SEPARATOR_SAID) and len(headings) > len(_SEPARATOR_SAID):
        return headings[len(_SEPARATOR_SAID)]
    return separator_of(headings, _SEPARATORS)


def _csv_rows(file: str, text: TextIO, separator: str) -> Iterator[Row]:
    try:
        yield from reader(text, delimiter=separator)
    except CsvError:
        raise OrdersFileError(_OPEN_QUOTE.format(file=file)) from None


def _workbook_rows(path: Path) -> Iterator[Row]:
    try:
        sheet = pd.read_excel(path, header=None, dtype=object, na_filter=False)
    except Exception:
        raise OrdersFileError(_NO_WORKBOOK.format(file=path.name)) from None
    return iter(sheet.to_numpy().tolist())


def _columns(
    file: str, rows: Iterator[Row], find: Find
) -> tuple[Mapping[str, str], Integers, CustomerColumn, ShapedColumn, ShapedColumn]:
    """Return the columns under their headings: the first row that is not empty names them."""
    filled = ((number, row) for number, row in enumerate(rows, start=1) if _is_filled(row))
    _, titles = next(filled, (0, ()))
    if titles and str(titles[0]).casefold().startswith(_SEPARATOR_SAID):
        _, titles = next(filled, (0, ()))
    number, first = next(filled, (0, ()))
    if not first:
        raise OrdersFileError(_EMPTY.format(file=file))
    headings = [str(title).strip() for title in titles]
    try:
        found = find(headings)
    except OrdersFileError:
        deque(rows, maxlen=0)  # a file that cannot be read to its end says so first
        raise
    places = [headings.index(found[name]) for name in ("customer", "date", "amount")]
    customers, dates, amounts = CustomerColumn(), ShapedColumn(), ShapedColumn()
    numbers = []
    for block_numbers, block in _blocks(chain([first], rows), number):
        numbers.append(block_numbers)
        customers.append(_column(block, places[0]))
        dates.append(_column(block, places[1]))
        amounts.append(_column(block, places[2]))
    return found, np.concatenate(numbers), customers, dates, amounts


def _blocks(rows: Iterator[Row], number: int) -> Iterator[tuple[Integers, list[Row]]]:
    """Yield the rows that are not empty, many at a time, with their numbers; the first row has `number`."""
    while block := list(islice(rows, _ROWS_AT_ONCE)):
        numbers = np.arange(number, number + len(block))
        number += len(block)
        if not _all_begin_with_text(block):
            filled = list(map(_is_filled, block))
            numbers, block = numbers[filled], list(compress(block, filled))
        if block:
            yield numbers, block


def _all_begin_with_text(rows: list[Row]) -> bool:
    """Return whether the first cell of each row says that the row is not empty, as in nearly every file."""
    firsts = [row[0] if row else "" for row in rows]
    return set(map(type, firsts)) == {str} and all(map(str.strip, firsts))


def _is_filled(row: Row) -> bool:
    return any(str(cell).strip() for cell in row)


def _column(rows: list[Row], place: int) -> list[Any]:
    """Return one cell of each row, an empty one where the row ends before it."""
    try:
        return list(map(itemgetter(place), rows))
    except IndexError:
        return [row[place] if place < len(row) else "" for row in rows]


_NO_FILE = Text(
    fr="{file} : ce fichier n'existe pas. Mettez-le dans le dossier du cahier, ou donnez son chemin complet.",
    en="{file}: there is no such file. Put it in the notebook's folder, or give its full path.",
)
_NO_TEXT = Text(
    fr="{file} n'est pas un fichier texte. Enregistrez-le au format CSV ou .xlsx, puis recommencez.",
    en="{file} is not a text file. Save it as CSV or .xlsx, then try again.",
)
_OPEN_QUOTE = Text(
    fr="{file} : un guillemet ouvert n'est jamais fermé. Ouvrez le fichier dans un tableur et enregistrez-le à nouveau.",
    en="{file}: a quotation mark is never closed. Open the file in a spreadsheet and save it again.",
)
_NO_WORKBOOK = Text(
    fr="{file} ne s'ouvre pas comme un classeur Excel. Enregistrez-le à nouveau au format .xlsx ou CSV.",
    en="{file} does not open as an Excel workbook. Save it again as .xlsx or CSV.",
)
_EMPTY = Text(
    fr="{file} est vide, ou n'a qu'une ligne de titres. On attend une ligne par commande.",
    en="{file} is empty, or has headings only. One row per order is expected.",
)
