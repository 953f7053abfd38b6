"""Sales by year and by month: how much, from how many buyers, and whether a year is whole."""

from __future__ import annotations

from functools import partial

import numpy as np
import pandas as pd

from crm_lessons.data.orders_file.parts import some_customers_at_a_time
from crm_lessons.plots.own_firm.months import plot_sales_by_month
from crm_lessons.plots.style import HEIGHT
from crm_lessons.reports.own_orders.book import Book
from crm_lessons.reports.page import Block, Section
from crm_lessons.reports.pictures import picture
from crm_lessons.reports.table import Column, Table, amount_column, count_column, rate_column, word_column
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import day_text, month_text

_MONTHS_SHOWN = 12
_FEWEST_MONTHS = 3
_LATE_START, _EARLY_END = 31, 3
"""Days; a year is whole whose first order came in January, and that lacks no more than its last three days."""


def sales_section(book: Book) -> Section:
    """Say what each year and each month brought in, net of credit notes."""
    return Section(Text(fr="Les ventes, par année et par mois", en="Sales by year and by month"), _blocks(book))


def sales_by(book: Book, frequency: str) -> pd.DataFrame:
    """Return period ("Y": year, "M": month; all from the first to the last) | orders, buyers, sales, notes, net."""
    parts = [_counted_in(orders, frequency) for orders in some_customers_at_a_time(book.orders) if len(orders)]
    table = pd.concat(parts).groupby(level="period").sum()
    table = table.reindex(range(int(table.index.min()), int(table.index.max()) + 1), fill_value=0)
    table = table.round(2).assign(net=lambda found: (found["sales"] + found["notes"]).round(2))
    names = [pd.Period(ordinal=place, freq=frequency) for place in table.index]
    return table.set_axis(pd.PeriodIndex(names))


def _counted_in(orders: pd.DataFrame, frequency: str) -> pd.DataFrame:
    """Return period (its ordinal) | orders, sales, notes, buyers, from all the orders of some customers."""
    amounts = orders["amount"].to_numpy()
    rows = pd.DataFrame({
        "period": pd.PeriodIndex(orders["date"], freq=frequency).asi8,
        "orders": (amounts >= 0).astype(np.int64),
        "sales": np.where(amounts > 0, amounts, 0.0),
        "notes": np.where(amounts < 0, amounts, 0.0),
    })  # fmt: skip
    bought = rows.loc[amounts >= 0, ["period"]].assign(customer=orders["customer"].cat.codes.to_numpy()[amounts >= 0])
    buyers = bought.drop_duplicates()["period"].value_counts()
    return rows.groupby("period").sum().assign(buyers=buyers).fillna({"buyers": 0}).astype({"buyers": int})


def _blocks(book: Book) -> tuple[Block, ...]:
    months = sales_by(book, "M")
    net = months["net"]
    figure = (picture(partial(plot_sales_by_month, net, on=book.on), HEIGHT),) if len(net) >= _FEWEST_MONTHS else ()
    return (_yearly(book, sales_by(book, "Y")), *figure, _monthly(book, months.iloc[::-1]), _SEASON)


def _yearly(book: Book, years: pd.DataFrame) -> Table:
    whole = [_is_whole(book, year) for year in years.index]
    changes = years["net"].div(years["net"].shift().where(lambda net: net > 0)) - 1
    comparable = pd.Series(whole, index=years.index) & pd.Series(whole, index=years.index).shift(fill_value=False)
    columns = (
        word_column(
            Text(fr="année", en="year"),
            [_year(book, year, is_whole=is_whole) for year, is_whole in zip(years.index, whole, strict=True)],
        ),
        *_counted(years),
        amount_column(Text(fr="avoirs", en="credit notes"), years["notes"].to_list()),
        amount_column(Text(fr="net", en="net"), years["net"].to_list()),
        rate_column(Text(fr="évolution", en="change"), changes.where(comparable).to_list()),
    )
    return Table(Text(fr="Par année", en="By year"), columns, shown=len(years))


def _monthly(book: Book, months: pd.DataFrame) -> Table:
    columns = (
        Column(
            Text(fr="mois", en="month"),
            [month.start_time for month in months.index],
            partial(_month, book.on),
            excel="yyyy-mm",
        ),
        *_counted(months),
        amount_column(Text(fr="net", en="net"), months["net"].to_list()),
    )
    return Table(
        Text(fr="Par mois, du dernier au premier", en="By month, the last first"), columns, shown=_MONTHS_SHOWN
    )


def _counted(periods: pd.DataFrame) -> tuple[Column, ...]:
    return (
        count_column(Text(fr="commandes", en="orders"), periods["orders"].to_list()),
        count_column(Text(fr="acheteurs", en="buyers"), periods["buyers"].to_list()),
        amount_column(Text(fr="ventes", en="sales"), periods["sales"].to_list()),
    )


def _month(on: pd.Timestamp, first: pd.Timestamp) -> Text:
    """Write a month, and that it is unfinished where it lacks more than its last days."""
    is_whole = (first + pd.offsets.MonthEnd() - on).days <= _EARLY_END
    return month_text(first) if is_whole else month_text(first) + _UNFINISHED


def _is_whole(book: Book, year: pd.Period) -> bool:
    late = (book.orders["date"].min() - year.start_time).days > _LATE_START
    return not late and (year.end_time - book.on).days <= _EARLY_END


def _year(book: Book, year: pd.Period, *, is_whole: bool) -> Text:
    words = Text(fr=str(year), en=str(year))
    if is_whole:
        return words
    first = book.orders["date"].min()
    if (first - year.start_time).days > _LATE_START:
        words += _FROM.format(first=day_text(first))
    return words + _UNTIL.format(on=day_text(book.on)) if (year.end_time - book.on).days > _EARLY_END else words


_FROM = Text(fr=", depuis le {first}", en=", from {first}")
_UNTIL = Text(fr=", jusqu'au {on}", en=", to {on}")
_UNFINISHED = Text(fr=" (inachevé)", en=" (unfinished)")
_SEASON = Text(
    fr="Comparez un mois au même mois de l'année d'avant, non au mois précédent : une saison n'est pas une tendance.",
    en="Compare a month with the same month of the year before, not with the month before it: a season is no trend.",
)
