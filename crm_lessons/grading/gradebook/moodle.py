"""The marks as Moodle's grade import takes them (Grades > Import > CSV file): a line a student, a column a sheet.

Marks are percentages, because a grade item that Moodle makes while importing counts up to 100 and one mark above its
maximum stops the whole import; for an item of another maximum, set it to 100 first or use grades.csv. A sheet without a
mark is left empty, which is no mark, not a zero. Students are identified as the roster allows: by e-mail, by ID number or by
user name, under Moodle's own names for these columns, so that "Map from" and "Map to" are found at a glance. Moodle identifies
nobody by a full name; without such a column the file has the names, for a teacher who completes it by hand.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from crm_lessons.data.variants import same_student
from crm_lessons.grading.handed_in.whose.roster import Roster
from crm_lessons.grading.row import Row
from crm_lessons.grading.spreadsheet import write_table

MOODLE = "moodle.csv"

IDENTITIES = {"email": "Email address", "idnumber": "ID number", "username": "Username"}
"""A roster's column -> what Moodle calls it; the first that the roster has is used."""
_FULL_NAME = "Full name"


class InMoodle(NamedTuple):
    """How many students are in the file, and those with a mark who are not."""

    students: int
    lacking: list[str]


def write_moodle(rows: Sequence[Row], roster: Roster, file: Path) -> InMoodle:
    """Write a line for every student who has a mark, apart from those whom the roster does not identify.

    Moodle would refuse the file as a whole for one person whom it does not know. Two of one name, and two to whom the roster gives
    one address, are not identified: a mark must never reach the other one.
    """
    marks: defaultdict[_Student, dict[str, float | None]] = defaultdict(dict)
    shown: dict[_Student, str] = {}
    for row in rows:
        who = _Student(same_student(row.name), row.number if row.namesake else "")
        shown[who] = row.student
        if row.verdicts:
            marks[who][row.sheet] = row.percent
    sheets = sorted({sheet for by_sheet in marks.values() for sheet in by_sheet})
    column = identifying_column(roster)
    known = _identified(roster.known_by(column)) if column else shown
    lines = [[known[who], *map(by_sheet.get, sheets)] for who, by_sheet in marks.items() if who in known]
    write_table(file, (IDENTITIES.get(column, _FULL_NAME), *sheets), lines)
    return InMoodle(len(lines), [shown[who] for who in marks if who not in known])


class _Student(NamedTuple):
    name: str
    number: str


def _identified(known: Mapping[str, str]) -> dict[_Student, str]:
    """Return who is identified by what nobody else is."""
    borne_by = Counter(same_student(value) for value in known.values())
    return {_Student(name, ""): value for name, value in known.items() if borne_by[same_student(value)] == 1}


def identifying_column(roster: Roster) -> str:
    """Return the column by which Moodle is to know the students, empty when the roster has none of them."""
    said: Iterable[str] = (column for column in IDENTITIES if roster.known_by(column))
    return next(iter(said), "")
