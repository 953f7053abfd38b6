"""How a question that is asked again stands on the student's screen: its words, then its tables, each under its name."""

from __future__ import annotations

import re
from collections.abc import Iterator
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


def value(name: str, held: Any, language: Language) -> Iterator[ShownTable | Prose]:
    """Yield what is shown of what a name holds, a table below its name; nothing of what cannot be shown, such as a database."""
    if isinstance(held, pd.Series | pd.DataFrame):
        text = _FIRST_ROWS if len(held) > ROWS else _WHOLE
        yield Prose(text.format(name=name, shown=ROWS, rows=len(held)).in_language(language))
        yield show(held.rename(name) if isinstance(held, pd.Series) and held.name is None else held, ROWS)
    elif not (callable(held) or type(held).__module__.startswith("crm_lessons")):
        with np.printoptions(legacy="1.25"):  # a number without its type
            written = repr(held)
        yield Prose(f"`{name} = {written if len(written) <= _LONGEST else written[:_LONGEST] + '…'}`")


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
