"""Which files were handed in."""

from __future__ import annotations

import os
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from crm_lessons.grading.handed_in.contents.notebook_code import NotANotebook
from crm_lessons.grading.handed_in.copy_marks import without_endings
from crm_lessons.grading.handed_in.leftovers import SUFFIX, ZIP, sorted_out, without_content
from crm_lessons.text.language import Text

__all__ = [
    "EMPTY_FOLDER",
    "MOST_OTHERS",
    "SUFFIX",
    "ZIP",
    "HandedIn",
    "Submission",
    "Unread",
    "crowd",
    "find_submissions",
]

MOST_OTHERS = 500
"""Files of one folder that are called neither notebook nor archive and have a row each; a crowd beyond them has one together."""


@dataclass(frozen=True)
class Submission:
    """One file that was handed in, or one folder that does not open and may hold some.

    name: its path inside the folder of all submissions, with forward slashes
    """

    path: Path
    name: str
    folder: bool = False

    @property
    def file_stem(self) -> str:
        """Return the name of the file alone, without `.ipynb`."""
        return without_endings(PurePosixPath(self.name).name)

    @property
    def written(self) -> int:
        """Return when the file was written, in nanoseconds; one that cannot be asked counts as the oldest."""
        try:
            return self.path.stat().st_mtime_ns
        except OSError:
            return 0

    def content(self, limit: int) -> bytes:
        """Return the bytes of the file, at most one more than `limit`; a link is not followed.

        Raises: OSError, when it is not a file or may not be read; NotANotebook, when something else is in the way.
        """
        if self.path.is_symlink() or not self.path.is_file():
            raise OSError("not a file")
        with self.path.open("rb") as file:
            return file.read(limit + 1)


@dataclass(frozen=True, kw_only=True)
class Unread(Submission):
    """Something that was handed in and is not read, which says why.

    moment: when it was handed in, where that is not the moment of the file at `path`
    """

    problem: Text
    moment: int | None = None

    @property
    def written(self) -> int:
        """Return when it was handed in, in nanoseconds."""
        return super().written if self.moment is None else self.moment

    def content(self, limit: int) -> bytes:  # noqa: ARG002
        """Raise NotANotebook."""
        raise NotANotebook(self.problem)


@dataclass(frozen=True)
class HandedIn:
    """What a place holds, in the order of the names: one submission a file, whatever it is, and one a folder that is empty or closed.

    left_behind: the names of what systems and tools leave
    archives: zips, which may hold submissions and are not opened here
    """

    submissions: tuple[Submission, ...]
    left_behind: tuple[str, ...] = ()
    archives: tuple[Submission, ...] = ()


def find_submissions(folder: Path, apart_from: Collection[Path] = ()) -> HandedIn:
    """Return every file under a folder; links and whatever else is no file are found, and neither followed nor opened.

    apart_from: files and folders of the teacher's own that are not looked at
    """
    own = {path.absolute() for path in apart_from}
    closed: list[Path] = []
    folders: list[str] = []
    found: dict[str, Path] = {}
    for place, inside, files in os.walk(folder, onerror=lambda error: closed.append(Path(error.filename))):
        inside[:] = [name for name in inside if Path(place, name).absolute() not in own]
        folders += [Path(place, name).relative_to(folder).as_posix() for name in inside]
        paths = [Path(place, name) for name in files] + [
            link for name in inside if (link := Path(place, name)).is_symlink()
        ]
        found |= {path.relative_to(folder).as_posix(): path for path in paths if path.absolute() not in own}
    names = sorted_out(found, MOST_OTHERS)
    shut = [Submission(path, path.relative_to(folder).as_posix(), folder=True) for path in closed]
    empty = without_content(folders, [*names.kept, *(f"{one.name}/" for one in shut)])
    archives = [name for name in names.kept if name.lower().endswith(ZIP) and _is_file(found[name])]
    submissions = [
        *(Submission(found[name], name) for name in {*names.kept}.difference(archives)),
        *shut,
        *(Unread(folder / name, name, folder=True, problem=EMPTY_FOLDER) for name in empty),
        *(crowd(folder / place, place, count) for place, count in names.crowds.items()),
    ]
    return HandedIn(
        tuple(sorted(submissions, key=lambda submission: submission.name)),
        names.left_behind,
        tuple(Submission(found[name], name) for name in sorted(archives)),
    )


def crowd(path: Path, folder: str, count: int, moment: int | None = None) -> Unread:
    """Return the one submission that stands for a crowd of other files in a folder."""
    return Unread(path, f"{folder}/…".lstrip("/"), problem=_CROWD.format(count=count), moment=moment)


def _is_file(path: Path) -> bool:
    return path.is_file() and not path.is_symlink()


EMPTY_FOLDER = Text(fr="est un dossier vide", en="is an empty folder")
_CROWD = Text(
    fr="est là pour {count} autres du même dossier, ni notebooks ni archives, qui n'ont pas été ouverts",
    en="stands for {count} more in the same folder, neither notebooks nor archives, which were not opened",
)
