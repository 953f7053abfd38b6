"""How a question that is asked again stands on the student's screen: its words, then its tables, each under its name."""

from __future__ import annotations

import re
from typing import Any

import numpy as np
import pandas as pd

from crm_lessons.classroom.show import ShownTable, show
from crm_lessons.questions.asked import Asked
from crm_lessons.text.language import Language, Text
from crm_lessons.text.terminal import for_the_terminal

ROWS = 6
"""Of a table; the rest is there, and not shown."""
_LONGEST = 300
"""Characters of a value that is no table."""
_HEADING = re.compile(r"^#+ +(.+)$", re.MULTILINE)


class Prose:
    """Markdown, rendered in a notebook and as it is typed everywhere else."""

    def __init__(self, markdown: str) -> None:
        self._markdown = markdown

    def __repr__(self) -> str:
        return for_the_terminal(self._markdown)

    def _repr_markdown_(self) -> str:
        return self._markdown


def in_words(asked: Asked, earlier: list[Asked], language: Language) -> Prose:
    """Return the statement of a question with what the sheet says before it; a question on which it leans is quoted."""
    quoted = [_quoted(one.statement[language]) for one in earlier]
    parts = [asked.context[language], *quoted, _without_heading(asked.statement[language])]
    return Prose("\n\n".join(part for part in parts if part))


def value_shown(value: Any) -> ShownTable | Prose | None:
    """Return what is shown of a table or of another value; None for what cannot be shown, such as a database."""
    if isinstance(value, pd.Series | pd.DataFrame):
        return show(value, ROWS)
    if callable(value) or type(value).__module__.startswith("crm_lessons"):
        return None
    with np.printoptions(legacy="1.25"):  # a number without its type
        written = repr(value)
    return Prose(f"`{written if len(written) <= _LONGEST else written[:_LONGEST] + '…'}`")


def named(name: str, value: Any, language: Language) -> Prose:
    """Return the line above a value: its name, and how long it is where only its beginning is shown."""
    rows = len(value) if isinstance(value, pd.Series | pd.DataFrame) else 0
    text = _FIRST_ROWS if rows > ROWS else _WHOLE
    return Prose(text.format(name=name, shown=ROWS, rows=rows).in_language(language))


def display(*parts: object) -> None:
    """Show one part under the other, where the running cell shows things."""
    from IPython.display import display as on_the_screen

    for part in parts:
        on_the_screen(part)  # type: ignore[no-untyped-call]


def _without_heading(statement: str) -> str:
    return _HEADING.sub(r"**\1**", statement, count=1)


def _quoted(statement: str) -> str:
    return "\n".join(f"> {line}" for line in _without_heading(statement).splitlines())


_WHOLE = Text(fr="`{name}`", en="`{name}`")
_FIRST_ROWS = Text(
    fr="`{name}` (les {shown} premières lignes sur {rows})", en="`{name}` (the first {shown} rows of {rows})"
)
