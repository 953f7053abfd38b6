"""The door to a lesson: it sets the language and hands out the chapter's tables."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from crm_lessons.classroom.spoken_error import SpokenError, closest
from crm_lessons.data.variants import Data, sheet_data
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.text.language import Language, known_language, reader_language, speak


@dataclass(frozen=True)
class Lesson:
    """An open lesson: its language and its tables."""

    stem: str
    language: Language
    tables: Data

    def data(self, name: str) -> Any:
        """Return a fresh copy of one of the chapter's tables."""
        return table_named(self.tables, name)

    def __repr__(self) -> str:
        return f"{self.stem} ({self.language})"


def open_lesson(stem: str, language: str | None = None) -> Lesson:
    """Open a lesson in French or English (by default the computer's language, French otherwise)."""
    spoken = known_language(language) if language else reader_language()
    speak(spoken)
    return Lesson(known_stem(stem), spoken, sheet_data(stem))


def known_stem(stem: str) -> str:
    """Return the stem of a chapter that exists, or say which ones do."""
    if stem not in SHEETS:
        raise SpokenError(closest(stem, list(SHEETS)))
    return stem


def table_named(tables: Data, name: str) -> Any:
    """Return a copy of a table, or say which tables there are."""
    if name not in tables:
        raise SpokenError(closest(name, list(tables)))
    return tables[name].copy()
