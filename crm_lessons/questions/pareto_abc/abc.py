"""ABC on the course's table: classes by head count, and what they weigh."""

from __future__ import annotations

from typing import Any

import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.methods import ABC_BY_CUSTOMERS, ABC_BY_REVENUE, abc_analysis, abc_summary
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text


def _revenue(data: Data) -> pd.Series[float]:
    revenue: pd.Series[float] = data["abc_revenue"]
    return revenue


def _classes(data: Data, **convention: Any) -> pd.Series[str]:
    return abc_analysis(_revenue(data), **convention)["abc_class"]


def _summary(data: Data) -> pd.DataFrame:
    return abc_summary(abc_analysis(_revenue(data)))


def _as_listed(data: Data) -> pd.Series[str]:
    """Classes in the order of the list: what one gets without sorting."""
    return pd.Series(list(_classes(data)), index=_revenue(data).index)


def _upside_down(data: Data) -> pd.Series[str]:
    return _classes(data).map({"A": "C", "B": "B", "C": "A"})


def _one_in_a(data: Data) -> pd.Series[str]:
    classes = _classes(data).astype(str)
    return classes.where(classes.index != classes.index[1], "B")


def _shares_of_classes(data: Data, own: dict[Any, Any]) -> list[float] | None:
    """Return the shares of the student's own classes, read in small letters; None where one is empty or a stranger's."""
    revenue = _revenue(data)
    if own.keys() != set(revenue.index) or set(own.values()) != {"a", "b", "c"}:
        return None
    return list(revenue.groupby(own).sum() / revenue.sum())


