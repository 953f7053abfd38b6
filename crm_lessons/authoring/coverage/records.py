"""What a chapter covers of the course: a record for each point that it teaches."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path, PurePath

from crm_lessons.authoring.coverage.tab_separated import typed_rows
from crm_lessons.authoring.reading.chapter import CHAPTERS
from crm_lessons.text.author_error import Place

HEADER = ("concept", "rows", "section", "methods", "questions", "reason")
OF_ANOTHER = " · "
"""Stands between the name of another notebook than the chapter's lesson, and the title of its section."""


@dataclass(frozen=True)
class Record:
    """A point that a chapter teaches.

    rows: codes of the course's points; none for what we add
    lesson: the notebook that teaches it, mostly the chapter's own lesson
    section: its title there in English; empty where no lesson has it yet, and then there is a reason
    methods, questions: names of the package, ids of the chapter's sheet
    reason: what is left out, and why
    """

    stem: str
    concept: str
    rows: tuple[str, ...]
    lesson: str
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
            *taught_in(stem, cells["section"]),
            _names(cells["methods"], ","),
            _names(cells["questions"], ","),
            cells["reason"],
            place,
        )
        for place, cells in typed_rows(root, records_file(stem), HEADER)
    )


def taught_in(stem: str, section: str) -> tuple[str, str]:
    """Return the notebook and the title of a section: `reference_sheet · Title`, or a title alone in the chapter's own lesson."""
    lesson, between, title = section.partition(OF_ANOTHER)
    return (lesson, title) if between else (stem, section)


def _names(cell: str, between: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in cell.split(between) if name.strip())
