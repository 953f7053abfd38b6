"""One question on a draw of its own: the sheet's tables with other numbers, and what was worked out before the question."""

from __future__ import annotations

import sqlite3
from functools import cached_property
from typing import Any

import numpy as np

from crm_lessons.classroom.hints import worked_code
from crm_lessons.classroom.quiet import nothing_is_printed, nothing_is_warned
from crm_lessons.data.database import database
from crm_lessons.data.variants import Data, drawn_data, generator_of
from crm_lessons.questions.asked import asked
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.text.language import Language


class Draw:
    """Numbers drawn for these words, which always give the same; the tables are drawn when they are first needed."""

    def __init__(self, stem: str, question: str, language: Language, *words: str) -> None:
        self.stem = stem
        self.question = SHEETS[stem][question]
        self.asked = asked(stem, question)
        self.language = language
        self._words = words

    @cached_property
    def tables(self) -> Data:
        """Return the sheet's tables, as its questions read them."""
        return drawn_data(self.stem, *self._words)

    @cached_property
    def names(self) -> dict[str, Any]:
        """Return what the sheet's code, and the worked answers on which the question builds, give on this draw."""
        names: dict[str, Any] = {"sheet": _DrawnSheet(self.tables)}
        for step in self.asked.before:
            run(step.code or self.worked(step.answer), names)
        return names

    @property
    def is_worked(self) -> bool:
        """Return whether `names` have been asked for."""
        return "names" in vars(self)

    def worked(self, question: str) -> str:
        """Return the worked answer to a question of the sheet, as code."""
        return worked_code(self.stem)[question][self.language]

    def inputs(self) -> np.random.Generator:
        """Return what draws the inputs on which a function is tried."""
        return generator_of(self.stem, *self._words, "inputs")


class _DrawnSheet:
    """Stands for the open sheet where its own code asks for tables."""

    def __init__(self, tables: Data) -> None:
        self._tables = tables

    def data(self, name: str) -> Any:
        return self._tables[name].copy()

    def database(self) -> sqlite3.Connection:
        return database(self._tables)


def run(code: str, names: dict[str, Any]) -> None:
    """Run the course's own code, quietly; it leaves what it gives in `names`."""
    with nothing_is_printed(), nothing_is_warned():
        exec(compile(code, "<crm_lessons>", "exec"), names)