ABC_QUESTIONS = (
    Question(
        id="abc_classes",
        kind=Kind.MAPPING,
        points=3,
        aim=Text(
            fr="Classer chaque client par la méthode ABC, convention 10/30/60.",
            en="Put each customer in a class by the ABC method, convention 10/30/60.",
        ),
        expected=_classes,
        hints=(
            Text(
                fr="10/30/60 partage les *clients*. Combien de clients cela fait-il dans chaque classe, pour vingt clients ?",
                en="10/30/60 divides the *customers*. How many customers does that make in each class, out of twenty?",
            ),
            Text(
                fr="Triez les clients du plus gros au plus petit, puis découpez la liste : "
                "`ranked = list(abc_revenue.sort_values(ascending=False).index)`.",
                en="Rank the customers from largest to smallest, then cut the list: "
                "`ranked = list(abc_revenue.sort_values(ascending=False).index)`.",
            ),
            Text(
                fr='Un dictionnaire suffit : `{"A": ranked[…:…], "B": ranked[…:…], "C": ranked[…:]}`.',
                en='A dictionary will do: `{"A": ranked[…:…], "B": ranked[…:…], "C": ranked[…:]}`.',
            ),
        ),
        mistakes=(
            Mistake(
                "not_sorted",
                Text(
                    fr="Vos classes suivent les numéros des clients. Elles doivent suivre leur chiffre d'affaires : triez d'abord.",
                    en="Your classes follow the customers' numbers. They should follow their revenue: sort first.",
                ),
                produces=_as_listed,
            ),
            Mistake(
                "upside_down",
                Text(
                    fr="Vos classes A et C sont échangées : A réunit les clients les plus importants.",
                    en="Your classes A and C are swapped: A holds the most important customers.",
                ),
                produces=_upside_down,
            ),
            Mistake(
                "limits_60_90_excluded",
                Text(
                    fr="Vous coupez à 60 % et 90 % du chiffre d'affaires cumulé : c'est une autre convention. Ici, on coupe "
                    "selon le nombre de clients.",
                    en="You cut at 60% and 90% of cumulative revenue: that is another convention. Here the cut follows the "
                    "number of customers.",
                ),
                produces=lambda data: _classes(data, revenue_limits=(0.60, 0.90), crossing="excluded"),
                credit=0.5,
            ),
            Mistake(
                "limits_60_90_included",
                Text(
                    fr="Vous coupez dès que le chiffre d'affaires cumulé atteint 60 % puis 90 % : c'est une autre convention. "
                    "Ici, on coupe selon le nombre de clients.",
                    en="You cut as soon as cumulative revenue reaches 60%, then 90%: that is another convention. Here the cut "
                    "follows the number of customers.",
                ),
                produces=lambda data: _classes(data, revenue_limits=(0.60, 0.90)),
                credit=0.5,
            ),
            Mistake(
                "limits_80_95",
                Text(
                    fr="Vous coupez à 80 % et 95 % du chiffre d'affaires : c'est la convention des manuels. Celle du cours compte "
                    "les clients : 10, 30 et 60 %.",
                    en="You cut at 80% and 95% of revenue: that is the handbooks' convention. The course's counts customers: "
                    "10, 30 and 60%.",
                ),
                produces=lambda data: _classes(data, revenue_limits=ABC_BY_REVENUE),
                credit=0.5,
            ),
            Mistake(
                "limits_80_95_excluded",
                Text(
                    fr="Vous coupez à 80 % et 95 % du chiffre d'affaires, et le client qui franchit passe dans la classe du bas. "
                    "La convention du cours compte les clients : 10, 30 et 60 %.",
                    en="You cut at 80% and 95% of revenue, and the customer who crosses goes to the lower class. "
                    "The course's convention counts customers: 10, 30 and 60%.",
                ),
                produces=lambda data: _classes(data, revenue_limits=ABC_BY_REVENUE, crossing="excluded"),
                credit=0.5,
            ),
            Mistake(
                "one_customer_in_a",
                Text(
                    fr="Votre classe A n'a qu'un client. 10 % de vingt clients, combien cela fait-il ?",
                    en="Your class A has a single customer. 10% of twenty customers: how many is that?",
                ),
                produces=_one_in_a,
                credit=0.5,
            ),
        ),
        praise=Text(
            fr="Avec cette convention, la taille des classes est connue d'avance ; leur poids ne l'est pas. C'est la suite.",
            en="Under this convention the size of the classes is known beforehand; their weight is not. That comes next.",
        ),
        look_again=Text(
            fr="Vérifiez l'ordre des clients, puis où finit chaque classe.",
            en="Check the order of the customers, then where each class ends.",
        ),
    ),
    Question(
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
        mistakes=(
            Mistake(
                "the_model",
                Text(
                    fr="60, 30 et 10 % : ce sont les chiffres du modèle, pas ceux de la table. Calculez-les.",
                    en="60, 30 and 10%: these are the model's figures, not the table's. Compute them.",
                ),
                produces=lambda data: [0.60, 0.30, 0.10],
            ),
            Mistake(
                "shares_of_customers",
                Text(
                    fr="Ce sont les parts des *clients*. On demande les parts du *chiffre d'affaires*.",
                    en="These are the shares of *customers*. The question asks for the shares of *revenue*.",
                ),
                produces=lambda data: list(ABC_BY_CUSTOMERS),
            ),
            Mistake(
                "not_sorted",
                Text(
                    fr="Ces parts suivent l'ordre de la liste : les classes se forment une fois les clients triés.",
                    en="These shares follow the order of the list: classes are made once the customers are ranked.",
                ),
                produces=lambda data: list(_revenue(data).groupby(_as_listed(data)).sum() / _revenue(data).sum()),
            ),
            Mistake(
                "another_convention",
                Text(
                    fr="Ce sont les parts des classes coupées à 80 % et 95 % du chiffre d'affaires. Ici, les classes sont celles de "
                    "`abc_classes` : 10, 30 et 60 % des clients.",
                    en="These are the shares of classes cut at 80% and 95% of revenue. Here the classes are those of `abc_classes`: "
                    "10, 30 and 60% of the customers.",
                ),
                produces=lambda data: list(
                    abc_summary(abc_analysis(_revenue(data), revenue_limits=ABC_BY_REVENUE))["revenue_share"]
                ),
                credit=0.5,
            ),
            Mistake(
                "head_counts",
                Text(
                    fr="Ce sont des nombres de clients. On demande des parts du chiffre d'affaires.",
                    en="These are numbers of customers. The question asks for shares of revenue.",
                ),
                produces=lambda data: list(_summary(data)["customers"]),
            ),
            Mistake(
                "cumulated",
                Text(
                    fr="Vos parts sont cumulées : la dernière vaut 1. On demande la part de chaque classe seule.",
                    en="Your shares are cumulated: the last one is 1. The question asks for the share of each class alone.",
                ),
                produces=lambda data: list(_summary(data)["revenue_share"].cumsum()),
            ),
            Mistake(
                "amounts",
                Text(
                    fr="Ce sont des montants en dirhams. On demande des parts : divisez par le total.",
                    en="These are amounts in dirhams. The question asks for shares: divide by the total.",
                ),
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
    ),
)
