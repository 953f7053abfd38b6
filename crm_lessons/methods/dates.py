"""Dates as people have them: a column or one day of them, and what to write when they cannot be read in one way alone.

Only a writing that begins with the year is read alike in every country, so it is the only text that is taken for a date.
A time keeps the day of the clock that showed it: its offset, its Z or its time zone is left out, not converted.
"""

from __future__ import annotations

import datetime
import re
from functools import cache
from typing import Any

import numpy as np
import pandas as pd

from crm_lessons.methods.input_error import InputError
from crm_lessons.methods.numbers import as_float, floats_or_missing, is_number
from crm_lessons.methods.shown import label, shown
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import day_text

Day = str | datetime.date | pd.Timestamp
"""One day: "2024-12-31", a date or a pandas Timestamp; its hour does not count."""

_YEAR_FIRST = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ].*)?")
_YEAR_LAST = re.compile(r"(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d\d)(?:([T ])\d{1,2}:\d\d(:\d\d)?)?")
_ORIGINS = [np.datetime64(day, "D") for day in ("0001-01-01", "1601-01-01", "1899-12-30", "1904-01-01", "1970-01-01")]
"""The days from which computers count: an empty date, or a number in another unit than was said, becomes a day close by."""
_CLOSE, _TOGETHER, _FAR = (np.timedelta64(days, "D") for days in (366, 32, 3653))
_UNITS = (
    (20_000, 80_000, 'unit="D", origin="1899-12-30"'),
    (10**8, 10**10, 'unit="s"'),
    (10**11, 10**13, 'unit="ms"'),
    (10**14, 10**16, 'unit="us"'),
    (10**17, 10**19, 'unit="ns"'),
)
"""From which number to which one a column counts days of a spreadsheet, seconds since 1970 or parts of them."""


def times(dates: pd.Series[Any], code: str) -> pd.Series[pd.Timestamp]:
    """Return a column without a hole as times of no time zone: the column itself where it is one already.

    Text of the form year-month-day, dates, times with or without a zone and periods of a day are read, in any mixture.

    code: how the reader writes this column, for the advice, such as `orders["date"]`

    Raises InputError, which names the first row that is no date and says what to write.
    """
    read = _read(dates)
    unread = read.isna().to_numpy()
    if unread.any():
        raise _no_dates(dates, unread, code)
    _refuse_origin(read, code)
    return read


def one_day(given: object, name: str) -> pd.Timestamp:
    """Return the day that an argument names, or say how to write it."""
    moment = _moment(given)
    if moment is None:
        raise InputError(_ONE_DAY.format(name=name, found=shown(given)) + _written_year_first(given, f"{name}="))
    return pd.Timestamp(moment).normalize()


def _read(dates: pd.Series[Any]) -> pd.Series[pd.Timestamp]:
    """Return the times of a column, missing where a row is no date."""
    if isinstance(dates.dtype, pd.CategoricalDtype):
        dates = dates.astype(dates.cat.categories.dtype)
    if isinstance(dates.dtype, (np.dtype, pd.DatetimeTZDtype)) and dates.dtype.kind == "M":
        return dates if dates.dt.tz is None else dates.dt.tz_localize(None)
    if pd.api.types.is_numeric_dtype(dates):
        return pd.Series(pd.NaT, index=dates.index, dtype="datetime64[us]")
    of_text = cache(_moment_of_text)
    moments = [of_text(value) if isinstance(value, str) else _moment(value) for value in dates]
    return pd.Series(np.array(moments, dtype="datetime64[us]"), index=dates.index, name=dates.name)


def _moment(value: object) -> datetime.datetime | None:
    """Return a date or a time as the clock showed it, None where it is none; a number is none, nor is a month."""
    if isinstance(value, str):
        return _moment_of_text(value)
    if isinstance(value, np.datetime64) or (isinstance(value, pd.Period) and value.freqstr == "D"):
        value = pd.Timestamp(value) if isinstance(value, np.datetime64) else value.to_timestamp()
    if not isinstance(value, datetime.date) or pd.isna(value):
        return None
    if isinstance(value, datetime.datetime):
        return value.replace(tzinfo=None)
    return datetime.datetime.combine(value, datetime.time())


