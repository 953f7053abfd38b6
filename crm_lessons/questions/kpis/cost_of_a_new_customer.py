"""What a new customer cost in each campaign, which is not what an order cost."""

from __future__ import annotations

import math
from fractions import Fraction

from crm_lessons.data.variants import Data
from crm_lessons.methods import cost_per_new_customer, new_customers
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text


def _known(data: Data) -> set[int]:
    orders = data["campaign_orders"]
    return set(orders.loc[orders["known_before"] == 1, "customer"])


def _cost_per(data: Data, count: int) -> float:
    return float(data["campaign"]["cost"] / count)


def _orders_of_new(data: Data) -> int:
    return int((data["campaign_orders"]["known_before"] == 0).sum())


def _with_staff_cost(data: Data) -> float | None:
    campaign = data["campaign"]
    return cost_per_new_customer(campaign["cost"] + campaign["staff_cost"], data["campaign_orders"], _known(data))


QUESTION = Question(
    id="cost_of_a_new_customer",
    kind=Kind.NUMBER,
    points=3,
    aim=Text(
        fr="Distinguer le coût d'une commande du coût d'un nouveau client.",
        en="Tell the cost of an order from the cost of a new customer.",
    ),
    expected=lambda data: cost_per_new_customer(data["campaign"]["cost"], data["campaign_orders"], _known(data)),
    tolerance=1.0,
    hints=(
        Text(
            fr="Parcourez la table : combien de lignes sont des commandes de quelqu'un que l'on connaissait déjà ?",
            en="Look through the table: how many rows are orders of somebody who was known already?",
        ),
        Text(
            fr='`campaign_orders[campaign_orders["known_before"] == 0]` garde les commandes de ceux que la campagne a gagnés. '
            "Certains y figurent deux fois.",
            en='`campaign_orders[campaign_orders["known_before"] == 0]` keeps the orders of those whom the campaign won. Some '
            "of them appear twice.",
        ),
        Text(
            fr="`.nunique()` compte des personnes et non des lignes : comparez "
            '`campaign_orders["customer"].nunique()` et `len(campaign_orders)`.',
            en='`.nunique()` counts people instead of rows: compare `campaign_orders["customer"].nunique()` and '
            "`len(campaign_orders)`.",
        ),
    ),
    right=(
        lambda data, answer: round(answer),
        lambda data, answer: round(answer, 2),
        lambda data, answer: math.floor(answer),
        lambda data, answer: Fraction(answer),
    ),
    mistakes=(
        Mistake(
            "per_order",
            fr="C'est le coût par *commande*, l'un des sept indicateurs. Une commande n'est pas toujours un nouveau client.",
            en="That is the cost per *order*, one of the seven indicators. An order is not always a new customer.",
            produces=lambda data: _cost_per(data, len(data["campaign_orders"])),
        ),
        Mistake(
            "per_customer",
            fr="Vous comptez chaque client une fois, mais aussi ceux d'avant : la campagne ne les a pas acquis.",
            en="You count each customer once, but also the earlier ones: the campaign did not win them.",
            produces=lambda data: _cost_per(data, data["campaign_orders"]["customer"].nunique()),
            credit=0.5,
        ),
        Mistake(
            "repeats_counted",
            fr="Vous écartez bien les anciens clients, mais comptez des commandes : un nouveau client qui revient n'en fait pas "
            "deux.",
            en="You set earlier customers aside, but count orders: a new customer who comes back does not make two.",
            produces=lambda data: _cost_per(data, _orders_of_new(data)),
            credit=0.5,
        ),
        Mistake(
            "a_head_count",
            fr="C'est le nombre de nouveaux clients. Que coûte chacun d'eux ?",
            en="That is the number of new customers. What does each of them cost?",
            produces=lambda data: len(new_customers(data["campaign_orders"], _known(data))),
            credit=0.5,
        ),
        Mistake(
            "per_earlier_customer",
            fr="Vous divisez par les clients d'*avant*. Lequel des deux, 0 ou 1, désigne ceux que la campagne a gagnés ?",
            en="You divide by the *earlier* customers. Which of the two, 0 or 1, stands for those whom the campaign won?",
            produces=lambda data: _cost_per(data, len(_known(data))),
        ),
        Mistake(
            "staff_cost_counted",
            fr="Les clients sont bien comptés, mais vous ajoutez le temps passé au coût. L'énoncé le laisse dehors.",
            en="The customers are counted well, but you add staff time to the cost. The question leaves it out.",
            produces=_with_staff_cost,
            credit=0.5,
        ),
    ),
    praise=Text(
        fr="Bien plus que le coût par commande. C'est ce montant-là qu'il faudra comparer à la valeur d'un client.",
        en="Far more than the cost per order. It is this amount that a customer's value will have to be held against.",
    ),
    look_again=Text(
        fr="Qui la campagne a-t-elle gagné ? Comptez ces personnes, une fois chacune.",
        en="Whom did the campaign win? Count these people, once each.",
    ),
)
