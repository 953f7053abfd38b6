"""Whose work a submission is: what the teacher controls decides, from the outside inwards; what a student can type is a hint.

1. A path has an outer part, made by the teacher or the school's platform, and an inner part, made by the student: whatever lies in
   an archive or behind Moodle's mark.
2. The outer part decides. Moodle's mark comes first, then the outermost folder or file whose name names one student of the
   class list. A part that several people's work shares, or that names several students, names nobody.
3. Where no class list knows the name, the innermost folder is the student, or the outermost that holds a file of its own which bears no
   name; then the name of the file or the archive.
4. Only where the outer part names nobody of the class, the inner part is asked, then the student in the code. Such a hint never
   displaces the work of somebody whom an outer part names (`duplicates.py`).
5. An inner part that names another student than the owner changes nothing, and the row says so.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from crm_lessons.data.variants import same_student
from crm_lessons.grading.handed_in.copy_marks import LONGEST, without_copy_marks, without_endings
from crm_lessons.grading.handed_in.submissions import SUFFIX, ZIP, Submission
from crm_lessons.grading.handed_in.whose.roster import Roster
from crm_lessons.text.language import Text

_DEEPEST = 16
"""Folders of a path that are asked for a name; below them lies nobody's."""

Place = tuple[str, ...]
"""A folder or a file, as the parts of its path."""


class Owner(NamedTuple):
    """A student; `number` is Moodle's, empty without it, and tells apart two students of the same name."""

    name: str
    number: str = ""


@dataclass(frozen=True)
class Signature:
    """What the path of a submission says of its student, apart from the class and from the file, so that it can travel.

    said: the student whom the outer part names, empty when it names nobody
    enrolled: whether that student stands in the class list
    outermost: whether nothing further out names somebody else, nor anybody else of that name stands further out
    hint: the one student of the class list whom the inner part names
    inner: what the inner part calls its student, in the class list or not
    unsigned: what stands for a student whom nothing names
    others: students whom the path names besides
    several: the students between whom the outer part does not decide
    """

    said: str = ""
    enrolled: bool = False
    outermost: bool = True
    hint: str = ""
    inner: str = ""
    unsigned: str = ""
    number: str = ""
    others: tuple[str, ...] = ()
    several: tuple[str, ...] = ()


def owner_of(signature: Signature, opened_for: str | None, roster: Roster) -> Owner:
    """Return whose work a submission is, given the student for whom its sheet is opened."""
    hint = "" if signature.enrolled else signature.hint or _only(roster.named(opened_for or ""))
    name = hint or signature.said or signature.inner or opened_for or signature.unsigned
    return Owner(name, signature.number)


def is_hinted(signature: Signature, name: str) -> bool:
    """Return whether a submission goes under a name that only its student has written, or that stands further out elsewhere."""
    unsigned = not signature.said and name == signature.unsigned
    return not unsigned and (not signature.outermost or same_student(name) != same_student(signature.said))


def contradiction(signature: Signature) -> Text | None:
    """Say whom else the path of a submission names; it stays its owner's."""
    if signature.several:
        return _SEVERAL.format(students=", ".join(signature.several))
    return _ALSO.format(others=", ".join(signature.others)) if signature.others else None


def signatures(submissions: Sequence[Submission], stems: Collection[str], roster: Roster) -> list[Signature]:
    """Return what the path of each submission says of its student, read against all other paths.

    stems: the sheets, whose names in a path name nobody
    """
    paths = [_Path.of(submission.name) for submission in submissions]
    signing = [path for path, signs in zip(paths, _signing(submissions), strict=True) if signs]
    teachers = _Folders([path.parts[: path.outer] for path in signing if not path.moodle], stems, roster)
    students = _Folders([path.parts for path in signing], stems, roster)
    named = [_outer(path, teachers, students, roster) for path in paths]
    people = _People(named, roster)
    return [_signature(path, one, students, people) for path, one in zip(paths, named, strict=True)]


