"""Dates as people type them: 31/12/2024, 31.12.24, 2024-12-31, or a date of Excel's own; the column decides the order."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from typing import Any, Literal

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from crm_lessons.data.orders_file.problem import OrdersFileError, RowProblem
from crm_lessons.data.orders_file.shapes import Integers, Shape, ShapedColumn, digits_in, written
from crm_lessons.text.language import Text

Order = Literal["day_first", "month_first"]

_YEAR_FIRST = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?")
_YEAR_LAST = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})(?: .*)?")


Days = NDArray[np.datetime64]


def date_order(file: str, cells: ShapedColumn) -> Order:
    """Return whether the days come first: a number above 12 betrays a day; without one, French order.

    Raises OrdersFileError when some rows can only be read one way and others only the other way.
    """
    parts = [match.groups() for cell in _distinct(cells) if (match := _YEAR_LAST.fullmatch(str(cell).strip()))]
    day_first = next((part for part in parts if int(part[0]) > 12 >= int(part[1])), None)
    month_first = next((part for part in parts if int(part[1]) > 12 >= int(part[0])), None)
    if day_first and month_first:
        raise OrdersFileError(_BOTH.format(file=file, one="/".join(day_first), other="/".join(month_first)))
    return "month_first" if month_first else "day_first"


def read_dates(cells: ShapedColumn, rows: Integers, order: Order) -> tuple[Days, dict[int, RowProblem]]:
    """Return the days of a column, and the problems by the place of their row.

    rows: place -> the row's number in the spreadsheet
    """
    days = np.full(len(rows), np.datetime64("NaT"), dtype="datetime64[us]")
    problems: dict[int, RowProblem] = {}
    one_by_one = dict(cells.others)
    for shape in cells.shapes:
        firsts, same_day = _by_day(shape)
        read = [date(written(shape.text, shape.digits[n]), 0, order) for n in firsts]
        days[shape.places] = np.array([_day(day) for day in read], dtype=days.dtype)[same_day]
        one_by_one |= {
            int(shape.places[n]): written(shape.text, shape.digits[n])
            for n in np.flatnonzero(np.isnat(days[shape.places]))
        }
    for place, cell in one_by_one.items():
        day = date(cell, int(rows[place]), order)
        if isinstance(day, RowProblem):
            problems[place] = day
        else:
            days[place] = _day(day)
    return days, problems


def date(cell: Any, row: int, order: Order) -> pd.Timestamp | RowProblem:
    """Return the day of a cell, or the problem of its row."""
    if isinstance(cell, datetime.date) and not pd.isna(cell):
        return pd.Timestamp(cell).normalize()
    written = str(cell).strip()
    if not written:
        return RowProblem(row, _EMPTY)
    if match := _YEAR_FIRST.fullmatch(written):
        year, month, day = (int(part) for part in match.groups())
    elif match := _YEAR_LAST.fullmatch(written):
        first, second, year = (int(part) for part in match.groups())
        day, month = (first, second) if order == "day_first" else (second, first)
        year += 2000 if year < 100 else 0
    else:
        return RowProblem(row, _no_date(written, order))
    try:
        return pd.Timestamp(datetime.date(year, month, day))
    except ValueError:
        return RowProblem(row, _no_date(written, order))


def _distinct(cells: ShapedColumn) -> Iterator[str]:
    """Yield the texts of a column in their order, those of one day and one shape once."""
    found = {place: str(cell) for place, cell in cells.others.items()}
    for shape in cells.shapes:
        firsts, _ = _by_day(shape)
        found |= {int(shape.places[n]): written(shape.text, shape.digits[n]) for n in firsts}
    yield from (found[place] for place in sorted(found))


def _by_day(shape: Shape) -> tuple[Integers, Integers]:
    """Return where in a shape each day comes first, and for each of its rows which of these days it has.

    The digits of the day are the first; those of the hour, which may follow, make no other day.
    """
    text = shape.text.strip()
    match = _YEAR_FIRST.fullmatch(text) or _YEAR_LAST.fullmatch(text)
    of_the_hour = digits_in(text) - sum(map(digits_in, match.groups())) if match else 0
    same_day, _ = pd.factorize(shape.digits // np.int64(10**of_the_hour))
    return np.unique(same_day, return_index=True)[1], same_day


def _day(read: pd.Timestamp | RowProblem) -> np.datetime64:
    return np.datetime64("NaT") if isinstance(read, RowProblem) else read.to_datetime64()


def _no_date(written: str, order: Order) -> Text:
    return _NO_DATE.format(written=written[:40], expected=ORDERS[order])


_EMPTY = Text(fr="la date est vide.", en="the date is empty.")
ORDERS: dict[Order, Text] = {
    "day_first": Text(fr="jour/mois/année", en="day/month/year"),
    "month_first": Text(fr="mois/jour/année", en="month/day/year"),
}
_NO_DATE = Text(fr="« {written} » n'est pas une date {expected}.", en="“{written}” is not a date in {expected}.")
_BOTH = Text(
    fr="{file} : {one} met le jour d'abord, {other} met le mois d'abord. Écrivez toutes les dates de la même façon.",
    en="{file}: {one} puts the day first, {other} puts the month first. Write all the dates in the same way.",
)
