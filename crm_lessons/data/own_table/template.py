"""A template to fill: the headings, rows of example, and a sheet that says how; never over a file that is there."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from os import PathLike
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

from crm_lessons.data.own_table.read import OwnTableError
from crm_lessons.text.language import Text, spoken

Value = Text | float | None
_WIDEST = 90


def write_template(
    path: str | PathLike[str], headings: Sequence[Text], rows: Sequence[Sequence[Value]], how_to: Sequence[Text]
) -> Path:
    """Write a template in the reader's language, as .xlsx or .csv, and return its path; a file that is there stays as it is.

    Raises OwnTableError when the name has another ending, or the folder is not there.
    """
    file = Path(path)
    if file.suffix.lower() not in (".xlsx", ".csv"):
        raise OwnTableError(_ENDING.format(file=file.name))
    if file.exists():
        return file
    if not file.parent.is_dir():
        raise OwnTableError(_NO_FOLDER.format(folder=str(file.parent)))
    table = [[_plain(cell) for cell in row] for row in ([*headings], *rows)]
    if file.suffix.lower() == ".csv":
        _write_csv(file, table)
    else:
        _write_xlsx(file, table, how_to)
    return file


def _plain(value: Value) -> str | float | None:
    return str(value) if isinstance(value, Text) else value


def _write_csv(file: Path, table: list[list[str | float | None]]) -> None:
    french = spoken() == "fr"
    with file.open("w", encoding="utf-8-sig", newline="") as opened:
        writer = csv.writer(opened, delimiter=";" if french else ",")
        for row in table:
            cells = ["" if cell is None else str(cell) for cell in row]
            numbers = [isinstance(cell, float) for cell in row]
            marked = (
                text.replace(".", ",") if number and french else text
                for text, number in zip(cells, numbers, strict=True)
            )
            writer.writerow(marked)


def _write_xlsx(file: Path, table: list[list[str | float | None]], how_to: Sequence[Text]) -> None:
    book = Workbook()
    sheet = book.active
    sheet.title = str(_TO_FILL)
    for row in table:
        sheet.append(row)
    for cell in sheet[1]:
        cell.font, cell.alignment = Font(bold=True), Alignment(wrap_text=True, vertical="top")
    for place in range(len(table[0])):
        longest = max(len(str(row[place] or "")) for row in table)
        sheet.column_dimensions[get_column_letter(place + 1)].width = min(max(14, longest + 2), 44)
    sheet.freeze_panes = "B2"
    words = book.create_sheet(str(_HOW_TO))
    words.column_dimensions["A"].width = _WIDEST
    for sentence in how_to:
        words.append([str(sentence)])
    for row_of_words in words.iter_rows():
        row_of_words[0].alignment = Alignment(wrap_text=True, vertical="top")
    book.save(file)


_TO_FILL = Text(fr="à remplir", en="to fill")
_HOW_TO = Text(fr="mode d'emploi", en="how to")
_ENDING = Text(
    fr="{file} : un modèle s'écrit en `.xlsx` ou en `.csv`. Changez la fin du nom.",
    en="{file}: a template is written as `.xlsx` or `.csv`. Change the ending of the name.",
)
_NO_FOLDER = Text(
    fr="Le dossier « {folder} » n'existe pas : créez-le, ou donnez un autre chemin.",
    en="There is no folder “{folder}”: make it, or give another path.",
)
