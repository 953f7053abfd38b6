"""Cohorts: customers who began together, followed period by period for as long as they could be seen."""

from __future__ import annotations

import datetime
from typing import Any, Literal, get_args

import numpy as np
import pandas as pd

from crm_lessons.methods.validation import InputError
from crm_lessons.text.language import Text

CohortPeriod = Literal["month", "quarter"]
PartialPeriod = Literal["counted", "missing"]

MONTHS: dict[CohortPeriod, int] = {"month": 1, "quarter": 3}
"""How many months each period has."""


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
    return np.bincount(cell, minlength=periods**2).reshape(periods, periods).astype(float)


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
    columns = list(orders.columns) if isinstance(orders, pd.DataFrame) else []
    for name in (customer, date):
        if columns.count(name) != 1:
            raise InputError(
                Text(
                    fr="On attend un tableau d'une ligne par commande, avec une colonne `{name}`. Choisissez la colonne avec "
                    '`customer="…"` ou `date="…"`.',
                    en="Expected a table of one row per order, with one column `{name}`. Choose the column with "
                    '`customer="…"` or `date="…"`.',
                ).format(name=name)
            )
    book = pd.DataFrame({"customer": orders[customer], "date": orders[date]})  # type: ignore[index]
    if book.empty:
        raise InputError(
            Text(fr="Aucune commande : vérifiez le filtre ou le fichier.", en="No order: check the filter or the file.")
        )
    if not pd.api.types.is_datetime64_any_dtype(book["date"]):
        raise InputError(
            Text(
                fr="La colonne `{name}` ne contient pas de dates. Convertissez-la avec `pd.to_datetime`.",
                en="Column `{name}` holds no dates. Convert it with `pd.to_datetime`.",
            ).format(name=date)
        )
    for name, column in ((customer, book["customer"]), (date, book["date"])):
        missing = int(column.isna().sum())
        if missing:
            raise InputError(
                Text(
                    fr="Lignes sans `{name}` : {missing} sur {rows}. Écartez-les avec `dropna`, et dites combien.",
                    en="Rows without `{name}`: {missing} of {rows}. Set them aside with `dropna`, and say how many.",
                ).format(name=name, missing=missing, rows=len(book))
            )
    return book


def _last_day(dates: pd.Series[Any], until: object) -> pd.Timestamp:
    """Return the last day of observation, which no order may follow."""
    latest = pd.Timestamp(dates.max()).normalize()
    if until is None:
        return latest
    try:
        last = pd.Timestamp(until).normalize()  # type: ignore[arg-type]
    except (TypeError, ValueError):
        last = pd.NaT  # type: ignore[assignment]
    if not last >= latest:
        raise InputError(
            Text(
                fr="`until` doit être une date, au plus tôt celle de la dernière commande ({latest}) ; reçu : {until}.",
                en="`until` must be a date, no earlier than that of the last order ({latest}); received: {until}.",
            ).format(latest=latest.date().isoformat(), until=until)
        )
    return last


def refuse_unknown(name: str, given: object, known: tuple[str, ...]) -> None:
    """Raise InputError when an option is none of the known words."""
    if given not in known:
        raise InputError(
            Text(fr="`{name}` vaut {known} ; reçu : {given}.", en="`{name}` is {known}; received: {given}.").format(
                name=name, known=" / ".join(f'"{one}"' for one in known), given=repr(given)
            )
        )