def _moment_of_text(text: str) -> datetime.datetime | None:
    written = text.strip()
    try:
        return datetime.datetime.fromisoformat(written).replace(tzinfo=None)
    except ValueError:
        match = _YEAR_FIRST.fullmatch(written)
    return _day(*match.group(1, 3, 4)) if match else None


def _day(year: str, month: str, day: str) -> datetime.datetime | None:
    try:
        return datetime.datetime(int(year) + (2000 if len(year) == 2 else 0), int(month), int(day))
    except ValueError:
        return None


def _no_dates(dates: pd.Series[Any], unread: np.ndarray, code: str) -> InputError:
    """Return the error for a column in which some rows are no dates, with the advice that reads it, if there is one."""
    first = int(np.argmax(unread))
    row, value = dates.index[first], dates.iloc[first]
    found = {"code": code, "row": label(row), "value": shown(value)}
    if isinstance(value, pd.Period):
        return InputError(_PERIOD.format(**found))
    ways = _ways_to_convert(dates, code)
    if len(ways) == 1:
        return InputError(_NO_DATE.format(**found) + _ONE_WAY.format(advice=next(iter(ways))))
    if ways:
        (one, one_read), (other, other_read) = ways.items()
        place = int(np.argmax((one_read != other_read).to_numpy()))
        found = {"code": code, "row": label(dates.index[place]), "value": shown(dates.iloc[place])}
        days = {"one": day_text(one_read.iloc[place]), "other": day_text(other_read.iloc[place])}
        return InputError(_TWO_WAYS.format(advice_one=one, advice_other=other, **found, **days))
    return InputError(_NO_DATE.format(**found) + _written_year_first(value, ""))


def _ways_to_convert(dates: pd.Series[Any], code: str) -> dict[str, pd.Series[pd.Timestamp]]:
    """Return the code that converts the whole column, with what it gives: one way, two that differ, or none."""
    as_numbers = floats_or_missing(dates)
    if as_numbers.notna().all():
        advice = _number_advice(
            as_numbers.astype(float), code if pd.api.types.is_numeric_dtype(dates) else f"pd.to_numeric({code})"
        )
        return {} if advice is None else {advice: dates}
    if not all(isinstance(value, str) for value in dates):
        return {}
    match = _YEAR_LAST.fullmatch(str(dates.iloc[0]))
    if match is None:
        return {}
    apart, year, hours, seconds = match.group(2, 4, 5, 6)
    tail = (
        f"{apart}{'%Y' if len(year) == 4 else '%y'}" + (f"{hours}%H:%M" if hours else "") + (":%S" if seconds else "")
    )
    ways: dict[str, pd.Series[pd.Timestamp]] = {}
    for first, second in (("%d", "%m"), ("%m", "%d")):
        form = f"{first}{apart}{second}{tail}"
        read = pd.to_datetime(dates, format=form, errors="coerce")
        if read.notna().all() and not any(read.equals(known) for known in ways.values()):
            ways[f'pd.to_datetime({code}, format="{form}")'] = read
    return ways


def _number_advice(numbers: pd.Series[float], code: str) -> str | None:
    """Return the code that makes dates of a column of numbers: eight digits, a spreadsheet's days, or a computer's seconds."""
    eight_digits = ((numbers % 1 == 0) & numbers.between(10**7, 10**8 - 1)).all()
    if eight_digits and all(_moment_of_text(f"{number:.0f}") for number in numbers.unique()):
        whole = code.removesuffix('.astype("int64")') + '.astype("int64")'
        return f'pd.to_datetime({whole}.astype(str), format="%Y%m%d")'
    for least, most, unit in _UNITS:
        if numbers.between(least, most).all():
            return f"pd.to_datetime({code}, {unit})"
    return None


