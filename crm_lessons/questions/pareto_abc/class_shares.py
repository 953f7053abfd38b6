"""The share of revenue of each ABC class."""

from __future__ import annotations

from typing import Any

import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.methods import ABC_BY_CUSTOMERS, ABC_BY_REVENUE, abc_analysis, abc_summary
from crm_lessons.questions.pareto_abc.abc_table import abc_revenue, classes_as_listed
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text


def _summary(data: Data) -> pd.DataFrame:
    return abc_summary(abc_analysis(abc_revenue(data)))


def _shares_of_classes(data: Data, own: Any) -> list[float] | None:
    """Return the shares of the student's own classes, read in small letters; None where one is empty or a stranger's."""
    revenue = abc_revenue(data)
    if own.by_customer.keys() != set(revenue.index) or own.all != {"a", "b", "c"}:
        return None
    return list(revenue.groupby(own.by_customer).sum() / revenue.sum())


QUESTION = Question(
    id="class_shares",
    kind=Kind.ORDERED_LIST,
    points=2,
    aim=Text(
        fr="Mesurer la part exacte du chiffre d'affaires de chaque classe.",
        en="Measure the exact share of revenue of each class.",
    ),
    expected=lambda data: list(_summary(data)["revenue_share"]),
    follows={"abc_classes": _shares_of_classes},
    places=("A", "B", "C"),
    hints=(
        Text(
            fr="Trois nombres, dans l'ordre A, B, C. Quelle somme doivent-ils faire ?",
            en="Three numbers, in the order A, B, C. What should they add up to?",
        ),
        Text(
            fr="Pour une classe : additionnez le chiffre d'affaires de ses clients, puis divisez par le total de la table.",
            en="For one class: add up the revenue of its customers, then divide by the total of the table.",
        ),
        Text(
            fr='Par exemple `abc_revenue.loc[abc_classes["B"]].sum() / abc_revenue.sum()` ; il en faut une par classe.',
            en='For instance `abc_revenue.loc[abc_classes["B"]].sum() / abc_revenue.sum()`; you need one for each class.',
        ),
    ),
    right=(
        lambda data, answer: abc_summary(abc_analysis(data["abc_revenue"]))["revenue_share"],
        lambda data, answer: tuple(abc_summary(abc_analysis(data["abc_revenue"]))["revenue_share"]),
        lambda data, answer: abc_summary(abc_analysis(data["abc_revenue"]))["revenue_share"].to_numpy(),
        lambda data, answer: dict(abc_summary(abc_analysis(data["abc_revenue"]))["revenue_share"]),
        lambda data, answer: abc_summary(abc_analysis(data["abc_revenue"]))["revenue_share"].iloc[::-1],
        lambda data, answer: dict(
            reversed(list(abc_summary(abc_analysis(data["abc_revenue"]))["revenue_share"].items()))
        ),
    ),
    mistakes=(
        Mistake(
            "the_model",
            fr="60, 30 et 10 % : ce sont les chiffres du modèle, pas ceux de la table. Calculez-les.",
            en="60, 30 and 10%: these are the model's figures, not the table's. Compute them.",
            produces=lambda data: [0.60, 0.30, 0.10],
        ),
        Mistake(
            "shares_of_customers",
            fr="Ce sont les parts des *clients*. On demande les parts du *chiffre d'affaires*.",
            en="These are the shares of *customers*. The question asks for the shares of *revenue*.",
            produces=lambda data: list(ABC_BY_CUSTOMERS),
        ),
        Mistake(
            "not_sorted",
            fr="Ces parts suivent l'ordre de la liste : les classes se forment une fois les clients triés.",
            en="These shares follow the order of the list: classes are made once the customers are ranked.",
            produces=lambda data: list(
                abc_revenue(data).groupby(classes_as_listed(data)).sum() / abc_revenue(data).sum()
            ),
        ),
        Mistake(
            "another_convention",
            fr="Ce sont les parts des classes coupées à 80 % et 95 % du chiffre d'affaires. Ici, les classes sont celles de "
            "`abc_classes` : 10, 30 et 60 % des clients.",
            en="These are the shares of classes cut at 80% and 95% of revenue. Here the classes are those of `abc_classes`: "
            "10, 30 and 60% of the customers.",
            produces=lambda data: list(
                abc_summary(abc_analysis(abc_revenue(data), revenue_limits=ABC_BY_REVENUE))["revenue_share"]
            ),
            credit=0.5,
        ),
        Mistake(
            "head_counts",
            fr="Ce sont des nombres de clients. On demande des parts du chiffre d'affaires.",
            en="These are numbers of customers. The question asks for shares of revenue.",
            produces=lambda data: list(_summary(data)["customers"]),
        ),
        Mistake(
            "cumulated",
            fr="Vos parts sont cumulées : la dernière vaut 1. On demande la part de chaque classe seule.",
            en="Your shares are cumulated: the last one is 1. The question asks for the share of each class alone.",
            produces=lambda data: list(_summary(data)["revenue_share"].cumsum()),
        ),
        Mistake(
            "amounts",
            fr="Ce sont des montants en dirhams. On demande des parts : divisez par le total.",
            en="These are amounts in dirhams. The question asks for shares: divide by the total.",
            produces=lambda data: list(_summary(data)["revenue"]),
        ),
    ),
    praise=Text(
        fr="Comparez à 60/30/10 : le modèle donne un ordre de grandeur, votre table donne la mesure.",
        en="Compare with 60/30/10: the model gives an order of magnitude, your table gives the measure.",
    ),
    look_again=Text(
        fr="Repartez de vos classes : trois parts, dans l'ordre A, B, C, dont la somme fait 1.",
        en="Start from your classes: three shares, in the order A, B, C, that add up to 1.",
    ),
)
