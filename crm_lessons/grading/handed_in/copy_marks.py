"""What computers add to the name of a file: endings such as `.ipynb.txt`, and the marks of a copy, "(1)" or "-Copy1"."""

from __future__ import annotations

LONGEST = 300
"""Characters of a name that are read; no file system takes more, an archive does."""

_ENDINGS = (
    ".ipynb", ".zip", ".json", ".txt", ".pdf", ".docx", ".doc", ".odt", ".rtf", ".py", ".html", ".htm", ".gz", ".tar", ".tgz", ".7z",
    ".rar", ".xlsx", ".xls", ".ods", ".csv", ".png", ".jpg", ".jpeg",
)  # fmt: skip
_BEFORE, _AFTER = ("copy of ", "copie de "), ("copy", "copie")
_DIGITS = "0123456789"


def without_endings(name: str) -> str:
    """Return the name of a file or a folder without `.ipynb`, `.ipynb.txt`, `.zip` and the like, however they are spelled."""
    while ending := next((one for one in _ENDINGS if name[-len(one) :].lower() == one), None):
        name = name[: -len(ending)]
    return name


def without_copy_marks(name: str) -> str:
    """Return a name without the marks that say which copy it is; each step takes one away, so that none is tried twice."""
    name = name[:LONGEST]
    name = next((name[len(mark) :] for mark in _BEFORE if name[: len(mark)].lower() == mark), name)
    while (shorter := _without_the_last(name)) != name:
        name = shorter
    return name


def _without_the_last(name: str) -> str:
    if name.endswith(")"):
        before = name[:-1].rstrip(_DIGITS)
        return before[:-1].rstrip() if before.endswith("(") and before != name[:-1] else name
    words = name.rstrip(_DIGITS).rstrip()
    mark = next((mark for mark in _AFTER if words[-len(mark) :].lower() == mark), None)
    if mark is None:
        return name
    before = words[: -len(mark)]
    shorter = before.rstrip("-_ ")
    return shorter if not before or shorter != before else name
