"""A table as a reader expects it: headings and codes in words, numbers as the language writes them."""

from __future__ import annotations

import datetime
from collections.abc import Set
from typing import Any

import numpy as np
import pandas as pd

from crm_lessons.text.language import Language, Text, spoken
from crm_lessons.text.numbers import day, number, percent
from crm_lessons.text.terminal import for_the_terminal
from crm_lessons.text.terms.codes import decoded
from crm_lessons.text.terms.headings import AMOUNTS, IDENTIFIERS, RATES, SCORES, heading


class ShownTable:
    """A table in the reader's words; the table it was made from is untouched."""

    def __init__(self, table: pd.DataFrame, language: Language, *, rates: bool) -> None:
        self._written = _written(table, language, RATES | set(map(str, table.columns)) if rates else RATES)

    def __repr__(self) -> str:
        return for_the_terminal(self._written.to_string())

    def _repr_html_(self) -> str:
        with pd.option_context("display.max_colwidth", None):
            return self._written.to_html(border=0)


def show(table: pd.DataFrame | pd.Series[Any], rows: int | None = None, *, rates: bool = False) -> ShownTable:
    """Show a table or a Series, or its first rows, in the language of the session; `rates`: every number is a rate."""
    frame = table.to_frame() if isinstance(table, pd.Series) else table
    return ShownTable(frame if rows is None else frame.head(rows), spoken(), rates=rates)


def _written(table: pd.DataFrame, language: Language, rates: Set[str]) -> pd.DataFrame:
    columns = {
        heading(name).in_language(language): _cells(table[name], str(name), language, rates) for name in table.columns
    }
    index_name = heading(table.index.name).in_language(language) if table.index.name is not None else None
    labels = [_label(label, table.index.name, language) for label in table.index]
    return pd.DataFrame(columns, index=pd.Index(labels, name=index_name))


def _label(label: object, of: object, language: Language) -> str:
    """Return what a row is called; where labels have no name of their own, they may be those of columns."""
    if isinstance(label, Text):
        return label.in_language(language)
    return heading(label).in_language(language) if of is None else decoded(of, str(label), language)


def _cells(values: pd.Series[Any], column: str, language: Language, rates: Set[str]) -> list[str]:
    decimals = _decimals(values, column)
    return [_cell(value, column, language, rates, decimals) for value in values]


def _cell(value: Any, column: str, language: Language, rates: Set[str], decimals: int | None) -> str:
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
    if column in rates:
        return percent(float(value), language, 1)
    if decimals is None:
        decimals = 2 if column in AMOUNTS and float(value) != int(value) else 0
    return number(float(value), language, decimals)


def _decimals(values: pd.Series[Any], column: str) -> int | None:
    """Return how many decimals a column of scores needs, two at most; None where each value decides for itself."""
    if column not in SCORES or pd.api.types.is_bool_dtype(values):
        return None
    scores = pd.to_numeric(values, errors="coerce").dropna()
    return next((places for places in (0, 1) if (abs(scores - scores.round(places)) < 0.005).all()), 2)


_YES_OR_NO = {True: Text(fr="oui", en="yes"), False: Text(fr="non", en="no")}
