"""CSV files between the grader and a teacher's spreadsheet: what is written opens everywhere, what Excel saved is read."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from crm_lessons.text.files.csv_files import encoding_of, separator_of
from crm_lessons.text.files.whole_file import write_whole
from crm_lessons.text.language import SpokenError, Text

Cell = str | int | float | None


class NotASpreadsheet(SpokenError):
    """A CSV file that cannot be read; the message names it and says how to save it."""


@dataclass(frozen=True)
class Line:
    """One line of a file that was read: its number as an editor shows it, and its cells by column."""

    number: int
    cells: Mapping[str, str]


@dataclass(frozen=True)
class Table:
    """What was read: the names of the columns, in order, and the lines that are not empty."""

    columns: tuple[str, ...]
    lines: tuple[Line, ...]


def read_table(file: Path) -> Table:
    """Return a CSV file with a line of column names, separated by commas, semicolons or tabs.

    UTF-8 with or without its mark, UTF-16 with it, otherwise the Windows letters in which French Excel saves. Lines may end
    in any way, and empty ones may stand above the names. A column without a name is called by its place where it holds something.
    Raises: NotASpreadsheet.
    """
    try:
        content = file.read_bytes()
        text = content.decode(encoding_of([content]))
    except OSError as problem:
        raise NotASpreadsheet(_NOT_OPEN.format(file=file, why=problem.strerror)) from None
    except UnicodeError:
        raise NotASpreadsheet(_NOT_READ.format(file=file)) from None
    if "\0" in text:  # no text: an Excel file under another ending, or another alphabet of two bytes without its mark
        raise NotASpreadsheet(_NOT_READ.format(file=file))
    return _table(file, text)


def _table(file: Path, text: str) -> Table:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_separator(text), strict=True)
    found: list[tuple[int, list[str]]] = []
    begin = 0
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                found.append((begin + 1, cells))
            begin = reader.line_num
    except csv.Error:
        raise NotASpreadsheet(_BROKEN_LINE.format(file=file, number=begin + 1)) from None
    columns = _columns(file, found)
    lines = [Line(number, _named(cells, columns)) for number, cells in found[1:]]
    return Table(tuple(filter(None, columns)), tuple(lines))


def _separator(text: str) -> str:
    """Return what separates the columns, by the first line that is not empty, names between quotation marks left out."""
    first = next(filter(str.strip, text.splitlines()), "")
    return separator_of(_QUOTED.sub("", first), ",;\t")


def _columns(file: Path, found: Sequence[tuple[int, Sequence[str]]]) -> list[str]:
    """Return the names of the columns by their places, "" for one without a name and without content."""
    names = [name.strip() for name in found[0][1]] if found else []
    twice = next((name for name in names if name and names.count(name) > 1), None)
    if twice is not None:
        raise NotASpreadsheet(_TWICE.format(file=file, column=twice))
    for number, cells in found[1:]:
        if any(cell.strip() for cell in cells[len(names) :]):
            raise NotASpreadsheet(_LONG_LINE.format(file=file, number=number, columns=len(names)))
    filled = {place for _, cells in found[1:] for place, cell in enumerate(cells) if cell.strip()}
    return [name or (f"column {place + 1}" if place in filled else "") for place, name in enumerate(names)]


def _named(cells: Sequence[str], columns: Sequence[str]) -> dict[str, str]:
    padded = [*map(as_typed, cells), *[""] * len(columns)]
    return {name: cell for name, cell in zip(columns, padded, strict=False) if name}


@dataclass(frozen=True)
class Manner:
    """How a file is written; `mark` is the one by which Excel knows UTF-8."""

    separator: str = ","
    decimal: str = "."
    mark: bool = False


FOR_PROGRAMS = Manner()
FOR_A_PERSON = {"fr": Manner(";", ",", mark=True), "en": Manner(mark=True)}
"""By the reader's language: what Excel, opened by a double click, takes for columns and numbers."""


def write_table(
    file: Path, columns: Sequence[str], lines: Iterable[Sequence[Cell]], manner: Manner = FOR_PROGRAMS
) -> None:
    """Write a CSV file, as a whole or not at all: one line a record, no cell that a spreadsheet would compute.

    Raises: OSError, which names the file.
    """
    table = io.StringIO(newline="")
    writer = csv.writer(table, delimiter=manner.separator, lineterminator="\n")
    writer.writerow([_cell(name, manner) for name in columns])
    writer.writerows([_cell(value, manner) for value in line] for line in lines)
    # names of files are not always text; what UTF-8 cannot say is written as its escape
    write_whole(file, table.getvalue().encode("utf-8-sig" if manner.mark else "utf-8", "backslashreplace"))


def as_typed(words: str) -> str:
    """Return a cell as it was before `write_table` kept it from being a formula."""
    return _KEPT.sub(r"\1", words)


def _cell(value: Cell, manner: Manner) -> str:
    """Write a number as a number, and words on one line, so that no spreadsheet takes them for a formula."""
    if value is None:
        return ""
    if isinstance(value, (int, float)):
        return f"{value:g}".replace(".", manner.decimal)
    return _A_FORMULA.sub(r"\1'", on_one_line(value))


def on_one_line(words: str) -> str:
    """Return words as a cell holds them, without tabs and line ends."""
    return " ".join(words.translate(_SPACES).splitlines())


_SPACES = str.maketrans("\0\t", "  ")
_QUOTED = re.compile(r'"[^"]*"')
_BEGINNING = r"""((?:^|(?<=[,;]))[\s"']*)"""
"""Of a cell, for a spreadsheet that separates at commas or at semicolons and may drop spaces and quotation marks."""
_SIGN = "(?=[=+@\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b-])"
"""Of a formula, in the wide and the small forms too, which spreadsheets read alike."""
_A_FORMULA, _KEPT = re.compile(_BEGINNING + _SIGN), re.compile(f"{_BEGINNING}'{_SIGN}")

_NOT_OPEN = Text(
    fr="{file} ne s'ouvre pas ({why}). Donnez un fichier CSV que vous pouvez lire.",
    en="{file} does not open ({why}). Give a CSV file that you may read.",
)
_NOT_READ = Text(
    fr="{file} ne se lit pas comme un fichier CSV. Enregistrez-le depuis le tableur comme CSV UTF-8 ; renommer un classeur ne suffit pas.",
    en="{file} cannot be read as a CSV file. Save it from the spreadsheet as CSV UTF-8; to rename a workbook is not enough.",
)
_BROKEN_LINE = Text(
    fr="{file}, ligne {number} : un guillemet n'est pas refermé, ou du texte suit un guillemet fermé. Corrigez la ligne, ou "
    "enregistrez le fichier depuis le tableur comme CSV UTF-8.",
    en="{file}, line {number}: a quotation mark is not closed, or words follow a closed one. Correct the line, or save the file "
    "from the spreadsheet as a CSV UTF-8 file.",
)
_LONG_LINE = Text(
    fr="{file}, ligne {number} : plus de cases que les {columns} noms de colonnes. Une virgule ou un point-virgule de trop ? "
    "Corrigez la ligne, ou donnez un nom à la colonne.",
    en="{file}, line {number}: more cells than the {columns} names of columns. A comma or a semicolon too many? Correct the "
    "line, or give the column a name.",
)
_TWICE = Text(
    fr="{file} : deux colonnes s'appellent {column}. Renommez-en une, ou retirez-la.",
    en="{file}: two columns are called {column}. Rename one, or take it out.",
)
