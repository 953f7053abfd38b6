"""What an author is told: which file, which line, and how to mend it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath

from crm_lessons.text.language import Text


@dataclass(frozen=True)
class Place:
    """Where something was written: a file, as it is called from the root of the workbook, and a line counted from 1."""

    file: PurePath
    line: int

    def __str__(self) -> str:
        return f"{self.file.as_posix()}:{self.line}"


class AuthorError(ValueError):
    """Something that its author has to mend before a chapter can be built."""

    def __init__(self, place: Place, message: Text) -> None:
        super().__init__(place, message)
        self.place = place
        self.message = message

    def __str__(self) -> str:
        return f"{self.place}: {self.message}"
