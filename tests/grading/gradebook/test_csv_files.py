import csv
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from crm_lessons.checking.verdict import Outcome, Verdict
from crm_lessons.grading.gradebook.csv_files import write_answers, write_grades
from crm_lessons.grading.gradebook.moodle import write_moodle
from crm_lessons.grading.gradebook.regrade import changes, write_regrade
from crm_lessons.grading.gradebook.to_read import TakenIn, write_to_read
from crm_lessons.grading.handed_in.whose.roster import Roster
from crm_lessons.grading.row import Row, Status
from crm_lessons.text.language import Text, speak

ROWS = [
    Row(
        "Zoé, dite « Zo »",
        "a/b.ipynb",
        "02_pareto_abc",
        Status.TIMED_OUT,
        Text(fr="la question ne finit pas", en="the question never ends"),
        (
            Verdict("top_share", Outcome.PARTLY_CORRECT, 0.75, 2, Text(fr="Presque : oui.", en="Nearly."), "percent"),
            Verdict("largest", Outcome.CORRECT, 1, 1, Text(fr="Bien.", en="Good.")),
        ),
        "fr",
    ),
    Row("=1+1", "-x.ipynb", "", Status.UNREADABLE, Text(fr="@vide", en="@empty")),
]


def lines(file: Path) -> list[dict[str, str]]:
    """Return what a program reads back from the file."""
    with file.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def test_grades_have_a_line_a_submission_and_a_column_a_question(tmp_path: Path) -> None:
    """What a spreadsheet reads back is what was found, with the reason in the teacher's language."""
    speak("en")
    write_grades(ROWS, tmp_path / "grades.csv")
    graded, unreadable = lines(tmp_path / "grades.csv")
    assert graded == {
        "student": "Zoé, dite « Zo »", "file": "a/b.ipynb", "sheet": "02_pareto_abc", "status": "timed_out",
        "reason": "the question never ends", "points": "1.75", "max_points": "3", "percent": "58.33",
        "top_share": "0.75", "largest": "1",
    }  # fmt: skip
    assert (unreadable["points"], unreadable["percent"], unreadable["largest"]) == ("", "", "")


def test_answers_have_a_line_a_question_in_the_students_language(tmp_path: Path) -> None:
    """The message is the one that the student would have read, French spaces included."""
    write_answers(ROWS, tmp_path / "answers.csv")
    first, second = lines(tmp_path / "answers.csv")
    assert first == {
        "student": "Zoé, dite « Zo »", "sheet": "02_pareto_abc", "question": "top_share", "outcome": "partly_correct",
        "points": "0.75", "max_points": "2", "message": "Presque\u202f: oui.", "mistake": "percent",
    }  # fmt: skip
    assert (second["outcome"], second["mistake"]) == ("correct", "")


def test_no_cell_is_a_formula(tmp_path: Path) -> None:
    """A name, a file or a reason that begins like a formula stays words when the file is opened in a spreadsheet."""
    write_grades(ROWS, tmp_path / "grades.csv")
    unreadable = lines(tmp_path / "grades.csv")[1]
    assert (unreadable["student"], unreadable["file"]) == ("'=1+1", "'-x.ipynb")
    assert unreadable["reason"].startswith("'@")


@given(st.text(st.characters(codec=None), max_size=8))
def test_any_name_can_be_written_and_read_back(tmp_path_factory: pytest.TempPathFactory, name: str) -> None:
    """Quotes, line ends, halves of characters: the file stays UTF-8 with one record a submission."""
    file = tmp_path_factory.getbasetemp() / "any.csv"
    write_grades([Row(name, "x.ipynb", "", Status.UNREADABLE)], file)
    (line,) = lines(file)
    assert line["file"] == "x.ipynb"
    assert not line["student"].startswith(("=", "@", "\t"))


