"""Down to plain values: nothing that a student's object says of itself (`__eq__`, `__float__`) is ever believed.

Only values of exactly known types pass; whatever is compared later is a plain Python number or string of ours.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Hashable, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import Any, cast

import numpy as np
import pandas as pd

from crm_lessons.checking.agreement import Unreadable
from crm_lessons.text.kinds import kind_in_words
from crm_lessons.text.language import Text

MOST_ITEMS = 100_000
"""A longer answer is no answer to any question of the course."""

LONGEST_LABEL = 200
"""Characters; the longest label that the course knows is a sentence."""

Plain = bool | int | float | str

EXTENSION_ARRAYS: tuple[type, ...] = (
    pd.Categorical,
    pd.arrays.StringArray,
    pd.arrays.ArrowStringArray,
    pd.arrays.NumpyExtensionArray,
    pd.arrays.IntegerArray,
    pd.arrays.FloatingArray,
    pd.arrays.BooleanArray,
    pd.arrays.PeriodArray,
)
"""pandas' own arrays: what `unique()` gives for a column of texts or classes."""

_SEQUENCES: tuple[type, ...] = (
    list,
    tuple,
    set,
    frozenset,
    range,
    type({}.keys()),
    type({}.values()),
    np.ndarray,
    pd.Series,
    *EXTENSION_ARRAYS,
)


def unreadable(question_id: str, answer: object, expected: Text) -> Unreadable:
    """Return the error that says what the variable holds and what it should hold."""
    return Unreadable(
        Text(
            fr="`{id}` contient {found} ; on attend {expected}.", en="`{id}` holds {found}; expected: {expected}."
        ).format(id=question_id, found=kind_in_words(answer), expected=expected)
    )


def plain_value(value: object) -> Plain | None:
    """Return a value as a plain Python one, None when it is missing or of a type that we do not know."""
    if type(value).__module__ == "numpy" and isinstance(value, np.generic):
        value = value.item()
    if type(value) is pd.Period:
        return str(value)
    if isinstance(value, (Decimal, Fraction)) and type(value) in (Decimal, Fraction):
        try:
            return float(value)
        except (OverflowError, ValueError):
            return None
    if type(value) in (bool, int, float, str):
        return value  # type: ignore[return-value]
    return None


def number(value: object) -> float | None:
    """Return a finite number as a float; None for anything else, including true, NaN and what no float can hold."""
    value = plain_value(value)
    if value is None or type(value) in (bool, str):
        return None
    try:
        as_float = float(value)
    except OverflowError:
        return None
    return as_float if np.isfinite(as_float) else None


def items(answer: object) -> list[Any] | None:
    """Return the elements of a list, tuple, set, array, Series or index; None for anything else or far too many."""
    is_index = isinstance(answer, pd.Index) and type(answer).__module__.partition(".")[0] == "pandas"
    if not (is_index or type(answer) in _SEQUENCES) or getattr(answer, "ndim", 1) != 1:
        return None
    sequence = cast("Sequence[Any]", answer)
    try:
        return list(sequence) if len(sequence) <= MOST_ITEMS else None
    except OverflowError:
        return None


def mapping(answer: object) -> dict[Any, Any] | None:
    """Return a dictionary of Python's own or of pandas as a plain one; None for anything else."""
    if isinstance(answer, dict) and type(answer).__module__.partition(".")[0] in ("builtins", "collections", "pandas"):
        return dict(answer)
    return None


def folded(words: str) -> str:
    """Return words without accents, capitals, punctuation and spaces: « Chiffre d'affaires » and chiffre_daffaires meet."""
    decomposed = unicodedata.normalize("NFKD", words.casefold())
    return "".join(character for character in decomposed if character.isalnum())


_NUMBERED = re.compile(r"(?:client|customer|c)?(\d{1,9})")


def label(value: object) -> Hashable | None:
    """Return what a label means, however it is written: 16, 16.0, "16", "C16" and "client 16" are customer 16."""
    value = plain_value(value)
    if value is None or isinstance(value, bool):
        return None
    if isinstance(value, float):
        return int(value) if np.isfinite(value) and value == int(value) else None
    if isinstance(value, str):
        if len(value) > LONGEST_LABEL:
            return None
        words = folded(value)
        numbered = _NUMBERED.fullmatch(words)
        return int(numbered[1]) if numbered else words
    return value
