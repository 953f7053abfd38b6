"""How many customers of the order book it takes to reach 80% of sales."""

from __future__ import annotations

import numpy as np

from crm_lessons.data.variants import Data
from crm_lessons.methods import customers_needed
from crm_lessons.questions.pareto_abc.order_book import net_sales_by_customer, sales_by_customer
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text


def _orders_for_80(data: Data) -> int:
    amounts = data["orders"]["amount"]
    return customers_needed(amounts[amounts > 0], 0.80)


def _smallest_for_80(data: Data) -> int:
    sales = sales_by_customer(data).sort_values()
    return int((sales.cumsum() < 0.80 * sales.sum()).sum()) + 1


QUESTION = Question(
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
            fr="Sur la série triée de la question précédente, `cumulative = by_customer.cumsum() / "
            "by_customer.sum()` cumule les parts. `(cumulative < 0.80).sum()` compte les clients *avant* cette "
            "ligne. Qui manque-t-il ?",
            en="On the sorted Series of the previous question, `cumulative = by_customer.cumsum() / "
            "by_customer.sum()` adds up the shares. `(cumulative < 0.80).sum()` counts the customers *before* "
            "that row. Who is missing?",
        ),
    ),
    right=(
        lambda data, answer: float(answer),
        lambda data, answer: np.int64(answer),
    ),
    mistakes=(
        Mistake(
            "one_short",
            fr="Il manque un client : celui qui fait franchir les 80 % compte aussi.",
            en="One customer is missing: the one who takes the total past 80% counts too.",
            produces=lambda data: customers_needed(sales_by_customer(data), 0.80) - 1,
            credit=0.5,
        ),
        Mistake(
            "the_law",
            fr="C'est 20 % des clients : vous avez supposé la réponse au lieu de la mesurer.",
            en="That is 20% of the customers: you assumed the answer instead of measuring it.",
            produces=lambda data: len(sales_by_customer(data)) // 5,
        ),
        Mistake(
            "a_share",
            fr="C'est une part. On demande un nombre de clients.",
            en="That is a share. The question asks for a number of customers.",
            produces=lambda data: customers_needed(sales_by_customer(data), 0.80) / len(sales_by_customer(data)),
        ),
        Mistake(
            "credit_notes_left_in",
            fr="Les avoirs sont restés dans le calcul. Comptez les ventes seules.",
            en="The credit notes are still in. Count sales alone.",
            produces=lambda data: customers_needed(net_sales_by_customer(data), 0.80),
            credit=0.5,
        ),
        Mistake(
            "one_too_many",
            fr="Un client de trop : sans le dernier, les 80 % sont déjà atteints.",
            en="One customer too many: without the last one, 80% is already reached.",
            produces=lambda data: customers_needed(sales_by_customer(data), 0.80) + 1,
            credit=0.5,
        ),
        Mistake(
            "orders_not_customers",
            fr="Vous comptez des commandes. Additionnez d'abord par client.",
            en="You count orders. Add them up by customer first.",
            produces=_orders_for_80,
        ),
        Mistake(
            "eighty_percent_of_customers",
            fr="C'est 80 % des clients, ou un cumul sans tri. On demande les plus gros, ceux qui font 80 % des ventes.",
            en="That is 80% of the customers, or a sum without sorting. The question asks for the largest, who make 80% of sales.",
            produces=lambda data: len(sales_by_customer(data)) * 4 // 5,
        ),
        Mistake(
            "smallest_first",
            fr="Vous partez des plus petits clients : votre tri va dans l'autre sens.",
            en="You start from the smallest customers: your sort runs the other way.",
            produces=_smallest_for_80,
        ),
        Mistake(
            "the_others",
            fr="C'est le nombre de clients qui restent *après* les 80 %.",
            en="That is the number of customers left *after* the 80%.",
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
)
