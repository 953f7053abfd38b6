"""One date as people and programs write it: 31/12/2024, 2024-12-31T10:00+01:00, 5 janvier 2024, Jan-05-24, 20240105, 45296."""

from __future__ import annotations

import datetime
import re
import unicodedata
from functools import lru_cache
from typing import Any, Literal

import pandas as pd

from crm_lessons.data.orders_file.problem import RowProblem
from crm_lessons.text.language import Text

Order = Literal["day_first", "month_first", "year_first"]

YEAR_FIRST = re.compile(r"(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})(?:[T ,].*)?")
YEAR_LAST = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})(?:[T ,].*)?")
NUMBER = re.compile(r"[0-9]{5}(?:[.,][0-9]+)?|[0-9]{8}|[0-9]{10}|[0-9]{13}|[0-9]{16}")
_WEEKDAY = r"(?:(?:[^\W\d]{2,9})\.?,? +)?"
_WORD = r"([^\W\d_]{3,9})\.?"
_DAY_WORD = re.compile(rf"{_WEEKDAY}(\d{{1,2}})(?:er|st|nd|rd|th)?[-/. ]*{_WORD}[-/. ,]*(\d{{4}}|\d{{2}})(?:[T ,].*)?")
_WORD_DAY = re.compile(rf"{_WEEKDAY}{_WORD}[-/. ]*(\d{{1,2}})(?:st|nd|rd|th)?[-/. ,]+(\d{{4}}|\d{{2}})(?:[T ,].*)?")
_YEAR_WORD = re.compile(rf"(\d{{4}})[-/. ]{_WORD}[-/. ]*(\d{{1,2}})(?:[T ,].*)?")

_EXCEL_BEGINS = datetime.date(1899, 12, 30)
_EPOCH = datetime.date(1970, 1, 1)
_SECONDS_A_DAY = 86_400
_EARLIEST = datetime.date(1901, 1, 1)
"""Older dates are how programs write "none": 0001-01-01, 1899-12-30, 1900-01-01."""
_TWO_DIGITS = 2
_CENTURY_TURNS = 69
"""Of years in two digits, those from 69 on are of the last century, as in POSIX."""
_MONTHS = {
    name: month
    for names in (
        "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
        "january february march april may june july august september october november december",
        "januar februar marz april mai juni juli august september oktober november dezember",
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    )
    for month, name in enumerate(names.split(), start=1)
}


def date(cell: Any, row: int, order: Order, *, exchanged: bool = False) -> datetime.date | RowProblem:
    """Return the day of a cell, as the cell's own clock says it, or the problem of its row.

    exchanged: whether a date that a spreadsheet wrote of itself, year first or as no text, has day and month exchanged
    """
    if cell is None or pd.isna(cell) or not (written := str(cell).strip()):
        return RowProblem(row, _EMPTY)
    if isinstance(cell, datetime.date):
        found: datetime.date | None = datetime.date(cell.year, cell.month, cell.day)
    elif isinstance(cell, (int, float)):
        found = _of_number(float(cell))
    else:
        found = _of_text(written, order)
    if found is None:
        return RowProblem(row, _NO_DATE.format(written=written[:40], expected=ORDERS[order]))
    if exchanged and found.day <= 12 and (isinstance(cell, datetime.date) or YEAR_FIRST.fullmatch(written)):
        found = found.replace(month=found.day, day=found.month)
    if found < _EARLIEST or found == _EPOCH:
        return RowProblem(row, _NONE.format(date=found.isoformat()))
    if found > datetime.date.today():
        return RowProblem(row, _FUTURE.format(date=found.isoformat()))
    return found


def _of_text(written: str, order: Order) -> datetime.date | None:
    if match := YEAR_FIRST.fullmatch(written):
        return _day(*match.groups())
    if match := YEAR_LAST.fullmatch(written):
        first, second, year = match.groups()
        if order == "year_first" and len(year) == _TWO_DIGITS:
            return _day(first, second, year)
        if order == "year_first":
            order = "day_first"
        return _day(year, second, first) if order == "day_first" else _day(year, first, second)
    if NUMBER.fullmatch(written):
        return _of_number(float(written.replace(",", ".")))
    if match := _YEAR_WORD.fullmatch(written):
        year, month, day = match.groups()
    elif match := _DAY_WORD.fullmatch(written):
        day, month, year = match.groups()
    elif match := _WORD_DAY.fullmatch(written):
        month, day, year = match.groups()
    else:
        return None
    return _day(year, _month(month), day)


def _of_number(number: float) -> datetime.date | None:
    """Return the day of 20240105, of Excel's 45296, of seconds, milliseconds or microseconds since 1970."""
    if 20_000 <= number < 80_000:
        return _EXCEL_BEGINS + datetime.timedelta(days=int(number))
    if number.is_integer() and 19_000_000 <= number < 21_000_000:
        year, rest = divmod(int(number), 10_000)
        return _day(year, *divmod(rest, 100))
    for unit in (1, 1_000, 1_000_000):
        if 10**8 <= number / unit < 10**10:
            return _EPOCH + datetime.timedelta(days=int(number // (unit * _SECONDS_A_DAY)))
    return None


def _day(year: str | int, month: str | int, day: str | int) -> datetime.date | None:
    full = int(year)
    if len(str(year)) == _TWO_DIGITS:
        full += 1900 if full >= _CENTURY_TURNS else 2000
    try:
        return datetime.date(full, int(month), int(day))
    except ValueError:
        return None


@lru_cache(maxsize=256)
def _month(word: str) -> int:
    """Return the month that a word begins, in French, English, German, Spanish or Italian; 0 where none or several do."""
    letters = unicodedata.normalize("NFKD", word.casefold())
    plain = "".join(letter for letter in letters if not unicodedata.combining(letter))
    found = {month for name, month in _MONTHS.items() if name.startswith(plain)}
    found |= {9} if plain == "sept" else set()
    return found.pop() if len(found) == 1 else 0


ORDERS: dict[Order, Text] = {
    "day_first": Text(fr="jour/mois/année", en="day/month/year"),
    "month_first": Text(fr="mois/jour/année", en="month/day/year"),
    "year_first": Text(fr="année/mois/jour", en="year/month/day"),
}
_EMPTY = Text(fr="la date est vide.", en="the date is empty.")
_NO_DATE = Text(fr="« {written} » n'est pas une date {expected}.", en="“{written}” is not a date in {expected}.")
_FUTURE = Text(fr="{date} est dans l'avenir.", en="{date} is in the future.")
_NONE = Text(
    fr="{date} n'est le jour d'aucune commande : les logiciels écrivent ainsi une date absente.",
    en="{date} is no day of an order: programs write a missing date so.",
)
