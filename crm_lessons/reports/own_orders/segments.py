"""Segments by recency, frequency and amount, with the names in each."""

from __future__ import annotations

from functools import partial

import pandas as pd

from crm_lessons.methods.scoring.rfm import rfm_scores
from crm_lessons.methods.scoring.rfm_rules import NO_RULE, rfm_segments
from crm_lessons.methods.scoring.scores import quantile_cutoffs
from crm_lessons.plots.scoring.rfm_grid import plot_rfm_grid
from crm_lessons.reports.own_orders.book import Book
from crm_lessons.reports.page import Block, Section
from crm_lessons.reports.pictures import picture
from crm_lessons.reports.table import (
    Column,
    Table,
    amount_column,
    count_column,
    day_column,
    name_column,
    rate_column,
    word_column,
)
from crm_lessons.reports.words import named
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import number_text
from crm_lessons.text.terms.codes import CODES

_FEWEST_CUSTOMERS, _FEWEST_DAYS = 10, 90
_NAMED = 8
_FIGURE_HEIGHT = 5.5


def segments_section(book: Book) -> Section:
    """Say who is in each segment, by name, and what it brings in."""
    return Section(Text(fr="Les segments, nom par nom", en="The segments, name by name"), _blocks(book))


def _blocks(book: Book) -> tuple[Block, ...]:
    if len(book.net) < _FEWEST_CUSTOMERS or book.days < _FEWEST_DAYS:
        return (_TOO_LITTLE.format(customers=number_text(len(book.net)), days=number_text(book.days)),)
    customers = book.customers
    scores = rfm_scores(customers, method="cutoffs", cutoffs={"frequency": frequency_cutoffs(customers["frequency"])})
    grid = picture(partial(plot_rfm_grid, scores), _FIGURE_HEIGHT)
    customers = customers.assign(segment=rfm_segments(scores))
    return _SCORES, _segment_by_segment(customers), _everybody(customers), _GRID, grid


def frequency_cutoffs(frequency: pd.Series[float]) -> list[float]:
    """Return where the scores of frequency begin: the fifths, each at least one order above the one before.

    Where most customers ordered once, the fifths coincide and would give the customer of one order a score of 4.
    """
    cutoffs, floor = [], float(frequency.min())
    for edge in quantile_cutoffs(frequency):
        floor = max(edge, floor + 1)
        cutoffs.append(floor)
    return cutoffs


def _segment_by_segment(customers: pd.DataFrame) -> Table:
    by_segment = customers.groupby("segment", observed=False)["revenue"].agg(["size", "sum"]).drop(index=NO_RULE)
    by_segment = by_segment[by_segment["size"] > 0]
    names = [
        named(list(customers.index[(customers["segment"] == name).to_numpy()]), _NAMED) for name in by_segment.index
    ]
    columns = (
        _segment_column([str(name) for name in by_segment.index]),
        count_column(Text(fr="clients", en="customers"), by_segment["size"].to_list()),
        rate_column(
            Text(fr="part du chiffre d'affaires", en="share of revenue"),
            (by_segment["sum"] / by_segment["sum"].sum()).to_list(),
        ),
        word_column(Text(fr="qui, du plus gros au plus petit", en="who, from the largest"), names),
    )
    return Table(Text(fr="Les segments", en="The segments"), columns, shown=len(by_segment))


def _everybody(customers: pd.DataFrame) -> Table:
    columns = (
        name_column(customers.index.array),
        _segment_column(customers["segment"].astype(str).to_list()),
        day_column(Text(fr="dernière commande", en="last order"), customers["last_order"].array),
        count_column(Text(fr="commandes", en="orders"), customers["frequency"].array),
        amount_column(Text(fr="chiffre d'affaires net", en="net revenue"), customers["revenue"].array),
    )
    return Table(Text(fr="Chaque client et son segment", en="Each customer and segment"), columns, shown=0)


def _segment_column(segments: list[str]) -> Column:
    return word_column(Text(fr="segment", en="segment"), [CODES["segment"][name] for name in segments])


_TOO_LITTLE = Text(
    fr="Clients : {customers} ; jours couverts : {days}. En dessous de dix clients ou de trois mois, des segments n'apprennent rien de "
    "plus que la liste.",
    en="Customers: {customers}; days covered: {days}. Below ten customers or three months, segments say no more than the list does.",
)
_GRID = Text(
    fr="La grille compte les clients : à droite, ceux qui ont acheté il y a peu ; en haut, ceux qui achètent souvent. En bas à gauche, ceux "
    "que l'on ne voit plus.",
    en="The grid counts customers: on the right, those who bought lately; at the top, those who buy often. At the bottom left, those who are "
    "no longer seen.",
)
_SCORES = Text(
    fr="Chaque client reçoit trois scores de 1 à 5 : récence (5 : acheté il y a peu), fréquence (5 : souvent) et montant. Les "
    "limites sont les cinquièmes de votre propre fichier : un score compare vos clients entre eux, rien d'autre. Des règles "
    "lues dans l'ordre donnent ensuite un nom à chacun.",
    en="Each customer gets three scores from 1 to 5: recency (5: bought lately), frequency (5: often) and amount. The limits are "
    "the fifths of your own file: a score compares your customers with one another, and nothing else. Rules read in order then "
    "give each of them a name.",
)
