"""What systems and tools leave beside the work of people: no row, but counted; and crowds of files, which have one row together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from typing import NamedTuple

SUFFIX = ".ipynb"
ZIP = ".zip"

_DEEPEST = 16
_CHECKPOINTS = ".ipynb_checkpoints"
_FOLDERS = {
    "__macosx", "__pycache__", ".git", ".svn", ".venv", "venv", "node_modules", ".idea", ".vscode", ".pytest_cache", ".mypy_cache",
    ".ruff_cache", ".trashes", ".spotlight-v100", ".fseventsd", "$recycle.bin", "system volume information",
}  # fmt: skip
_FILES = {".ds_store", ".localized", ".directory", "thumbs.db", "ehthumbs.db", "desktop.ini", ".gitignore", ".gitkeep"}
_OFFICE = (".docx", ".doc", ".xlsx", ".xls", ".pptx", ".ppt")


class Sorted(NamedTuple):
    """The files of a place by name.

    kept: those that have a row each
    crowds: folder -> how many other files in it have one row together
    left_behind: what systems and tools leave
    """

    kept: tuple[str, ...]
    crowds: dict[str, int]
    left_behind: tuple[str, ...]


def sorted_out(names: Collection[str], most: int) -> Sorted:
    """Return which files have a row each, where `most` of one folder have that are called neither notebook nor archive."""
    known = set(names)
    left = {name for name in known if _is_left_behind(name, known)}
    others: defaultdict[str, list[str]] = defaultdict(list)
    for name in sorted(known - left, key=lambda name: (not _may_hold_json(name), name)):
        if not is_work(name):
            others[_folder(name)].append(name)
    without_a_row = left.union(*(some[most:] for some in others.values()))
    crowds = {folder: len(some) - most for folder, some in others.items() if len(some) > most}
    return Sorted(tuple(name for name in names if name not in without_a_row), crowds, tuple(sorted(left)))


def without_content(folders: Iterable[str], files: Collection[str]) -> list[str]:
    """Return the folders in which nothing was handed in, the outermost of each; one beside somebody's file is a part of that work."""
    filled = {"", *(folder for file in files for folder in _around(file))}
    beside_a_file = {_folder(file) for file in files} - {""}
    work = (one for one in folders if not any(part.lower() in (*_FOLDERS, _CHECKPOINTS) for part in one.split("/")))
    empty = {folder for one in work for folder in (one, *_around(one)) if folder not in filled}
    return sorted(one for one in empty if _folder(one) in filled and _folder(one) not in beside_a_file)


def is_work(name: str) -> bool:
    """Return whether a file is called a notebook or an archive, however it is spelled and whatever was added to it."""
    file = name.rpartition("/")[2].lower()
    return SUFFIX in file or file.endswith(ZIP)


def _is_left_behind(name: str, known: Collection[str]) -> bool:
    *folders, file = name.lower().split("/")
    if file in _FILES or any(folder in _FOLDERS for folder in folders):
        return True
    if file.startswith(("~$", ".~lock.")):
        return file.endswith((*_OFFICE, "#"))
    folder, _, spelled = name.rpartition("/")
    if file.startswith("._"):
        return _in(folder, spelled[2:]) in known
    if folders and folders[-1] == _CHECKPOINTS:
        return _in(_folder(folder), spelled.replace("-checkpoint", "")) in known
    return False


def _may_hold_json(name: str) -> bool:
    file = name.rpartition("/")[2].lower()
    return file.endswith((".json", ".txt")) or "." not in file


def _folder(name: str) -> str:
    return name.rpartition("/")[0]


def _in(folder: str, file: str) -> str:
    return f"{folder}/{file}" if folder else file


def _around(name: str) -> Iterable[str]:
    """Yield the folders around a file or folder, the outermost first, as deep as anybody's work lies."""
    folders = name.split("/", _DEEPEST)[:_DEEPEST]
    return ("/".join(folders[:length]) for length in range(1, min(len(folders), name.count("/")) + 1))
