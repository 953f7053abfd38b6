"""Pareto on an order book: credit notes, and the curve read the other way."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.methods import customers_needed, pareto_analysis
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text


def sales_by_customer(data: Data, year: int | None = None) -> pd.Series[float]:
    """Return the sales to each customer, credit notes set aside; those of one year, or of both."""
    orders = data["orders"]
    kept = orders["amount"] > 0
    if year is not None:
        kept &= orders["date"].dt.year == year
    by_customer: pd.Series[float] = orders[kept].groupby("customer")["amount"].sum()
    return by_customer


def _net_sales(data: Data) -> pd.Series[float]:
    by_customer: pd.Series[float] = data["orders"].groupby("customer")["amount"].sum()
    return by_customer


def _share_of_orders(data: Data) -> float:
    amounts = data["orders"]["amount"]
    sales = amounts[amounts > 0].sort_values(ascending=False)
    return float(sales.iloc[: len(sales) // 5].sum() / sales.sum())


def _orders_for_80(data: Data) -> int:
    amounts = data["orders"]["amount"]
    return customers_needed(amounts[amounts > 0], 0.80)


def _smallest_for_80(data: Data) -> int:
    sales = sales_by_customer(data).sort_values()
    return int((sales.cumsum() < 0.80 * sales.sum()).sum()) + 1


def _first_fifth_as_listed(data: Data) -> float:
    sales = sales_by_customer(data)
    return float(sales.iloc[: len(sales) // 5].sum() / sales.sum())


ORDER_BOOK_QUESTIONS = (
    Question(
        id="real_top_share",
        kind=Kind.RATE,
        points=2,
        aim=Text(
            fr="Appliquer Pareto à un carnet de commandes, une fois les avoirs écartés.",
            en="Apply Pareto to an order book, credit notes set aside.",
        ),
        expected=lambda data: pareto_analysis(sales_by_customer(data)).top_share,
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
                "share_of_customers",
                Text(
                    fr="C'est la part des *clients* que vous comptez. On demande la part des *ventes* qu'ils font.",
                    en="That is the share of *customers* you count. The question asks for the share of *sales* they make.",
                ),
                produces=lambda data: 0.20,
            ),
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
                produces=lambda data: float(sales_by_customer(data).nlargest(20).sum() / sales_by_customer(data).sum()),
            ),
            Mistake(
                "the_others",
                Text(
                    fr="C'est la part des autres clients, ceux qui ne sont pas dans les 20 %.",
                    en="That is the share of the other customers, those outside the 20%.",
                ),
                produces=lambda data: 1 - pareto_analysis(sales_by_customer(data)).top_share,
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
        expected=lambda data: customers_needed(sales_by_customer(data), 0.80),
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
                produces=lambda data: customers_needed(sales_by_customer(data), 0.80) - 1,
                credit=0.5,
            ),
            Mistake(
                "the_law",
                Text(
                    fr="C'est 20 % des clients : vous avez supposé la réponse au lieu de la mesurer.",
                    en="That is 20% of the customers: you assumed the answer instead of measuring it.",
                ),
                produces=lambda data: len(sales_by_customer(data)) // 5,
            ),
            Mistake(
                "a_share",
                Text(
                    fr="C'est une part. On demande un nombre de clients.",
                    en="That is a share. The question asks for a number of customers.",
                ),
                produces=lambda data: customers_needed(sales_by_customer(data), 0.80) / len(sales_by_customer(data)),
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
                "one_too_many",
                Text(
                    fr="Un client de trop : sans le dernier, les 80 % sont déjà atteints.",
                    en="One customer too many: without the last one, 80% is already reached.",
                ),
                produces=lambda data: customers_needed(sales_by_customer(data), 0.80) + 1,
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
                    fr="C'est 80 % des clients, ou un cumul sans tri. On demande les plus gros, ceux qui font 80 % des ventes.",
                    en="That is 80% of the customers, or a sum without sorting. The question asks for the largest, who make 80% of sales.",
                ),
                produces=lambda data: len(sales_by_customer(data)) * 4 // 5,
            ),
            Mistake(
                "smallest_first",
                Text(
                    fr="Vous partez des plus petits clients : votre tri va dans l'autre sens.",
                    en="You start from the smallest customers: your sort runs the other way.",
                ),
                produces=_smallest_for_80,
            ),
            Mistake(
                "the_others",
                Text(
                    fr="C'est le nombre de clients qui restent *après* les 80 %.",
                    en="That is the number of customers left *after* the 80%.",
                ),
                produces=lambda data: len(sales_by_customer(data)) - customers_needed(sales_by_customer(data), 0.80),
            ),
        ),
        praise=Text(
            fr="Rapportez ce nombre aux 250 clients : on est loin d'un client sur cinq.",
            en="Set this number against the 250 customers: it is far from one in five.",
        ),
        look_again=Text(
            fr="Vérifiez que les avoirs sont écartés et que les clients sont triés du plus gros au plus petit.",
            en="Check that the credit notes are out and that the customers are ranked from largest to smallest.",
        ),
        tolerance=0.0,
    ),
)
