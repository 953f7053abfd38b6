"""One folder a student: a name that every system can write, and that is nobody else's."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

LONGEST = 60
"""Characters; with the sheets and the data below it, a path must stay under what Windows allows."""


def folder_names(students: Sequence[str]) -> dict[str, str]:
    """Return a folder for each student, in their order; of two that would be the same, the second gets a number."""
    taken: set[str] = set()
    names = {}
    for student in students:
        safe, number = _safe(student), 1
        name = safe
        while {name.casefold(), f"{name}.zip".casefold()} & taken:
            number += 1
            name = f"{safe}-{number}"
        taken |= {name.casefold(), f"{name}.zip".casefold()}
        names[student] = name
    return names


def _safe(student: str) -> str:
    name = _UNSAFE.sub("_", unicodedata.normalize("NFC", student))[:LONGEST].strip(" .").rstrip(" _")
    if not name.strip("_-"):
        return "student"
    return f"_{name}" if _RESERVED.fullmatch(name) or name.startswith("-") else name


_UNSAFE = re.compile(r"[^\w@.,' -]")
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)
