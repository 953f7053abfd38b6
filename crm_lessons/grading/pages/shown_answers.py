"""A student's answer as it was read, small and plain: a value in one line, or the first rows of a table."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

import numpy as np
import pandas as pd

from crm_lessons.data.drawing import Drawing
from crm_lessons.grading.json_values import Json
from crm_lessons.grading.student.wire import Garbled, Opaque, decode
from crm_lessons.text.language import Language, Text

MOST_ROWS, MOST_COLUMNS, MOST_ITEMS = 8, 8, 30


class ShownAnswer(NamedTuple):
    """What a page shows of an answer: `words`, or a table of which `size` counts all rows.

    more_columns: whether some are not shown
    """

    words: str = ""
    headings: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    size: int = 0
    more_columns: bool = False


def shown_answer(answer: Json, language: Language) -> ShownAnswer | None:
    """Return what to show of an answer that `encode` wrote; None when there is nothing that can be shown."""
    try:
        value = decode(answer)
    except Garbled:
        return None
    writer = _Writer(language)
    if type(value) is Drawing:
        return writer.table(value.points)
    if type(value) is pd.DataFrame:
        return writer.table(value)
    if type(value) is pd.Series:
        return writer.pairs(value.index, value.array, value.size)
    if type(value) is dict and value:
        return writer.pairs(value, value.values(), len(value))
    return ShownAnswer(value if type(value) is str else writer.words(value))


class _Writer:
    """Writes values as Python shows them, without its signs around words."""

    def __init__(self, language: Language) -> None:
        self._language = language

    def table(self, table: pd.DataFrame) -> ShownAnswer:
        shown = table.iloc[:MOST_ROWS, :MOST_COLUMNS]
        rows = tuple(
            (self.words(label), *(self.words(shown.iat[place, column]) for column in range(shown.shape[1])))
            for place, label in enumerate(shown.index)
        )
        headings = ("", *map(self.words, shown.columns))
        return ShownAnswer(headings=headings, rows=rows, size=len(table), more_columns=table.shape[1] > MOST_COLUMNS)

    def pairs(self, labels: Iterable[Any], values: Iterable[Any], size: int) -> ShownAnswer:
        pairs = list(zip(labels, values, strict=True))[:MOST_ROWS]
        return ShownAnswer(rows=tuple((self.words(label), self.words(value)) for label, value in pairs), size=size)

    def words(self, value: Any) -> str:
        match value:
            case Text():
                return value.in_language(self._language)
            case Opaque():
                return f"‹{value.type_name}›"
            case float() | np.floating():
                return f"{float(value):.12g}"
            case datetime.datetime():
                return str(value)
            case datetime.date():
                return value.isoformat()
            case tuple():
                return f"({self._joined(value)})"
            case list() | np.ndarray() | pd.Index():
                return f"[{self._joined(list(value))}]"
            case set() | frozenset():
                return f"{{{self._joined(sorted(value, key=_order))}}}"
        return str(value)

    def _joined(self, values: Sequence[Any]) -> str:
        shown = ", ".join(self.words(value) for value in values[:MOST_ITEMS])
        return shown if len(values) <= MOST_ITEMS else f"{shown}, … ({len(values)})"


def _order(value: Any) -> tuple[bool, Any, str]:
    """Order numbers by size and words after them: a set has no order of its own, and a page must not change by itself."""
    number = isinstance(value, (int, float)) and value == value  # NaN has no place among numbers
    return (not number, value if number else 0, str(value))
