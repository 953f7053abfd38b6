"""Names of students become names of folders that every system takes, and no two students share one.

Where a folder is met again from one day to the next, a name that had to be changed ends in a digest of the original. So a
page keeps its place from one grading to the next, whoever else hands in, and nobody can choose a name that lands on
another's page. Where folders are all made at once, a number tells two of them apart, which is kinder to read.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from crm_lessons.text.files.digest import digest_of

LONGEST = 60
"""Characters: with the sheets and the data below it, a path stays under what Windows allows."""
_MOST_BYTES = 180
"""With digests of a student and of a file behind it, a name stays under the 255 bytes that file systems take."""

_NOT_PLAIN = re.compile(r"[^\w .,'()@+=&-]")
_RESERVED = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?:\..*)?", re.IGNORECASE)
"""Devices of Windows, with whatever extension."""
_LOOKS_DIGESTED = re.compile(r"-[0-9a-f]{10}$", re.IGNORECASE)


def file_name(name: str) -> str:
    """Return a name that is one folder or file on every system: itself where it can be, otherwise told apart by a digest."""
    original = unicodedata.normalize("NFC", name)
    safe = _plain(original)
    if safe == original and safe and not _RESERVED.fullmatch(safe) and not _LOOKS_DIGESTED.search(safe):
        return safe
    return f"{safe or '_'}-{digest(original)}"


def digest(name: str) -> str:
    """Return ten digits that stand for a name."""
    return digest_of(name)[:10]


def folder_names(students: Sequence[str]) -> dict[str, str]:
    """Return a folder for each student, in their order; of two that would be the same, the second gets a number."""
    taken: set[str] = set()
    names = {}
    for student in students:
        safe, number = _folder(student), 1
        name = safe
        while {name.casefold(), f"{name}.zip".casefold()} & taken:
            number += 1
            name = f"{safe}-{number}"
        taken |= {name.casefold(), f"{name}.zip".casefold()}
        names[student] = name
    return names


def _folder(student: str) -> str:
    name = _plain(unicodedata.normalize("NFC", student)).rstrip(" _")
    if not name.strip("_-"):
        return "student"
    return f"_{name}" if _RESERVED.fullmatch(name) or name.startswith("-") else name


def _plain(name: str) -> str:
    """Return a name with "_" for every character that some system refuses, not too long, nothing loose at its ends."""
    return _NOT_PLAIN.sub("_", name)[:LONGEST].encode()[:_MOST_BYTES].decode(errors="ignore").strip(" .")
