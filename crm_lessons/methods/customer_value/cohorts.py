"""Cohorts: customers who began together, followed period by period for as long as they could be seen."""

from __future__ import annotations

import datetime
from typing import Any, Literal, get_args

import numpy as np
import pandas as pd

from crm_lessons.methods.columns import complete, in_code, table_with
from crm_lessons.methods.customers import refuse_doubtful_names
from crm_lessons.methods.dates import one_day, times
from crm_lessons.methods.input_error import InputError
from crm_lessons.methods.order_book import refuse_empty
from crm_lessons.methods.shown import shown
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import day_text, number_text

CohortPeriod = Literal["month", "quarter"]
PartialPeriod = Literal["counted", "missing"]

MONTHS: dict[CohortPeriod, int] = {"month": 1, "quarter": 3}
"""How many months each period has."""
_MOST_PERIODS = 1_200
"""A century of months; the table has a row and a column for each."""


def cohort_table(
    orders: pd.DataFrame,
    period: CohortPeriod = "month",
    customer: str = "customer",
    date: str = "date",
    until: str | datetime.date | None = None,
    partial: PartialPeriod = "counted",
) -> pd.DataFrame:
    """Count, of the customers who first bought in the same period, how many buy again one, two, three periods later.

    From one row an order (sales only: set credit notes aside first) to a row for each period from the first to the last,
    and a column for each age in periods:
        cohort ("2024-01", or "2024-Q1") | 0, 1, 2, ... (customers who buy; missing where the period had not come yet)

    until: the last day of observation, by default that of the last order
    partial: whether a last period that `until` cuts short is counted as it stands ("counted") or set aside ("missing")

    The first cohort holds everybody who bought in the first period on file, old customers with the new, unless the file
    begins with the firm: the table cannot know it, the reader must.

    Raises InputError when a column, a customer or a date is missing, an order comes after `until`, or an option is unknown.

    Example:
        >>> dates = pd.to_datetime(["2024-01-05", "2024-01-20", "2024-02-03", "2024-02-11", "2024-03-09"])
        >>> orders = pd.DataFrame({"customer": [1, 2, 1, 3, 1], "date": dates})
        >>> cohort_table(orders)
                   0    1    2
        cohort
        2024-01  2.0  1.0  1.0
        2024-02  1.0  0.0  NaN
        2024-03  0.0  NaN  NaN
    """
    refuse_unknown("period", period, get_args(CohortPeriod))
    refuse_unknown("partial", partial, get_args(PartialPeriod))
    book = _order_book(orders, customer, date)
    last_day = _last_day(book["date"], until)
    months = MONTHS[period]
    bought = _place(book["date"], months)
    last = int(_place(pd.Series([last_day]), months).iloc[0])
    _refuse_too_long(book["date"], last - int(bought.min()))
    cohorts = np.arange(bought.min(), last + 1, dtype=np.int64)
    ages = np.arange(len(cohorts), dtype=np.int64)
    table = pd.DataFrame(_active(book["customer"], bought - cohorts[0], len(cohorts)), index=cohorts, columns=ages)
    seen = last - (partial == "missing" and _is_cut_short(last_day, months))
    table = table.where(cohorts[:, None] + ages <= seen)
    table.index = pd.Index([_name(place, period) for place in cohorts.tolist()], name="cohort")
    return table.rename_axis(columns=None)


def _active(customers: pd.Series[Any], bought: pd.Series[int], periods: int) -> np.ndarray:
    """Count customers by the period of their first purchase and by age, periods numbered from 0: cohort x age (floats)."""
    buyer, names = pd.factorize(customers)
    when = bought.to_numpy(dtype=np.int64)
    first = np.full(len(names), periods, dtype=np.int64)
    np.minimum.at(first, buyer, when)
    buyer, when = np.divmod(pd.unique(buyer * np.int64(periods) + when), periods)
    cell = first[buyer] * periods + when - first[buyer]
    return np.bincount(cell.astype(np.intp), minlength=periods**2).reshape(periods, periods).astype(float)


def _place(dates: pd.Series[Any], months: int) -> pd.Series[int]:
    """Return the number of each date's period, counted from the year 0."""
    place: pd.Series[int] = (12 * dates.dt.year.astype("int64") + dates.dt.month - 1) // months
    return place


def _name(place: int, period: CohortPeriod) -> str:
    if period == "month":
        return f"{place // 12}-{place % 12 + 1:02d}"
    return f"{place // 4}-Q{place % 4 + 1}"


def _is_cut_short(last_day: pd.Timestamp, months: int) -> bool:
    """Return whether the period of the last day goes on after it."""
    days = pd.Series([last_day, last_day + pd.Timedelta(days=1)])
    return bool(_place(days, months).diff().iloc[1] == 0)


def _order_book(orders: object, customer: str, date: str) -> pd.DataFrame:
    """Return customers and days of purchase, or say which column or row stands in the way."""
    table = table_with(orders, (customer, date), "orders")
    refuse_empty(table)
    refuse_doubtful_names(complete(table[customer]), in_code("orders", customer))
    dates = times(complete(table[date]), in_code("orders", date))
    return pd.DataFrame({"customer": table[customer], "date": dates}, copy=False)


def _refuse_too_long(dates: pd.Series[Any], periods: int) -> None:
    if periods > _MOST_PERIODS:
        raise InputError(
            Text(
                fr="La table aurait {periods} périodes, depuis le {first} : une date mal tapée, sans doute. Corrigez-la.",
                en="The table would have {periods} periods, from {first} on: a date mistyped, most likely. Correct it.",
            ).format(periods=number_text(periods), first=day_text(dates.min()))
        )


def _last_day(dates: pd.Series[Any], until: object) -> pd.Timestamp:
    """Return the last day of observation, which no order may follow."""
    latest = pd.Timestamp(dates.max()).normalize()
    if until is None:
        return latest
    last = one_day(until, "until")
    if last < latest:
        raise InputError(
            Text(
                fr="`until` doit être une date, au plus tôt celle de la dernière commande ({latest}) ; reçu : {until}.",
                en="`until` must be a date, no earlier than that of the last order ({latest}); received: {until}.",
            ).format(latest=latest.date().isoformat(), until=last.date().isoformat())
        )
    return last


def refuse_unknown(name: str, given: object, known: tuple[str, ...]) -> None:
    """Raise InputError when an option is none of the known words."""
    if not isinstance(given, str) or given not in known:
        raise InputError(
            Text(fr="`{name}` vaut {known} ; reçu : {given}.", en="`{name}` is {known}; received: {given}.").format(
                name=name, known=" / ".join(f'"{one}"' for one in known), given=shown(given)
            )
        )
