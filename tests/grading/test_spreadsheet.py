import csv
import io
import re
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from crm_lessons.grading.spreadsheet import (
    FOR_A_PERSON,
    FOR_PROGRAMS,
    NotASpreadsheet,
    on_one_line,
    read_table,
    write_table,
)
from crm_lessons.text.language import speak

_NASTY = "=+-@＝－,;\t\r\n\"' a1."


@pytest.mark.parametrize("manner", [FOR_PROGRAMS, *FOR_A_PERSON.values()])
@given(words=st.text(max_size=12))
def test_words_survive_a_round_trip(tmp_path_factory: pytest.TempPathFactory, manner, words: str) -> None:
    """Commas, quotes, accents, emoji and what begins like a formula come back as they were, line ends as spaces."""
    file = tmp_path_factory.getbasetemp() / "words.csv"
    write_table(file, ("a", "b"), [(words, "x")], manner)
    (line,) = read_table(file).lines
    assert line.cells == {"a": on_one_line(words), "b": "x"}


@pytest.mark.parametrize("words", ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "'=1", "''-x", "＝1", ' "=1'])
def test_no_cell_begins_a_formula(tmp_path: Path, words: str) -> None:
    """A spreadsheet sees words, and the grader reads back what they were."""
    write_table(tmp_path / "t.csv", ("a",), [(words,)])
    assert (tmp_path / "t.csv").read_text(encoding="utf-8").splitlines()[1].lstrip('" ').startswith("'")
    assert read_table(tmp_path / "t.csv").lines[0].cells == {"a": words}


@pytest.mark.parametrize("manner", [FOR_PROGRAMS, *FOR_A_PERSON.values()])
@given(
    name=st.text(_NASTY, max_size=9),
    more=st.lists(st.one_of(st.text(_NASTY, max_size=9), st.floats(-9, 9)), max_size=2),
)
@example(name="p1;=1+1;.ipynb", more=[])
@example(name='a";"=1', more=['";=1'])
@example(name="-5", more=[-5])
def test_no_cell_begins_a_formula_whatever_separates(tmp_path_factory, manner, name, more) -> None:
    """Read with commas, semicolons or tabs, quotation marks understood or not, a cell with a sign of a formula is a number."""
    file = tmp_path_factory.getbasetemp() / "cells.csv"
    write_table(file, "abc"[: 1 + len(more)], [(name, *more)], manner)
    text = file.read_text(encoding="utf-8-sig").partition("\n")[2]
    for separator in ",;\t":
        understood = [
            cell for cells in csv.reader(io.StringIO(text, newline=""), delimiter=separator) for cell in cells
        ]
        for cell in (*understood, *text.splitlines()[0].split(separator)):
            shown = cell.strip(' "')
            assert shown[:1] not in tuple("=+-@＝＋－＠\t\r") or re.fullmatch(r"[+-][\d.,]+(e-\d+)?", shown), cell


def test_names_and_numbers_are_written_as_they_are(tmp_path: Path) -> None:
    """Names with hyphens and apostrophes, and numbers below zero, gain no sign."""
    cells = ("Anne-Lise O'Neil", "Dupont, Jean", "12 - 15", -2.5, "2,5")
    write_table(tmp_path / "t.csv", "abcde", [cells])
    assert (tmp_path / "t.csv").read_text(encoding="utf-8").splitlines()[1] == (
        'Anne-Lise O\'Neil,"Dupont, Jean",12 - 15,-2.5,"2,5"'
    )


def test_a_person_who_reads_french_gets_semicolons_and_decimal_commas(tmp_path: Path) -> None:
    """Excel takes it for columns, numbers and letters with accents by a double click; programs get the usual CSV."""
    write_table(tmp_path / "fr.csv", ("é", "b"), [("x", 1.5)], FOR_A_PERSON["fr"])
    write_table(tmp_path / "any.csv", ("é", "b"), [("x", 1.5)])
    assert (tmp_path / "fr.csv").read_bytes() == "é;b\nx;1,5\n".encode("utf-8-sig")
    assert (tmp_path / "any.csv").read_bytes() == "é,b\nx,1.5\n".encode()