@dataclass(frozen=True)
class _Path:
    """The parts of a path, of which the first `outer` are the teacher's and the platform's; `moodle` is the mark of the last of them."""

    name: str
    parts: Place
    outer: int
    moodle: re.Match[str] | None = None

    @classmethod
    def of(cls, name: str) -> _Path:
        *folders, file = name.split("/")
        parts = (*folders[:_DEEPEST], file)
        for place, part in enumerate(parts):
            if place < len(parts) - 1 and part.lower().endswith(ZIP):
                return cls(name, parts, place + 1)
            if moodle := _MOODLE.match(part[:LONGEST]):
                own = filter(None, (part[moodle.end() :], *parts[place + 1 :]))
                return cls(name, (*parts[:place], moodle[0], *own), place + 1, moodle)
        return cls(name, parts, len(parts))


@dataclass(frozen=True)
class _Named:
    """Whom a part of a path names.

    depth: how far inwards the part stands that does
    others: students whom unshared parts of the path name besides
    outermost: whether no part further out names somebody else
    """

    student: str = ""
    enrolled: bool = False
    depth: int = 0
    others: tuple[str, ...] = ()
    outermost: bool = True


class _Folders:
    """The folders of a whole class: only together do they tell a student's folder from one of a group."""

    def __init__(self, places: Iterable[Place], stems: Collection[str], roster: Roster) -> None:
        self._stems = stems
        self._roster = roster
        self._held: defaultdict[Place, set[Place]] = defaultdict(set)
        for place in places:
            for length in range(len(place)):
                self._held[place[:length]].add(place[: length + 1])
        self._shared = {folder for folder in self._held if self._is_of_a_group(folder)}
        self._shared |= self._alike()

    def named(self, parts: Place, begin: int = 0) -> _Named:
        """Return whom the parts of a path name from a depth on: the outermost of the class list, or else the innermost."""
        folders = [parts[:length] for length in range(begin + 1, len(parts) + 1)]
        own = [folder for folder in folders if folder not in self._shared]
        for folder in own:
            if len(students := self.students(folder)) == 1:
                others = dict.fromkeys(one for each in own for one in self.students(each) if one != students[0])
                before = {one for each in folders[: folders.index(folder)] for one in self.students(each)}
                return _Named(students[0], True, len(folder), tuple(others), outermost=before <= {*students})
        several = tuple(dict.fromkeys(student for folder in own for student in self.students(folder)))
        signed = [folder for folder in own if self.name(folder)]
        holds_files = (folder for folder in signed if self._holds_a_file_without_a_name(folder))
        innermost = (folder for folder in reversed(signed) if folder != parts)
        folder, *_ = (*holds_files, *innermost, *signed, ())
        return _Named(self.name(folder) if folder else "", False, len(folder), several)

    def students(self, place: Place) -> tuple[str, ...]:
        """Return the students of the class list whom the name of a folder or a file names."""
        return self._roster.named(self.name(place))

    def name(self, place: Place) -> str:
        """Return the name in the name of a folder or a file: without the sheet, endings and marks of a copy."""
        if moodle := _MOODLE.match(place[-1][:LONGEST]):
            return moodle["name"].strip()
        part = without_endings(place[-1][:LONGEST])
        rest = part
        for stem in self._stems:
            rest = rest.replace(stem, "")
        name = without_copy_marks(rest).strip(" _-.")
        # a number beside the name of a sheet is its version
        return "" if name.isdigit() and rest != part else name

    def is_shared(self, place: Place) -> bool:
        """Return whether several people's work lies there."""
        return place in self._shared

    def _is_of_a_group(self, folder: Place) -> bool:
        """Return whether a folder holds several people's work.

        A folder that bears a name of the class list is that student's, unless two others are named in it, or the name may
        stand there by chance ("Groupe Martin") and another is. What an archive is called, no name in it can change.
        """
        if not folder:
            return True
        inside = {same_student(name): child for child in self._held[folder] if (name := self.name(child))}
        students = self.students(folder)
        if len(students) != 1:
            return len(inside) > 1 and same_student(self.name(folder)) not in inside
        enrolled = {student for child in inside.values() for student in self.students(child)} - {*students}
        if self._may_be_by_chance(students[0], folder):
            return bool(enrolled) or len(inside) > 1
        return len(enrolled) > 1 and not folder[-1].lower().endswith(ZIP)

    def _may_be_by_chance(self, student: str, folder: Place) -> bool:
        return self._roster.may_be_a_word(student) and not self._roster.goes_by(student, self.name(folder))

    def _alike(self) -> set[Place]:
        """Return the folders of one name that stand in several students' folders."""
        alike: defaultdict[str, set[Place]] = defaultdict(set)
        for folder in self._held:
            if folder and folder[:-1] not in self._shared:
                alike[folder[-1]].add(folder)
        return set().union(*(folders for folders in alike.values() if len(folders) > 1))

    def _holds_a_file_without_a_name(self, folder: Place) -> bool:
        return any(child not in self._held and not self.name(child) for child in self._held.get(folder, ()))


