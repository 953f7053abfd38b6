"""The marks as Moodle's grade import takes them (Grades > Import > CSV file): a line a student, a column a sheet.

Marks are percentages, because a grade item that Moodle makes while importing counts up to 100 and one mark above its
maximum stops the whole import; for an item of another maximum, set it to 100 first or use grades.csv. A sheet without a
mark is left empty, which is no mark, not a zero. Students are identified as the roster allows: by e-mail, by ID number or by
user name, under Moodle's own names for these columns, so that "Map from" and "Map to" are found at a glance. Moodle identifies
nobody by a full name; without such a column the file has the names, for a teacher who completes it by hand.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from crm_lessons.data.variants import same_student
from crm_lessons.grading.handed_in.roster import Roster
from crm_lessons.grading.row import Row
from crm_lessons.grading.spreadsheet import write_table

MOODLE = "moodle.csv"

IDENTITIES = {"email": "Email address", "idnumber": "ID number", "username": "Username"}
"""A roster's column -> what Moodle calls it; the first that the roster has is used."""
_FULL_NAME = "Full name"


def write_moodle(rows: Sequence[Row], roster: Roster, file: Path) -> list[str]:
    """Write the marks of every student who has one, and return the students whom the roster does not identify.

    They are not in the file: Moodle would refuse it as a whole for one person whom it does not know.
    """
    marks: dict[str, dict[str, float | None]] = {}
    names = {same_student(row.student): row for row in rows}
    for row in rows:
        if row.verdicts:
            marks.setdefault(same_student(row.student), {})[row.sheet] = row.percent
    sheets = sorted({sheet for by_sheet in marks.values() for sheet in by_sheet})
    column = identifying_column(roster)
    known = roster.known_by(column) if column else {student: names[student].student for student in marks}
    lines = [[known[one], *map(by_sheet.get, sheets)] for one, by_sheet in marks.items() if one in known]
    write_table(file, (IDENTITIES.get(column, _FULL_NAME), *sheets), lines)
    return [names[student].student for student in marks if student not in known]


def identifying_column(roster: Roster) -> str:
    """Return the column by which Moodle is to know the students, empty when the roster has none of them."""
    said: Iterable[str] = (column for column in IDENTITIES if roster.known_by(column))
    return next(iter(said), "")