def test_lines_are_numbered_as_an_editor_shows_them(tmp_path: Path) -> None:
    """A cell of several lines, and empty lines, count as an editor counts them."""
    (tmp_path / "t.csv").write_text('a,b\n"one\ntwo",1\n\n,\nthree,2,\nfour\n', encoding="utf-8")
    lines = read_table(tmp_path / "t.csv").lines
    assert [(line.number, *line.cells.values()) for line in lines] == [
        (2, "one\ntwo", "1"),
        (6, "three", "2"),
        (7, "four", ""),
    ]


SAVED = 'student;points;comment\nZoé;1,5;"a;b"\n'


@pytest.mark.parametrize(
    "content",
    [
        SAVED.encode(),
        SAVED.encode("utf-8-sig"),
        SAVED.encode("utf-16"),
        SAVED.encode("cp1252"),
        SAVED.replace("\n", "\r\n").encode(),
        SAVED.replace("\n", "\r").encode(),
        SAVED.replace(";", "\t").replace('"a\tb"', "a;b").encode("utf-16"),
        b"\n;;\n" + SAVED.encode(),
        SAVED.replace("\n", ";;\n").encode(),
        b'"student";"points";"comment"\n"Zo\xe9";"1,5";"a;b"\n',
        'comment,student,points\na;b,Zoé,"1,5"\n'.encode(),
        '"points";student;comment\n1,5;Zoé;"a;b"'.encode(),
    ],
)
def test_what_a_spreadsheet_saved_is_read(tmp_path: Path, content: bytes) -> None:
    """Letters, separators, line ends, empty lines and columns, quotation marks and the order of columns tell nothing."""
    (tmp_path / "t.csv").write_bytes(content)
    (line,) = read_table(tmp_path / "t.csv").lines
    assert line.cells == {"student": "Zoé", "points": "1,5", "comment": "a;b"}


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"PK\x03\x04\x14\0\0\0", "cannot be read"),
        ("student,x\na,b\n".encode("utf-16-le"), "cannot be read"),
        (b"a\x81", "cannot be read"),
        (b'a,b\nc,"d\n', "line 2: a quotation mark is not closed"),
        (b'a,b\nc,"d" e,f\n', "line 2: a quotation mark is not closed"),
        (b"a,b\n1,2\n1,5,2\n", "line 3: more cells than the 2 names"),
        (b"a,b,a\n", "two columns are called a"),
    ],
)
def test_what_cannot_be_read_for_sure_is_refused(tmp_path: Path, content: bytes, said: str) -> None:
    """Cells that have moved to other columns could give points, or an address, to somebody else."""
    speak("en")
    (tmp_path / "t.csv").write_bytes(content)
    with pytest.raises(NotASpreadsheet, match=said):
        read_table(tmp_path / "t.csv")


def test_a_column_without_a_name_is_called_by_its_place(tmp_path: Path) -> None:
    """What a teacher typed there is kept; one that holds nothing is none."""
    (tmp_path / "t.csv").write_text("a,,b,\n1,noted,2,\n", encoding="utf-8")
    table = read_table(tmp_path / "t.csv")
    assert table.columns == ("a", "column 2", "b")
    assert table.lines[0].cells == {"a": "1", "column 2": "noted", "b": "2"}


def test_a_file_that_cannot_be_replaced_stays_whole(tmp_path: Path) -> None:
    """The error names the file, and nothing else is left beside it."""
    (tmp_path / "t.csv").mkdir()
    with pytest.raises(OSError) as refused:  # noqa: PT011 (its type differs from system to system)
        write_table(tmp_path / "t.csv", ("a",), [])
    assert refused.value.filename == str(tmp_path / "t.csv")
    assert [path.name for path in tmp_path.iterdir()] == ["t.csv"]
