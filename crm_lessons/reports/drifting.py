"""Who is drifting away: segments by recency, frequency and amount, and the first customers to call, with the reason."""

from __future__ import annotations

from functools import partial

import pandas as pd

from crm_lessons.methods.scoring.rfm import rfm_scores, rfm_table
from crm_lessons.methods.scoring.rfm_rules import NO_RULE, rfm_segments
from crm_lessons.methods.scoring.scores import quantile_cutoffs
from crm_lessons.plots.scoring.rfm_grid import plot_rfm_grid
from crm_lessons.reports.book import Book
from crm_lessons.reports.page import Block, Section, Table
from crm_lessons.reports.pictures import picture
from crm_lessons.reports.words import amount_text, customer_name, rate_cell, rate_text
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import day_text, number_text
from crm_lessons.text.terms.codes import CODES

_FEWEST_CUSTOMERS, _FEWEST_DAYS = 10, 90
_CALLS = 10
_HABIT, _TOO_LONG, _SHORTEST = 3, 2, 30
"""From three orders on a customer has an interval; a silence of more than twice that, and of a month, is out of habit."""
_FIGURE_HEIGHT = 5.5


def drifting_section(book: Book) -> Section:
    """Say how many customers are in each segment, and whom to call first."""
    return Section(Text(fr="Qui s'éloigne", en="Who is drifting away"), _blocks(book))


def _blocks(book: Book) -> tuple[Block, ...]:
    if len(book.net) < _FEWEST_CUSTOMERS or book.days < _FEWEST_DAYS:
        return (_TOO_LITTLE.format(customers=number_text(len(book.net)), days=number_text(book.days)),)
    customers = pd.concat([rfm_table(orders, book.on) for orders in book.analysed if len(orders)])
    customers = customers.set_axis(customers.index.astype(str))
    scores = rfm_scores(customers, method="cutoffs", cutoffs={"frequency": frequency_cutoffs(customers["frequency"])})
    customers = customers.assign(
        segment=rfm_segments(scores), revenue=book.net.reindex(customers.index), interval=_intervals(customers)
    )
    return (
        picture(partial(plot_rfm_grid, scores), _FIGURE_HEIGHT),
        _SCORES,
        _at_risk(customers[customers["segment"] == "at_risk"], float(book.net.sum())),
        _segment_by_segment(customers),
        *_out_of_habit(customers),
    )


def _intervals(customers: pd.DataFrame) -> pd.Series[float]:
    """Return the mean interval of FRAT, in days, from the orders that RFM has dated and counted; missing where there is one."""
    between = customers["frequency"] - 1
    return (customers["last_order"] - customers["first_order"]).dt.days / between.where(between > 0)


def frequency_cutoffs(frequency: pd.Series[float]) -> list[float]:
    """Return where the scores of frequency begin: the fifths, each at least one order above the one before.

    Where most customers ordered once, the fifths coincide and would give the customer of one order a score of 4.
    """
    cutoffs, floor = [], float(frequency.min())
    for edge in quantile_cutoffs(frequency):
        floor = max(edge, floor + 1)
        cutoffs.append(floor)
    return cutoffs


def _at_risk(customers: pd.DataFrame, total: float) -> Text:
    share = rate_text(float(customers["revenue"].sum()) / total)
    return _AT_RISK.format(count=number_text(len(customers)), share=share)


def _out_of_habit(customers: pd.DataFrame) -> tuple[Block, ...]:
    """Say who has been silent for longer than their own rhythm explains, whatever their segment."""
    too_long = (_TOO_LONG * customers["interval"]).clip(lower=_SHORTEST)
    silent = customers[(customers["frequency"] >= _HABIT) & (customers["recency_days"] > too_long)]
    if silent.empty:
        return (_NOBODY,)
    first = silent.sort_values("revenue", ascending=False, kind="stable").head(_CALLS)
    return (_SILENT.format(count=number_text(len(silent))), _calls(first))


