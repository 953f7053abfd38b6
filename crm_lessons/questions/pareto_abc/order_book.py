"""Pareto on an order book: credit notes, the curve read the other way, and whether the best customers stay so."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.orders import FIRST_YEAR, SECOND_YEAR
from crm_lessons.data.variants import Data
from crm_lessons.methods import customers_needed, largest_customers, pareto_analysis
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text


def _sales(data: Data, year: int | None = None) -> pd.Series[float]:
    """Sales by customer, credit notes set aside."""
    orders = data["orders"]
    kept = orders["amount"] > 0
    if year is not None:
        kept &= orders["date"].dt.year == year
    by_customer: pd.Series[float] = orders[kept].groupby("customer")["amount"].sum()
    return by_customer


def _net_sales(data: Data) -> pd.Series[float]:
    by_customer: pd.Series[float] = data["orders"].groupby("customer")["amount"].sum()
    return by_customer


def _top_of(data: Data, year: int) -> set[object]:
    return set(largest_customers(_sales(data, year)))


def _share_of_orders(data: Data) -> float:
    amounts = data["orders"]["amount"]
    sales = amounts[amounts > 0].sort_values(ascending=False)
    return float(sales.iloc[: len(sales) // 5].sum() / sales.sum())


def _orders_for_80(data: Data) -> int:
    amounts = data["orders"]["amount"]
    return customers_needed(amounts[amounts > 0], 0.80)


def _first_fifth_as_listed(data: Data) -> float:
    sales = _sales(data)
    return float(sales.iloc[: len(sales) // 5].sum() / sales.sum())


def _still_top(data: Data) -> float:
    before = _top_of(data, FIRST_YEAR)
    return len(before & _top_of(data, SECOND_YEAR)) / len(before)


def _still_buying(data: Data) -> float:
    before = _top_of(data, FIRST_YEAR)
    return len(before & set(_sales(data, SECOND_YEAR).index)) / len(before)


def _their_sales_next_year(data: Data) -> float:
    later = _sales(data, SECOND_YEAR)
    return float(later[later.index.isin(list(_top_of(data, FIRST_YEAR)))].sum() / later.sum())


ORDER_BOOK_QUESTIONS = (
    Question(
        id="real_top_share",
        kind=Kind.RATE,
        points=2,
        aim=Text(
            fr="Appliquer Pareto à un carnet de commandes, une fois les avoirs écartés.",
            en="Apply Pareto to an order book, credit notes set aside.",
        ),
        expected=lambda data: pareto_analysis(_sales(data)).top_share,
        hints=(
            Text(
                fr="`orders` a une ligne par commande. Pareto veut une ligne par client.",
                en="`orders` has one row per order. Pareto wants one row per customer.",
            ),
            Text(
                fr='Les avoirs ont un montant négatif : `sales = orders[orders["amount"] > 0]`.',
                en='Credit notes have a negative amount: `sales = orders[orders["amount"] > 0]`.',
            ),
            Text(
                fr='`sales.groupby("customer")["amount"].sum()` donne le chiffre d\'affaires par client ; vous savez faire la suite.',
                en='`sales.groupby("customer")["amount"].sum()` gives revenue by customer; you know the rest.',
            ),
        ),
        mistakes=(
            Mistake(
                "credit_notes_left_in",
                Text(
                    fr="Les avoirs sont restés dans le calcul. L'énoncé demande les ventes seules : écartez les montants négatifs.",
                    en="The credit notes are still in. The question asks for sales alone: set the negative amounts aside.",
                ),
                produces=lambda data: pareto_analysis(_net_sales(data)).top_share,
                credit=0.5,
            ),
            Mistake(
                "orders_not_customers",
                Text(
                    fr="Vous avez pris les 20 % plus grosses *commandes*. Additionnez d'abord par client.",
                    en="You took the 20% largest *orders*. Add them up by customer first.",
                ),
                produces=_share_of_orders,
            ),
            Mistake(
                "not_sorted",
                Text(
                    fr="C'est la part des premiers clients *par numéro*. Triez par chiffre d'affaires.",
                    en="That is the share of the first customers *by number*. Sort by revenue.",
                ),
                produces=_first_fifth_as_listed,
            ),
            Mistake(
                "twenty_customers",
                Text(
                    fr="Vous avez pris 20 clients. On demande 20 % des clients.",
                    en="You took 20 customers. The question asks for 20% of the customers.",
                ),
                produces=lambda data: float(_sales(data).nlargest(20).sum() / _sales(data).sum()),
            ),
            Mistake(
                "the_law",
                Text(
                    fr="80 %, « parce que c'est la loi » ? Ce n'en est pas une : mesurez.",
                    en="80%, “because it is the law”? It is not one: measure.",
                ),
                produces=lambda data: 0.80,
            ),
        ),
        praise=Text(
            fr="Moins de 80 % : 20/80 est un ordre de grandeur, pas une loi.",
            en="Less than 80%: 20/80 is an order of magnitude, not a law.",
        ),
        look_again=Text(
            fr="Trois étapes : garder les ventes, additionner par client, prendre les 20 % premiers.",
            en="Three steps: keep the sales, add up by customer, take the first 20%.",
        ),
    ),
    Question(
        id="customers_for_80",
        kind=Kind.COUNT,
        points=1,
        aim=Text(
            fr="Lire la courbe dans l'autre sens : combien de clients pour 80 % du chiffre d'affaires ?",
            en="Read the curve the other way: how many customers for 80% of revenue?",
        ),
        expected=lambda data: customers_needed(_sales(data), 0.80),
        hints=(
            Text(
                fr="Triez, cumulez, et cherchez la première ligne où la part cumulée atteint 80 %.",
                en="Rank, add up, and look for the first row where the cumulated share reaches 80%.",
            ),
            Text(
                fr="`(cumulative < 0.80).sum()` compte les clients *avant* cette ligne. Qui manque-t-il ?",
                en="`(cumulative < 0.80).sum()` counts the customers *before* that row. Who is missing?",
            ),
        ),
        mistakes=(
            Mistake(
                "one_short",
                Text(
                    fr="Il manque un client : celui qui fait franchir les 80 % compte aussi.",
                    en="One customer is missing: the one who takes the total past 80% counts too.",
                ),
                produces=lambda data: customers_needed(_sales(data), 0.80) - 1,
                credit=0.5,
            ),
            Mistake(
                "the_law",
                Text(
                    fr="C'est 20 % des clients : vous avez supposé la réponse au lieu de la mesurer.",
                    en="That is 20% of the customers: you assumed the answer instead of measuring it.",
                ),
                produces=lambda data: len(_sales(data)) // 5,
            ),
            Mistake(
                "a_share",
                Text(
                    fr="C'est une part. On demande un nombre de clients.",
                    en="That is a share. The question asks for a number of customers.",
                ),
                produces=lambda data: customers_needed(_sales(data), 0.80) / len(_sales(data)),
            ),
            Mistake(
                "credit_notes_left_in",
                Text(
                    fr="Les avoirs sont restés dans le calcul. Comptez les ventes seules.",
                    en="The credit notes are still in. Count sales alone.",
                ),
                produces=lambda data: customers_needed(_net_sales(data), 0.80),
                credit=0.5,
            ),
            Mistake(
                "orders_not_customers",
                Text(
                    fr="Vous comptez des commandes. Additionnez d'abord par client.",
                    en="You count orders. Add them up by customer first.",
                ),
                produces=_orders_for_80,
            ),
            Mistake(
                "eighty_percent_of_customers",
                Text(
                    fr="C'est 80 % des clients. On demande ceux qui font 80 % du chiffre d'affaires.",
                    en="That is 80% of the customers. The question asks for those who make 80% of revenue.",
                ),
                produces=lambda data: len(_sales(data)) * 4 // 5,
            ),
            Mistake(
                "the_others",
                Text(
                    fr="C'est le nombre de clients qui restent *après* les 80 %.",
                    en="That is the number of customers left *after* the 80%.",
                ),
                produces=lambda data: len(_sales(data)) - customers_needed(_sales(data), 0.80),
            ),
        ),
        praise=Text(
            fr="Rapportez ce nombre aux 250 clients : on est loin de un sur cinq.",
            en="Set this number against the 250 customers: it is far from one in five.",
        ),
        look_again=Text(
            fr="Vérifiez que les avoirs sont écartés et que les clients sont triés du plus gros au plus petit.",
            en="Check that the credit notes are out and that the customers are ranked from largest to smallest.",
        ),
        tolerance=0.0,
    ),
    Question(
        id="still_top",
        kind=Kind.RATE,
        points=2,
        aim=Text(
            fr="Voir si les meilleurs clients d'une année le restent.",
            en="See whether the best customers of one year remain so.",
        ),
        expected=_still_top,
        hints=(
            Text(
                fr="Deux classements, un par année, puis une comparaison. Que compare-t-on à quoi ?",
                en="Two rankings, one a year, then a comparison. What is compared with what?",
            ),
            Text(
                fr='Les ventes de 2023 : `sales[sales["date"].dt.year == 2023]`. Faites-en le chiffre d\'affaires par client, puis '
                "les 20 % premiers.",
                en='The sales of 2023: `sales[sales["date"].dt.year == 2023]`. Turn them into revenue by customer, then the first 20%.',
            ),
            Text(
                fr="Avec deux ensembles, `top_2023 & top_2024` donne ceux qui sont dans les deux. Rapportez leur nombre à celui de 2023.",
                en="With two sets, `top_2023 & top_2024` gives those in both. Divide their number by that of 2023.",
            ),
        ),
        mistakes=(
            Mistake(
                "a_count",
                Text(
                    fr="C'est un nombre de clients. Rapportez-le aux 40 premiers de 2023.",
                    en="That is a number of customers. Divide it by the first 40 of 2023.",
                ),
                produces=lambda data: _still_top(data) * len(_top_of(data, FIRST_YEAR)),
            ),
            Mistake(
                "all_stay",
                Text(
                    fr="Tous ? Le classement de 2024 se calcule avec les ventes de 2024 seulement.",
                    en="All of them? The ranking of 2024 is computed from the sales of 2024 alone.",
                ),
                produces=lambda data: 1.0,
            ),
            Mistake(
                "still_buying",
                Text(
                    fr="C'est la part de ceux qui achètent encore. On demande ceux qui sont encore parmi les 20 % premiers.",
                    en="That is the share of those who still buy. The question asks for those still among the first 20%.",
                ),
                produces=_still_buying,
            ),
            Mistake(
                "those_who_left",
                Text(
                    fr="C'est la part de ceux qui n'y sont plus.",
                    en="That is the share of those who are no longer there.",
                ),
                produces=lambda data: 1 - _still_top(data),
            ),
            Mistake(
                "their_sales",
                Text(
                    fr="C'est ce que ces clients pèsent dans les ventes de 2024. On demande combien d'entre eux restent dans le haut "
                    "du classement.",
                    en="That is what these customers weigh in the sales of 2024. The question asks how many of them stay at the top.",
                ),
                produces=_their_sales_next_year,
            ),
        ),
        praise=Text(
            fr="Le haut du classement se renouvelle : une classe ABC est un instantané, à refaire chaque année.",
            en="The top of the ranking turns over: an ABC class is a snapshot, to be taken again every year.",
        ),
        look_again=Text(
            fr="Vérifiez chaque année à part : 40 clients en 2023, 40 en 2024.",
            en="Check each year on its own: 40 customers in 2023, 40 in 2024.",
        ),
    ),
)
