"""Reading answers at the desk: what is entered counts everywhere, and nothing that a student wrote is more than words."""

from __future__ import annotations

import csv
import re
from pathlib import Path

import pytest

from crm_lessons.cli.main import main
from crm_lessons.desk.rubric import model_answer, rubric
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.text.language import speak

STEM, QUESTION = "02_pareto_abc", "recommendation"
ALICE, BOB = "Alice", "Bob <i>"


def rows(file: Path, separator: str = ",") -> dict[str, dict[str, str]]:
    with file.open(encoding="utf-8-sig", newline="") as stream:
        return {row.get("student") or row["Full name"]: row for row in csv.DictReader(stream, delimiter=separator)}


def enter(desk, points: str, comment: str = "") -> None:
    desk.reading.points.value, desk.reading.comment.value = points, comment
    desk.reading.save.click()


def test_points_entered_count_everywhere(graded, tmp_path):
    """In the marks, in the file of what is to be read, on the student's page, for Moodle, and on the desk."""
    desk, out = graded(), tmp_path / "notes"
    before = rows(out / "moodle.csv")[ALICE][STEM]
    enter(desk, "2,5", "Un chiffre, un risque : bien.")
    assert rows(out / "grades.csv")[ALICE][QUESTION] == "2.5"
    typed = rows(out / "to_read.csv", ";")[ALICE]
    assert (typed["points"], typed["comment"]) == ("2,5", "Un chiffre, un risque : bien.")
    page = (out / "feedback" / ALICE / f"{STEM}.html").read_text(encoding="utf-8")
    assert "Un chiffre, un risque" in page
    assert float(rows(out / "moodle.csv")[ALICE][STEM]) > float(before)
    assert "4,50 / 49" in desk.table.screen.value


def test_saving_leads_to_the_next_answer_until_all_are_read(graded, words):
    """The number of those left goes down, and the last one is said to be the last."""
    desk = graded()
    assert "réponse 1 sur 2 · encore à lire : 2" in words(desk.reading.where.value)
    enter(desk, "3")
    assert "réponse 2 sur 2 · encore à lire : 1" in words(desk.reading.where.value)
    assert BOB in words(desk.reading.where.value)
    enter(desk, "0")
    assert "encore à lire : 0" in words(desk.reading.where.value)
    assert "Tout est lu" in words(desk.reading.screen.widget.value)


def test_a_comment_alone_leaves_the_answer_to_be_read(graded):
    """It is kept, and the desk stays where points are missing."""
    desk = graded()
    enter(desk, "", "À revoir.")
    assert desk.reading.left == 2
    assert desk.reading.comment.value == "À revoir."


def test_a_desk_opened_again_shows_what_was_entered(graded):
    """The record remembers, not the screen."""
    enter(graded(), "1,5", "Sans chiffre.")
    desk = graded()
    desk.reading.back.click()
    assert (desk.reading.points.value, desk.reading.comment.value) == ("1,5", "Sans chiffre.")
    assert desk.reading.left == 1


def test_points_change_when_others_are_entered(graded, tmp_path):
    """The desk has the last word over what its own earlier entry left in the file."""
    desk = graded()
    enter(desk, "1")
    desk.reading.back.click()
    enter(desk, "2")
    assert rows(tmp_path / "notes" / "grades.csv")[ALICE][QUESTION] == "2"


def test_what_is_typed_into_the_file_is_read_at_the_desk(graded, submissions, tmp_path):
    """A spreadsheet, the command and the desk speak of one record."""
    graded()
    file = tmp_path / "notes" / "to_read.csv"
    lines = file.read_text(encoding="utf-8-sig").splitlines()
    head = lines[0].split(";")
    cells = next(csv.reader([lines[1]], delimiter=";"))
    cells[head.index("points")] = "3"
    with file.open("w", encoding="utf-8-sig", newline="") as stream:
        csv.writer(stream, delimiter=";").writerows([head, cells])
    main(["grade", str(submissions), "--out", str(tmp_path / "notes"), "--resume"])
    desk = graded()
    assert desk.reading.left == 1


def test_a_line_that_somebody_deleted_is_written_again(graded, tmp_path):
    """The desk needs no line in the file to enter points."""
    desk, file = graded(), tmp_path / "notes" / "to_read.csv"
    file.unlink()
    enter(desk, "2")
    assert rows(file, ";")[ALICE]["points"] == "2"
    assert rows(file, ";")[BOB]["points"] == ""


def test_what_are_no_points_is_said_and_not_saved(graded, words, tmp_path):
    """What was typed and the limits of the question are in the sentence."""
    desk = graded()
    before = (tmp_path / "notes" / "grades.csv").read_bytes()
    for typed in ("4", "-1", "beaucoup", "nan", "inf", "1,5,5"):
        enter(desk, typed)
        said = words(desk.reading.screen.widget.value)
        assert typed in said, said
        assert "n'est pas un nombre de points entre 0 et 3" in said
        assert desk.reading.left == 2
        assert (tmp_path / "notes" / "grades.csv").read_bytes() == before


def test_nothing_entered_is_nothing_saved(graded, words):
    """An empty place is no zero."""
    desk = graded()
    desk.reading.save.click()
    assert "Donnez des points" in words(desk.reading.screen.widget.value)
    assert desk.reading.left == 2


def test_what_a_student_wrote_is_never_markup(graded, widgets):
    """Not in an answer, not in a name: no script, no handler, no tag of theirs."""
    desk = graded()
    desk.reading.on.click()
    assert "&lt;script&gt;alert(1)" in desk.reading.answer.value
    for place in range(3):
        desk.page.name.value = list(desk.page._places)[place]
        desk.page.open.click()
        values = [
            one.value
            for one in widgets(desk)
            if isinstance(getattr(one, "value", None), str) and type(one).__name__ == "HTML"
        ]
        shown = "".join(values)
        assert not re.search(r"<(script|i>|b )", shown)


def test_a_changed_answer_is_to_be_read_again(graded, submissions, words):
    """Points follow the student, and the desk asks whether they still hold; saving confirms them."""
    desk = graded()
    enter(desk, "2")
    file = submissions / "Alice.ipynb"
    file.write_text(file.read_text(encoding="utf-8").replace("Suivre les deux", "Quitter les deux"), encoding="utf-8")
    desk = graded()
    assert "points donnés sur une réponse antérieure" in words(desk.reading.where.value)
    assert (desk.reading.points.value, desk.reading.left) == ("2", 2)
    desk.reading.save.click()
    assert desk.reading.left == 1


def test_a_class_without_texts_has_nothing_to_read(opened, submissions, words):
    """The desk says so instead of showing empty fields."""
    for file in ("Alice.ipynb", "Bob <i>.ipynb"):
        (submissions / file).unlink()
    desk = opened()
    desk.grading.start.click()
    assert "Aucune réponse à lire" in words(desk.reading.screen.widget.value)
    assert desk.reading._desk.layout.display == "none"


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_rubric_has_the_aim_the_hints_and_a_model(words, language):
    """All that the course says of a text question, in the teacher's language."""
    question = SHEETS[STEM][QUESTION]
    speak(language)
    shown = words(rubric(STEM, QUESTION))
    for one in (question.aim, *question.hints):
        assert words(one.in_language(language)) in shown
    assert words(model_answer(STEM, QUESTION)) in shown
    assert '"""' not in shown


def test_a_question_that_is_gone_has_no_rubric():
    """An old record opens in a newer course."""
    assert rubric(STEM, "never_asked") == rubric("99_gone", QUESTION) == ""
