"""CSV files between the grader and a teacher's spreadsheet: what is written opens everywhere, what Excel saved is read."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from crm_lessons.text.csv_files import encoding_of, separator_of
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

    UTF-8 with or without its mark, UTF-16 with it, otherwise the Windows letters in which French Excel saves.
    Raises: NotASpreadsheet.
    """
    try:
        content = file.read_bytes()
        text = content.decode(encoding_of([content]))
        separator = separator_of(text.partition("\n")[0], ",;\t")
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=False)
        columns = [name.strip() for name in next(reader, [])]
        begin, lines = reader.line_num, []
        for cells in reader:
            named = {name: as_typed(cell) for name, cell in zip(columns, cells, strict=False)}
            if any(cell.strip() for cell in cells):
                lines.append(Line(begin + 1, {name: named.get(name, "") for name in columns}))
            begin = reader.line_num
    except (OSError, UnicodeError, csv.Error):
        raise NotASpreadsheet(_NOT_READ.format(file=file)) from None
    return Table(tuple(columns), tuple(lines))


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
    encoding = "utf-8-sig" if manner.mark else "utf-8"
    new = file.with_name(f".{file.name}.new")
    try:
        # names of files are not always text; what UTF-8 cannot say is written as its escape
        with new.open("w", encoding=encoding, errors="backslashreplace", newline="") as stream:
            writer = csv.writer(stream, delimiter=manner.separator, lineterminator="\n")
            writer.writerow([_cell(name, manner) for name in columns])
            writer.writerows([_cell(value, manner) for value in line] for line in lines)
        new.replace(file)
    except OSError as problem:
        new.unlink(missing_ok=True)
        raise OSError(problem.errno, problem.strerror, str(file)) from None


def as_typed(words: str) -> str:
    """Return a cell as it was before `write_table` kept it from being a formula."""
    return words[1:] if words.startswith("'") and _like_a_formula(words) else words


def _cell(value: Cell, manner: Manner) -> str:
    """Write a number as a number, and words on one line, so that no spreadsheet takes them for a formula."""
    if value is None:
        return ""
    if isinstance(value, (int, float)):
        return f"{value:g}".replace(".", manner.decimal)
    words = on_one_line(value)
    return f"'{words}" if _like_a_formula(words) and not _A_NUMBER.fullmatch(words) else words


def on_one_line(words: str) -> str:
    """Return words as a cell holds them, without line ends."""
    return " ".join(words.replace("\0", " ").splitlines())


def _like_a_formula(words: str) -> bool:
    """Return whether words begin like a formula, were they kept from being one or not."""
    return words.lstrip("'").startswith(_FORMULA)


_FORMULA = ("=", "+", "-", "@", "\t")
_A_NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)?")

_NOT_READ = Text(
    fr="{file} ne se lit pas. Enregistrez-le depuis le tableur comme fichier CSV UTF-8.",
    en="{file} cannot be read. Save it from the spreadsheet as a CSV UTF-8 file.",
)
