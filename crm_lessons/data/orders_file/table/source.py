"""From a file to rows of cells with their true numbers: CSV as spreadsheets and shops write it, or one sheet of a workbook."""

from __future__ import annotations

import csv
import warnings
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any, Literal, TextIO

import pandas as pd

from crm_lessons.data.orders_file.problem import OrdersFileError
from crm_lessons.data.orders_file.table.letters import letters_of
from crm_lessons.text.language import Text

Row = Sequence[Any]
Blocks = Iterator[list[Row]]
Quotes = Literal["letters"]

ROWS_AT_ONCE = 5_000
"""How many rows of a file that may hold millions are in memory as text."""
SAMPLE = 300
"""Rows that show where the headings are and what a column holds; the first block has no more."""
_CHARACTERS_AT_ONCE = 2**20
_LINES_SEEN = 100
_FEW_LETTERS = 3
_SEPARATORS = ";\t,|"
_SEPARATOR_SAID = "sep="
"""Excel's own first line in some exports: it says the separator and holds no heading."""


@dataclass(frozen=True)
class Source:
    """One table of a file.

    blocks: a function that yields its rows from the first, many at a time
    encoding, separator: how a CSV file was read; None for a workbook
    sheet, others: the sheet of a workbook, and those that are not read
    """

    blocks: Callable[[], Blocks]
    encoding: str | None = None
    separator: str | None = None
    sheet: str | None = None
    others: tuple[str, ...] = ()


def open_sources(path: Path, sheet: str | int | None, quotes: Quotes | None) -> Iterator[Source]:
    """Yield the tables of a file in its order: one of a CSV file, each sheet of a workbook that is not empty.

    Raises OrdersFileError: no file, no text, a workbook that does not open, no such sheet.
    """
    if not path.is_file():
        raise OrdersFileError(_NO_FILE.format(file=path.name))
    with path.open("rb") as content:
        begin = content.read(512)
    if begin.startswith(b"PK"):
        yield from _sheets(path, sheet)
    else:
        if sheet is not None:
            raise OrdersFileError(_NO_SHEETS.format(file=path.name))
        yield _text_source(path, begin, quotes)


def is_separator_line(row: Row) -> bool:
    """Return whether a row is Excel's first line, which says the separator."""
    return bool(row) and str(row[0]).casefold().startswith(_SEPARATOR_SAID)


def _sheets(path: Path, wanted: str | int | None) -> Iterator[Source]:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what a library thinks of a workbook's style is nothing to its reader
            with pd.ExcelFile(path) as book:
                names = [str(name) for name in book.sheet_names]
                tables = {name: _cells(book, name) for name in names if wanted is None or name == _name(wanted, names)}
    except Exception:
        raise OrdersFileError(_NO_WORKBOOK.format(file=path.name)) from None
    if not tables:
        raise OrdersFileError(_NO_SHEET.format(file=path.name, sheet=wanted, names=", ".join(names)))
    for name, rows in tables.items():
        if rows or len(tables) == 1:
            others = tuple(other for other in names if other != name)
            yield Source(partial(_in_blocks, rows), sheet=name, others=others)


def _name(wanted: str | int, names: list[str]) -> str:
    """Return the name of a sheet that is given by its name, or by its place from 1 on."""
    by_place = isinstance(wanted, int) and 0 < wanted <= len(names) and str(wanted) not in names
    return names[int(wanted) - 1] if by_place else str(wanted)


def _cells(book: pd.ExcelFile, name: str) -> list[Row]:
    return list(book.parse(name, header=None, dtype=object, na_filter=False).to_numpy().tolist())


def _in_blocks(rows: list[Row]) -> Blocks:
    yield rows[:SAMPLE]
    for start in range(SAMPLE, len(rows), ROWS_AT_ONCE):
        yield rows[start : start + ROWS_AT_ONCE]


def _text_source(path: Path, begin: bytes, quotes: Quotes | None) -> Source:
    for mark, message in _OTHER_FORMATS:
        if begin.lstrip(b"\xef\xbb\xbf \r\n\t").lower().startswith(mark):
            raise OrdersFileError(message.format(file=path.name))
    encoding = letters_of(path)
    # Only one mark ends a line here, and nothing is translated: what a lone "\r" means is for the csv module to say.
    newline = "\n"
    with path.open(encoding=encoding, errors="replace", newline="\n") as text:
        first = text.read(_CHARACTERS_AT_ONCE)
        if "\0" in first or any("\0" in part for part in iter(partial(text.read, _CHARACTERS_AT_ONCE), "")):
            raise OrdersFileError(_NO_TEXT.format(file=path.name))
        newline = "\r" if "\r" in first and "\n" not in first else "\n"
    separator = _separator(first[: 64 * 1024].splitlines())
    opened = partial(path.open, encoding=encoding, errors="replace", newline=newline)
    return Source(partial(_csv_blocks, path.name, opened, separator, quotes), encoding, separator)


def _separator(lines: list[str]) -> str:
    """Return what separates the cells: what Excel says, else the mark that comes in most lines, and most often."""
    filled = [line for line in lines if line.strip()][:_LINES_SEEN]
    if filled and filled[0].casefold().startswith(_SEPARATOR_SAID) and len(filled[0]) > len(_SEPARATOR_SAID):
        return filled[0][len(_SEPARATOR_SAID)]
    return max(_SEPARATORS, key=partial(_regularity, filled))


