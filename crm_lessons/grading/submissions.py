"""Which files were handed in."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

SUFFIX = ".ipynb"


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
        return without_suffix(self.path.name)

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
    """What a folder holds, in the order of the names: submissions, and the names of what is no notebook.

    A folder that does not open counts as a submission that cannot be read; a link to a folder is no notebook.
    """

    submissions: tuple[Submission, ...]
    passed_over: tuple[str, ...]


def find_submissions(folder: Path) -> HandedIn:
    """Return every `.ipynb` under a folder; what systems and editors leave there (hidden files, `__MACOSX`) is not seen."""
    closed: list[Path] = []
    found: list[Path] = []
    for place, folders, files in os.walk(folder, onerror=lambda error: closed.append(Path(error.filename))):
        folders[:] = [name for name in folders if not name.startswith((".", "__MACOSX"))]
        found += [Path(place, name) for name in files if not name.startswith((".", "~$"))]
        found += [link for name in folders if (link := Path(place, name)).is_symlink()]
    files_by_name = {path.relative_to(folder).as_posix(): path for path in found}
    notebooks = {name for name in files_by_name if name.lower().endswith(SUFFIX)}
    submissions = [Submission(files_by_name[name], name) for name in notebooks]
    submissions += [Submission(path, path.relative_to(folder).as_posix(), folder=True) for path in closed]
    return HandedIn(
        tuple(sorted(submissions, key=lambda submission: submission.name)),
        tuple(sorted(files_by_name.keys() - notebooks)),
    )


def without_suffix(name: str) -> str:
    """Return the name of a file or a folder without `.ipynb`, however it is spelled."""
    return name[: -len(SUFFIX)] if name.lower().endswith(SUFFIX) else name
