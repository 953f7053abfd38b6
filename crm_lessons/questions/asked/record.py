"""A question as its sheet asks it: the words, the tables that it needs, and the earlier answers on which it builds.

The build writes all of it beside this file, from the chapter; here it is read.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from crm_lessons.text.language import Language

Markdown = Mapping[Language, str]
"""What is read in a notebook, in both languages."""


@dataclass(frozen=True)
class Step:
    """Something that a sheet does before a question: code that it gives, or the earlier question that it has answered."""

    code: str = ""
    answer: str = ""


@dataclass(frozen=True)
class Asked:
    """A question as it is asked.

    statement: title, text and choices
    context: what the sheet says of the tables, and its part besides; empty where it says nothing
    before: what runs before the question, in order, with `sheet` for the open sheet; only what the question builds on
    tables: the names that the code of `before` gives, imports aside
    worked_out: the names that the earlier answers of `before` give, and that the worked answer uses or the statement names
    follows: the earlier questions that give these names; the statement may lean on what they said
    """

    statement: Markdown
    context: Markdown
    before: tuple[Step, ...]
    tables: tuple[str, ...]
    worked_out: tuple[str, ...]
    follows: tuple[str, ...]

    @property
    def is_printed(self) -> bool:
        """Return whether one of the tables is the course's own, which is the same for everybody and each time."""
        return any(table.startswith(_PRINTED) for table in self.tables)


_PRINTED = "printed_"


def asked(stem: str, question: str) -> Asked:
    """Return what a sheet asks under the id of one of its questions.

    Raises: LookupError where the build has not written it.
    """
    return _questions(stem)[question]


@cache
def _questions(stem: str) -> dict[str, Asked]:
    file = files("crm_lessons.questions.asked") / f"{stem}.json"
    try:
        written: dict[str, dict[str, Any]] = json.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise LookupError(f"{stem}: its questions have not been built") from error
    return {name: _asked(**one) for name, one in written.items()}


def _asked(statement: Markdown, context: Markdown, before: list[dict[str, str]], **names: list[str]) -> Asked:
    steps = tuple(Step(**one) for one in before)
    return Asked(statement, context, steps, **{name: tuple(found) for name, found in names.items()})
