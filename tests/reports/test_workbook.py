"""Every table as a workbook: all its rows, and nothing that a spreadsheet would compute or refuse."""

from __future__ import annotations

import datetime

import pandas as pd
import pytest
from openpyxl import load_workbook

from crm_lessons.reports import portfolio_report
from crm_lessons.reports.table import Table, amount_column, day_column, name_column, rate_column, word_column
from crm_lessons.reports.workbook import write_workbook
from crm_lessons.text.language import Text, speak

CAPTION = Text(fr="Clients", en="Customers")
HOSTILE = ["=1+1", "@SUM(A1)", "+33 1", "-5", "A\x00B\x07", "L" * 40_000, "אבג", "🌊", "<b>x</b>", "A\nB", " "]


def written(tmp_path, *tables, language="fr"):
    """Return the workbook of some tables, opened again."""
    return load_workbook(write_workbook(tmp_path / "t.xlsx", tables, language))


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_table_of_a_report_is_a_sheet_with_all_its_rows(example, tmp_path, language):
    """As many sheets as tables, each with its caption's name, its headings and every row, in the report's language."""
    speak(language)
    report = portfolio_report(example)
    speak("fr" if language == "en" else "en")
    book = load_workbook(report.save_tables(tmp_path / "tables.xlsx"))
    assert len(book.sheetnames) == len(report.tables) > 10
    for sheet, table in zip(book.worksheets, report.tables, strict=True):
        assert sheet.max_row == 1 + len(table.columns[0].values)
        assert [cell.value for cell in sheet[1]] == [heading.in_language(language) for heading in table.headings]
    everybody = next(table for table in report.tables if not table.shown)
    assert len(everybody.columns[0].values) == 47


def test_numbers_are_numbers_and_days_are_days(tmp_path):
    """Not the words of the page: what a spreadsheet can add up and sort; what is missing is an empty cell."""
    table = Table(
        CAPTION,
        (
            name_column(["A", "B"]),
            amount_column(CAPTION, [1234.567, float("nan")]),
            rate_column(CAPTION, [0.25, 1.0]),
            day_column(CAPTION, [pd.Timestamp("2024-12-31"), pd.NaT]),
        ),
    )
    first, second = list(written(tmp_path, table).active.values)[1:]
    assert first == ("A", 1234.567, 0.25, datetime.datetime(2024, 12, 31))
    assert second == ("B", None, 1, None)


def test_a_name_is_text_whatever_it_holds(tmp_path):
    """No formula, no control character, no more letters than a cell holds."""
    sheet = written(tmp_path, Table(CAPTION, (name_column(HOSTILE),))).active
    cells = [row[0] for row in sheet.iter_rows(min_row=2)]
    assert {cell.data_type for cell in cells} == {"s"}
    assert cells[0].value == "=1+1"
    assert len(cells[5].value) == 32_767


def test_sheets_have_names_that_excel_takes(tmp_path):
    """Long captions, captions alike, captions of signs alone: all different, none longer than 31 letters."""
    captions = [
        "Les mêmes clients, d'une année à l'autre [2024]",
        "Les mêmes clients, d'une année à l'autre : 2025",
        "???",
        "???",
    ]
    tables = [Table(Text(fr=one, en=one), (word_column(CAPTION, ["x"]),)) for one in captions]
    names = written(tmp_path, *tables).sheetnames
    assert len({name.casefold() for name in names}) == 4
    assert all(len(name) <= 31 and not set(name) & set("[]:*?/\\") for name in names)
