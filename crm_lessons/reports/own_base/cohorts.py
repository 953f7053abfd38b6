"""Cohorts and retention of one's own base: who comes back, by the period of the first order."""

from __future__ import annotations

from functools import partial

import pandas as pd

from crm_lessons.methods.customer_value.cohorts import cohort_table
from crm_lessons.methods.kpis.rate_intervals import rate_interval
from crm_lessons.plots.customer_value.cohorts import plot_cohorts
from crm_lessons.reports.own_orders.book import Book
from crm_lessons.reports.own_orders.years import TwoYears
from crm_lessons.reports.page import Block, Section
from crm_lessons.reports.pictures import picture
from crm_lessons.reports.table import Table, count_column, word_column
from crm_lessons.reports.words import rate_text
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import day_text, month_text, number_text

_MOST = 13
"""Cohorts, and ages, that fit on a figure with their numbers."""
_FEWEST_BUYERS = 10
_FEWEST_CUSTOMERS = 20
"""Of fewer, a cohort is one or two people, and its rates are 0, 50 and 100%."""


def retention_section(book: Book, years: TwoYears) -> Section:
    """Say which part of the buyers of one year buy in the next, with its interval."""
    return Section(
        Text(fr="D'une année à l'autre : la rétention", en="From one year to the next: retention"),
        _retention(book, years),
    )


def _retention(book: Book, years: TwoYears) -> tuple[Block, ...]:
    if not years.are_covered or years.before.empty:
        return (_ONE_YEAR.format(first=day_text(book.orders["date"].min())),)
    turn = day_text(years.turn)
    stayed = int(years.before.index.isin(years.last.index).sum())
    if len(years.before) < _FEWEST_BUYERS:
        return (_FEW_BUYERS.format(n=number_text(len(years.before)), turn=turn, stayed=number_text(stayed)),)
    rate = rate_interval(stayed, len(years.before))
    sales = years.last[years.last.index.isin(years.before.index)].sum() / years.before.sum()
    return (
        _STAYED.format(
            n=number_text(len(years.before)),
            turn=turn,
            stayed=number_text(stayed),
            rate=rate_text(rate.value),
            low=rate_text(rate.low),
            high=rate_text(rate.high),
            sales=rate_text(float(sales)),
        ),
    )


def cohorts_section(book: Book, purchases: pd.DataFrame) -> Section:
    """Count, by month or by quarter of the first order, who buys again later.

    purchases: row | customer (text), date, amount, credit notes left out
    """
    customers = purchases["customer"].nunique()
    if customers < _FEWEST_CUSTOMERS:
        return Section(_COHORTS, (_FEW_CUSTOMERS.format(n=number_text(customers)),))
    months = (book.on.year - purchases["date"].min().year) * 12 + book.on.month - purchases["date"].min().month + 1
    period, words = ("month", _MONTHS) if months <= _MOST else ("quarter", _QUARTERS)
    table = cohort_table(purchases, period="month" if period == "month" else "quarter", until=book.on.date())
    names = {name: _name(pd.Period(name)) for name in table.index}
    shown = table.iloc[-_MOST:, :_MOST].rename(index=lambda name: str(names[name]))
    cut_short = (book.on + pd.Timedelta(days=1)).to_period("M" if period == "month" else "Q") == book.on.to_period(
        "M" if period == "month" else "Q"
    )
    columns = (
        word_column(Text(fr="cohorte", en="cohort"), list(names.values())),
        *(count_column(Text(fr=str(age), en=str(age)), table[age].to_list()) for age in table.columns),
    )
    first = (
        _FIRST_COHORT.format(cohort=names[table.index[0]])
        if len(shown) == len(table)
        else _OLDER.format(n=number_text(len(shown)))
    )
    return Section(
        _COHORTS,
        (
            words,
            picture(partial(plot_cohorts, shown, partial_last=cut_short), max(2.6, 1.4 + 0.42 * len(shown))),
            first,
            Table(Text(fr="Cohortes", en="Cohorts"), columns, shown=0),
        ),
    )


def _name(period: pd.Period) -> Text:
    """Write the period of a cohort: T3 2023 and Q3 2023, or the month and its year."""
    if period.freqstr.startswith("M"):
        return month_text(period.start_time)
    return Text(fr=f"T{period.quarter} {period.year}", en=f"Q{period.quarter} {period.year}")


_COHORTS = Text(fr="Les cohortes : qui revient, et quand", en="Cohorts: who comes back, and when")
_FEW_CUSTOMERS = Text(
    fr="Clients : {n}. En dessous de vingt, une cohorte n'est qu'une ou deux personnes : la liste suffit.",
    en="Customers: {n}. Below twenty, a cohort is only one or two people: the list will do.",
)
_FEW_BUYERS = Text(
    fr="Acheteurs de l'année finie le {turn} : {n} ; revenus dans la suivante : {stayed}. Sur moins de dix, un taux tiendrait à un ou deux "
    "d'entre eux.",
    en="Buyers of the year that ended on {turn}: {n}; back in the next: {stayed}. Of fewer than ten, a rate would hang on one or two of them.",
)
_ONE_YEAR = Text(
    fr="Le fichier commence le {first} : il faut deux années pour dire qui est resté.",
    en="The file begins on {first}: it takes two years to say who stayed.",
)
_STAYED = Text(
    fr="Des {n} acheteurs de l'année finie le {turn}, {stayed} ont racheté dans la suivante : {rate}, entre {low} et {high} (intervalle à "
    "95 %). Leurs ventes valent {sales} de celles de l'année d'avant : les clients peuvent rester et acheter moins, ou l'inverse.",
    en="Of the {n} buyers of the year that ended on {turn}, {stayed} bought again in the next: {rate}, between {low} and {high} (95% "
    "interval). Their sales are worth {sales} of those of the year before: customers may stay and buy less, or the reverse.",
)
_MONTHS = Text(
    fr="Une ligne par mois de première commande, une colonne par mois d'âge.",
    en="A row a month of first order, a column a month of age.",
)
_QUARTERS = Text(
    fr="Une ligne par trimestre de première commande, une colonne par trimestre d'âge.",
    en="A row a quarter of first order, a column a quarter of age.",
)
_FIRST_COHORT = Text(
    fr="La première cohorte, {cohort}, n'en est pas une, sauf si l'entreprise est née avec le fichier : elle mêle anciens et nouveaux clients.",
    en="The first cohort, {cohort}, is none, unless the firm was born with the file: it mixes old customers and new ones.",
)
_OLDER = Text(fr="La figure montre les {n} dernières cohortes.", en="The figure shows the last {n} cohorts.")