class _People:
    """Whom the outer parts of all paths name: what an inner part says is a contradiction only when it names one of them."""

    def __init__(self, named: Iterable[_Named], roster: Roster) -> None:
        self._roster = roster
        self._depths: dict[str, tuple[int, str]] = {}
        for one in named:
            if one.student and not one.enrolled:
                name = same_student(one.student)
                self._depths[name] = min(self._depths.get(name, (one.depth, one.student)), (one.depth, one.student))

    def is_outermost(self, named: _Named) -> bool:
        """Return whether nobody of the same name stands further out."""
        return named.enrolled or not named.student or self._depths[same_student(named.student)][0] == named.depth

    def called(self, name: str) -> tuple[str, ...]:
        """Return the people whom a name in an inner part names."""
        known = self._depths.get(same_student(name))
        return self._roster.named(name) or ((known[1],) if known else ())


def _signing(submissions: Iterable[Submission]) -> Iterator[bool]:
    """Yield for each submission whether its name tells folders apart: a notebook's does, and any where there is no notebook."""
    found = [(one.name.rpartition("/")[0], one.folder or _may_be_work(one.name)) for one in submissions]
    with_work = {folder for folder, is_work in found if is_work}
    return (is_work or folder not in with_work for folder, is_work in found)


def _may_be_work(name: str) -> bool:
    file = name.rpartition("/")[2].lower()
    return SUFFIX in file or file.endswith(ZIP)


def _outer(path: _Path, teachers: _Folders, students: _Folders, roster: Roster) -> _Named:
    """Return whom the outer part of a path names: Moodle's mark before anything else."""
    if path.moodle:
        called = path.moodle["name"].strip()
        found = roster.named(called)
        return _Named(found[0], True) if len(found) == 1 else _Named(called, False, 0, found)
    archive = path.parts[: path.outer]
    if len(archive) < len(path.parts) and students.is_shared(archive):
        return teachers.named(archive[:-1])
    return teachers.named(archive)


def _signature(path: _Path, named: _Named, students: _Folders, people: _People) -> Signature:
    inner = students.named(path.parts, path.outer)
    further_in = path.outer if path.moodle else named.depth or path.outer
    own = [path.parts[:length] for length in range(further_in + 1, len(path.parts) + 1)]
    marks = (path.moodle, *(_MOODLE.match(part[:LONGEST]) for part in path.parts[path.outer :] if not named.student))
    inside = (one for place in own for one in people.called(students.name(place)))
    several = () if named.enrolled else named.others
    others = dict.fromkeys((*(named.others if named.enrolled else ()), *inside))
    owner = named.student or inner.student
    return Signature(
        said=named.student,
        enrolled=named.enrolled,
        outermost=named.outermost and people.is_outermost(named),
        hint=inner.student if inner.enrolled else "",
        inner=inner.student,
        unsigned=without_endings(path.name) or path.name,
        number=next((mark["number"] for mark in marks if mark), ""),
        others=tuple(one for one in others if same_student(one) != same_student(owner)),
        several=several,
    )


def _only(found: Sequence[str]) -> str:
    """Return the student where there is one; a name of several names nobody."""
    return found[0] if len(found) == 1 else ""


_MOODLE = re.compile(r"(?P<name>.+?)_(?P<number>\d+)_assignsubmission_[a-z]+_?")
_ALSO = Text(
    fr="le chemin de ce fichier nomme aussi {others} ; il reste à son propriétaire, vérifiez",
    en="the path of this file also names {others}; it stays its owner's, please check",
)
_SEVERAL = Text(
    fr="le nom de ce fichier convient à plusieurs personnes : {students} ; dites dans la liste de classe qui c'est, ou renommez-le",
    en="the name of this file fits several people: {students}; say in the roster who it is, or rename it",
)
