"""Which files were handed in, and whose they are."""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from crm_lessons.data.variants import same_student

SUFFIX = ".ipynb"


@dataclass(frozen=True)
class Submission:
    """One file that was handed in; `name` is its path inside the folder, with forward slashes."""

    path: Path
    name: str

    @property
    def file_stem(self) -> str:
        """Return the name of the file alone, without `.ipynb`."""
        return self.path.name[: -len(SUFFIX)]

    def content(self, limit: int) -> bytes:
        """Return the bytes of the file, at most one more than `limit`; a link is not followed.

        Raises: OSError, when it is not a file or may not be read.
        """
        if self.path.is_symlink() or not self.path.is_file():
            raise OSError("not a file")
        with self.path.open("rb") as file:
            return file.read(limit + 1)


@dataclass(frozen=True)
class HandedIn:
    """What a folder holds, in the order of the names: submissions, and the names of files that are no notebooks."""

    submissions: tuple[Submission, ...]
    passed_over: tuple[str, ...]


def find_submissions(folder: Path) -> HandedIn:
    """Return every `.ipynb` under a folder; what systems and editors leave there (hidden files, `__MACOSX`) is not seen."""
    files = {path.relative_to(folder).as_posix(): path for path in _files(folder)}
    notebooks = {name for name in files if name.lower().endswith(SUFFIX)}
    return HandedIn(
        tuple(Submission(files[name], name) for name in sorted(notebooks)), tuple(sorted(files.keys() - notebooks))
    )


def owner(submission: Submission, opened_for: str | None, stems: Collection[str], roster: Sequence[str] = ()) -> str:
    """Return whose work a submission is.

    The folder says it, then the name of the file, then the student for whom the sheet is opened; a name that stands in
    the roster goes before one that does not. When nothing says it, the file's own name stands for the student.
    """
    *folders, _ = submission.name.split("/")
    said = [*(_name_in(part, stems) for part in [*folders, submission.file_stem]), opened_for or ""]
    candidates = [name for name in said if name]
    on_the_roster = (student for name in candidates if (student := _on_roster(name, roster)))
    return next(on_the_roster, None) or next(iter(candidates), submission.file_stem)


def _files(folder: Path) -> Iterator[Path]:
    for place, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith((".", "__MACOSX"))]
        yield from (Path(place, name) for name in files if not name.startswith((".", "~$")))


def _name_in(part: str, stems: Collection[str]) -> str:
    """Return the student's name in the name of a folder or a file: without Moodle's marks, the sheet and copy marks."""
    moodle = _MOODLE.match(part)
    if moodle:
        return moodle["name"].strip()
    for stem in stems:
        part = part.replace(stem, "")
    return _COPY_MARKS.sub("", part).strip(" _-.")


def _on_roster(name: str, roster: Sequence[str]) -> str | None:
    """Return the student of the roster whose identifier stands in a name, the longest where several do."""
    words = same_student(name)
    found = [student for student in roster if _stands_in(same_student(student), words)]
    return max(found, key=len, default=None)


def _stands_in(identifier: str, words: str) -> bool:
    return re.search(rf"(?<![^\W_]){re.escape(identifier)}(?![^\W_])", words) is not None


_MOODLE = re.compile(r"(?P<name>[^_]+)_\d+_assignsubmission_file")
_COPY_MARKS = re.compile(r"^(?:copy of|copie de) |(?:\s*\(\d+\)|(?:^|[-_ ]+)(?:copy|copie)\s*\d*)+$", re.IGNORECASE)