def _calls(customers: pd.DataFrame) -> Table:
    columns = (customers[name].to_list() for name in ("revenue", "last_order", "frequency", "interval", "recency_days"))
    rows = [
        (customer_name(customer), amount_text(revenue), day_text(last), _reason(orders, interval, recency))
        for customer, revenue, last, orders, interval, recency in zip(customers.index, *columns, strict=True)
    ]
    headings = (
        Text(fr="client", en="customer"),
        Text(fr="chiffre d'affaires net", en="net revenue"),
        Text(fr="dernière commande", en="last order"),
        Text(fr="pourquoi l'appeler", en="why call"),
    )
    return Table(Text(fr="À appeler d'abord", en="To call first"), headings, rows, frozenset({1}))


def _reason(orders: int, interval: float, recency: int) -> Text:
    words = _SAME_DAY if interval < 1 else _RHYTHM
    return words.format(orders=number_text(orders), interval=number_text(round(interval)), recency=number_text(recency))


def _segment_by_segment(customers: pd.DataFrame) -> Table:
    by_segment = customers.groupby("segment", observed=False)["revenue"].agg(["size", "sum"]).drop(index=NO_RULE)
    total = float(by_segment["sum"].sum())
    columns = (by_segment[name].to_list() for name in ("size", "sum"))
    rows = [
        (
            CODES["segment"][name],
            number_text(count),
            rate_cell(count / len(customers)),
            amount_text(revenue),
            rate_cell(revenue / total),
        )
        for name, count, revenue in zip(map(str, by_segment.index), *columns, strict=True)
    ]
    headings = (
        Text(fr="segment", en="segment"),
        Text(fr="clients", en="customers"),
        Text(fr="part des clients", en="share of customers"),
        Text(fr="chiffre d'affaires net", en="net revenue"),
        Text(fr="part du chiffre d'affaires", en="share of revenue"),
    )
    return Table(Text(fr="Les segments", en="The segments"), headings, rows, frozenset({1, 2, 3, 4}))


_TOO_LITTLE = Text(
    fr="Clients : {customers} ; jours couverts : {days}. En dessous de dix clients ou de trois mois, on ne peut dire qui "
    "s'éloigne : un silence court ne veut rien dire.",
    en="Customers: {customers}; days covered: {days}. Below ten customers or three months nobody can be said to drift away: a "
    "short silence means nothing.",
)
_SCORES = Text(
    fr="Chaque client reçoit trois scores de 1 à 5 : récence (5 : acheté il y a peu), fréquence (5 : souvent) et montant. Les "
    "limites sont les cinquièmes de votre propre fichier : un score compare vos clients entre eux, rien d'autre. Des règles "
    "lues dans l'ordre donnent ensuite un nom à chacun.",
    en="Each customer gets three scores from 1 to 5: recency (5: bought lately), frequency (5: often) and amount. The limits are "
    "the fifths of your own file: a score compares your customers with one another, and nothing else. Rules read in order then "
    "give each of them a name.",
)
_AT_RISK = Text(
    fr="Clients dans le segment « à risque » (ils revenaient plus que d'autres, et d'autres ont acheté depuis) : {count}, pour "
    "{share} du chiffre d'affaires net.",
    en="Customers in the segment “at risk” (they came back more than others, and others have bought since): {count}, for {share} of "
    "net revenue.",
)
_SILENT = Text(
    fr="Un rythme, lui, compare chacun à lui-même. Clients d'au moins trois commandes, silencieux depuis plus de deux fois leur "
    "intervalle habituel et plus d'un mois : {count}. Voici par qui commencer.",
    en="A rhythm, on the other hand, compares each customer with itself. Customers of at least three orders, silent for more than "
    "twice their usual interval and more than a month: {count}. Here is where to begin.",
)
_NOBODY = Text(
    fr="Un rythme, lui, compare chacun à lui-même : aucun client d'au moins trois commandes ne se tait depuis plus de deux fois son "
    "intervalle habituel et plus d'un mois.",
    en="A rhythm, on the other hand, compares each customer with itself: no customer of at least three orders has been silent for "
    "more than twice the usual interval and more than a month.",
)
_RHYTHM = Text(
    fr="{orders} commandes, une tous les {interval} jours environ ; plus rien depuis {recency} jours",
    en="{orders} orders, about one every {interval} days; nothing for {recency} days",
)
_SAME_DAY = Text(
    fr="{orders} commandes, toutes le même jour ou presque ; plus rien depuis {recency} jours",
    en="{orders} orders, all on the same day or nearly; nothing for {recency} days",
)
