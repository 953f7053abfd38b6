"""A column of numbers as people have them, and what to write when it holds text."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from numbers import Real
from typing import Any, NamedTuple

import numpy as np
import pandas as pd

from crm_lessons.methods.input_error import InputError
from crm_lessons.methods.shown import label, shown
from crm_lessons.text.language import Text


def floats(values: pd.Series[Any], code: str) -> pd.Series[float]:
    """Return a column without a hole as floats: the column itself where it holds floats already.

    Integers, floats and decimals are numbers, in a column of numbers, of objects or of categories; text, true or false and
    complex numbers are none.

    code: how the reader writes this column, for the advice, such as `orders["amount"]`

    Raises InputError, which names the first row that is no number and says what to write.
    """
    if isinstance(values.dtype, pd.CategoricalDtype):
        values = values.astype(values.cat.categories.dtype)
    if values.dtype == np.float64:
        return values
    if values.dtype == object:
        return _from_objects(values, code)
    types = pd.api.types
    if not types.is_numeric_dtype(values) or types.is_bool_dtype(values) or types.is_complex_dtype(values):
        raise _no_numbers(values, np.ones(len(values), dtype=bool), code)
    numbers = values.to_numpy(dtype=float, na_value=np.nan)
    return pd.Series(numbers, index=values.index, name=values.name)


def floats_or_missing(values: pd.Series[Any]) -> pd.Series[float]:
    """Return a column as floats, missing where a cell is no number and no text of one."""
    read = [as_float(value) if is_number(value) else _of_text(value) for value in values]
    return pd.Series(read, index=values.index, name=values.name, dtype=float)


def float_cells(table: pd.DataFrame, true_is_one: bool = False) -> np.ndarray:
    """Return the cells of a table as floats; what is no real number becomes NaN, true and false too unless they count."""
    plain = "biuf" if true_is_one else "iuf"
    if all(isinstance(kind, np.dtype) and kind.kind in plain for kind in set(table.dtypes)):
        return table.to_numpy(dtype=float)
    cells = [
        as_float(cell) if is_number(cell) or (true_is_one and isinstance(cell, (bool, np.bool_))) else np.nan
        for cell in table.to_numpy(dtype=object).ravel()
    ]
    return np.array(cells, dtype=float).reshape(table.shape)


def is_number(value: object) -> bool:
    """Return whether a value is one real number: true and false are none."""
    return isinstance(value, (Real, Decimal)) and not isinstance(value, (bool, np.bool_))


def _from_objects(values: pd.Series[Any], code: str) -> pd.Series[float]:
    stranger = np.array([not is_number(value) for value in values], dtype=bool)
    if stranger.any():
        raise _no_numbers(values, stranger, code)
    return pd.Series([as_float(value) for value in values], index=values.index, name=values.name, dtype=float)


def _of_text(value: object) -> float:
    try:
        return float(value) if isinstance(value, str) else float("nan")
    except ValueError:
        return float("nan")


def as_float(value: Any) -> float:
    """Return a number as a float, infinite where it is more than a float can hold."""
    try:
        return float(value)
    except OverflowError:
        return float("inf") if value > 0 else float("-inf")


class _Style(NamedTuple):
    """A way to write numbers, and the code that reads it."""

    written: re.Pattern[str]
    code: str
    read: Callable[[pd.Series[Any]], pd.Series[Any]]


_BLANKS = r"[\s'’€$£]"
_SAID = _BLANKS.replace("’", "\u2019")


def _style(thousands: str, mark: str) -> _Style:
    """Return the style in which `thousands` (a character, or nothing) separates groups of three and `mark` decimals."""
    apart = f"(?:{_BLANKS}|{re.escape(thousands)})" if thousands else _BLANKS
    pattern = re.compile(
        rf"{_BLANKS}*[+-]?{_BLANKS}*(?:\d{{1,3}}(?:{apart}\d{{3}})+|\d+)(?:{re.escape(mark)}\d*)?{_BLANKS}*"
    )
    dropped = _BLANKS[:-1] + thousands + "]"
    code = f'.str.replace(r"{dropped}", "", regex=True)' + ('.str.replace(",", ".")' if mark == "," else "")
    return _Style(
        pattern,
        code,
        lambda texts: texts.str.replace(dropped, "", regex=True).str.replace(mark, ".", regex=False),
    )


_STYLES = (
    _Style(re.compile(r"\s*[+-]?\d+(?:\.\d*)?\s*"), "", lambda texts: texts),
    _style("", "."),
    _style("", ","),
    _style(",", "."),
    _style(".", ","),
)


def _no_numbers(values: pd.Series[Any], stranger: np.ndarray, code: str) -> InputError:
    """Return the error for a column in which some rows are no numbers, with the advice that reads it, if there is one."""
    first = int(np.argmax(stranger))
    found = {"row": label(values.index[first]), "value": shown(values.iloc[first]), "code": code}
    if isinstance(values.iloc[first], (bool, np.bool_)):
        return InputError(_BOOLEAN.format(**found))
    if not isinstance(values.iloc[first], str):
        return InputError(_OTHER.format(**found))
    texts = values.astype(str)
    as_text = "" if all(isinstance(value, str) for value in values) else ".astype(str)"
    readings: dict[tuple[float, ...], str] = {}
    for style in _STYLES:
        if all(style.written.fullmatch(text) for text in texts):
            numbers = pd.to_numeric(style.read(texts), errors="coerce")
            if not numbers.isna().any():
                readings.setdefault(
                    tuple(numbers), f"pd.to_numeric({code}{(as_text + style.code) if style.code else ''})"
                )
    if len(readings) == 1:
        return InputError(_TEXT.format(advice=next(iter(readings.values())), **found))
    if readings:
        (one, one_code), (other, other_code), *_ = readings.items()
        place = next(n for n, (a, b) in enumerate(zip(one, other, strict=True)) if a != b)
        found |= {"row": label(values.index[place]), "value": shown(values.iloc[place])}
        return InputError(
            _TWO_WAYS.format(
                one=shown(one[place]), code_one=one_code, other=shown(other[place]), code_other=other_code, **found
            )
        )
    strange = next(
        (n for n, text in enumerate(texts) if not any(style.written.fullmatch(text) for style in _STYLES)), first
    )
    found |= {"row": label(values.index[strange]), "value": shown(values.iloc[strange])}
    return InputError(_UNREADABLE.format(**found))


_BOOLEAN = Text(
    fr="`{code}`, ligne {row} : on attend des nombres ; on a lu {value}, vrai ou faux. Si c'est un compte, écrivez "
    "`{code}.astype(int)`.",
    en="`{code}`, row {row}: numbers are expected; found {value}, true or false. If it counts something, write "
    "`{code}.astype(int)`.",
)
_OTHER = Text(
    fr="`{code}`, ligne {row} : on attend des nombres, comme 12.5 ; on a lu {value}. Remplacez-le, ou prenez une autre colonne.",
    en="`{code}`, row {row}: numbers such as 12.5 are expected; found {value}. Replace it, or take another column.",
)
_TEXT = Text(
    fr="`{code}`, ligne {row} : on attend des nombres ; on a lu le texte {value}. Écrivez `{advice}`.",
    en="`{code}`, row {row}: numbers are expected; found the text {value}. Write `{advice}`.",
)
_TWO_WAYS = Text(
    fr="`{code}`, ligne {row} : {value} est un texte qui se lit de deux façons. Si c'est {one}, écrivez `{code_one}` ; "
    "si c'est {other}, écrivez `{code_other}`.",
    en="`{code}`, row {row}: {value} is a text that can be read in two ways. If it is {one}, write `{code_one}`; "
    "if it is {other}, write `{code_other}`.",
)
_UNREADABLE = Text(
    fr="`{code}`, ligne {row} : on attend des nombres ; on a lu le texte {value}. Corrigez cette ligne, puis écrivez "
    "`pd.to_numeric({code})`.",
    en="`{code}`, row {row}: numbers are expected; found the text {value}. Correct this row, then write "
    "`pd.to_numeric({code})`.",
)
