"""What a lazy table must be before a question is put to it: readable by narwhals, with the columns that the question names."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import narwhals as nw

from crm_lessons.methods.columns import refuse_missing
from crm_lessons.methods.validation import InputError
from crm_lessons.text.language import Text

Lazy = Any
"""A lazy table of one of the engines: their types have nothing in common that could be named."""

Frame = nw.LazyFrame[Any]


def lazy_table(native: Lazy, columns: Sequence[str]) -> Frame:
    """Return a lazy table as narwhals sees it, or say what was given instead, or which column is missing."""
    try:
        frame = nw.from_native(native)
    except TypeError:
        frame = None
    if not isinstance(frame, nw.LazyFrame):
        raise InputError(_NOT_LAZY.format(found=f"{type(native).__module__}.{type(native).__name__}"))
    refuse_missing(columns, frame.collect_schema().names())
    return frame


def refuse_no_dates(frame: Frame, column: str) -> None:
    """Raise InputError when a column is neither of dates nor of times."""
    found = frame.collect_schema()[column]
    if not isinstance(found, (nw.Date, nw.Datetime)):
        raise InputError(_NO_DATES.format(column=column, found=found))


def refuse_no_numbers(frame: Frame, column: str) -> None:
    """Raise InputError when a column does not hold numbers."""
    found = frame.collect_schema()[column]
    if not found.is_numeric():
        raise InputError(_NO_NUMBERS.format(column=column, found=found))


def counts(frame: Frame) -> dict[str, int]:
    """Work out a table of one row of counts."""
    # From other engines than Polars narwhals would fetch the row through Arrow, which need not be installed; pandas is.
    row = frame.collect(None if frame.implementation.is_polars() else "pandas").row(0)
    return {column: int(count or 0) for column, count in zip(frame.collect_schema().names(), row, strict=True)}


_NOT_LAZY = Text(
    fr="On attend un tableau paresseux : un LazyFrame de Polars (`.lazy()`), une relation DuckDB, un tableau PySpark ou Ibis ; "
    "reçu : {found}. Pour un tableau pandas, prenez la fonction du même nom dans `crm_lessons.methods`.",
    en="Expected a lazy table: a LazyFrame of Polars (`.lazy()`), a DuckDB relation, a PySpark or an Ibis table; "
    "received: {found}. For a pandas table, take the function of the same name in `crm_lessons.methods`.",
)
_NO_DATES = Text(
    fr="La colonne `{column}` ne contient pas de dates mais {found}. Convertissez-la dans le moteur qui la tient.",
    en="Column `{column}` holds no dates but {found}. Convert it in the engine that holds it.",
)
_NO_NUMBERS = Text(
    fr="La colonne `{column}` ne contient pas de nombres mais {found}. Convertissez-la dans le moteur qui la tient.",
    en="Column `{column}` holds no numbers but {found}. Convert it in the engine that holds it.",
)
