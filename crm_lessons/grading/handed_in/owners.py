"""Whose work a submission is: `owner_of` decides it, from the path of the file, the class list and the student in the code."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import NamedTuple

from crm_lessons.data.variants import same_student
from crm_lessons.grading.handed_in.roster import Roster
from crm_lessons.grading.handed_in.submissions import Submission, without_suffix


class Owner(NamedTuple):
    """A student; `number` is Moodle's, empty without it, and tells apart two students of the same name."""

    name: str
    number: str = ""


@dataclass(frozen=True)
class Signature:
    """What the path of a submission says of its student, apart from the class and from the file, so that it can travel.

    names: what may stand in the roster: the folders from the innermost outwards, then the name of the file
    said: the student that the path names, empty when it names nobody
    unsigned: what stands for a student whom nothing names
    """

    names: tuple[str, ...] = ()
    said: str = ""
    unsigned: str = ""
    number: str = ""


def owner_of(signature: Signature, opened_for: str | None, roster: Roster) -> Owner:
    """Return whose work a submission is, given the student for whom its sheet is opened.

    Moodle's mark says it, then the folders from the innermost outwards, the name of the file, and last the student for
    whom the sheet is opened; a name that stands in the roster goes before one that does not. When nothing says it, the
    file's own path stands for the student.
    """
    for name in (*signature.names, opened_for or ""):
        if student := _on_roster(name, roster.students):
            return Owner(student, signature.number)
    return Owner(signature.said or opened_for or signature.unsigned, signature.number)


def signatures(submissions: Sequence[Submission], stems: Collection[str], roster: Roster) -> list[Signature]:
    """Return what the path of each submission says of its student, read against all other paths.

    stems: the sheets, whose names in a path name nobody
    """
    paths = _Paths(submissions, stems, roster.names)
    return [paths.signature(submission) for submission in submissions]


class _Paths:
    """The paths of a whole class: only together do they tell a student's folder from one of a group."""

    def __init__(
        self, submissions: Iterable[Submission], stems: Collection[str], names: Sequence[tuple[str, str]]
    ) -> None:
        self._stems = stems
        self._names = names
        self._shared = self._shared_folders([PurePosixPath(submission.name) for submission in submissions])

    def signature(self, submission: Submission) -> Signature:
        path = PurePosixPath(submission.name)
        marks = [mark for part in path.parts if (mark := _MOODLE.match(part))]
        names = [*map(self._name_in, path.parents), self._name_in(path)]
        if marks:
            said = self._student_called(marks[0]["name"].strip())
            return Signature(tuple(names), said, "", marks[0]["number"])
        folders = [self._name_in(folder) for folder in path.parents if folder not in self._shared]
        said = next(filter(None, [*folders, self._name_in(path)]), "")
        return Signature(tuple(names), said, without_suffix(submission.name))

    def _shared_folders(self, paths: Iterable[PurePosixPath]) -> set[PurePosixPath]:
        """Return the folders of groups, which hold several names, and those that stand in several students' folders."""
        held: defaultdict[PurePosixPath, set[PurePosixPath]] = defaultdict(set)
        for path in paths:
            for child, folder in zip([path, *path.parents], path.parents, strict=False):
                held[folder].add(child)
        groups = {PurePosixPath(), *(folder for folder, children in held.items() if self._several_names(children))}
        alike: defaultdict[str, set[PurePosixPath]] = defaultdict(set)
        for folder in held:
            if folder.parent not in groups:
                alike[folder.name].add(folder)
        return groups.union(*(folders for folders in alike.values() if len(folders) > 1))

    def _several_names(self, children: Iterable[PurePosixPath]) -> bool:
        return len({same_student(name) for child in children if (name := self._name_in(child))}) > 1

    def _name_in(self, path: PurePosixPath) -> str:
        """Return the student's name in the name of a folder or a file: without Moodle's marks, the sheet and copy marks."""
        part = without_suffix(path.name)
        moodle = _MOODLE.match(part)
        if moodle:
            return self._student_called(moodle["name"].strip())
        for stem in self._stems:
            part = part.replace(stem, "")
        return self._student_called(_COPY_MARKS.sub("", part).strip(" _-."))

    def _student_called(self, name: str) -> str:
        """Return the student who is known to the class list under another name; a name that it does not know stays."""
        words = _plain(name)
        return next((student for known, student in self._names if _stands_in(_plain(known), words)), name)


def _on_roster(name: str, roster: Sequence[str]) -> str | None:
    """Return the student of the roster whose identifier stands in a name, the longest where several do."""
    words = _plain(name)
    found = [student for student in roster if _stands_in(_plain(student), words)]
    return max(found, key=len, default=None)


def _plain(name: str) -> str:
    """Return a name as it can be compared: Moodle leaves signs such as the apostrophe out of the names of files."""
    return same_student(_LEFT_OUT_BY_MOODLE.sub("", name))


def _stands_in(identifier: str, words: str) -> bool:
    return bool(identifier) and re.search(rf"(?<![^\W_]){re.escape(identifier)}(?![^\W_])", words) is not None


_MOODLE = re.compile(r"(?P<name>.+?)_(?P<number>\d+)_assignsubmission_file")
_LEFT_OUT_BY_MOODLE = re.compile(r"""[&<>"`|':\\/’]""")
_COPY_MARKS = re.compile(r"^(?:copy of|copie de) |(?:\s*\(\d+\)|(?:^|[-_ ]+)(?:copy|copie)\s*\d*)+$", re.IGNORECASE)
