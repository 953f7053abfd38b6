"""Opening a lesson sets the language and gives the chapter's tables."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from typing import Any

from crm_lessons.classroom.bets.beside import BetsBesideTruth
from crm_lessons.classroom.bets.taken import TakenBets
from crm_lessons.classroom.explained_errors.under_the_traceback import explain_errors
from crm_lessons.classroom.panel import Notice
from crm_lessons.classroom.quiet import libraries_are_quiet
from crm_lessons.data.database import database
from crm_lessons.data.variants import Data, lesson_data
from crm_lessons.text.course import STEMS
from crm_lessons.text.language import Language, speak
from crm_lessons.text.names import known_name


@dataclass(frozen=True)
class Lesson:
    """An open lesson: its language, its tables and the bets taken in it."""

    stem: str
    language: Language
    tables: Data
    taken: TakenBets

    def data(self, name: str) -> Any:
        """Return a fresh copy of one of the chapter's tables."""
        return self.tables[known_name(name, list(self.tables))].copy()

    def database(self) -> sqlite3.Connection:
        """Return the chapter's tables as a new SQLite database, for `pd.read_sql`."""
        return database(self.tables)

    def bet(self, name: str, *typed: object) -> Notice:
        """Take a bet before its answer is seen: `lesson.bet("half", 5)`. With `...` it says what to type, and never raises."""
        return self.taken.take(name, typed)

    def bets(self, **truths: object) -> BetsBesideTruth | Notice:
        """Set the bets taken beside what the lesson computed: `lesson.bets(half=needed)`."""
        return self.taken.beside(truths)

    def __repr__(self) -> str:
        return f"{self.stem} ({self.language})"


def open_lesson(stem: str, language: str | None = None) -> Lesson:
    """Open a lesson in French or English (by default the computer's language, French otherwise)."""
    libraries_are_quiet()
    spoken = speak(language)
    explain_errors()
    known = known_name(stem, list(STEMS))
    return Lesson(known, spoken, lesson_data(known), TakenBets(known, spoken))
