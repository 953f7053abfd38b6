from dataclasses import replace

import pytest

from crm_lessons.checking.verdict import Outcome, Verdict
from crm_lessons.grading.gradebook.hand_points import HandPoints, WhichAnswer, following, which_answer
from crm_lessons.grading.gradebook.to_read import taken_in
from crm_lessons.grading.handed_in.whose.duplicates import namesakes_told_apart
from crm_lessons.grading.row import Row, Status
from crm_lessons.grading.spreadsheet import Line
from crm_lessons.text.language import Text

FIRST = Row(
    name="Jean Martin",
    file="Jean Martin_11_assignsubmission_file_/x.ipynb",
    sheet="s",
    status=Status.GRADED,
    verdicts=(Verdict("advice", Outcome.FOR_THE_TEACHER, 0, 3, Text(fr="Lu.", en="Read.")),),
    number="11",
)
SECOND = replace(FIRST, file="Jean Martin_22_assignsubmission_file_/x.ipynb", number="22")
THREE = HandPoints(3.0, "", "a1")


def test_points_stay_with_the_first_when_a_namesake_arrives() -> None:
    """What was given, and what stands in to_read.csv under the name of before, is the first one's."""
    given = {which_answer(FIRST, "advice"): THREE}
    rows = namesakes_told_apart([FIRST, SECOND])
    assert following(given, rows) == {which_answer(rows[0], "advice"): THREE}
    line = Line(2, {"student": "Jean Martin", "file": FIRST.file, "sheet": "s", "question": "advice", "points": "2"})
    (entered,) = taken_in([line], rows, {}).entered
    assert entered == which_answer(FIRST, "advice")


def test_a_name_alone_is_nobodys_among_two() -> None:
    """A line of the teacher's own that names neither file nor number is kept and reported."""
    line = Line(2, {"student": "Jean Martin", "sheet": "s", "question": "advice", "points": "2"})
    found = taken_in([line], namesakes_told_apart([FIRST, SECOND]), {})
    assert (found.entered, [line for line, _ in found.left]) == ({}, [line])


@pytest.mark.parametrize(
    ("key", "rows", "goes_to"),
    [
        ("jean martin", [FIRST], "jean martin (11)"),
        ("jean martin (11)", [replace(FIRST, number="")], "jean martin"),
        ("jean martin", [FIRST, SECOND], "jean martin"),
        ("jean martin (11)", [SECOND], "jean martin (11)"),
        ("zoé", [FIRST], "zoé"),
    ],
)
def test_points_follow_a_number_that_comes_or_goes(key: str, rows: list[Row], goes_to: str) -> None:
    """From Moodle's download to a folder and back; never to one of two, and never from one number to another."""
    assert [one.student for one in following({WhichAnswer(key, "s", "advice"): THREE}, rows)] == [goes_to]
