"""What the files of an archive are called: labels that can be read, each once, and that lead nowhere."""

from __future__ import annotations

import stat
from collections import Counter
from collections.abc import Container, Sequence
from pathlib import PurePosixPath
from zipfile import ZipInfo

DEEPEST, LONGEST = 24, 255
"""Folders in a label, and letters in each of them: what file systems and people use."""

_NAME_IS_UTF8 = 0x800


def labels(entries: Sequence[ZipInfo]) -> dict[str, ZipInfo]:
    """Return the files of an archive by label.

    Of two files of one name, the second gets a number.
    """
    named: dict[str, ZipInfo] = {}
    seen: Counter[PurePosixPath] = Counter()
    for entry in entries:
        path = PurePosixPath(*_parts(_name(entry)))
        if path.parts and not entry.is_dir():
            named[_free(path, named, seen)] = entry
    return named


def folders(entries: Sequence[ZipInfo]) -> list[str]:
    """Return the folders that have an entry of their own, as even an empty one has."""
    return [label for entry in entries if entry.is_dir() and (label := "/".join(_parts(_name(entry))))]


def is_link(entry: ZipInfo) -> bool:
    """Return whether an entry is a symbolic link, as Unix packs them."""
    return stat.S_ISLNK(entry.external_attr >> 16)


def _name(entry: ZipInfo) -> str:
    """Return the name of an entry; the Finder writes UTF-8 without saying so, and it is read as the old code page."""
    name = entry.filename
    if entry.flag_bits & _NAME_IS_UTF8:
        return name
    try:
        return name.encode("cp437").decode("utf-8")
    except UnicodeError:
        return name


def _parts(name: str) -> list[str]:
    """Return the folders and the file in a name, without what would lead out of a folder, and no more than a label needs."""
    parts = [_short(part) for part in name.replace("\\", "/").split("/") if part.strip() not in ("", ".", "..")]
    return parts if len(parts) <= DEEPEST else [*parts[: DEEPEST // 2], "…", *parts[-DEEPEST // 2 :]]


def _short(part: str) -> str:
    """Return a name with its ending, of a length that a file system takes."""
    return part if len(part) <= LONGEST else f"{part[: LONGEST - 20]}…{part[-19:]}"


def _free(path: PurePosixPath, taken: Container[str], seen: Counter[PurePosixPath]) -> str:
    """Return a label that nobody has; `seen` counts each name, so that a name borne a thousand times costs no more."""
    label = str(path)
    while label in taken:
        seen[path] += 1
        label = str(path.with_name(f"{path.stem} ({seen[path] + 1}){path.suffix}"))
    return label
