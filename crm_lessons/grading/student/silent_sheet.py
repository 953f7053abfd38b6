"""The sheet that a student's code finds while it is graded: it hands out data and says nothing of answers.

It replaces the classroom's: no question, no expected answer and no solution comes near the student's process, so
that `check` cannot be asked until an answer fits.
"""

from __future__ import annotations

import contextlib
import functools
import sqlite3
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import crm_lessons
from crm_lessons.data.database import database
from crm_lessons.data.exam_name import exam_name
from crm_lessons.data.readable_tables import lay_out, released_tables
from crm_lessons.data.variants import Data, sheet_data
from crm_lessons.nothing import Nothing
from crm_lessons.practice_asked import leave_out
from crm_lessons.text.course import STEMS
from crm_lessons.text.language import Language, speak
from crm_lessons.text.names import identifier, known_name


class Sheet:
    """An open sheet that hands out its data and judges nothing; its name is the classroom's, for errors show it."""

    def __init__(self, stem: str, language: str, student: str | None, tables: Data) -> None:
        self.stem = stem
        self.language = language
        self.student = student
        self._tables = tables

    def data(self, name: str) -> Any:
        """Return a fresh copy of one of the sheet's tables."""
        return self._tables[known_name(name, list(self._tables))].copy()

    def database(self) -> sqlite3.Connection:
        """Return the sheet's tables as a new SQLite database."""
        return database(self._tables)

    def chapter(self, stem: str) -> Sheet:
        """Return the tables of one chapter of an examination's paper."""
        known = known_name(stem, list(self._tables))
        return Sheet(known, self.language, self.student, self._tables[known])

    def check(self, *_: object, **__: object) -> Nothing:
        """Return nothing: answers are judged after the run."""
        return Nothing()

    hint = solution = choose = order = progress = forget = ready = finish = check
    again = similar = leave_out
    trial = property(leave_out)

    def __repr__(self) -> str:
        return self.stem


@functools.cache
def common_tables(stem: str) -> Data:
    """Return the tables common to all, which are no secret: the fork server draws them once for all children of a judge."""
    return sheet_data(stem)


class SilentSheets:
    """Opens sheets, lays their files out in the folder where this begins, and remembers what the code said on opening them."""

    def __init__(self) -> None:
        self._claims: dict[str, dict[str, Any]] = {}
        self._folder = Path.cwd()
        self._laid_out: dict[tuple[str, str, str | None, str], Data] = {}

    def open_sheet(
        self,
        stem: str,
        language: str | None = None,
        student: str | int | None = None,
        key: str = "",
        remember: bool = True,  # noqa: ARG002
    ) -> Sheet:
        """Open a sheet as the classroom does."""
        known, spoken = stem if exam_name(stem) else known_name(stem, list(STEMS)), speak(language)
        who, word = identifier(student), str(key)
        self._claims[known] = {"language": spoken, "student": who, "key": word}
        return Sheet(known, spoken, who, self.lay_out(known, spoken, who, word))

    def lay_out(self, stem: str, language: Language, student: str | None, key: str) -> Data:
        """Put the files that a student was given beside the sheet where its code looks for them, and return their tables."""
        which = (stem, language, student, key)
        if which not in self._laid_out:
            tables = common_tables(stem) if student is None else sheet_data(stem, student, key)
            self._laid_out[which] = tables
            with contextlib.suppress(OSError):  # the code may have filled its disk, or removed the folder
                lay_out(released_tables(stem, tables, language), self._folder)
        return self._laid_out[which]

    def claims(self, stem: str) -> dict[str, Any]:
        """Return the arguments with which the code last opened a sheet, empty where it did not."""
        return self._claims.get(stem, {})

    def replace_the_classroom(self) -> None:
        """Let notebooks in this process find these sheets where the classroom's would be, and no teacher's desk."""
        classroom = ModuleType("crm_lessons.classroom.sheet")
        vars(classroom).update(open_sheet=self.open_sheet, Sheet=Sheet)
        sys.modules[classroom.__name__] = classroom
        vars(crm_lessons).update(
            open_sheet=self.open_sheet, open_desk=Nothing(), progress=Nothing()
        )  # a star imports them
