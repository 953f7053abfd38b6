"""One submission in the gradebook: whose it is, what became of it, and the verdict on each question."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from crm_lessons.checking.verdict import Outcome, Verdict
from crm_lessons.data.variants import same_student
from crm_lessons.grading.json_values import Json
from crm_lessons.text.language import Language, Text


class Status(StrEnum):
    """What became of a submission; all but `graded` are for the teacher to look at."""

    GRADED = "graded"
    TIMED_OUT = "timed_out"
    CRASHED = "crashed"
    UNREADABLE = "unreadable"
    WRONG_SHEET = "wrong_sheet"
    DUPLICATE = "duplicate"
    EXTRA = "extra"

    @property
    def words(self) -> Text:
        """Return the status in words."""
        return _STATUS_WORDS[self]


RowKey = tuple[str, str]
"""The file of a row, and its sheet: one notebook may hold several."""


@dataclass(frozen=True)
class Row:
    """One submission in the gradebook, or one of the sheets in it; without verdicts it has no mark, which is not a mark of zero.

    sheet: the stem of the sheet that was handed in, empty when it could not be known
    language: the one of the sheet, in which its student is answered
    number: Moodle's for the student, empty without it
    namesake: whether another student of the sheet bears the same name, so that the number has to tell them apart
    answers: question -> the answer as `student.wire.encode` writes it, where it can be kept
    digest: the SHA-256 of the submitted bytes, in hexadecimal; empty when the file does not open
    """

    name: str
    file: str
    sheet: str
    status: Status
    reason: Text | None = None
    verdicts: tuple[Verdict, ...] = ()
    language: Language = "fr"
    number: str = ""
    namesake: bool = False
    answers: Mapping[str, Json] = field(default_factory=dict)
    digest: str = ""

    @property
    def key(self) -> RowKey:
        """Return what tells a row from all others."""
        return self.file, self.sheet

    @property
    def person(self) -> str:
        """Return who hands in, the same from one run to the next whoever else does: the name, and Moodle's number where there is one."""
        name = same_student(self.name)
        return f"{name} ({self.number})" if self.number else name

    @property
    def student(self) -> str:
        """Return the student as the gradebook and the teacher know him or her: the name, beside it the number of a namesake."""
        return f"{self.name} ({self.number})" if self.namesake else self.name

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


_STATUS_WORDS = {
    Status.GRADED: Text(fr="notée", en="graded"),
    Status.TIMED_OUT: Text(fr="temps dépassé", en="timed out"),
    Status.CRASHED: Text(fr="arrêt de Python", en="crashed"),
    Status.UNREADABLE: Text(fr="illisible", en="unreadable"),
    Status.WRONG_SHEET: Text(fr="autre feuille", en="wrong sheet"),
    Status.DUPLICATE: Text(fr="doublon", en="duplicate"),
    Status.EXTRA: Text(fr="fichier en plus", en="extra file"),
}
