"""What an author is told: which file, which line, and how to correct it."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Protocol

_ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Place:
    """Where something was written: a file, as it is called from the root of the workbook, and a line counted from 1."""

    file: PurePath
    line: int

    def __str__(self) -> str:
        return f"{self.file.as_posix()}:{self.line}"


class Sentence(Protocol):
    """What is said in both languages, as `Text` says it; `str` gives the reader's."""

    @property
    def fr(self) -> str:
        """Return the French."""

    @property
    def en(self) -> str:
        """Return the English."""


class AuthorError(ValueError):
    """Something that its author has to correct: in a chapter, or in a record of the package."""

    def __init__(self, place: Place, message: Sentence) -> None:
        super().__init__(place, message)
        self.place = place
        self.message = message

    def __str__(self) -> str:
        return f"{self.place}: {self.message}"


def record_place() -> Place:
    """Return where the record that is just being made was written: the line that called the module of its class."""
    frame = sys._getframe(1)
    inside = {frame.f_globals["__name__"], "dataclasses"}  # a record may be made from another by `replace`
    while frame.f_back is not None and (
        frame.f_globals.get("__name__") in inside
        or frame.f_code.co_name in ("__init__", "__post_init__")  # a mistake makes its text
    ):
        frame = frame.f_back
    file = Path(frame.f_code.co_filename)
    return Place(file.relative_to(_ROOT) if file.is_relative_to(_ROOT) else file, frame.f_lineno)
