"""A cell that failed, and a rule that knows the error: what both say of each other."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from types import TracebackType
from typing import Any

import pandas as pd
from pandas.api.typing import DataFrameGroupBy, SeriesGroupBy

from crm_lessons.classroom.explained_errors.code_only import code_only
from crm_lessons.text.language import Text


@dataclass(frozen=True)
class Failure:
    """A cell and the error on which it stopped.

    cell: its code
    names: the notebook's variables
    found: what the patterns of the rule that knows it found, by the name of the group
    """

    error: BaseException
    cell: str
    names: Mapping[str, object]
    found: Mapping[str, str] = field(default_factory=dict)

    @property
    def message(self) -> str:
        """Return Python's own words, or those of a later 3.11; for a key that is missing, the key as the code writes it."""
        return _words(self.error) if isinstance(self.error, SyntaxError) else str(self.error)

    @property
    def line(self) -> str:
        """Return the line of the cell on which Python stopped, the whole cell where that is not known."""
        return self._line_of(self._read)

    @property
    def code(self) -> str:
        """Return the same line without its comment and without what its closed texts say."""
        return self._line_of(code_only(self._read))

    @property
    def table(self) -> pd.DataFrame | pd.Series[Any] | None:
        """Return the table that refused, if a table did: the first one that the cell asked."""
        frames = [trace.tb_frame for trace in _traces(self.error.__traceback__)]
        theirs = [frame.f_locals for frame in frames if frame.f_globals is not self.names]
        owners = [local.get(name) for local in theirs for name in ("self", "obj")]
        return next((table for table in map(_table_of, owners) if isinstance(table, pd.DataFrame | pd.Series)), None)

    @property
    def is_its_own(self) -> bool:
        """Return whether the notebook's own code raised the error, and not a library that it called."""
        traces = _traces(self.error.__traceback__)
        return bool(traces) and traces[-1].tb_frame.f_globals is self.names

    @property
    def _read(self) -> str:
        """Return what Python read: the cell, or the text of a `.query` in it that cannot be read."""
        if isinstance(self.error, SyntaxError) and self.error.filename == "<unknown>":
            return self.error.text or self.cell
        return self.cell

    def _line_of(self, cell: str) -> str:
        number = self._line_number()
        lines = cell.splitlines()
        return lines[number - 1] if number and number <= len(lines) else cell

    def _line_number(self) -> int | None:
        if isinstance(self.error, SyntaxError):
            return self.error.lineno
        own = [trace.tb_lineno for trace in _traces(self.error.__traceback__) if trace.tb_frame.f_globals is self.names]
        return own[-1] if own else None


@dataclass(frozen=True)
class Rule:
    """An error that beginners make, and the sentence that meets it.

    error: the type of Python's error, or several
    message, code, line: regular expressions that must be found in Python's message, in the code of the line where it stopped
        (signs, numbers and words are looked for there), and in that line as it is written, where the rule is about a text;
        what their named groups find fills the places of the sentence
    sentence: what is said, or a function that says it, or None where it is not that error after all
    """

    name: str
    error: type[BaseException] | tuple[type[BaseException], ...]
    message: str
    sentence: Text | Callable[[Failure], Text | None]
    code: str = ""
    line: str = ""

    def explain(self, failure: Failure) -> Text | None:
        """Return the sentence for a failure, None where the rule does not know it."""
        if not isinstance(failure.error, self.error):
            return None
        searched = ((self.message, failure.message), (self.code, failure.code), (self.line, failure.line))
        found = [match for pattern, text in searched if (match := re.search(pattern, text)) is not None]
        if len(found) < len(searched):
            return None
        places = {name: text for match in found for name, text in match.groupdict("").items()}
        if isinstance(self.sentence, Text):
            return self.sentence.format(**places)
        return self.sentence(replace(failure, found=places))


def _table_of(owner: object) -> object:
    """Return the table that is asked for a part of it; what is no such thing, as it is."""
    if isinstance(owner, type(pd.DataFrame().loc)):
        return getattr(owner, "obj", None)
    if isinstance(owner, DataFrameGroupBy | SeriesGroupBy):
        return vars(owner).get("obj")  # groups that are still being made look for what they lack without end
    return owner


def _words(error: SyntaxError) -> str:
    """Return what Python says of code that it cannot read; 3.11.2 blames the number before a sign where 3.11.7 names the sign.

    Only a sign right behind a digit is named: in an f-string the place is counted from its brace, and may be anywhere.
    """
    text, place = error.text or "", error.offset or 0
    number, sign = text[max(place - 1, 0) : place], text[place : place + 1]
    behind_a_number = error.msg == "invalid decimal literal" and (number.isdigit() or number == ".")
    if not behind_a_number or sign.isascii() or sign.isidentifier():
        return error.msg
    return f"invalid character '{sign}'" if sign.isprintable() else "invalid non-printable character"


def _traces(traceback: TracebackType | None) -> list[TracebackType]:
    traces = []
    while traceback is not None:
        traces.append(traceback)
        traceback = traceback.tb_next
    return traces
