"""Who makes the revenue: the share of the largest customers, and how much hangs on the first."""

from __future__ import annotations

from functools import partial

import pandas as pd

from crm_lessons.methods.pareto_abc.concentration import customers_needed, lorenz_curve
from crm_lessons.methods.pareto_abc.pareto import ParetoAnalysis, pareto_analysis
from crm_lessons.plots.pareto_abc.concentration import plot_concentration
from crm_lessons.reports.own_orders.book import Book
from crm_lessons.reports.own_orders.reading import said_apart
from crm_lessons.reports.page import Block, Section
from crm_lessons.reports.pictures import Picture, picture
from crm_lessons.reports.table import Table, amount_column, name_column, rate_column
from crm_lessons.reports.words import customer_name, rate_text
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import number_text

_FIGURE_HEIGHT = 5.5
_FEW = 10
"""With fewer customers, 20 % of them is one or two: the list says as much, and a curve has nothing to show."""


def revenue_section(book: Book) -> Section:
    """Say what the first 20 % of the customers bring in, and how many it takes to make 80 % of net revenue."""
    return Section(Text(fr="Qui fait le chiffre d'affaires", en="Who makes the revenue"), _blocks(book))


def _blocks(book: Book) -> tuple[Block, ...]:
    net = book.net
    if len(net) == 1:
        return (_ALONE.format(customer=customer_name(net.index[0])), *said_apart(book))
    figure = (_curve(net),) if len(net) >= _FEW else ()
    pareto = pareto_analysis(net)
    if not figure:
        return (*_weight_of_the_first(pareto), *said_apart(book), _first_customers(pareto))
    return (
        *figure,
        _weight_of_the_top(pareto),
        *said_apart(book),
        *_weight_of_the_first(pareto),
        _first_customers(pareto),
    )


def _curve(net: pd.Series[float]) -> Picture:
    curve = {str(Text(fr="Vos clients", en="Your customers")): lorenz_curve(net)}
    return picture(partial(plot_concentration, curve), _FIGURE_HEIGHT)


def _weight_of_the_top(pareto: ParetoAnalysis) -> Text:
    net, top = pareto.table["revenue"], len(pareto.top_customers)
    needed = customers_needed(net, 0.80)
    return _TOP.format(
        top=number_text(top),
        customers=number_text(len(net)),
        part=rate_text(top / len(net)),
        share=rate_text(pareto.top_share),
        needed=number_text(needed),
        needed_part=rate_text(needed / len(net)),
        gini=number_text(pareto.gini, decimals=2),
    )


def _weight_of_the_first(pareto: ParetoAnalysis) -> tuple[Text, ...]:
    """Set the first customer against the last ones who, together, bring in no more."""
    net = pareto.table["revenue"]
    last = int((net.iloc[::-1].cumsum() <= net.iloc[0]).sum())
    if not 1 < last < len(net):
        return ()
    words = {"customer": customer_name(net.index[0]), "share": rate_text(float(pareto.table["share"].iloc[0]))}
    said = _FIRST_ALONE if last == len(net) - 1 else _FIRST
    return (said.format(last=number_text(last), **words),)


def _first_customers(pareto: ParetoAnalysis) -> Table:
    ranked = pareto.table
    columns = (
        name_column(ranked.index.array),
        amount_column(Text(fr="chiffre d'affaires net", en="net revenue"), ranked["revenue"].array),
        rate_column(Text(fr="part", en="share"), ranked["share"].array),
        rate_column(Text(fr="part cumulée", en="cumulative share"), ranked["cumulative_share"].array),
    )
    return Table(Text(fr="Les premiers clients", en="The first customers"), columns)


_ALONE = Text(
    fr="Le fichier n'a qu'un client à analyser, {customer} : il fait tout le chiffre d'affaires, et il n'y a rien à classer.",
    en="The file has a single customer to analyse, {customer}: all the revenue comes from there, and there is nothing to rank.",
)
_TOP = Text(
    fr="Les 20 % premiers clients, arrondis au client supérieur, sont {top} sur {customers} ({part}) : ils font {share} du chiffre d'affaires "
    "net. Il en faut {needed} ({needed_part}) pour en faire 80 %. L'indice de Gini, {gini}, résume la courbe : 0 si tous pesaient autant, "
    "près de 1 si un seul pesait tout.",
    en="The first 20% of customers, rounded up to a whole one, are {top} of {customers} ({part}): they bring in {share} of net revenue. It "
    "takes {needed} ({needed_part}) to make 80% of it. The Gini coefficient, {gini}, sums up the curve: 0 if all weighed the same, close to "
    "1 if one weighed everything.",
)
_FIRST_ALONE = Text(
    fr="Le premier, {customer}, fait {share} du total : à lui seul, au moins autant que les {last} autres réunis.",
    en="The first, {customer}, makes {share} of the total: alone, at least as much as the {last} others together.",
)
_FIRST = Text(
    fr="Le premier, {customer}, fait {share} du total : à lui seul, au moins autant que les {last} derniers réunis.",
    en="The first, {customer}, makes {share} of the total: alone, at least as much as the last {last} together.",
)
