"""Who is silent out of habit: one rule, each customer held against the customer's own rhythm."""

from __future__ import annotations

import pandas as pd

from crm_lessons.reports.own_orders.book import Book
from crm_lessons.reports.page import Block, Section
from crm_lessons.reports.rhythm import have_none
from crm_lessons.reports.table import Table, amount_column, count_column, day_column, decimal_column, name_column
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import number_text


def silence_section(book: Book) -> Section:
    """Say who has been silent for longer than their own rhythm explains, whatever their segment or class."""
    return Section(Text(fr="Qui se tait", en="Who has gone silent"), _blocks(book.customers))


def _blocks(customers: pd.DataFrame) -> tuple[Block, ...]:
    silent = customers.loc[customers["out_of_habit"].to_numpy(), _IN_THE_TABLE]
    rhythm = customers["rhythm"]
    unknown = _NO_HABIT.format(
        n=number_text(int(have_none(rhythm).sum())),
        customers=number_text(len(customers)),
        one=number_text(int((rhythm == "one").sum())),
    )
    if silent.empty:
        return (_RULE + _NOBODY, unknown)
    return (_RULE + _SILENT.format(n=number_text(len(silent))), unknown, _table(silent))


def _table(silent: pd.DataFrame) -> Table:
    values = {name: silent[name].array for name in _IN_THE_TABLE}
    columns = (
        name_column(silent.index.array),
        count_column(Text(fr="intervalles", en="gaps"), values["gaps"]),
        decimal_column(Text(fr="intervalle moyen (jours)", en="mean interval (days)"), values["mean_interval_days"]),
        count_column(Text(fr="silence (jours)", en="silence (days)"), values["silent_days"]),
        decimal_column(Text(fr="silence / intervalle", en="silence / interval"), values["times_interval"]),
        day_column(Text(fr="dernière commande", en="last order"), values["last_order"]),
        amount_column(Text(fr="chiffre d'affaires net", en="net revenue"), values["revenue"]),
    )
    return Table(Text(fr="Hors de leur habitude", en="Out of their habit"), columns)


_IN_THE_TABLE = ["gaps", "mean_interval_days", "silent_days", "times_interval", "last_order", "revenue"]
_RULE = Text(
    fr="Une seule règle, pour tous : au moins trois commandes, un silence de plus de deux fois l'intervalle moyen du client, et de plus "
    "d'un mois. ",
    en="One rule for all: at least three orders, a silence of more than twice the customer's mean interval, and of more than a month. ",
)
_SILENT = Text(
    fr="Clients hors de leur habitude : {n}. Moins il y a d'intervalles, moins l'habitude est sûre.",
    en="Customers out of their habit: {n}. The fewer the gaps, the less certain the habit.",
)
_NOBODY = Text(fr="Personne n'est hors de son habitude.", en="Nobody is out of habit.")
_NO_HABIT = Text(
    fr="Sans rythme encore (moins de trois commandes, ou toutes d'un même jour) : {n} sur {customers} ; d'une seule commande : {one}. De leur "
    "silence, on ne peut rien dire.",
    en="Without a rhythm yet (fewer than three orders, or all on one day): {n} of {customers}; with one order only: {one}. Of their silence "
    "nothing can be said.",
)
