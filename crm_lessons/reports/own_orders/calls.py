"""Whom to ask why: the silent and the fallen on whom most hangs, the most recent break first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pandas as pd

from crm_lessons.reports.own_orders.best import best_of_the_year_before
from crm_lessons.reports.own_orders.book import Book
from crm_lessons.reports.own_orders.years import TwoYears
from crm_lessons.reports.table import Table, amount_column, day_column, name_column, word_column
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import number_text

CALLS = 5
_TOO_LATE = 730
"""Days; whoever has been silent for two years is no longer asked."""
_DAILY = 1.5
"""Days between two orders; below, one speaks of orders a day."""


def customers_to_call(book: Book, years: TwoYears) -> pd.DataFrame:
    """Return everybody whom there is reason to ask why, the largest stake first.

    customer | columns of `Book.customers`, before, last, alert: "silent", "nothing" or "fell"; stake: what a silent customer
               bought in the twelve months up to the last order, what a fallen one bought less than the year before
    """
    customers = book.customers
    broken = customers["out_of_habit"] & (customers["silent_days"] <= _TOO_LATE)
    silent = customers[broken.to_numpy()]
    silent = silent.assign(alert="silent", stake=silent["year_to_last"])
    parts = [silent]
    if years.are_covered:
        best = best_of_the_year_before(book, years)
        fallen = best[best["alert"].isin(["nothing", "fell"]) & (best["silent_days"] <= _TOO_LATE)]
        parts.append(fallen.assign(stake=fallen["before"] - fallen["last"]))
    to_call = pd.concat([part for part in parts if len(part)] or [silent])
    return to_call[to_call["stake"] > 0].sort_values("stake", ascending=False, kind="stable")


def calls_table(to_call: pd.DataFrame) -> Table:
    """Return whom to ask why with what is seen of each; the page shows the five with most at stake, the most recent break first."""
    first = to_call.head(CALLS).sort_values("last_order", ascending=False, kind="stable")
    to_call = pd.concat([first, to_call.iloc[CALLS:]])
    columns = (
        name_column(to_call.index.array),
        word_column(Text(fr="ce que l'on voit", en="what is seen"), _Reasons(to_call.filter(["alert", *_NUMBERS]))),
        amount_column(Text(fr="en jeu, par an", en="at stake, a year"), to_call["stake"].array),
        day_column(Text(fr="dernière commande", en="last order"), to_call["last_order"].array),
    )
    return Table(Text(fr="À qui demander pourquoi", en="Whom to ask why"), columns, shown=CALLS)


class _Reasons(Sequence[Text]):
    """What is seen of each customer, put into words when it is read: of thousands, a page shows five."""

    def __init__(self, to_call: pd.DataFrame) -> None:
        self._to_call = to_call

    def __len__(self) -> int:
        return len(self._to_call)

    def __getitem__(self, place: Any) -> Any:
        return _reason(self._to_call.iloc[place])


def _reason(customer: pd.Series[Any]) -> Text:
    words = _REASONS[str(customer["alert"])]
    if customer["alert"] == "silent" and customer["mean_interval_days"] < _DAILY:
        words = _EVERY_DAY
    found = {name: number_text(round(value)) for name in _NUMBERS if (value := customer.get(name, 0.0)) == value}
    return words.format(**found)


_NUMBERS = ("frequency", "mean_interval_days", "silent_days", "before", "last")
_REASONS = {
    "silent": Text(
        fr="{frequency} commandes, une tous les {mean_interval_days} jours environ ; plus rien depuis {silent_days} jours",
        en="{frequency} orders, about one every {mean_interval_days} days; nothing for {silent_days} days",
    ),
    "nothing": Text(
        fr="parmi les dix premiers de l'année d'avant ({before}) ; plus rien depuis {silent_days} jours",
        en="among the first ten of the year before ({before}); nothing for {silent_days} days",
    ),
    "fell": Text(
        fr="parmi les dix premiers de l'année d'avant ({before}) ; {last} seulement cette année",
        en="among the first ten of the year before ({before}); only {last} this year",
    ),
}
_EVERY_DAY = Text(
    fr="{frequency} commandes, environ une par jour ou davantage ; plus rien depuis {silent_days} jours",
    en="{frequency} orders, about one a day or more; nothing for {silent_days} days",
)
