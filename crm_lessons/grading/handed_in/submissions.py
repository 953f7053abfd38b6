"""Which files were handed in."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

SUFFIX = ".ipynb"
ZIP = ".zip"


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
        return without_suffix(PurePosixPath(self.name).name)

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


@dataclass(frozen=True)
class HandedIn:
    """What a folder holds, in the order of the names: submissions, and the names of what is no notebook.

    A folder that does not open counts as a submission that cannot be read; a link to a folder is no notebook.
    archives: zips, which may hold submissions and are not opened here
    """

    submissions: tuple[Submission, ...]
    passed_over: tuple[str, ...]
    archives: tuple[Submission, ...] = ()


def find_submissions(folder: Path) -> HandedIn:
    """Return every `.ipynb` under a folder; what systems and editors leave there (hidden files, `__MACOSX`) is not seen."""
    closed: list[Path] = []
    found: list[Path] = []
    for place, folders, files in os.walk(folder, onerror=lambda error: closed.append(Path(error.filename))):
        folders[:] = [name for name in folders if not is_left_by_a_system((name, ""))]
        found += [Path(place, name) for name in files if not is_left_by_a_system((name,))]
        found += [link for name in folders if (link := Path(place, name)).is_symlink()]
    files_by_name = {path.relative_to(folder).as_posix(): path for path in found}
    notebooks = {name for name in files_by_name if name.lower().endswith(SUFFIX)}
    submissions = [Submission(files_by_name[name], name) for name in notebooks]
    submissions += [Submission(path, path.relative_to(folder).as_posix(), folder=True) for path in closed]
    archives = {name for name, path in files_by_name.items() if name.lower().endswith(ZIP) and not path.is_symlink()}
    return HandedIn(
        tuple(sorted(submissions, key=lambda submission: submission.name)),
        tuple(sorted(files_by_name.keys() - notebooks - archives)),
        tuple(Submission(files_by_name[name], name) for name in sorted(archives)),
    )


def is_left_by_a_system(parts: Sequence[str]) -> bool:
    """Return whether the path of a file is one that systems and editors leave behind: hidden, or in a folder of theirs."""
    *folders, file = parts
    return file.startswith((".", "~$")) or any(folder.startswith((".", "__MACOSX")) for folder in folders)


def without_suffix(name: str) -> str:
    """Return the name of a file or a folder without `.ipynb` or `.zip`, however it is spelled."""
    return next((name[: -len(suffix)] for suffix in (SUFFIX, ZIP) if name.lower().endswith(suffix)), name)
