"""The class list: who is enrolled, and by what else than a name the school's platform knows each of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from crm_lessons.data.variants import same_student
from crm_lessons.grading.spreadsheet import NotASpreadsheet, read_table
from crm_lessons.text.language import Text

STUDENT = "student"
_FIRST, _LAST = ("first name", "firstname", "prénom"), ("last name", "lastname", "surname", "nom de famille", "nom")
_WHOLE = ("full name", "fullname", "nom complet")
"""Columns of Moodle's list of participants, in both languages."""


@dataclass(frozen=True)
class Enrolled:
    """One student of the class; `columns` holds what else the list says (`email`, `idnumber`, ...), by column."""

    student: str
    columns: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Roster:
    """The students of a class, in the order of its list."""

    enrolled: tuple[Enrolled, ...] = ()

    @property
    def students(self) -> tuple[str, ...]:
        """Return the identifiers under which the students hand in."""
        return tuple(one.student for one in self.enrolled)

    def absent(self, present: Iterable[str]) -> list[str]:
        """Return the students who are not among those who have handed in."""
        there = set(map(same_student, present))
        return [student for student in self.students if same_student(student) not in there]

    @property
    def names(self) -> tuple[tuple[str, str], ...]:
        """Return what folders may call a student instead, with the student: the full names in Moodle's list of participants.

        A name that two students bear is nobody's.
        """
        called = [(name, one.student) for one in self.enrolled for name in _full_names(one.columns)]
        borne_by = Counter(same_student(name) for name, _ in called)
        return tuple((name, student) for name, student in called if borne_by[same_student(name)] == 1)

    def known_by(self, column: str) -> dict[str, str]:
        """Return student -> what a column says of them, where it says something and nobody else bears that name.

        The students are named as `same_student` names them.
        """
        namesakes = Counter(same_student(student) for student in self.students)
        said = {same_student(one.student): one.columns.get(column, "") for one in self.enrolled}
        return {student: value for student, value in said.items() if value and namesakes[student] == 1}


def read_roster(file: Path) -> Roster:
    """Return the class of a CSV file with a column `student`; names of columns are read without capitals.

    Raises: NotASpreadsheet.
    """
    try:
        table = read_table(file)
    except NotASpreadsheet:
        raise NotASpreadsheet(_NOT_READ.format(file=file)) from None
    if STUDENT not in map(_plain, table.columns):
        raise NotASpreadsheet(_NO_STUDENT_COLUMN.format(file=file, found=",".join(table.columns) or "—"))
    people = [{_plain(name): cell.strip() for name, cell in line.cells.items()} for line in table.lines]
    return Roster(tuple(Enrolled(one.pop(STUDENT), one) for one in people if one[STUDENT]))


def _full_names(columns: Mapping[str, str]) -> set[str]:
    first, last = (next((columns[name] for name in names if columns.get(name)), "") for names in (_FIRST, _LAST))
    whole = {columns[name] for name in _WHOLE if columns.get(name)}
    return whole | {f"{first} {last}", f"{last} {first}", f"{last}, {first}"} if first and last else whole


def _plain(column: str) -> str:
    return column.strip().casefold()


_NOT_READ = Text(
    fr="{file} ne se lit pas. La liste de classe est un fichier CSV en UTF-8 avec une colonne student.",
    en="{file} cannot be read. The roster is a CSV file in UTF-8 with a column student.",
)
_NO_STUDENT_COLUMN = Text(
    fr="{file} : on attend une colonne student ; la première ligne est : {found}",
    en="{file}: a column student is expected; the first line is: {found}",
)
