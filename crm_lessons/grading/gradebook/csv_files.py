"""What the teacher keeps: one row a submission, one line an answer, as two files that every spreadsheet opens."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from crm_lessons.checking.verdict import Verdict
from crm_lessons.grading.gradebook.look_alikes import spelled_apart
from crm_lessons.grading.row import Row, joined
from crm_lessons.grading.spreadsheet import Cell, write_table
from crm_lessons.text.language import Text, spoken
from crm_lessons.text.markup import plain
from crm_lessons.text.numbers import points_text

GRADES, ANSWERS = "grades.csv", "answers.csv"

_GRADES_COLUMNS = ("student", "file", "sheet", "status", "reason", "points", "max_points", "percent")
_ANSWERS_COLUMNS = ("student", "sheet", "question", "outcome", "points", "max_points", "message", "mistake")


def write_grades(rows: Sequence[Row], file: Path) -> None:
    """Write one line a submission, with a column for each question of the sheets that were graded."""
    questions = list(dict.fromkeys(verdict.question for row in rows for verdict in row.verdicts))
    files = spelled_apart(row.file for row in rows)
    write_table(file, (*_GRADES_COLUMNS, *questions), (_grades_line(row, files[row.file], questions) for row in rows))


def write_answers(rows: Sequence[Row], file: Path) -> None:
    """Write one line a submission and question."""
    lines = (
        (row.student, row.sheet, verdict.question, verdict.outcome.value, verdict.points, verdict.max_points,
         plain(verdict.message.marked(row.language)), verdict.mistake)
        for row in rows
        for verdict in row.verdicts
    )  # fmt: skip
    write_table(file, _ANSWERS_COLUMNS, lines)


def _grades_line(row: Row, file: str, questions: Sequence[str]) -> Sequence[Cell]:
    reason = joined((row.reason, *map(_points_to_read, row.to_read)))
    told = None if reason is None else reason.in_language(spoken())
    known = (row.student, file, row.sheet, row.status.value, told)
    if not row.verdicts:
        return (*known, *[None] * (3 + len(questions)))
    by_question = {verdict.question: verdict.points for verdict in row.verdicts}
    return (*known, row.points, row.max_points, row.percent, *(by_question.get(question) for question in questions))


def _points_to_read(verdict: Verdict) -> Text:
    return _TO_READ.format(question=verdict.question, points=points_text(verdict.max_points))


_TO_READ = Text(fr="à lire : {question} ({points})", en="to read: {question} ({points})")
