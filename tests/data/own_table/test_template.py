"""Templates: what is written is read again, and what somebody has filled in is never written over."""

from __future__ import annotations

import pytest
from openpyxl import load_workbook

from crm_lessons.data.own_table import OwnTableError, write_template
from crm_lessons.text.language import Text, speak

HEADINGS = (Text(fr="client", en="customer"), Text(fr="note", en="mark"))
ROWS = ((Text(fr="A", en="A"), 2.5), (Text(fr="B", en="B"), None))


def test_a_file_that_is_there_stays_as_it_is(tmp_path):
    """The cell of a notebook is run again after the template was filled in."""
    for ending in ("csv", "xlsx"):
        path = write_template(tmp_path / f"t.{ending}", HEADINGS, ROWS, HEADINGS)
        filled = b"filled in"
        path.write_bytes(filled)
        assert write_template(path, HEADINGS, ROWS, HEADINGS) == path
        assert path.read_bytes() == filled


@pytest.mark.parametrize(("language", "line"), [("fr", "A;2,5"), ("en", "A,2.5")])
def test_a_csv_template_opens_in_the_readers_spreadsheet(tmp_path, language, line):
    """Semicolons and decimal commas in French, commas and points in English, and Excel's mark of UTF-8."""
    speak(language)
    content = write_template(tmp_path / "t.csv", HEADINGS, ROWS, ()).read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    assert content.decode("utf-8-sig").splitlines()[1] == line
    speak("fr")


def test_a_workbook_says_how_on_its_second_sheet(tmp_path):
    """First what to fill in, then the sentences."""
    book = load_workbook(write_template(tmp_path / "t.xlsx", HEADINGS, ROWS, HEADINGS))
    assert [list(row) for row in book.worksheets[0].values] == [["client", "note"], ["A", 2.5], ["B", None]]
    assert [row[0] for row in book.worksheets[1].values] == ["client", "note"]


def test_another_ending_or_a_missing_folder_is_refused(tmp_path):
    """Named, with what to do."""
    for path in (tmp_path / "t.ods", tmp_path / "t", tmp_path / "nowhere" / "t.csv"):
        with pytest.raises(OwnTableError):
            write_template(path, HEADINGS, ROWS, ())
