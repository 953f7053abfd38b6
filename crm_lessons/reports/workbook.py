"""The tables of a report as an Excel workbook: a sheet a table, numbers as numbers, days as days, names as text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet._write_only import WriteOnlyWorksheet

from crm_lessons.reports.table import Table
from crm_lessons.text.language import Language, Text

_NOT_IN_A_NAME = re.compile(r"[\[\]:*?/\\'\x00-\x1f]")
_LONGEST_NAME, _LONGEST_TEXT = 31, 32_767
"""Characters that Excel takes in the name of a sheet, and in a cell."""
_NARROWEST, _WIDEST, _MEASURED = 12, 60, 200
"""Characters of a column, and how many of its cells decide between the two."""


def write_workbook(path: Path, tables: Sequence[Table], language: Language) -> Path:
    """Write tables into a workbook in one language and return its path."""
    book = Workbook(write_only=True)
    names: list[str] = []
    for table in tables:
        names.append(_name(table.caption.in_language(language), names))
        _write(book.create_sheet(names[-1]), table, language)
    book.save(path)
    return path


def _name(caption: str, taken: Sequence[str]) -> str:
    """Return a sheet's name that Excel takes, and that no other sheet has."""
    name = " ".join(_NOT_IN_A_NAME.sub(" ", caption).split())[:_LONGEST_NAME].strip() or "1"
    used, number, free = {one.casefold() for one in taken}, 2, name
    while free.casefold() in used:
        ending = f" ({number})"
        free, number = name[: _LONGEST_NAME - len(ending)] + ending, number + 1
    return free


def _write(sheet: WriteOnlyWorksheet, table: Table, language: Language) -> None:
    sheet.freeze_panes = "A2"
    for place, column in enumerate(table.columns):
        heading = column.heading.in_language(language)
        widest = max([len(heading), *(len(str(_plain(value, language))) for value in islice(column.values, _MEASURED))])
        sheet.column_dimensions[get_column_letter(place + 1)].width = min(max(widest + 2, _NARROWEST), _WIDEST)
    sheet.append([_heading(sheet, column.heading.in_language(language)) for column in table.columns])
    for row in zip(*(column.values for column in table.columns), strict=True):
        sheet.append([
            _cell(sheet, _plain(value, language), column.excel)
            for value, column in zip(row, table.columns, strict=True)
        ])  # fmt: skip


def _heading(sheet: WriteOnlyWorksheet, words: str) -> Any:
    cell = _cell(sheet, words, "General")
    cell.font = Font(bold=True)
    return cell


def _cell(sheet: WriteOnlyWorksheet, value: Any, number_format: str) -> Any:
    cell = WriteOnlyCell(sheet, value=value)
    if isinstance(value, str):
        cell.data_type = "s"  # a customer called "=1+1" is a name, and nothing that Excel computes
    else:
        cell.number_format = number_format
    return cell


def _plain(value: Any, language: Language) -> Any:
    """Return a value as a workbook holds it: a number, a day, a text; nothing where it is missing."""
    if isinstance(value, Text):
        value = value.in_language(language)
    if value is None or value is pd.NaT or value != value:
        return None
    if isinstance(value, np.generic):
        value = value.item()
    if isinstance(value, (bool, int, float, pd.Timestamp)):
        return value
    return ILLEGAL_CHARACTERS_RE.sub(" ", str(value))[:_LONGEST_TEXT]
