"""Who was won in the last year and who was lost, and what became of the others: from one year's sales to the next."""

from __future__ import annotations

from functools import partial

import numpy as np
import pandas as pd

from crm_lessons.plots.own_firm.bridge import plot_bridge
from crm_lessons.plots.style import HEIGHT
from crm_lessons.reports.own_orders.book import Book, rows_of
from crm_lessons.reports.own_orders.years import TwoYears
from crm_lessons.reports.page import Block, Section
from crm_lessons.reports.pictures import picture
from crm_lessons.reports.table import Table, amount_column, count_column, day_column, name_column, word_column
from crm_lessons.reports.words import amount_text
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import counted, day_text

STEPS = {
    "lost": Text(fr="perdus", en="lost"),
    "less": Text(fr="achètent moins", en="buy less"),
    "more": Text(fr="achètent plus", en="buy more"),
    "back": Text(fr="revenus", en="came back"),
    "won": Text(fr="gagnés", en="won"),
}


def won_customers(years: TwoYears) -> pd.Series[float]:
    """Return customer | sales of the last year, of those who had never bought before it."""
    last = years.last
    return last[~last.index.isin(years.known_before)].sort_values(ascending=False, kind="stable")


def lost_customers(years: TwoYears) -> pd.Series[float]:
    """Return customer | sales of the year before, of those who have bought nothing since."""
    before = years.before
    return before[~before.index.isin(years.last.index)].sort_values(ascending=False, kind="stable")


def sales_steps(years: TwoYears) -> pd.DataFrame:
    """Return step ("lost" ... "won") | customers, change: from the sales of the year before to those of the last year."""
    before, last = years.before, years.last
    change = (rows_of(before.index, last) - before).to_numpy()  # missing for those who bought nothing since
    came = last[~last.index.isin(before.index)]
    known = came.index.isin(years.known_before)
    of_step = {
        "lost": -before.to_numpy()[np.isnan(change)],
        "less": change[change < 0],
        "more": change[change > 0],
        "back": came[known].to_numpy(),
        "won": came[~known].to_numpy(),
    }
    rows = {step: (len(changes), float(changes.sum())) for step, changes in of_step.items()}
    return pd.DataFrame.from_dict(rows, orient="index", columns=["customers", "change"])


def won_and_lost_section(book: Book, years: TwoYears) -> Section:
    """Say whom the last year won and lost, by name, and what each group changed in sales."""
    return Section(Text(fr="Gagnés et perdus", en="Won and lost"), _blocks(book, years))


def _blocks(book: Book, years: TwoYears) -> tuple[Block, ...]:
    if not years.are_covered:
        return (_CANNOT_TELL.format(first=day_text(book.orders["date"].min())),)
    if years.before.empty or years.last.empty:
        return (_EMPTY_YEAR,)
    steps, before, last = sales_steps(years), float(years.before.sum()), float(years.last.sum())
    won, lost = won_customers(years), lost_customers(years)
    said = _SAID.format(
        before=amount_text(before),
        last=amount_text(last),
        turn=day_text(years.turn),
        won=_group(won, _FOR),
        lost=_group(lost, _HAD_MADE),
    )
    tables = (_won(book, won), _lost(book, lost))
    return (
        said,
        picture(partial(plot_bridge, before, steps.rename(index=STEPS), last), HEIGHT),
        _by_step(steps),
        *(table for table in tables if table.columns[0].values),
        _NO_CONTRACT,
    )


def _group(sales: pd.Series[float], amount: Text) -> Text:
    if sales.empty:
        return _NOBODY
    return counted(len(sales), _ONE, _MANY) + amount.format(amount=amount_text(float(sales.sum())))


def _by_step(steps: pd.DataFrame) -> Table:
    columns = (
        word_column(Text(fr="clients", en="customers"), [STEPS[str(step)] for step in steps.index]),
        count_column(Text(fr="nombre", en="how many"), steps["customers"].to_list()),
        amount_column(Text(fr="ventes, en plus ou en moins", en="sales, more or less"), steps["change"].to_list()),
    )
    return Table(Text(fr="D'une année à l'autre", en="From one year to the next"), columns)


def _won(book: Book, won: pd.Series[float]) -> Table:
    found = rows_of(won.index, book.customers[["first_order", "frequency"]])
    columns = (
        name_column(won.index.array),
        day_column(Text(fr="première commande", en="first order"), found["first_order"].array),
        count_column(Text(fr="commandes", en="orders"), found["frequency"].array),
        amount_column(Text(fr="ventes, dernière année", en="sales, last year"), won.array),
    )
    return Table(Text(fr="Clients gagnés", en="Customers won"), columns)


def _lost(book: Book, lost: pd.Series[float]) -> Table:
    found = rows_of(lost.index, book.customers[["last_order", "frequency"]])
    columns = (
        name_column(lost.index.array),
        day_column(Text(fr="dernière commande", en="last order"), found["last_order"].array),
        count_column(Text(fr="commandes", en="orders"), found["frequency"].array),
        amount_column(Text(fr="ventes, année d'avant", en="sales, year before"), lost.array),
    )
    return Table(Text(fr="Clients perdus", en="Customers lost"), columns)


_ONE = Text(fr="{n} client", en="{n} customer")
_MANY = Text(fr="{n} clients", en="{n} customers")
_NOBODY = Text(fr="personne", en="nobody")
_FOR = Text(fr=", pour {amount} de ventes", en=", for {amount} of sales")
_HAD_MADE = Text(fr=", pour {amount} de ventes l'année d'avant", en=", for {amount} of sales the year before")
_SAID = Text(
    fr="Ventes : {before} dans l'année finie le {turn}, {last} dans la suivante (avoirs laissés de côté). Gagnés, première commande dans "
    "la dernière année : {won}. Perdus, rien acheté dans la dernière année : {lost}.",
    en="Sales: {before} in the year that ended on {turn}, {last} in the next (credit notes left out). Won, with a first order in the last "
    "year: {won}. Lost, with no order in the last year: {lost}.",
)
_NO_CONTRACT = Text(
    fr="« Perdu » est ici une convention : un an sans rien. Sans contrat, un départ ne se voit pas ; certains reviendront.",
    en="“Lost” is a convention here: a year without anything. Without a contract, nobody sees a departure; some will come back.",
)
_CANNOT_TELL = Text(
    fr="Le fichier commence le {first} : il faut deux années pour dire qui est gagné et qui est perdu. Avec moins, tout client paraîtrait "
    "nouveau.",
    en="The file begins on {first}: it takes two years to say who was won and who was lost. With less, every customer would seem new.",
)
_EMPTY_YEAR = Text(
    fr="L'une des deux dernières années est sans vente : il n'y a rien à comparer.",
    en="One of the last two years has no sale: there is nothing to compare.",
)
