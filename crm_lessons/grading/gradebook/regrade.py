"""What a regrade changed: the marks that are no longer what they were, and the questions that account for it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from crm_lessons.grading.row import Row
from crm_lessons.grading.spreadsheet import write_table

REGRADE = "regrade.csv"

_COLUMNS = ("student", "sheet", "before", "max_before", "after", "max_after", "questions")


@dataclass(frozen=True)
class Change:
    """One mark that changed; `before` or `after` is None where the student had no mark."""

    before: Row | None
    after: Row | None

    @property
    def row(self) -> Row:
        """Return the row that names the student and the sheet."""
        return next(row for row in (self.after, self.before) if row is not None)

    @property
    def questions(self) -> str:
        """Return the questions whose points changed, as `top_share 0 → 2, largest 1 → 0`."""
        before, after = _points(self.before), _points(self.after)
        changed = [name for name in {**after, **before} if before.get(name) != after.get(name)]
        return ", ".join(f"{name} {_shown(before.get(name))} → {_shown(after.get(name))}" for name in changed)

    @property
    def marks(self) -> str:
        """Return both marks, as `3/12 → 5/12`."""
        return f"{_mark(self.before)} → {_mark(self.after)}"


def changes(before: Sequence[Row], after: Sequence[Row]) -> list[Change]:
    """Return the marks that differ between two runs, in the order of the later one; those that went away come last.

    A student who hands in for the first time has no mark that could change.
    """
    old, new = _by_student(before), _by_student(after)
    known = {row.person for row in before}
    return [
        Change(old.get(one), new.get(one))
        for one in {**new, **old}
        if _marks(old.get(one)) != _marks(new.get(one)) and one[0] in known
    ]


def write_regrade(found: Sequence[Change], file: Path) -> None:
    """Write one line a change; where nothing changed there is no file, not even that of an earlier regrade."""
    if not found:
        file.unlink(missing_ok=True)
        return
    lines = (
        (
            one.row.student,
            one.row.sheet,
            *((None, None) if one.before is None else (one.before.points, one.before.max_points)),
            *((None, None) if one.after is None else (one.after.points, one.after.max_points)),
            one.questions,
        )
        for one in found
    )
    write_table(file, _COLUMNS, lines)


def _by_student(rows: Sequence[Row]) -> dict[tuple[str, str], Row]:
    return {(row.person, row.sheet): row for row in rows if row.verdicts}


def _marks(row: Row | None) -> object:
    return None if row is None else [(one.question, one.points, one.max_points) for one in row.verdicts]


def _points(row: Row | None) -> dict[str, float]:
    return {} if row is None else {one.question: one.points for one in row.verdicts}


def _mark(row: Row | None) -> str:
    return "—" if row is None else f"{row.points:g}/{row.max_points}"


def _shown(points: float | None) -> str:
    return "—" if points is None else f"{points:g}"
