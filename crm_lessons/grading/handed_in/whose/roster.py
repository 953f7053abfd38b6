"""The class list: who is enrolled, and by what else than a name the school's platform knows each of them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from crm_lessons.data.variants import same_student
from crm_lessons.grading.handed_in.whose.name_index import NameIndex, is_common_word
from crm_lessons.grading.spreadsheet import NotASpreadsheet, read_table
from crm_lessons.text.language import Text

STUDENT = "student"
_FIRST, _LAST = ("first name", "firstname", "prénom"), ("last name", "lastname", "surname", "nom de famille", "nom")
_WHOLE = ("full name", "fullname", "nom complet")
"""Columns of Moodle's list of participants, in both languages."""


@dataclass(frozen=True)
class Enrolled:
    """One student of the class.

    columns: what else the list says (`email`, `idnumber`, ...), by column
    line: where the student stands in the file of the list
    """

    student: str
    columns: Mapping[str, str] = field(default_factory=dict)
    line: int = field(default=0, compare=False)


@dataclass(frozen=True)
class Roster:
    """The students of a class, in the order of its list.

    nameless: the lines of the file that say something and have no identifier; they are nobody's
    """

    enrolled: tuple[Enrolled, ...] = ()
    nameless: tuple[int, ...] = field(default=(), compare=False)

    @property
    def students(self) -> tuple[str, ...]:
        """Return the identifiers under which the students hand in."""
        return tuple(one.student for one in self.enrolled)

    def named(self, name: str) -> tuple[str, ...]:
        """Return the students whom a name names, see `NameIndex`: one, several or none."""
        return self._index.named(name)

    def goes_by(self, student: str, name: str) -> bool:
        """Return whether a student is known by this name and no more, apart from what a person may type differently."""
        return same_student(name) in self._called.get(student, ())

    def may_be_a_word(self, student: str) -> bool:
        """Return whether everything that a student is called is one word, which may stand in another's name by chance."""
        return all(map(is_common_word, self._called.get(student, ())))

    def absent(self, present: Iterable[str]) -> list[str]:
        """Return the students who are not among those who have handed in, whom a name may name among other words.

        Two students of one name are two: where one has handed in, the other is absent.
        """
        people: Counter[str] = Counter()
        for name in {same_student(name) for name in present}:
            people.update({name, *map(same_student, self.named(name))})
        missing = []
        for student in self.students:
            people[same_student(student)] -= 1
            if people[same_student(student)] < 0:
                missing.append(student)
        return missing

    @property
    def remarks(self) -> Iterator[Text]:
        """Say which lines cannot tell a student from another, and what to add to the list."""
        for line in self.nameless:
            yield _NAMELESS.format(line=line)
        for lines in self._alike(lambda one: {one.student}):
            yield _NAMESAKES.format(lines=_in_words(lines), student=lines[0].student)
        for lines in self._alike(lambda one: _full_names(one.columns) - {one.student}):
            if len({same_student(one.student) for one in lines}) > 1:
                called = next(iter(sorted(_full_names(lines[0].columns))))
                yield _ONE_FULL_NAME.format(lines=_in_words(lines), name=called)

    def _alike(self, names_of: Callable[[Enrolled], Iterable[str]]) -> list[list[Enrolled]]:
        """Return the groups of lines that bear one name, each group once."""
        bearing: defaultdict[str, list[Enrolled]] = defaultdict(list)
        for one in self.enrolled:
            for name in {same_student(name) for name in names_of(one)}:
                bearing[name].append(one)
        groups = {tuple(one.line for one in lines): lines for lines in bearing.values() if len(lines) > 1}
        return list(groups.values())

    @cached_property
    def _index(self) -> NameIndex:
        return NameIndex((name, student) for student, names in self._called.items() for name in names)

    @cached_property
    def _called(self) -> Mapping[str, set[str]]:
        """Return each student with all names; of several spellings of one identifier, the first stands for the student."""
        spelled: dict[str, str] = {}
        called: defaultdict[str, set[str]] = defaultdict(set)
        for name, student in [*((student, student) for student in self.students), *self.names]:
            called[spelled.setdefault(same_student(student), student)].add(same_student(name))
        return called

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
    table = read_table(file)
    if STUDENT not in map(_plain, table.columns):
        raise NotASpreadsheet(_NO_STUDENT_COLUMN.format(file=file, found=",".join(table.columns) or "—"))
    people = [(line.number, {_plain(name): cell.strip() for name, cell in line.cells.items()}) for line in table.lines]
    nameless = tuple(line for line, one in people if not one[STUDENT])
    return Roster(tuple(Enrolled(one.pop(STUDENT), one, line) for line, one in people if one[STUDENT]), nameless)


def _full_names(columns: Mapping[str, str]) -> set[str]:
    first, last = (next((columns[name] for name in names if columns.get(name)), "") for names in (_FIRST, _LAST))
    whole = {columns[name] for name in _WHOLE if columns.get(name)}
    return whole | {f"{first} {last}", f"{last} {first}", f"{last}, {first}"} if first and last else whole


def _in_words(lines: Iterable[Enrolled]) -> str:
    return ", ".join(str(one.line) for one in lines)


def _plain(column: str) -> str:
    return column.strip().casefold()


_NO_STUDENT_COLUMN = Text(
    fr="{file} : on attend une colonne student ; la première ligne est : {found}",
    en="{file}: a column student is expected; the first line is: {found}",
)
_NAMELESS = Text(
    fr="liste de classe, ligne {line} : la colonne student est vide, cette personne n'est pas reconnue ; donnez-lui un identifiant",
    en="roster, line {line}: the column student is empty and nobody is recognised by it; give this person an identifier",
)
_NAMESAKES = Text(
    fr="liste de classe, lignes {lines} : le même identifiant, « {student} », pour plusieurs personnes, que rien ne distingue ; "
    "donnez à chacune le sien dans la colonne student, et son nom affiché dans les colonnes prénom et nom",
    en="roster, lines {lines}: one identifier, “{student}”, for several people, whom nothing tells apart; give each their own in the "
    "column student, and the name shown in the columns first name and last name",
)
_ONE_FULL_NAME = Text(
    fr="liste de classe, lignes {lines} : un même nom, « {name} », qui ne désigne donc personne ; reconnaissez ces copies à leur "
    "identifiant (student=, ou un dossier à ce nom)",
    en="roster, lines {lines}: one name, “{name}”, which therefore names nobody; tell these submissions by their identifier "
    "(student=, or a folder of that name)",
)