@pytest.mark.parametrize(("number", "written"), [("42", "42"), ("2 000,5", "2 000,5"), ("-5", "'-5")])
def test_a_student_known_by_a_number_keeps_it(tmp_path: Path, number: str, written: str) -> None:
    """With a sign it gets an apostrophe: read with other separators, the whole line would be a cell that begins with it."""
    write_grades([Row(number, "x.ipynb", "", Status.UNREADABLE)], tmp_path / "grades.csv")
    assert lines(tmp_path / "grades.csv")[0]["student"] == written


def test_lines_end_alike_everywhere(tmp_path: Path) -> None:
    """No carriage return, on any system."""
    write_grades(ROWS, tmp_path / "grades.csv")
    assert b"\r" not in (tmp_path / "grades.csv").read_bytes()


@pytest.mark.parametrize(
    ("reason", "language", "told"),
    [
        (None, "fr", "à lire\u202f: advice (3 points)\u202f; à lire\u202f: word (1 point)"),
        (Text(fr="trop long", en="too long"), "en", "too long; to read: advice (3 points); to read: word (1 point)"),
    ],
)
def test_points_that_wait_for_the_teacher_are_told(
    tmp_path: Path, reason: Text | None, language: str, told: str
) -> None:
    """A text earns nothing until it is read; the row says which one and what it may still earn, and stays graded."""
    speak(language)
    words = Text(fr="Relisez.", en="Read again.")
    verdicts = (
        Verdict("top_share", Outcome.CORRECT, 2, 2, words),
        Verdict("advice", Outcome.FOR_THE_TEACHER, 0, 3, words),
        Verdict("word", Outcome.FOR_THE_TEACHER, 0, 1, words),
    )
    write_grades([Row("zoé", "x", "02_pareto_abc", Status.GRADED, reason, verdicts)], tmp_path / "grades.csv")
    (line,) = lines(tmp_path / "grades.csv")
    assert (line["reason"], line["status"], line["points"], line["max_points"]) == (told, "graded", "2", "6")


@given(wild=st.text("=+-@＝,;\t\n\"' a1", min_size=1, max_size=9))
@settings(max_examples=15)
@example(wild="p1;=1+1;")
def test_no_file_holds_a_formula_whatever_separates(tmp_path_factory: pytest.TempPathFactory, wild: str) -> None:
    """Of all our files: names, answers, messages, mistakes, sheets and comments, read with commas, semicolons or tabs."""
    out = tmp_path_factory.mktemp("views")
    said = Text(fr="{wild}", en="{wild}").format(wild=wild)
    waiting = Verdict("q", Outcome.FOR_THE_TEACHER, 0, 2, said, wild)
    row = Row(f"{wild} p1", wild, wild, Status.GRADED, said, (waiting,), answers={"q": wild})
    given = replace(row, verdicts=(replace(waiting, points=1),))
    write_grades([row], out / "grades.csv")
    write_answers([row], out / "answers.csv")
    write_moodle([row], Roster(), out / "moodle.csv")
    write_to_read([row], TakenIn(), out / "to_read.csv")
    write_regrade(changes([row], [given]), out / "regrade.csv")
    assert len(list(out.iterdir())) == 5
    for file in out.iterdir():
        for separator in ",;\t":
            with file.open(encoding="utf-8-sig", newline="") as stream:
                cells = [cell for line in csv.reader(stream, delimiter=separator) for cell in line]
            assert not [
                cell
                for cell in cells
                if cell.strip(" \"'")[:1] in tuple("=+-@＝") and not cell.strip(' "').startswith("'")
            ]


def test_what_a_student_wrote_keeps_its_signs(tmp_path: Path) -> None:
    """Asterisks and back quotes of an error stand in the message as they do in the notebook."""
    told = Text(fr="**Python** dit : {error}", en="**Python** says: {error}").format(error="f(*a, **b) in `x`")
    verdict = Verdict("q", Outcome.INCORRECT, 0, 2, told)
    write_answers([Row("p1", "x", "s", Status.GRADED, None, (verdict,), "en")], tmp_path / "answers.csv")
    assert lines(tmp_path / "answers.csv")[0]["message"] == "Python says: f(*a, **b) in `x`"
