"""What the teacher keeps: one row a submission, one line an answer, as two files that every spreadsheet opens."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from crm_lessons.checking.verdict import Outcome, Verdict
from crm_lessons.grading.answers import Json
from crm_lessons.grading.spreadsheet import Cell, write_table
from crm_lessons.text.language import Language, Text, reader_language
from crm_lessons.text.markup import plain
from crm_lessons.text.numbers import points_text

GRADES, ANSWERS = "grades.csv", "answers.csv"

_GRADES_COLUMNS = ("student", "file", "sheet", "status", "reason", "points", "max_points", "percent")
_ANSWERS_COLUMNS = ("student", "sheet", "question", "outcome", "points", "max_points", "message", "mistake")


class Status(StrEnum):
    """What became of a submission; all but `graded` are for the teacher to look at."""

    GRADED = "graded"
    TIMED_OUT = "timed_out"
    CRASHED = "crashed"
    UNREADABLE = "unreadable"
    WRONG_SHEET = "wrong_sheet"
    DUPLICATE = "duplicate"

    @property
    def words(self) -> Text:
        """Return the status in words."""
        return _STATUS_WORDS[self]


@dataclass(frozen=True)
class Row:
    """One submission in the gradebook; without verdicts it has no mark, which is not a mark of zero.

    sheet: the stem of the sheet that was handed in, empty when it could not be known
    language: the one of the sheet, in which its student is answered
    number: Moodle's for the student, empty without it
    answers: question -> the answer as `answers.encode` writes it, where it can be kept
    digest: the SHA-256 of the submitted bytes, in hexadecimal; empty when the file does not open
    """

    student: str
    file: str
    sheet: str
    status: Status
    reason: Text | None = None
    verdicts: tuple[Verdict, ...] = ()
    language: Language = "fr"
    number: str = ""
    answers: Mapping[str, Json] = field(default_factory=dict)
    digest: str = ""

    @property
    def name(self) -> str:
        """Return the student's name alone, where the number had to be put beside it."""
        return self.student.removesuffix(f" ({self.number})")

    @property
    def points(self) -> float:
        """Return the points of all answers."""
        return sum(verdict.points for verdict in self.verdicts)

    @property
    def max_points(self) -> int:
        """Return the points of a sheet without a fault."""
        return sum(verdict.max_points for verdict in self.verdicts)

    @property
    def percent(self) -> float | None:
        """Return the points as a percentage with two decimals, None where there is nothing to earn."""
        return round(100 * self.points / self.max_points, 2) if self.max_points else None

    @property
    def to_read(self) -> tuple[Verdict, ...]:
        """Return the verdicts that wait for the teacher, and earn nothing until then."""
        return tuple(verdict for verdict in self.verdicts if verdict.outcome is Outcome.FOR_THE_TEACHER)


def joined(sentences: Iterable[Text | None]) -> Text | None:
    """Return the sentences as one, None when there is none."""
    said = [sentence for sentence in sentences if sentence is not None]
    return Text(fr=" ; ".join(one.fr for one in said), en="; ".join(one.en for one in said)) if said else None


def write_grades(rows: Sequence[Row], file: Path) -> None:
    """Write one line a submission, with a column for each question of the sheets that were graded."""
    questions = list(dict.fromkeys(verdict.question for row in rows for verdict in row.verdicts))
    write_table(file, (*_GRADES_COLUMNS, *questions), (_grades_line(row, questions) for row in rows))


def write_answers(rows: Sequence[Row], file: Path) -> None:
    """Write one line a submission and question."""
    lines = (
        (row.student, row.sheet, verdict.question, verdict.outcome.value, verdict.points, verdict.max_points,
         plain(verdict.message.in_language(row.language)), verdict.mistake)
        for row in rows
        for verdict in row.verdicts
    )  # fmt: skip
    write_table(file, _ANSWERS_COLUMNS, lines)


def _grades_line(row: Row, questions: Sequence[str]) -> Sequence[Cell]:
    reason = joined((row.reason, *map(_points_to_read, row.to_read)))
    told = None if reason is None else reason.in_language(reader_language())
    known = (row.student, row.file, row.sheet, row.status.value, told)
    if not row.verdicts:
        return (*known, *[None] * (3 + len(questions)))
    by_question = {verdict.question: verdict.points for verdict in row.verdicts}
    return (*known, row.points, row.max_points, row.percent, *(by_question.get(question) for question in questions))


def _points_to_read(verdict: Verdict) -> Text:
    return _TO_READ.format(question=verdict.question, points=points_text(verdict.max_points))


_TO_READ = Text(fr="à lire : {question} ({points})", en="to read: {question} ({points})")
_STATUS_WORDS = {
    Status.GRADED: Text(fr="notée", en="graded"),
    Status.TIMED_OUT: Text(fr="temps dépassé", en="timed out"),
    Status.CRASHED: Text(fr="arrêt de Python", en="crashed"),
    Status.UNREADABLE: Text(fr="illisible", en="unreadable"),
    Status.WRONG_SHEET: Text(fr="autre feuille", en="wrong sheet"),
    Status.DUPLICATE: Text(fr="doublon", en="duplicate"),
}
