"""The sheet that a student's code finds while it is graded: the student's own data, and nobody to ask.

It takes the place of the classroom's: no question, no expected answer and no solution comes near the student's process, so
that `check` cannot be asked until an answer fits. The data are those of the one who hands in, whoever the code names.
"""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Iterator
from types import ModuleType
from typing import Any, NamedTuple

import crm_lessons
from crm_lessons.data.database import database
from crm_lessons.data.variants import STEMS, sheet_data
from crm_lessons.text.language import known_language, reader_language, speak
from crm_lessons.text.names import identifier, known_name


class Desk(NamedTuple):
    """On whose data one sheet is worked: a student's, or the course's own when `student` is None."""

    stem: str
    student: str | None = None
    key: str = ""


class Unsaid:
    """What a check, a hint or an overview says here: nothing; it shows as nothing and is false."""

    def __getattr__(self, name: str) -> Unsaid:
        if name.startswith("_"):
            raise AttributeError(name)
        return self

    def __call__(self, *_: object, **__: object) -> Unsaid:
        """Return what was said before: nothing."""
        return self

    def __iter__(self) -> Iterator[Unsaid]:
        return iter(())

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return ""


class Sheet:
    """An open sheet that hands out its data and judges nothing."""

    def __init__(self, desk: Desk, language: str) -> None:
        self.stem = desk.stem
        self.language = language
        self.student = desk.student
        self._tables = sheet_data(desk.stem, desk.student, desk.key)

    def data(self, name: str) -> Any:
        """Return a fresh copy of one of the sheet's tables."""
        return self._tables[known_name(name, list(self._tables))].copy()

    def database(self) -> sqlite3.Connection:
        """Return the sheet's tables as a new SQLite database."""
        return database(self._tables)

    def check(self, *_: object, **__: object) -> Unsaid:
        """Say nothing: answers are judged after the run."""
        return Unsaid()

    hint = solution = progress = forget = check

    def __repr__(self) -> str:
        return self.stem


class ExamRoom:
    """Seats a student: knows which data are theirs, and remembers what the code said when it opened a sheet."""

    def __init__(self) -> None:
        self._desk: Desk | None = None
        self._said: list[dict[str, Any]] = []

    def seat(self, desk: Desk) -> None:
        """Give the data of one sheet to this student; other sheets give what the code asks for."""
        self._desk = desk

    def open_sheet(
        self,
        stem: str,
        language: str | None = None,
        student: str | int | None = None,
        key: str = "",
        remember: bool = True,  # noqa: ARG002
    ) -> Sheet:
        """Open a sheet as the classroom does, on the data of the one who hands it in."""
        spoken = known_language(language) if language else reader_language()
        speak(spoken)
        asked = Desk(known_name(stem, list(STEMS)), identifier(student), str(key))
        self._said.append({"stem": asked.stem, "language": spoken, "student": asked.student, "key": asked.key})
        own = self._desk is not None and self._desk.stem == asked.stem
        return Sheet(self._desk if self._desk and own else asked, spoken)

    def said(self, stem: str) -> dict[str, Any]:
        """Return the arguments with which the code last opened a sheet, empty where it did not."""
        return next((said for said in reversed(self._said) if said["stem"] == stem), {})

    def take_the_place_of_the_classroom(self) -> None:
        """Make this the door that notebooks in this process find."""
        room = ModuleType("crm_lessons.classroom.sheet", __doc__)
        vars(room).update(open_sheet=self.open_sheet, Sheet=Sheet)
        sys.modules[room.__name__] = room
        vars(crm_lessons)["open_sheet"] = self.open_sheet