def _refuse_origin(times: pd.Series[pd.Timestamp], code: str) -> None:
    """Raise InputError when the first dates are where computers begin to count, years away from all the others."""
    first = _in_days(times.min())
    if not any(origin <= first < origin + _CLOSE for origin in _ORIGINS):
        return
    near = times < first + _TOGETHER
    rest = times[~near]
    if len(rest) and _in_days(rest.min()) < first + _FAR:
        return
    found = {"code": code, "day": day_text(times.min()), "count": int(near.sum()), "row": label(times.index[near][0])}
    numbers = times.astype("int64")
    advice = None if len(rest) else _number_advice(numbers.astype(float), f'{code}.astype("int64")')
    raise InputError(_ORIGIN.format(**found) + (_LEAVE_OUT if advice is None else _ONE_WAY.format(advice=advice)))


def _in_days(moment: pd.Timestamp) -> np.datetime64:
    """Return the day of a moment, counted in days: in nanoseconds, 64 bits do not reach the first of the origins."""
    day: np.datetime64 = moment.to_datetime64().astype("datetime64[D]")
    return day


def _written_year_first(value: object, before: str) -> Text:
    """Return how to write a day: the day that was meant where the value tells it, both where it can be read in two ways."""
    days = []
    if isinstance(value, str) and (match := _YEAR_LAST.fullmatch(value.strip())):
        one, other, year = match.group(1, 3, 4)
        days = [day for day in (_day(year, other, one), _day(year, one, other)) if day is not None]
    elif is_number(value) and (moment := _moment_of_text(f"{as_float(value):.0f}")):
        days = [moment]
    written = [f'`{before}"{day:%Y-%m-%d}"`' for day in dict.fromkeys(days)]
    if len(written) == 2:
        return _WRITE_EITHER.format(one=written[0], other=written[1])
    return _WRITE.format(day=written[0] if written else f'`{before}"2024-12-31"`')


_ONE_DAY = Text(
    fr="`{name}` doit être un jour, l'année d'abord ; reçu : {found}.",
    en="`{name}` must be a day, the year first; received: {found}.",
)
_NO_DATE = Text(
    fr="`{code}`, ligne {row} : on attend une date, l'année d'abord ; on a lu {value}.",
    en="`{code}`, row {row}: a date is expected, the year first; found {value}.",
)
_TWO_WAYS = Text(
    fr="`{code}`, ligne {row} : {value} se lit de deux façons. Si c'est le {one}, écrivez `{advice_one}` ; si c'est le {other}, "
    "écrivez `{advice_other}`.",
    en="`{code}`, row {row}: {value} can be read in two ways. If it is {one}, write `{advice_one}`; if it is {other}, write "
    "`{advice_other}`.",
)
_PERIOD = Text(
    fr="`{code}`, ligne {row} : on attend un jour ; on a lu la période {value}. Pour prendre son premier jour, écrivez "
    "`{code}.dt.to_timestamp()`.",
    en="`{code}`, row {row}: a day is expected; found the period {value}. To take its first day, write "
    "`{code}.dt.to_timestamp()`.",
)
_ORIGIN = Text(
    fr="`{code}`, à partir de la ligne {row} : des dates ({count}) tombent au {day} ou peu après, là où les ordinateurs "
    "commencent à compter : une case vide, ou un nombre mal converti.",
    en="`{code}`, from row {row}: some dates ({count}) fall on {day} or soon after, where computers begin to count: an empty "
    "cell, or a number converted wrongly.",
)
_ONE_WAY = Text(fr=" Écrivez `{advice}`.", en=" Write `{advice}`.")
_LEAVE_OUT = Text(
    fr=" Retrouvez ces dates, ou écartez ces lignes et dites combien.",
    en=" Find these dates, or leave these rows out and say how many.",
)
_WRITE = Text(fr=" Écrivez {day}.", en=" Write {day}.")
_WRITE_EITHER = Text(
    fr=" Ce texte se lit de deux façons : écrivez {one} ou {other}.",
    en=" This text can be read in two ways: write {one} or {other}.",
)
