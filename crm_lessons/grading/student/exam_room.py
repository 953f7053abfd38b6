"""The sheet that a student's code finds while it is graded: its data, and nobody to ask.

It takes the place of the classroom's: no question, no expected answer and no solution comes near the student's process, so
that `check` cannot be asked until an answer fits.
"""

from __future__ import annotations

import functools
import sqlite3
import sys
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import crm_lessons
from crm_lessons.data.database import database
from crm_lessons.data.variants import Data, sheet_data
from crm_lessons.text.course import STEMS
from crm_lessons.text.language import speak
from crm_lessons.text.names import identifier, known_name


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

    def __init__(self, stem: str, language: str, student: str | None, key: str) -> None:
        self.stem = stem
        self.language = language
        self.student = student
        self._tables = course_tables(stem) if student is None else sheet_data(stem, student, key)

    def data(self, name: str) -> Any:
        """Return a fresh copy of one of the sheet's tables."""
        return self._tables[known_name(name, list(self._tables))].copy()

    def database(self) -> sqlite3.Connection:
        """Return the sheet's tables as a new SQLite database."""
        return database(self._tables)

    def check(self, *_: object, **__: object) -> Unsaid:
        """Say nothing: answers are judged after the run."""
        return Unsaid()

    hint = solution = choose = order = progress = forget = ready = check

    def __repr__(self) -> str:
        return self.stem


@functools.cache
def course_tables(stem: str) -> Data:
    """Return the tables of the course's own, which are no secret: a parent draws them once for all its children."""
    return sheet_data(stem)


class ExamRoom:
    """Opens sheets, and remembers what the code said when it opened them."""

    def __init__(self) -> None:
        self._said: dict[str, dict[str, Any]] = {}

    def open_sheet(
        self,
        stem: str,
        language: str | None = None,
        student: str | int | None = None,
        key: str = "",
        remember: bool = True,  # noqa: ARG002
    ) -> Sheet:
        """Open a sheet as the classroom does."""
        known, spoken = known_name(stem, list(STEMS)), speak(language)
        who, word = identifier(student), str(key)
        self._said[known] = {"language": spoken, "student": who, "key": word}
        return Sheet(known, spoken, who, word)

    def said(self, stem: str) -> dict[str, Any]:
        """Return the arguments with which the code last opened a sheet, empty where it did not."""
        return self._said.get(stem, {})

    def take_the_place_of_the_classroom(self) -> None:
        """Make this the door that notebooks in this process find."""
        room = ModuleType("crm_lessons.classroom.sheet")
        vars(room).update(open_sheet=self.open_sheet, Sheet=Sheet)
        sys.modules[room.__name__] = room
        vars(crm_lessons)["open_sheet"] = self.open_sheet
