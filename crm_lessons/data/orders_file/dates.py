"""A column of dates: which of day and month comes first, and every day of it; the column decides, or its owner does."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Literal

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from crm_lessons.data.orders_file.days import NUMBER, ORDERS, YEAR_FIRST, YEAR_LAST, Order, date
from crm_lessons.data.orders_file.problem import RowProblem
from crm_lessons.data.orders_file.questions import Question
from crm_lessons.data.orders_file.shapes import Integers, Rows, Shape, ShapedColumn, digits_in, written
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import number_text

__all__ = ["ORDERS", "Dates", "Order", "date", "date_order", "read_dates"]

Dates = Literal["day_first", "month_first", "year_first", "half_exchanged"]
Days = NDArray[np.datetime64]

_THIS_YEAR = datetime.date.today().year
_MINORITY = 5
"""Up to one date in five of the other order, they are errors of typing; beyond, nothing tells which order is meant."""


@dataclass
class _Evidence:
    """How many rows can be read in one order only, in both, or have no order to choose; and the first of each."""

    rows: dict[str, int] = field(default_factory=lambda: dict.fromkeys(("day_first", "month_first", "both", "same"), 0))
    first: dict[str, tuple[int, str]] = field(default_factory=dict)
    begins: set[str] = field(default_factory=set)
    ends: set[str] = field(default_factory=set)
    year_written_first: bool = False
    real_small: int = 0
    real_large: int = 0

    def add(self, place: int, cell: Any, rows: int) -> None:
        """Count the rows that are written as `cell` is."""
        text = str(cell).strip()
        if match := YEAR_LAST.fullmatch(text):
            first, second = int(match[1]), int(match[2])
            small_first, small_second = first <= 12, second <= 12
            if small_first and small_second:
                kind = "same" if first == second else "both"
            elif small_first or small_second:
                kind = "month_first" if small_first else "day_first"
            else:
                return
            self.begins.add(match[1])
            self.ends.add(match[3])
            self.rows[kind] += rows
            if kind not in self.first or place < self.first[kind][0]:
                self.first[kind] = (place, text)
        elif isinstance(cell, datetime.date) and cell == cell:
            self._real(cell.day, rows)
        elif match := YEAR_FIRST.fullmatch(text):
            self.year_written_first = True
            self._real(int(match[3]), rows)

    def _real(self, day: int, rows: int) -> None:
        if day <= 12:
            self.real_small += rows
        else:
            self.real_large += rows

    @property
    def years_come_first(self) -> bool:
        """Whether dates such as 24-01-13 seem to begin with their year: as beginnings they have few numbers, as ends many."""
        read_so = all(len(begin) == 2 and int(begin) <= _THIS_YEAR % 100 for begin in self.begins)
        ends_are_days = all(len(end) == 2 and 1 <= int(end) <= 31 for end in self.ends)
        return bool(self.begins) and read_so and ends_are_days and len(self.ends) > len(self.begins)

    @property
    def half_exchanged(self) -> bool:
        """Whether the dates that a spreadsheet could take for its own order are dates, and all the others texts."""
        one_order = bool(self.rows["day_first"]) != bool(self.rows["month_first"])
        ambiguous = self.rows["both"] + self.rows["same"]
        return one_order and not ambiguous and self.real_small > 0 and not self.real_large


def date_order(
    cells: ShapedColumn, rows: Rows, given: Dates | None, *, european: bool, french: bool
) -> tuple[Order, Question | None]:
    """Return whether the days come first: a number above 12 betrays a day; and the question that remains.

    european: whether the file is written as no program writes that puts the month first (decimal commas, semicolons)
    french: whether its headings are French, so that the day is likely first
    """
    evidence = _evidence(cells)
    days, months = evidence.rows["day_first"], evidence.rows["month_first"]
    likely: Order = "month_first" if months > days else "day_first"
    if given == "half_exchanged":
        return likely, None
    if given:
        return given, None
    if evidence.years_come_first:
        place, text = next(iter(evidence.first.values()))
        return likely, Question(_YEAR.format(row=int(rows[place]), text=text, order=likely), {"dates": "year_first"})
    if evidence.half_exchanged:
        place, text = evidence.first[likely]
        found = {"row": int(rows[place]), "text": text, "n": number_text(evidence.real_small), "order": likely}
        return likely, Question(_HALF.format(**found), {"dates": "half_exchanged"})
    if min(days, months) * _MINORITY > max(days, months):
        (day_place, day_text), (month_place, month_text) = evidence.first["day_first"], evidence.first["month_first"]
        found = {"day_row": int(rows[day_place]), "day": day_text, "month_row": int(rows[month_place])}
        found |= {"month": month_text, "days": number_text(days), "months": number_text(months)}
        return likely, Question(_TWO_ORDERS.format(**found), {"dates": likely})
    if not (days or months) and evidence.rows["both"]:
        if european:
            return "day_first", None
        place, text = evidence.first["both"]
        found = {"row": int(rows[place]), "text": text, "n": number_text(evidence.rows["both"])}
        likely = "day_first" if french else "month_first"
        return likely, Question(_TWO_WAYS.format(**found), {"dates": likely})
    if evidence.year_written_first and not evidence.begins:
        return "year_first", None
    return likely, None


def read_dates(
    cells: ShapedColumn, rows: Rows, order: Order, *, exchanged: bool = False
) -> tuple[Days, dict[int, RowProblem]]:
    """Return the days of a column, and the problems by the place of their row.

    rows: place -> the row's number in the spreadsheet
    exchanged: whether the dates that are no texts have day and month exchanged
    """
    days = np.full(len(rows), "NaT", dtype="datetime64[ns]")
    problems: dict[int, RowProblem] = {}
    one_by_one = dict(cells.others)
    day_of = cache(lambda text: _np_day(date(text, 0, order, exchanged=exchanged)))
    for shape in cells.parts:
        firsts, same_day = _by_day(shape)
        read = [day_of(written(shape.text, shape.digits[n])) for n in firsts]
        days[shape.places] = np.array(read, dtype=days.dtype)[same_day]
        one_by_one |= {
            int(shape.places[n]): written(shape.text, shape.digits[n])
            for n in np.flatnonzero(np.isnat(days[shape.places]))
        }
    for place, cell in one_by_one.items():
        day = date(cell, int(rows[place]), order, exchanged=exchanged)
        if isinstance(day, RowProblem):
            problems[place] = day
        else:
            days[place] = _np_day(day)
    return days, problems


def numbers_among(cells: ShapedColumn) -> bool:
    """Return whether some dates are written as one number, which people never do."""
    return any(
        isinstance(cell, (int, float)) or NUMBER.fullmatch(str(cell).strip()) is not None
        for _, cell, _ in cells.firsts()
    )


def _evidence(cells: ShapedColumn) -> _Evidence:
    texts = {shape.text for shape in cells.parts}
    year_last = {text for text in texts if YEAR_LAST.fullmatch(text.strip())}
    year_first = {text for text in texts if YEAR_FIRST.fullmatch(text.strip())}
    evidence = _Evidence(year_written_first=bool(year_first))
    for place, cell in cells.others.items():
        evidence.add(place, cell, 1)
    for shape in cells.parts:
        if not year_last or shape.text not in year_last | year_first:
            continue  # the year first leaves no doubt, and a million dates need not be looked at
        firsts, same_day = _by_day(shape)
        for n, rows in zip(firsts, np.bincount(same_day), strict=True):
            evidence.add(int(shape.places[n]), written(shape.text, shape.digits[n]), int(rows))
    return evidence


def _by_day(shape: Shape) -> tuple[Integers, Integers]:
    """Return where in a shape each day comes first, and for each of its rows which of these days it has.

    The digits of the day are the first; those of the hour, which may follow, make no other day.
    """
    text = shape.text.strip()
    match = YEAR_FIRST.fullmatch(text) or YEAR_LAST.fullmatch(text)
    if match:
        divisor = 10 ** (digits_in(text) - sum(map(digits_in, match.groups())))
    else:
        divisor = _SECONDS_A_DAY_IN.get(len(text), 1) if NUMBER.fullmatch(text) else 1
    same_day, _ = pd.factorize(shape.digits // np.int64(divisor))
    return np.flatnonzero(~pd.Series(same_day).duplicated()), same_day


_SECONDS_A_DAY_IN = {10: 86_400, 13: 86_400_000, 16: 86_400_000_000}
"""Digits of a moment since 1970 -> how many of its units make a day."""


def _np_day(day: datetime.date | RowProblem) -> np.datetime64:
    return np.datetime64("NaT", "D") if isinstance(day, RowProblem) else np.datetime64(day)


_YEAR = Text(
    fr="« {text} » (ligne {row}) semble commencer par l'année, écrite en deux chiffres. Écrivez `dates=\"year_first\"` si c'est le cas, "
    '`dates="{order}"` sinon.',
    en='“{text}” (row {row}) seems to begin with the year, in two digits. Write `dates="year_first"` if it does, '
    '`dates="{order}"` if not.',
)
_TWO_WAYS = Text(
    fr="{n} dates se lisent de deux façons, ainsi « {text} » (ligne {row}), et aucune ne dit laquelle est la bonne. Écrivez "
    '`dates="month_first"` si le mois vient d\'abord, `dates="day_first"` si c\'est le jour.',
    en="{n} dates can be read in two ways, such as “{text}” (row {row}), and none says which is right. Write "
    '`dates="month_first"` if the month comes first, `dates="day_first"` if the day does.',
)
_TWO_ORDERS = Text(
    fr="« {day} » (ligne {day_row}) met le jour d'abord, comme {days} lignes ; « {month} » (ligne {month_row}) met le mois "
    'd\'abord, comme {months} lignes. Écrivez `dates="day_first"` ou `dates="month_first"` ; les autres seront nommées.',
    en="“{day}” (row {day_row}) puts the day first, as do {days} rows; “{month}” (row {month_row}) puts the month first, as "
    'do {months} rows. Write `dates="day_first"` or `dates="month_first"`; the others will be named.',
)
_HALF = Text(
    fr="« {text} » (ligne {row}) est resté du texte, alors que {n} autres dates, toutes d'un jour inférieur à 13, n'en sont "
    'plus : un tableur semble y avoir échangé jour et mois. Écrivez `dates="half_exchanged"` pour les échanger à nouveau, '
    '`dates="{order}"` pour les garder telles quelles.',
    en="“{text}” (row {row}) is still text, while {n} other dates, all of a day below 13, no longer are: a spreadsheet seems "
    'to have exchanged their day and month. Write `dates="half_exchanged"` to exchange them back, `dates="{order}"` to keep '
    "them as they are.",
)
