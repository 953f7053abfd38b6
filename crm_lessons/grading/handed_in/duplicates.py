"""One mark for one student and sheet: of several files the latest counts, and two students of one name stay two."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from crm_lessons.data.variants import same_student
from crm_lessons.grading.row import Row, Status
from crm_lessons.text.language import Text

_NO_WORK = (Status.UNREADABLE, Status.WRONG_SHEET, Status.DUPLICATE)


def only_the_latest(rows: Sequence[Row], written: Mapping[str, int]) -> list[Row]:
    """Return the rows, those of a student's earlier files as duplicates without a mark.

    written: file -> when it was written; of two files of the same moment, the last by name counts
    """
    by_age = sorted(rows, key=lambda row: (written[row.file], row.file))
    latest = {_whose(row): row for row in by_age if row.status not in _NO_WORK}
    return [
        row if row.status in _NO_WORK or row is latest[_whose(row)] else _duplicate(row, latest[_whose(row)].file)
        for row in rows
    ]


def namesakes_told_apart(rows: Sequence[Row]) -> list[Row]:
    """Return the rows, each of which says whether Moodle's number has to tell its student from another of the same name."""
    by_name: defaultdict[str, list[Row]] = defaultdict(list)
    for row in rows:
        by_name[same_student(row.name)].append(row)

    def has_namesake(row: Row) -> bool:
        return bool(row.number) and any(_another_student(row, other) for other in by_name[same_student(row.name)])

    return [replace(row, namesake=has_namesake(row)) for row in rows]


def _another_student(row: Row, other: Row) -> bool:
    """Return whether two rows of one name are two people's; one person has a number for each sheet."""
    maybe_same_sheet = row.sheet == other.sheet or not row.sheet or not other.sheet
    return row.number != other.number and maybe_same_sheet


def _whose(row: Row) -> tuple[str, str, str]:
    return same_student(row.name), row.number, row.sheet


def _duplicate(row: Row, latest: str) -> Row:
    return replace(row, status=Status.DUPLICATE, reason=_DUPLICATE.format(file=latest), verdicts=())


_DUPLICATE = Text(
    fr="un fichier plus récent du même étudiant est noté : {file}",
    en="a more recent file of the same student is graded: {file}",
)
