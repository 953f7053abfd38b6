"""The customers of class A after cleaning, under a convention that is named."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.methods import abc_analysis, largest_customers
from crm_lessons.methods.pareto_abc.shares import head_count
from crm_lessons.questions.case_study.book import (
    clean_orders,
    kept_records,
    net_revenue,
    order_counts,
    orders_by_record,
)
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

_CLASS_A = 0.10


def _class_a(revenue: pd.Series[float]) -> set[int]:
    table = abc_analysis(revenue)
    return set(table.index[table["abc_class"] == "A"])


def _class_a_by_revenue(data: Data) -> set[int]:
    table = abc_analysis(net_revenue(clean_orders(data)), revenue_limits=(0.80, 0.95))
    return set(table.index[table["abc_class"] == "A"])


def _tenth_of_everybody(data: Data) -> set[int]:
    """Return the first customers when the 10 % are taken of all who are registered, buyers or not."""
    revenue = net_revenue(clean_orders(data))
    count = head_count(kept_records(data).nunique(), _CLASS_A)
    return set(revenue.nlargest(count).index)


QUESTION = Question(
    id="class_a",
    kind=Kind.SET,
    points=3,
    aim=Text(
        fr="Classer après avoir nettoyé, sous une convention nommée.",
        en="Classify after cleaning, under a convention that is named.",
    ),
    expected=lambda data: _class_a(net_revenue(clean_orders(data))),
    ties=lambda data: [order_counts(clean_orders(data)).astype(float), net_revenue(clean_orders(data))],
    hints=(
        Text(
            fr="D'abord le chiffre d'affaires net de chaque client, fiches réunies, avoirs déduits.",
            en="First the net revenue of each customer, records joined, credit notes deducted.",
        ),
        Text(
            fr="10 % des acheteurs, arrondis au client supérieur : combien cela fait-il de clients ?",
            en="10% of the buyers, rounded up to a whole customer: how many customers is that?",
        ),
        Text(
            fr="`abc_analysis(…, customers=(0.10, 0.30, 0.60))` fait le classement ; il reste à le nourrir comme il "
            "faut.",
            en="`abc_analysis(…, customers=(0.10, 0.30, 0.60))` does the ranking; what is left is to feed it well.",
        ),
    ),
    right=(
        lambda data, answer: pd.Index(sorted(answer)),
        lambda data, answer: tuple(f"Client {customer}" for customer in answer),
    ),
    mistakes=(
        Mistake(
            "records_not_joined",
            fr="Vous classez des fiches. Réunissez d'abord celles d'un même client : des moitiés de client ne sont pas en tête.",
            en="You rank records. First join those of one customer: halves of a customer do not come first.",
            produces=lambda data: _class_a(net_revenue(orders_by_record(data))),
            credit=0.25,
        ),
        Mistake(
            "by_revenue_limits",
            fr="C'est la classe A de l'autre convention, à 80 % du chiffre d'affaires. L'énoncé compte des clients : 10/30/60.",
            en="This is class A of the other convention, at 80% of revenue. The question counts customers: 10/30/60.",
            produces=_class_a_by_revenue,
            credit=0.25,
        ),
        Mistake(
            "tenth_of_everybody",
            fr="Vous prenez 10 % de tous les clients de la base. Qui n'a rien acheté n'a pas de place dans un classement des ventes.",
            en="You take 10% of all the customers in the database. Whoever bought nothing has no place in a ranking of sales.",
            produces=_tenth_of_everybody,
            credit=0.25,
        ),
        Mistake(
            "most_orders",
            fr="Ce sont ceux qui commandent le plus souvent. La question porte sur le chiffre d'affaires.",
            en="These are those who order most often. The question is about revenue.",
            produces=lambda data: set(largest_customers(order_counts(clean_orders(data)).astype(float), _CLASS_A)),
        ),
        Mistake(
            "the_smallest",
            fr="Ce sont les plus petits clients : le tri est dans l'autre sens.",
            en="These are the smallest customers: the sort runs the other way.",
            produces=lambda data: _class_a(net_revenue(clean_orders(data)).max() - net_revenue(clean_orders(data))),
        ),
    ),
    praise=Text(
        fr="Une classe A de cette taille demande autant de visites régulières. L'équipe les a-t-elle ?",
        en="A class A of this size takes as many regular visits. Does the team have them?",
    ),
    look_again=Text(
        fr="Reprenez dans l'ordre : fiches réunies, avoirs déduits, tri, 10 % des acheteurs arrondis au-dessus.",
        en="Go through it in order: records joined, credit notes deducted, sort, 10% of buyers rounded up.",
    ),
)
