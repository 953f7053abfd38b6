"""The break-even of a campaign, with a cost that had been left out."""

from __future__ import annotations

import numpy as np

from crm_lessons.data.variants import Data
from crm_lessons.methods import break_even
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text


def _whole_cost(data: Data) -> int:
    campaign = data["campaign"]
    return int(campaign["cost"] + campaign["staff_cost"])


def _average_order(data: Data) -> float:
    return float(data["campaign"]["revenue"] / data["campaign"]["orders"])


QUESTION = Question(
    id="true_break_even",
    kind=Kind.COUNT,
    points=2,
    aim=Text(
        fr="Recalculer le point mort quand on compte un coût qu'on avait oublié.",
        en="Work out break-even again with a cost that had been left out.",
    ),
    expected=lambda data: break_even(_whole_cost(data), data["campaign"]["margin_per_order"]),
    hints=(
        Text(
            fr="Combien la campagne coûte-t-elle vraiment, temps passé compris ?",
            en="What does the campaign really cost, staff time included?",
        ),
        Text(
            fr="Divisez ce coût par ce que *laisse* une commande, pas par ce qu'elle rapporte en chiffre d'affaires.",
            en="Divide that cost by what an order *leaves*, not by the revenue it brings.",
        ),
        Text(
            fr="Essayez deux nombres de commandes voisins : à l'un la campagne perd, à l'autre elle ne perd plus.",
            en="Try two neighbouring numbers of orders: at one the campaign loses, at the other it no longer does.",
        ),
    ),
    right=(
        lambda data, answer: float(answer),
        lambda data, answer: np.int64(answer),
        lambda data, answer: np.ceil(
            (data["campaign"]["cost"] + data["campaign"]["staff_cost"]) / data["campaign"]["margin_per_order"]
        ),
    ),
    mistakes=(
        Mistake(
            "rounded_down",
            fr="À ce nombre de commandes, il manque encore quelques dirhams. Un point mort s'arrondit toujours vers le haut.",
            en="At that number of orders a few dirhams are still missing. A break-even is always rounded up.",
            produces=lambda data: _whole_cost(data) // int(data["campaign"]["margin_per_order"]),
            credit=0.5,
        ),
        Mistake(
            "not_rounded",
            fr="Une commande ne se reçoit pas en partie : donnez un nombre entier.",
            en="An order does not come in part: give a whole number.",
            produces=lambda data: _whole_cost(data) / data["campaign"]["margin_per_order"],
            credit=0.5,
        ),
        Mistake(
            "staff_forgotten",
            fr="C'est le point mort d'avant : le temps passé n'y est pas.",
            en="That is the earlier break-even: staff time is not in it.",
            produces=lambda data: break_even(data["campaign"]["cost"], data["campaign"]["margin_per_order"]),
        ),
        Mistake(
            "by_revenue",
            fr="Vous divisez par la commande moyenne. Une fois payé ce qu'il a fallu pour la livrer, que laisse une commande ?",
            en="You divide by the average order. Once all that it takes to deliver is paid, what does an order leave?",
            produces=lambda data: break_even(_whole_cost(data), _average_order(data)),
        ),
        Mistake(
            "an_amount",
            fr="C'est un montant en dirhams. Le point mort se compte en commandes.",
            en="That is an amount in dirhams. Break-even is counted in orders.",
            produces=_whole_cost,
        ),
    ),
    praise=Text(
        fr="Un point mort ne vaut que ce que vaut la liste des coûts. Qu'est-ce que celle-ci oublie encore ?",
        en="A break-even is worth what the list of costs is worth. What does this one still leave out?",
    ),
    look_again=Text(
        fr="Vérifiez ce que vous comptez dans le coût, puis par quoi vous le divisez.",
        en="Check what you count in the cost, then what you divide it by.",
    ),
)
