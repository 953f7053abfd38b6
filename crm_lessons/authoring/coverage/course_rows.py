"""The points of the course: what its five sets of notes say, point by point, each with a code and its lines."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path, PurePath

from crm_lessons.authoring.coverage.tab_separated import typed_rows
from crm_lessons.authoring.reading.chapter import CHAPTERS
from crm_lessons.text.author_error import Place

FILE = PurePath(CHAPTERS, "course_rows.tsv")
_HEADER = ("code", "name", "lines", "reason")


@dataclass(frozen=True)
class CourseRow:
    """A point of the course, in our words.

    lines: where the notes have it, document and line, `003:297-349; 004:38`
    reason: what is missing, or why it stays out; empty where the point is taught, asked and solved
    """

    code: str
    name: str
    lines: str
    reason: str
    place: Place


def read_course_rows(root: Path) -> tuple[CourseRow, ...]:
    """Return the points of the course, in the order of their codes.

    Raises: AuthorError, with file, line and what to correct.
    """
    return tuple(CourseRow(**cells, place=place) for place, cells in typed_rows(root, FILE, _HEADER))
