"""Amounts as people type them: 1 234,56 or 1,234.56, with a currency, a minus sign or an accountant's brackets."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import cache, partial
from math import copysign
from typing import Any, Literal

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from crm_lessons.data.orders_file.problem import RowProblem
from crm_lessons.data.orders_file.questions import Question
from crm_lessons.data.orders_file.shapes import Rows, ShapedColumn, digits_in, written
from crm_lessons.text.language import Text

DecimalMark = Literal[",", "."]

_CURRENCIES = {
    "EUR": r"€|EUROS?|EUR", "USD": r"\$|USD?\$?|\$US", "GBP": r"£|GBP", "CHF": r"S?FR\.|CHF", "CAD": r"CA?\$|CAD\$?|\$CAD?",
    "AUD": r"AU?\$|AUD\$?", "JPY": r"¥|JPY", "INR": r"₹|INR|RS\.", "PLN": r"ZŁ|PLN", "BRL": r"R\$|BRL", "CNY": r"CNY|RMB",
    "MAD": r"MAD|DHS?", "XOF": r"F?CFA|XOF", "XAF": r"XAF", "TND": r"TND|DT", "DZD": r"DZD|DA", "SEK": r"SEK|KR", "DKK": r"DKK",
    "NOK": r"NOK", "CZK": r"KČ|CZK", "TRY": r"₺|TRY|TL", "HUF": r"FT|HUF", "RON": r"LEI|RON", "RUB": r"₽|RUB", "KRW": r"₩|KRW",
    "ILS": r"₪|ILS", "UAH": r"₴|UAH", "NGN": r"₦|NGN", "THB": r"฿|THB", "VND": r"₫|VND", "BDT": r"৳|BDT", "MXN": r"MXN", "ZAR": r"ZAR",
}  # fmt: skip
_CURRENCY = "(?:" + "|".join(f"(?:{written})" for written in _CURRENCIES.values()) + r")\.?"
_BEFORE_OR_AFTER = re.compile(rf"^([-+(]*){_CURRENCY}|{_CURRENCY}([-)]*)$", re.IGNORECASE)
_SPACES = re.compile(r"[\s'’_]")
_WELL_FORMED = {
    mark: re.compile(rf"[+-]?(?:\d+|\d{{1,3}}(?:{thousands}\d{{3}})+)?(?:{decimal}\d*)?")
    for mark, thousands, decimal in ((",", r"\.", ","), (".", ",", r"\."))
}
"""Thousands come by three: with a decimal comma, 12.50 is no amount, and taking it for 1,250 would go unseen."""


_UNCLEAR = re.compile(r"[-+(]*\d+[.,]\d{3}[-)]*")
_EXACT_DIGITS = 15
"""Up to so many digits, an integer over a power of ten is the very number that Python reads from the text."""


def decimal_mark(cells: Iterable[ShapedColumn], *, likely: DecimalMark) -> tuple[DecimalMark, Question | None]:
    """Return the decimal mark of the columns of amounts, and the question that remains.

    Of two marks in one amount the last is the decimal one, and a mark that comes twice separates thousands. Where every
    amount has a single mark before exactly three digits, nothing tells.

    likely: what to suggest where nothing tells
    """
    amounts = [(_bare(cell), rows) for column in cells for _, cell, rows in column.firsts() if isinstance(cell, str)]
    signs: Counter[str] = Counter()
    for amount, rows in amounts:
        if (sign := _sign(amount)) is not None:
            signs[sign] += rows
    if signs:
        return max((",", "."), key=signs.__getitem__), None
    unclear = next((amount for amount, _ in amounts if _UNCLEAR.fullmatch(amount)), None)
    if unclear is None:
        return ".", None
    return likely, Question(_AMBIGUOUS.format(amount=unclear), {"decimal": likely})


def read_amounts(
    cells: ShapedColumn, rows: Rows, mark: DecimalMark
) -> tuple[NDArray[np.float64], dict[int, RowProblem]]:
    """Return the amounts of a column, and the problems by the place of their row.

    rows: place -> the row's number in the spreadsheet
    """
    values = np.full(len(rows), np.nan)
    one_by_one = dict(cells.others)
    factor_of = cache(partial(_factor, mark=mark))
    for shape in cells.parts:
        factor = factor_of(shape.text)
        if factor is None:
            one_by_one |= {
                place: written(shape.text, digits)
                for place, digits in zip(shape.places.tolist(), shape.digits.tolist(), strict=True)
            }
        else:
            values[shape.places] = shape.digits / factor
    problems = {}
    for place, cell in one_by_one.items():
        read = amount(cell, int(rows[place]), mark)
        if isinstance(read, RowProblem):
            problems[place] = read
        else:
            values[place] = read
    return values, problems


def amount(cell: Any, row: int, mark: DecimalMark) -> float | RowProblem:
    """Return an amount as a number, or the problem of its row."""
    if cell is None:
        return RowProblem(row, EMPTY)
    if isinstance(cell, (int, float)) and not isinstance(cell, bool):
        return float(cell) if pd.notna(cell) and abs(cell) != float("inf") else RowProblem(row, EMPTY)
    written = str(cell).strip()
    if not written:
        return RowProblem(row, EMPTY)
    bare = _bare(written)
    negative = (bare.startswith("(") and bare.endswith(")")) or bare.endswith("-")
    digits = bare.strip("()").removesuffix("-")
    if not any(character.isdecimal() for character in digits) or not _WELL_FORMED[mark].fullmatch(digits):
        return RowProblem(
            row, _NO_AMOUNT.format(written=written[:40], example="1 234,56" if mark == "," else "1234.56")
        )
    value = float(digits.replace("." if mark == "," else ",", "").replace(mark, "."))
    return -value if negative else value


def _factor(shape: str, mark: DecimalMark) -> float | None:
    """Return what the digits of a shape are divided by to give its amounts; None where each row must be looked at.

    The shape written with ones tells: 1 111,11 is 1111.11, so that the digits 111111 are divided by 100.
    """
    length = digits_in(shape)
    if not 0 < length <= _EXACT_DIGITS or _other_digits(shape):
        return None
    ones = amount(shape.replace("0", "1"), 0, mark)
    if isinstance(ones, RowProblem):
        return None
    return copysign(float(round(int("1" * length) / abs(ones))), ones)


def _other_digits(text: str) -> bool:
    """Return whether a text has digits of other scripts, which a shape does not set apart."""
    return any(character.isdecimal() for character in text if not character.isascii())


def currency_of(cell: Any) -> str | None:
    """Return the currency that is written with an amount, None where there is none."""
    match = _BEFORE_OR_AFTER.search(_SPACES.sub("", str(cell)))
    if match is None:
        return None
    sign = match[0].strip("-+()")
    named = (code for code, pattern in _CURRENCIES.items() if re.fullmatch(rf"(?:{pattern})\.?", sign, re.IGNORECASE))
    return next(named, None)


def currency_code(written: str) -> str:
    """Return the usual code of a currency that a column or a reader names: EUR for € and euros."""
    bare = _SPACES.sub("", written)
    named = (code for code, pattern in _CURRENCIES.items() if re.fullmatch(pattern, bare, re.IGNORECASE))
    return next(named, bare.upper())


def currencies(cells: ShapedColumn, length: int) -> NDArray[np.object_] | None:
    """Return by place the currency written with each amount; None where there are fewer than two."""
    code_of = cache(currency_of)
    others = {place: currency_of(cell) for place, cell in cells.others.items() if isinstance(cell, str)}
    if (
        len(
            {code for shape in cells.parts if (code := code_of(shape.text))}
            | {code for code in others.values() if code}
        )
        < 2
    ):
        return None
    codes = np.full(length, "", dtype=object)
    for shape in cells.parts:
        codes[shape.places] = code_of(shape.text) or ""
    for place, code in others.items():
        codes[place] = code or ""
    return codes


def _bare(written: str) -> str:
    """Return an amount without spaces, currency and thousands apostrophes."""
    return _BEFORE_OR_AFTER.sub(r"\1\2", _SPACES.sub("", written.replace("\u2212", "-")))


def _sign(amount: str) -> str | None:
    """Return the decimal mark that an amount betrays, None when it could be either."""
    marks = [character for character in amount if character in ",."]
    if not marks:
        return None
    if len(set(marks)) == 2:
        return marks[-1]
    if len(marks) > 1:
        return "." if marks[0] == "," else ","
    digits_after = len(amount.strip("()-").rpartition(marks[0])[2])
    return marks[0] if digits_after != 3 else None


EMPTY = Text(fr="le montant est vide.", en="the amount is empty.")
_NO_AMOUNT = Text(
    fr="« {written} » n'est pas un montant comme {example}.",
    en="“{written}” is not an amount such as {example}.",
)
_AMBIGUOUS = Text(
    fr='« {amount} » peut se lire de deux façons. Dites laquelle : `decimal=","` ou `decimal="."`.',
    en='“{amount}” can be read in two ways. Say which: `decimal=","` or `decimal="."`.',
)
