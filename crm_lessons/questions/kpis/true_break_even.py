"""The break-even of a campaign, with a cost that had been left out."""

from __future__ import annotations

import numpy as np

from crm_lessons.data.variants import Data
from crm_lessons.methods import break_even
from crm_lessons.questions.kpis.wrong_break_evens import an_amount, by_revenue, not_rounded, rounded_down
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
        rounded_down(lambda data: _whole_cost(data) // int(data["campaign"]["margin_per_order"])),
        not_rounded(lambda data: _whole_cost(data) / data["campaign"]["margin_per_order"]),
        Mistake(
            "staff_forgotten",
            fr="C'est le point mort d'avant : le temps passé n'y est pas.",
            en="That is the earlier break-even: staff time is not in it.",
            produces=lambda data: break_even(data["campaign"]["cost"], data["campaign"]["margin_per_order"]),
        ),
        by_revenue(lambda data: break_even(_whole_cost(data), _average_order(data))),
        an_amount(_whole_cost),
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
