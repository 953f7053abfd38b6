"""What a chapter covers of the course: a record for each point that it teaches."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path, PurePath

from crm_lessons.authoring.coverage.tab_separated import typed_rows
from crm_lessons.authoring.reading.chapter import CHAPTERS
from crm_lessons.text.author_error import Place

HEADER = ("concept", "rows", "section", "methods", "questions", "reason")


@dataclass(frozen=True)
class Record:
    """A point that a chapter teaches.

    rows: codes of the course's points; none for what we add
    section: its title in the English lesson; empty where no lesson has it yet, and then there is a reason
    methods, questions: names of the package, ids of the chapter's sheet
    reason: what is left out, and why
    """

    stem: str
    concept: str
    rows: tuple[str, ...]
    section: str
    methods: tuple[str, ...]
    questions: tuple[str, ...]
    reason: str
    place: Place


def records_file(stem: str) -> PurePath:
    """Return where the records of a chapter are typed, from the root of the workbook."""
    return PurePath(CHAPTERS, stem, "coverage.tsv")


def read_records(root: Path, stem: str) -> tuple[Record, ...]:
    """Return the records of a chapter, in the order of its lesson.

    Raises: AuthorError, with file, line and what to correct.
    """
    return tuple(
        Record(
            stem,
            cells["concept"],
            _names(cells["rows"], ";"),
            cells["section"],
            _names(cells["methods"], ","),
            _names(cells["questions"], ","),
            cells["reason"],
            place,
        )
        for place, cells in typed_rows(root, records_file(stem), HEADER)
    )


def _names(cell: str, between: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in cell.split(between) if name.strip())