def _regularity(lines: list[str], separator: str) -> tuple[int, int]:
    """Return in how many lines a mark comes, and how often it usually does."""
    counts = Counter(count for line in lines if (count := line.count(separator)))
    return sum(counts.values()), max(counts, key=lambda count: (counts[count], count), default=0)


def _csv_blocks(file: str, opened: Callable[[], TextIO], separator: str, quotes: Quotes | None) -> Blocks:
    """Yield the rows of a CSV file; a quotation mark that is never closed would swallow rows, and is refused."""
    with opened() as text:
        if quotes == "letters":
            rows = csv.reader(text, delimiter=separator, quoting=csv.QUOTE_NONE)
        else:
            rows = csv.reader(text, delimiter=separator, strict=True)
        row, lines, width = 0, 0, 0
        while True:
            try:
                block: list[Row] = list(islice(rows, ROWS_AT_ONCE if row else SAMPLE))
            except csv.Error:
                raise OrdersFileError(_OPEN_QUOTE.format(file=file, row=_broken_row(opened, separator))) from None
            if not block:
                return
            width = width or _width(block)
            if rows.line_num - lines != len(block) and (place := _swallowing(block, separator, width)) is not None:
                raise OrdersFileError(_OPEN_QUOTE.format(file=file, row=row + place + 1))
            row, lines = row + len(block), rows.line_num
            yield block


def _broken_row(opened: Callable[[], TextIO], separator: str) -> int:
    """Return the number of the row in which the csv module finds a quotation mark too many."""
    whole = 0
    with opened() as text:
        try:
            for _ in csv.reader(text, delimiter=separator, strict=True):
                whole += 1
        except csv.Error:
            pass
    return whole + 1


def _width(block: list[Row]) -> int:
    """Return how many cells most rows have, 0 where none has several: titles and empty rows say nothing of a table."""
    several = Counter(len(row) for row in block if len(row) > 1)
    return several.most_common(1)[0][0] if several else 0


def _swallowing(block: list[Row], separator: str, width: int) -> int | None:
    """Return the place of a row that holds others: one cell with as many lines, separators and numbers as rows would have."""
    if not width:
        return None
    for place, row in enumerate(block):
        for cell in row:
            lines = [line for line in cell.splitlines() if line.strip()] if "\n" in cell or "\r" in cell else []
            rows_within = len(lines) - 1
            if rows_within > 0 and cell.count(separator) >= rows_within * (width - 1):
                numbers = sum(map(_is_number_like, cell.replace("\n", separator).split(separator)))
                if numbers >= 2 * rows_within:
                    return place
    return None


def _is_number_like(cell: str) -> bool:
    """Return whether a cell could be an amount, a date or an identifier: digits, and few letters."""
    return any(map(str.isdigit, cell)) and sum(map(str.isalpha, cell)) <= _FEW_LETTERS


_NO_FILE = Text(
    fr="{file} : ce fichier n'existe pas. Mettez-le dans le dossier du cahier, ou donnez son chemin complet.",
    en="{file}: there is no such file. Put it in the notebook's folder, or give its full path.",
)
_NO_TEXT = Text(
    fr="{file} n'est pas un fichier texte. Enregistrez-le au format CSV ou .xlsx, puis recommencez.",
    en="{file} is not a text file. Save it as CSV or .xlsx, then try again.",
)
_NO_SHEETS = Text(
    fr="{file} n'est pas un classeur : il n'a pas de feuilles. Retirez `sheet=`.",
    en="{file} is no workbook: it has no sheets. Take `sheet=` away.",
)
_NO_SHEET = Text(
    fr="{file} n'a pas de feuille « {sheet} ». Ses feuilles : {names}.",
    en="{file} has no sheet “{sheet}”. Its sheets: {names}.",
)
_OPEN_QUOTE = Text(
    fr="{file} : ligne {row}, un guillemet ouvert n'est jamais fermé, ou se ferme à une autre ligne ; les lignes suivantes y "
    "seraient englouties. Corrigez-le dans le fichier ; ou, si les guillemets n'y sont que des lettres, comme dans les rapports "
    'séparés par des tabulations, ajoutez `quotes="letters"`.',
    en="{file}: row {row}, a quotation mark is never closed, or is closed in another row; the rows below would be swallowed. "
    "Mend it in the file; or, if quotation marks are only letters there, as in reports separated by tabs, add "
    '`quotes="letters"`.',
)
_NO_WORKBOOK = Text(
    fr="{file} ne s'ouvre pas comme un classeur Excel. Enregistrez-le à nouveau au format .xlsx ou CSV.",
    en="{file} does not open as an Excel workbook. Save it again as .xlsx or CSV.",
)
_A_PAGE = Text(
    fr="{file} est une page web (un tableau HTML ou XML), quel que soit son nom. Ouvrez-la dans un tableur et enregistrez-la au "
    "format .xlsx ou CSV.",
    en="{file} is a web page (a table in HTML or XML), whatever its name. Open it in a spreadsheet and save it as .xlsx or CSV.",
)
_OLD_EXCEL = Text(
    fr="{file} est un classeur de l'ancien format .xls. Ouvrez-le dans un tableur et enregistrez-le au format .xlsx ou CSV.",
    en="{file} is a workbook of the old .xls format. Open it in a spreadsheet and save it as .xlsx or CSV.",
)
_OTHER_FORMATS = ((b"<", _A_PAGE), (b"\xd0\xcf\x11\xe0", _OLD_EXCEL), (b"%pdf", _NO_TEXT))
