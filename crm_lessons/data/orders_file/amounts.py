"""Amounts as people type them: 1 234,56 or 1,234.56, with a currency, a minus sign or an accountant's brackets."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, Literal

import pandas as pd

from crm_lessons.data.orders_file.problem import OrdersFileError, RowProblem
from crm_lessons.text.language import Text

DecimalMark = Literal[",", "."]

_CURRENCY = r"(?:€|\$|£|MAD|DHS?|EUR|USD|GBP|CHF|F?CFA|XOF|XAF|TND|DT|DZD|DA)\.?"
_BEFORE_OR_AFTER = re.compile(rf"^{_CURRENCY}|{_CURRENCY}$", re.IGNORECASE)
_SPACES = re.compile(r"[\s'’_]")
_WELL_FORMED = {
    mark: re.compile(rf"[+-]?(?:\d+|\d{{1,3}}(?:{thousands}\d{{3}})+)?(?:{decimal}\d*)?")
    for mark, thousands, decimal in ((",", r"\.", ","), (".", ",", r"\."))
}
"""Thousands come by three: with a decimal comma, 12.50 is no amount, and taking it for 1,250 would go unseen."""


def decimal_mark(file: str, cells: Iterable[Any]) -> DecimalMark:
    """Return the decimal mark of a column of amounts.

    Of two marks in one amount the last is the decimal one, and a mark that comes twice separates thousands. Where every
    amount has a single mark before exactly three digits, nothing tells: raises OrdersFileError, which asks.
    """
    amounts = [_bare(cell) for cell in cells if isinstance(cell, str)]
    signs = [sign for amount in amounts if (sign := _sign(amount)) is not None]
    if signs:
        return max((",", "."), key=signs.count)
    unclear = next((amount for amount in amounts if "," in amount or "." in amount), None)
    if unclear is None:
        return "."
    raise OrdersFileError(_AMBIGUOUS.format(file=file, amount=unclear))


def amount(cell: Any, row: int, mark: DecimalMark) -> float | RowProblem:
    """Return an amount as a number, or the problem of its row."""
    if isinstance(cell, (int, float)) and not isinstance(cell, bool):
        return float(cell) if pd.notna(cell) and abs(cell) != float("inf") else RowProblem(row, _EMPTY)
    written = str(cell).strip()
    if not written:
        return RowProblem(row, _EMPTY)
    bare = _bare(written)
    negative = (bare.startswith("(") and bare.endswith(")")) or bare.endswith("-")
    digits = bare.strip("()").removesuffix("-")
    if not any(character.isdecimal() for character in digits) or not _WELL_FORMED[mark].fullmatch(digits):
        return RowProblem(
            row, _NO_AMOUNT.format(written=written[:40], example="1 234,56" if mark == "," else "1234.56")
        )
    value = float(digits.replace("." if mark == "," else ",", "").replace(mark, "."))
    return -value if negative else value


def _bare(written: str) -> str:
    """Return an amount without spaces, currency and thousands apostrophes."""
    return _BEFORE_OR_AFTER.sub("", _SPACES.sub("", written.replace("\u2212", "-")))


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


_EMPTY = Text(fr="le montant est vide.", en="the amount is empty.")
_NO_AMOUNT = Text(
    fr="« {written} » n'est pas un montant comme {example}.",
    en="“{written}” is not an amount such as {example}.",
)
_AMBIGUOUS = Text(
    fr='{file} : « {amount} » peut se lire de deux façons. Dites laquelle : `decimal=","` ou `decimal="."`.',
    en='{file}: “{amount}” can be read in two ways. Say which: `decimal=","` or `decimal="."`.',
)
