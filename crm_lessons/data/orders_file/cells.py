"""From a file to cells: CSV as French and English spreadsheets write it, or the first sheet of an Excel workbook."""

from __future__ import annotations

from csv import Error as CsvError
from csv import reader
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import Any

import pandas as pd

from crm_lessons.data.orders_file.problem import OrdersFileError
from crm_lessons.text.language import Text

_EXCEL = {".xlsx", ".xlsm"}
_SEPARATORS = (";", "\t", ",", "|")
_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")
_SEPARATOR_SAID = "sep="
"""Excel's own first line in some exports: it says the separator and holds no heading."""


@dataclass(frozen=True)
class Cells:
    """What a file holds: its headings, then its rows; the index is the row's number in the spreadsheet.

    encoding, separator: how a CSV file was read; None for a workbook
    """

    table: pd.DataFrame
    encoding: str | None = None
    separator: str | None = None


def read_cells(path: Path) -> Cells:
    """Return the cells of a CSV file (all text) or of a workbook's first sheet (text, numbers and dates).

    Empty rows are left out, and keep their number. Raises OrdersFileError.
    """
    if not path.is_file():
        raise OrdersFileError(
            Text(
                fr="{file} : ce fichier n'existe pas. Mettez-le dans le dossier du cahier, ou donnez son chemin complet.",
                en="{file}: there is no such file. Put it in the notebook's folder, or give its full path.",
            ).format(file=path.name)
        )
    return _read_workbook(path) if path.suffix.casefold() in _EXCEL else _read_csv(path)


def _read_csv(path: Path) -> Cells:
    content = path.read_bytes()
    encoding = _encoding(content)
    text = content.decode(encoding, errors="replace")
    if "\0" in text or text.startswith("PK"):
        raise OrdersFileError(
            Text(
                fr="{file} n'est pas un fichier texte. Enregistrez-le au format CSV ou .xlsx, puis recommencez.",
                en="{file} is not a text file. Save it as CSV or .xlsx, then try again.",
            ).format(file=path.name)
        )
    separator = _separator(text)
    try:
        rows = list(reader(StringIO(text), delimiter=separator))
    except CsvError:
        raise OrdersFileError(
            Text(
                fr="{file} : un guillemet ouvert n'est jamais fermé. Ouvrez le fichier dans un tableur et enregistrez-le à nouveau.",
                en="{file}: a quotation mark is never closed. Open the file in a spreadsheet and save it again.",
            ).format(file=path.name)
        ) from None
    return Cells(_table(path, rows), encoding, separator)


def _encoding(content: bytes) -> str:
    """Return UTF-8 where the bytes are UTF-8, the Windows code page that French spreadsheets write where they are not."""
    if content.startswith(_UTF16_MARKS):
        return "utf-16"
    try:
        content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8-sig"


def _separator(text: str) -> str:
    headings = next((line for line in text.splitlines() if line.strip()), "")
    if headings.casefold().startswith(_SEPARATOR_SAID) and len(headings) > len(_SEPARATOR_SAID):
        return headings[len(_SEPARATOR_SAID)]
    return max(_SEPARATORS, key=headings.count)


def _read_workbook(path: Path) -> Cells:
    try:
        sheet = pd.read_excel(path, header=None, dtype=object, na_filter=False)
    except Exception:
        raise OrdersFileError(
            Text(
                fr="{file} ne s'ouvre pas comme un classeur Excel. Enregistrez-le à nouveau au format .xlsx ou CSV.",
                en="{file} does not open as an Excel workbook. Save it again as .xlsx or CSV.",
            ).format(file=path.name)
        ) from None
    return Cells(_table(path, sheet.to_numpy().tolist()))


def _table(path: Path, rows: list[list[Any]]) -> pd.DataFrame:
    """Return the rows under their headings: the first row that is not empty names the columns."""
    filled = [(number, row) for number, row in enumerate(rows, start=1) if any(str(cell).strip() for cell in row)]
    if filled and str(filled[0][1][0]).casefold().startswith(_SEPARATOR_SAID):
        filled = filled[1:]
    if len(filled) < 2:
        raise OrdersFileError(
            Text(
                fr="{file} est vide, ou n'a qu'une ligne de titres. On attend une ligne par commande.",
                en="{file} is empty, or has headings only. One row per order is expected.",
            ).format(file=path.name)
        )
    (_, headings), *orders = filled
    names = [str(heading).strip() for heading in headings]
    width = len(names)
    cells = [[*row[:width], *[""] * (width - len(row))] for _, row in orders]
    return pd.DataFrame(cells, columns=names, index=[number for number, _ in orders], dtype=object)
