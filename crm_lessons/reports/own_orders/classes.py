"""Three levels of attention: ABC classes under a convention that the report names."""

from __future__ import annotations

from functools import partial

import pandas as pd

from crm_lessons.methods.pareto_abc.abc import ABC_BY_REVENUE, abc_analysis, abc_summary
from crm_lessons.plots.pareto_abc.portfolio import plot_classes
from crm_lessons.plots.style import HEIGHT
from crm_lessons.reports.own_orders.book import Book
from crm_lessons.reports.page import Block, Section
from crm_lessons.reports.pictures import picture
from crm_lessons.reports.table import Table, amount_column, count_column, rate_column, word_column
from crm_lessons.reports.words import named, rate_text
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import number_text

_FEW = 10
"""With fewer customers, a class of 10 % is one of them: the list says as much."""
_NAMED = 20


def classes_section(book: Book) -> Section:
    """Put the customers in classes A, B and C by head count, 10/30/60, and say what another convention would do."""
    return Section(Text(fr="Trois classes : A, B, C", en="Three classes: A, B, C"), _blocks(book.net))


def _blocks(net: pd.Series[float]) -> tuple[Block, ...]:
    if len(net) < _FEW:
        return (_TOO_FEW.format(count=number_text(len(net))),)
    a_by_revenue = int((abc_analysis(net, revenue_limits=ABC_BY_REVENUE)["abc_class"] == "A").sum())
    table = abc_analysis(net)
    summary = abc_summary(table)
    class_a = list(table.index[(table["abc_class"] == "A").to_numpy()])
    return (
        picture(partial(plot_classes, table), HEIGHT),
        _convention(summary, a_by_revenue),
        _IN_CLASS_A.format(customers=named(class_a, _NAMED)),
        _class_by_class(summary),
    )


def _convention(summary: pd.DataFrame, a_by_revenue: int) -> Text:
    count_a, _, _ = summary["customers"].to_list()
    share_a, _, share_c = summary["revenue_share"].to_list()
    return _CONVENTION.format(
        customers=number_text(count_a),
        share=rate_text(share_a),
        last=rate_text(share_c),
        other=number_text(a_by_revenue),
    )


def _class_by_class(summary: pd.DataFrame) -> Table:
    columns = (
        word_column(Text(fr="classe", en="class"), [str(name) for name in summary.index]),
        count_column(Text(fr="clients", en="customers"), summary["customers"].to_list()),
        rate_column(Text(fr="part des clients", en="share of customers"), summary["customer_share"].to_list()),
        amount_column(Text(fr="chiffre d'affaires net", en="net revenue"), summary["revenue"].to_list()),
        rate_column(Text(fr="part du chiffre d'affaires", en="share of revenue"), summary["revenue_share"].to_list()),
    )
    caption = Text(fr="Les classes, par nombre de clients (10/30/60)", en="The classes, by head count (10/30/60)")
    return Table(caption, columns)


_TOO_FEW = Text(
    fr="Nombre de clients : {count}. En dessous de dix, des classes n'apprennent rien de plus que la liste.",
    en="Number of customers: {count}. Below ten, classes say no more than the list does.",
)
_CONVENTION = Text(
    fr="Convention : les 10 % premiers clients en A, les 30 % suivants en B, les autres en C. La classe A ({customers}) fait "
    "{share} du chiffre d'affaires net, la classe C {last}. Avec l'autre convention courante (80 % et 95 % du chiffre "
    "d'affaires), A compterait {other} clients : choisissez celle que votre équipe peut servir, et nommez-la.",
    en="Convention: the first 10% of customers in A, the next 30% in B, the others in C. Class A ({customers}) makes {share} of "
    "net revenue, class C {last}. Under the other usual convention (80% and 95% of revenue) A would hold {other} customers: "
    "choose the one that your team can serve, and name it.",
)
_IN_CLASS_A = Text(fr="En classe A : {customers}.", en="In class A: {customers}.")
