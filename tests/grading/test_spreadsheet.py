from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_lessons.grading.spreadsheet import FOR_A_PERSON, FOR_PROGRAMS, on_one_line, read_table, write_table


@pytest.mark.parametrize("manner", [FOR_PROGRAMS, *FOR_A_PERSON.values()])
@given(words=st.text(max_size=12))
def test_words_survive_a_round_trip(tmp_path_factory: pytest.TempPathFactory, manner, words: str) -> None:
    """Commas, quotes, accents, emoji and what begins like a formula come back as they were, line ends as spaces."""
    file = tmp_path_factory.getbasetemp() / "words.csv"
    write_table(file, ("a", "b"), [(words, "x")], manner)
    (line,) = read_table(file).lines
    assert line.cells == {"a": on_one_line(words), "b": "x"}


@pytest.mark.parametrize("words", ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\tx", "'=1", "''-x"])
def test_no_cell_begins_a_formula(tmp_path: Path, words: str) -> None:
    """A spreadsheet sees words, and the grader reads back what they were."""
    write_table(tmp_path / "t.csv", ("a",), [(words,)])
    assert (tmp_path / "t.csv").read_text(encoding="utf-8").splitlines()[1].lstrip('"').startswith("'")
    assert read_table(tmp_path / "t.csv").lines[0].cells == {"a": words}


def test_a_person_who_reads_french_gets_semicolons_and_decimal_commas(tmp_path: Path) -> None:
    """Excel takes it for columns, numbers and letters with accents by a double click; programs get the usual CSV."""
    write_table(tmp_path / "fr.csv", ("é", "b"), [("x", 1.5)], FOR_A_PERSON["fr"])
    write_table(tmp_path / "any.csv", ("é", "b"), [("x", 1.5)])
    assert (tmp_path / "fr.csv").read_bytes() == "é;b\nx;1,5\n".encode("utf-8-sig")
    assert (tmp_path / "any.csv").read_bytes() == "é,b\nx,1.5\n".encode()


def test_lines_are_numbered_as_an_editor_shows_them(tmp_path: Path) -> None:
    """A cell of several lines, and empty lines, count as an editor counts them."""
    (tmp_path / "t.csv").write_text('a,b\n"one\ntwo",1\n\n,\nthree,2,more\nfour\n', encoding="utf-8")
    lines = read_table(tmp_path / "t.csv").lines
    assert [(line.number, *line.cells.values()) for line in lines] == [
        (2, "one\ntwo", "1"),
        (6, "three", "2"),
        (7, "four", ""),
    ]


def test_a_file_that_cannot_be_replaced_stays_whole(tmp_path: Path) -> None:
    """The error names the file, and nothing else is left beside it."""
    (tmp_path / "t.csv").mkdir()
    with pytest.raises(OSError) as refused:  # noqa: PT011 (its type differs from system to system)
        write_table(tmp_path / "t.csv", ("a",), [])
    assert refused.value.filename == str(tmp_path / "t.csv")
    assert [path.name for path in tmp_path.iterdir()] == ["t.csv"]
