"""A table as a reader expects it: headings in words, numbers as the language writes them."""

from __future__ import annotations

import datetime
from typing import Any

import numpy as np
import pandas as pd

from crm_lessons.text.codes import decoded
from crm_lessons.text.headings import AMOUNTS, IDENTIFIERS, RATES, SCORES, heading
from crm_lessons.text.language import Language, Text, spoken
from crm_lessons.text.numbers import day, number, percent


class ShownTable:
    """A table in the reader's words; the table it was made from is untouched."""

    def __init__(self, table: pd.DataFrame, language: Language) -> None:
        self._written = _written(table, language)

    def __repr__(self) -> str:
        return self._written.to_string()

    def _repr_html_(self) -> str:
        with pd.option_context("display.max_colwidth", None):
            return self._written.to_html(border=0)


def show(table: pd.DataFrame | pd.Series[Any], rows: int | None = None) -> ShownTable:
    """Show a table or a Series, or its first rows, in the language of the session."""
    frame = table.to_frame() if isinstance(table, pd.Series) else table
    return ShownTable(frame if rows is None else frame.head(rows), spoken())


def _written(table: pd.DataFrame, language: Language) -> pd.DataFrame:
    columns = {}
    for name in table.columns:
        columns[heading(name).in_language(language)] = _cells(table[name], str(name), language)
    index_name = heading(table.index.name).in_language(language) if table.index.name is not None else None
    labels = [decoded(table.index.name, str(label), language) for label in table.index]
    return pd.DataFrame(columns, index=pd.Index(labels, name=index_name))


def _cells(values: pd.Series[Any], column: str, language: Language) -> list[str]:
    if column not in SCORES or not pd.api.types.is_numeric_dtype(values):
        return [_cell(value, column, language) for value in values]
    decimals = max((_decimals_needed(float(score)) for score in values.dropna()), default=0)
    return ["–" if pd.isna(score) else number(float(score), language, decimals) for score in values]


def _cell(value: Any, column: str, language: Language) -> str:
    if isinstance(value, Text):
        return value.in_language(language)
    if pd.isna(value):
        return "–"
    if isinstance(value, bool | np.bool_):
        return _YES_OR_NO[bool(value)].in_language(language)
    if isinstance(value, datetime.date):
        return day(value, language)
    if isinstance(value, str) or column in IDENTIFIERS:
        return decoded(column, str(value), language)
    if column in RATES:
        return percent(float(value), language, 1)
    return number(float(value), language, 2 if column in AMOUNTS and float(value) != int(value) else 0)


_YES_OR_NO = {True: Text(fr="oui", en="yes"), False: Text(fr="non", en="no")}


def _decimals_needed(score: float) -> int:
    """Return how many decimals say a score, two at most; the column takes the most that one of them needs."""
    return next((decimals for decimals in (0, 1) if abs(score - round(score, decimals)) < 0.005), 2)
