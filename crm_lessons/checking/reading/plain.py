"""Down to plain values: nothing that a student's object says of itself (`__eq__`, `__float__`) is ever believed.

Only values of exactly known types pass; whatever is compared later is a plain Python number or string of ours.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, OrderedDict, defaultdict
from collections.abc import Collection, Hashable, Sequence
from decimal import Decimal
from fractions import Fraction
from types import MethodType
from typing import Any, cast

import numpy as np
import pandas as pd

from crm_lessons.checking.agreement import Unreadable
from crm_lessons.text.language import Text, one_after_another
from crm_lessons.text.terms.kinds import kind_in_words

MOST_ITEMS = 100_000
"""A longer answer is no answer to any question of the course."""

MOST_COLUMNS = 100
"""The widest table of the course has nine."""

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

INDEXES: tuple[type, ...] = (
    pd.Index,
    pd.RangeIndex,
    pd.MultiIndex,
    pd.CategoricalIndex,
    pd.IntervalIndex,
    pd.DatetimeIndex,
    pd.PeriodIndex,
    pd.TimedeltaIndex,
)
DICTIONARIES: tuple[type, ...] = (
    dict,
    OrderedDict,
    defaultdict,
    Counter,
    type(pd.Series([0]).groupby(level=0).groups),
)
"""Python's dictionaries, and the one of pandas that holds the groups of a table."""

ARRAYS: tuple[type, ...] = (np.ndarray, np.ma.MaskedArray, np.matrix)
NUMPY_SCALARS: tuple[type, ...] = (
    np.bool_,
    np.str_,
    *{np.dtype(code).type: None for code in (*np.typecodes["AllInteger"], *np.typecodes["Float"])},
)

_SEQUENCES = {list, tuple, set, frozenset, range, type({}.keys()), type({}.values()), pd.Series}
_SEQUENCES |= {*ARRAYS, *INDEXES, *EXTENSION_ARRAYS}


def unreadable(question_id: str, answer: object, expected: Text) -> Unreadable:
    """Return the error that says what the variable holds and what it should hold."""
    said = _NOT_OF_THIS_KIND.format(id=question_id, found=kind_in_words(answer), expected=expected)
    how = _HOW_IT_CAME.get(type(answer))
    return Unreadable(said if how is None else one_after_another([said, how]))


_NOT_OF_THIS_KIND = Text(
    fr="`{id}` contient {found} ; on attend {expected}.", en="`{id}` holds {found}; expected: {expected}."
)
_HOW_IT_CAME: dict[type, Text] = {
    MethodType: Text(
        fr="Les parenthèses manquent sans doute derrière la méthode : `.sum()`.",
        en="The brackets are probably missing behind the method: `.sum()`.",
    ),
    type(None): Text(
        fr="`print` affiche et ne rend rien : donnez la valeur elle-même.",
        en="`print` shows and returns nothing: give the value itself.",
    ),
}


def plain_value(value: object) -> Plain | None:
    """Return a value as a plain Python one, None when it is missing or of a type that we do not know."""
    if type(value) in ARRAYS and value.ndim == 0:  # type: ignore[attr-defined]
        value = plain_array(value).item()
    kind = type(value)
    if kind in NUMPY_SCALARS:
        value = float(value) if kind is np.longdouble else value.item()  # type: ignore[arg-type, attr-defined]
    if kind is pd.Period:
        return str(value)
    if kind in (Decimal, Fraction):
        try:
            return float(value)  # type: ignore[arg-type]
        except (OverflowError, ValueError):
            return None
    return value if type(value) in (bool, int, float, str) else None  # type: ignore[return-value]


def number(value: object) -> float | None:
    """Return a finite number as a float; None for anything else, including true, NaN and what no float can hold."""
    value = plain_value(value)
    if isinstance(value, (bool, str)) or value is None:
        return None
    try:
        as_float = float(value)
    except OverflowError:
        return None
    return as_float if np.isfinite(as_float) else None


def plain_array(array: Any) -> np.ndarray[Any, Any]:
    """Return one of numpy's arrays as an ordinary one; what is masked is missing."""
    return np.asarray(np.ma.filled(array.astype(object), None) if type(array) is np.ma.MaskedArray else array)


def items(answer: object) -> list[Any] | None:
    """Return the elements of a list, tuple, set, array, Series or index; None for anything else or far too many.

    An array of one column or of one row holds the elements of that column or row.
    """
    if type(answer) not in _SEQUENCES:
        return None
    if type(answer) in ARRAYS:
        array = cast("np.ndarray[Any, Any]", answer)
        if array.size > MOST_ITEMS or not (array.ndim == 1 or (array.ndim == 2 and 1 in array.shape)):
            return None
        return list(plain_array(array).ravel())
    sequence = cast("Sequence[Any]", answer)
    try:
        return list(sequence) if len(sequence) <= MOST_ITEMS else None
    except OverflowError:
        return None


def entries(answer: object) -> list[tuple[Any, Any]] | None:
    """Return the keys and values of a dictionary of Python's own or of pandas, or of its `items()`; None for anything else or far too many."""
    if type(answer) is type({}.items()):
        pairs = cast("Collection[tuple[Any, Any]]", answer)
        return list(pairs) if len(pairs) <= MOST_ITEMS else None
    if type(answer) not in DICTIONARIES:
        return None
    named = cast("dict[Any, Any]", answer)
    return list(named.items()) if len(named) <= MOST_ITEMS else None


def alone(answer: object) -> object:
    """Return what stands alone in a list, a set, an array, a Series or a table, and the answer itself otherwise."""
    for _ in range(_DEEPEST):
        if type(answer) is pd.DataFrame:
            inside = [answer.iloc[0, 0]] if answer.shape == (1, 1) else None
        else:
            inside = items(answer)
        if inside is None or len(inside) != 1:
            return answer
        answer = inside[0]
    return answer


_DEEPEST = 4


def folded(words: str) -> str:
    """Return words without accents, capitals, punctuation and spaces: « Chiffre d'affaires » and chiffre_daffaires meet, cœur and coeur.

    A name of signs alone, such as ∫, is what is left of it without spaces.
    """
    decomposed = unicodedata.normalize("NFKD", words.casefold()).replace("œ", "oe").replace("æ", "ae")
    return (
        decomposed if decomposed.isalnum() else "".join(filter(str.isalnum, decomposed)) or "".join(decomposed.split())
    )


_NUMBERED = re.compile(r"(?:client|customer)?(?:numero|number|no|n|c)?(\d{1,9})")


def label(value: object) -> Hashable | None:
    """Return what a label means, however it is written: 16, 16.0, "16", "C16" and "client n° 16" are customer 16."""
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
