"""Last year's best customers, wherever they stand today: what each has bought since, and whether to worry."""

from __future__ import annotations

import pandas as pd

from crm_lessons.methods.pareto_abc.stability import TopStability, top_customer_stability
from crm_lessons.reports.own_orders.book import Book, rows_of
from crm_lessons.reports.own_orders.years import TwoYears
from crm_lessons.reports.page import Block, Section
from crm_lessons.reports.table import Column, Table, amount_column, count_column, day_column, name_column, word_column
from crm_lessons.reports.words import rate_text
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import day_text, number_text

BEST = 10
_FELL = 0.5
_FEWEST_BUYERS = 10


def best_of_the_year_before(book: Book, years: TwoYears) -> pd.DataFrame:
    """Return the ten customers who bought most in the year before, each with the alert that it raises.

    customer | before, last (sales of the two years), silent_days ... of `Book.customers`, alert: "silent" (out of habit),
               "nothing" (no purchase for a year), "fell" (by more than half) or "" (none)
    """
    first = years.before.sort_values(ascending=False, kind="stable").head(BEST)
    last = rows_of(first.index, years.last).fillna(0.0)
    table = rows_of(first.index, book.customers).assign(before=first, last=last)
    alert = pd.Series("", index=table.index, dtype=object)
    alert[table["last"] < _FELL * table["before"]] = "fell"
    alert[table["last"] == 0] = "nothing"
    alert[table["out_of_habit"].astype(bool)] = "silent"
    return table.assign(alert=alert)


def best_section(book: Book, years: TwoYears) -> Section:
    """Follow the best customers of the year before into the last one."""
    return Section(Text(fr="Les meilleurs de l'an passé", en="Last year's best"), _blocks(book, years))


def _blocks(book: Book, years: TwoYears) -> tuple[Block, ...]:
    if not years.are_covered:
        return (_ONE_YEAR.format(first=day_text(book.orders["date"].min())), _largest_so_far(book))
    best = best_of_the_year_before(book, years)
    if best.empty:
        return (_NOBODY_BEFORE,)
    worrying = best[best["alert"] != ""]
    said = _ALERTS.format(best=number_text(len(best)), turn=day_text(years.turn), n=number_text(len(worrying)))
    return (said, _one_by_one(best), *_stability(years))


def _largest_so_far(book: Book) -> Table:
    """Return the largest customers of a file too short to have a year before, each with its silence."""
    largest = book.customers.head(BEST)
    alerts = largest["out_of_habit"].map({True: "silent", False: ""})
    columns = (
        name_column(list(largest.index)),
        amount_column(Text(fr="chiffre d'affaires net", en="net revenue"), largest["revenue"].to_list()),
        *_signs(largest.assign(alert=alerts)),
    )
    return Table(Text(fr="Les premiers du fichier", en="The first in the file"), columns)


def _one_by_one(best: pd.DataFrame) -> Table:
    columns = (
        name_column(list(best.index)),
        amount_column(Text(fr="ventes, année d'avant", en="sales, year before"), best["before"].to_list()),
        amount_column(Text(fr="ventes, dernière année", en="sales, last year"), best["last"].to_list()),
        *_signs(best),
    )
    return Table(Text(fr="Les meilleurs de l'année d'avant", en="The best of the year before"), columns)


def _signs(customers: pd.DataFrame) -> tuple[Column, ...]:
    """Return the last order, the number of gaps and the alert of each customer."""
    found = (customers[name].to_list() for name in ("alert", "silent_days", "times_interval"))
    alerts = [
        _ALERT[alert].format(days=number_text(days), times=number_text(times, decimals=1))
        for alert, days, times in zip(*found, strict=True)
    ]
    return (
        day_column(Text(fr="dernière commande", en="last order"), customers["last_order"].to_list()),
        count_column(Text(fr="intervalles", en="gaps"), customers["gaps"].to_list()),
        word_column(Text(fr="alerte", en="alert"), alerts),
    )


def _stability(years: TwoYears) -> tuple[Block, ...]:
    """Say what became of the first fifth, where both years have enough buyers."""
    if min(len(years.before), len(years.last)) < _FEWEST_BUYERS:
        return (_TOO_FEW,)
    stability = top_customer_stability(years.before, years.last)
    fell = (_REGRESSION,) if stability.share_after < stability.share_before else ()
    return (_what_became(stability, years), *fell)


def _what_became(stability: TopStability, years: TwoYears) -> Text:
    top = len(stability.top_customers)
    return _BECAME.format(
        turn=day_text(years.turn),
        buyers=number_text(len(years.before)),
        top=number_text(top),
        stay=number_text(round(stability.stay * top)),
        gone=number_text(round(stability.gone * top)),
        before=rate_text(stability.share_before),
        after=rate_text(stability.share_after),
    )


_ALERT = {
    "": Text(fr="–", en="–"),
    "fell": Text(fr="ses ventes ont baissé de plus de la moitié", en="sales fell by more than half"),
    "nothing": Text(fr="rien depuis un an ({days} jours)", en="nothing for a year ({days} days)"),
    "silent": Text(
        fr="silence de {days} jours, {times} fois son intervalle",
        en="silent for {days} days, {times} times the interval",
    ),
}
_ALERTS = Text(
    fr="Ceux qui ont le plus acheté dans l'année finie le {turn} ({best}), quelle que soit leur place aujourd'hui. Alertes : {n}.",
    en="Those who bought most in the year that ended on {turn} ({best}), whatever their place today. Alerts: {n}.",
)
_NOBODY_BEFORE = Text(
    fr="Personne n'a rien acheté dans l'avant-dernière année : il n'y a personne à suivre.",
    en="Nobody bought anything in the year before the last: there is nobody to follow.",
)
_ONE_YEAR = Text(
    fr="Le fichier commence le {first} : il ne couvre pas les deux années qui précèdent l'analyse. On ne peut pas dire si les "
    "premiers clients le restent ; gardez ce rapport, et comparez dans un an.",
    en="The file begins on {first}: it does not cover the two years before the analysis. Whether the first customers stay first "
    "cannot be told; keep this report, and compare a year from now.",
)
_TOO_FEW = Text(
    fr="L'une des deux dernières années compte moins de dix acheteurs : un taux tiendrait à un ou deux d'entre eux, et la liste "
    "suffit.",
    en="One of the last two years has fewer than ten buyers: a rate would hang on one or two of them, and the list will do.",
)
_BECAME = Text(
    fr="Des {top} premiers clients de l'année qui finit le {turn} (20 % de ses {buyers} acheteurs), encore parmi les premiers un an après : "
    "{stay} ; n'ont plus rien acheté : {gone}. Ensemble, leur part des ventes passe de {before} à {after}. (Ventes seules : les "
    "avoirs sont laissés de côté.)",
    en="Of the first {top} customers of the year ending on {turn} (20% of its {buyers} buyers), among the first again a year later: {stay}; "
    "bought nothing more: {gone}. Together, their share of sales goes from {before} to {after}. (Sales alone: credit notes are "
    "left out.)",
)
_REGRESSION = Text(
    fr="Une partie de cette baisse peut n'être la faute de personne : on est tout en haut aussi parce qu'on a eu une bonne année, et "
    "une bonne année se répète rarement. Avant de chercher un coupable, regardez qui a baissé le plus.",
    en="Part of this fall may be nobody's fault: one is at the very top also for having had a good year, and a good year seldom comes "
    "twice. Before looking for someone to blame, look at who fell most.",
)
