"""The ABC class of each customer, by head count."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.methods import ABC_BY_CUSTOMERS, ABC_BY_REVENUE, abc_analysis
from crm_lessons.questions.pareto_abc.abc_table import classes_as_listed, classes_of_table
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text


def _upside_down(data: Data) -> pd.Series[str]:
    return classes_of_table(data).map({"A": "C", "B": "B", "C": "A"})


def _many_in_a(data: Data) -> pd.Series[str]:
    return classes_of_table(data, customers=ABC_BY_CUSTOMERS[::-1])


def _smallest_in_a(data: Data) -> pd.Series[str]:
    ranked = classes_of_table(data)
    return pd.Series(list(ranked), index=ranked.index[::-1])


def _one_in_a(data: Data) -> pd.Series[str]:
    classes = classes_of_table(data).astype(str)
    return classes.where(classes.index != classes.index[1], "B")


QUESTION = Question(
    id="abc_classes",
    kind=Kind.MAPPING,
    points=3,
    aim=Text(
        fr="Classer chaque client par la méthode ABC, convention 10/30/60.",
        en="Put each customer in a class by the ABC method, convention 10/30/60.",
    ),
    expected=classes_of_table,
    cut=True,
    ties=lambda data: [data["abc_revenue"]],
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
    right=(
        lambda data, answer: abc_analysis(data["abc_revenue"]),
        lambda data, answer: abc_analysis(data["abc_revenue"])["abc_class"],
        lambda data, answer: abc_analysis(data["abc_revenue"])["abc_class"].astype(str).to_dict(),
        lambda data, answer: {
            k: set(g.index) for k, g in abc_analysis(data["abc_revenue"]).groupby("abc_class", observed=True)
        },
        lambda data, answer: abc_analysis(data["abc_revenue"]).reset_index(),
        lambda data, answer: abc_analysis(data["abc_revenue"]).groupby("abc_class", observed=True).groups,
        lambda data, answer: {
            name: data["abc_revenue"].sort_values(ascending=False).iloc[cut]
            for name, cut in {"A": slice(2), "B": slice(2, 8), "C": slice(8, None)}.items()
        },
        lambda data, answer: {
            f"classe {k}": g.index for k, g in abc_analysis(data["abc_revenue"]).groupby("abc_class", observed=True)
        },
        lambda data, answer: {
            customer: [its_class] for customer, its_class in abc_analysis(data["abc_revenue"])["abc_class"].items()
        },
        lambda data, answer: {
            str(k).lower(): list(g.index)
            for k, g in abc_analysis(data["abc_revenue"]).groupby("abc_class", observed=True)
        },
        lambda data, answer: {
            f"Classe {k}"[-1]: g.index for k, g in abc_analysis(data["abc_revenue"]).groupby("abc_class", observed=True)
        },
    ),
    mistakes=(
        Mistake(
            "not_sorted",
            fr="Vos classes suivent les numéros des clients. Elles doivent suivre leur chiffre d'affaires : triez d'abord.",
            en="Your classes follow the customers' numbers. They should follow their revenue: sort first.",
            produces=classes_as_listed,
        ),
        Mistake(
            "upside_down",
            fr="Vos classes A et C sont échangées : A réunit les clients les plus importants.",
            en="Your classes A and C are swapped: A holds the most important customers.",
            produces=_upside_down,
        ),
        Mistake(
            "many_in_a",
            fr="Votre classe A réunit plus de la moitié des clients. Dans 10/30/60, lequel des trois nombres vient d'abord ?",
            en="Your class A holds more than half of the customers. In 10/30/60, which of the three numbers comes first?",
            produces=_many_in_a,
        ),
        Mistake(
            "smallest_in_a",
            fr="Votre classe A réunit les plus petits clients : votre tri va dans l'autre sens.",
            en="Your class A holds the smallest customers: your sorting goes the other way.",
            produces=_smallest_in_a,
        ),
        Mistake(
            "limits_60_90_excluded",
            fr="Vous coupez à 60 % et 90 % du chiffre d'affaires cumulé : c'est une autre convention. Ici, on coupe "
            "selon le nombre de clients.",
            en="You cut at 60% and 90% of cumulative revenue: that is another convention. Here the cut follows the "
            "number of customers.",
            produces=lambda data: classes_of_table(data, revenue_limits=(0.60, 0.90), crossing="excluded"),
            credit=0.5,
        ),
        Mistake(
            "limits_60_90_included",
            fr="Vous coupez dès que le chiffre d'affaires cumulé atteint 60 % puis 90 % : c'est une autre convention. "
            "Ici, on coupe selon le nombre de clients.",
            en="You cut as soon as cumulative revenue reaches 60%, then 90%: that is another convention. Here the cut "
            "follows the number of customers.",
            produces=lambda data: classes_of_table(data, revenue_limits=(0.60, 0.90)),
            credit=0.5,
        ),
        Mistake(
            "limits_80_95",
            fr="Vous coupez à 80 % et 95 % du chiffre d'affaires : c'est la convention des manuels. Celle du cours compte "
            "les clients : 10, 30 et 60 %.",
            en="You cut at 80% and 95% of revenue: that is the handbooks' convention. The course's counts customers: "
            "10, 30 and 60%.",
            produces=lambda data: classes_of_table(data, revenue_limits=ABC_BY_REVENUE),
            credit=0.5,
        ),
        Mistake(
            "limits_80_95_excluded",
            fr="Vous coupez à 80 % et 95 % du chiffre d'affaires, et le client qui franchit passe dans la classe du bas. "
            "La convention du cours compte les clients : 10, 30 et 60 %.",
            en="You cut at 80% and 95% of revenue, and the customer who crosses goes to the lower class. "
            "The course's convention counts customers: 10, 30 and 60%.",
            produces=lambda data: classes_of_table(data, revenue_limits=ABC_BY_REVENUE, crossing="excluded"),
            credit=0.5,
        ),
        Mistake(
            "one_customer_in_a",
            fr="Votre classe A n'a qu'un client. 10 % de vingt clients, combien cela fait-il ?",
            en="Your class A has a single customer. 10% of twenty customers: how many is that?",
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
)
