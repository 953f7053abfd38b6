"""The break-even of the lesson's worked example."""

from __future__ import annotations

import numpy as np

from crm_lessons.data.variants import Data
from crm_lessons.methods import break_even
from crm_lessons.questions.kpis.wrong_break_evens import an_amount, by_revenue, not_rounded, rounded_down
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text


def _cost_and_margin(data: Data) -> tuple[int, int]:
    campaign = data["printed_campaign"]
    return int(campaign["cost"]), int(campaign["margin_per_order"])


def _cost(data: Data) -> int:
    return _cost_and_margin(data)[0]


def _quotient(data: Data) -> float:
    cost, margin = _cost_and_margin(data)
    return cost / margin


def _average_order(data: Data) -> float:
    return float(data["printed_campaign"]["revenue"] / data["printed_campaign"]["orders"])


def _with_staff_cost(data: Data) -> int | None:
    cost, margin = _cost_and_margin(data)
    return break_even(cost + int(data["printed_campaign"]["staff_cost"]), margin)


QUESTION = Question(
    id="example_break_even",
    kind=Kind.COUNT,
    points=1,
    aim=Text(
        fr="Refaire le point mort de l'exemple de la leçon.",
        en="Work out the break-even of the lesson's example again.",
    ),
    expected=lambda data: break_even(*_cost_and_margin(data)),
    hints=(
        Text(
            fr="Chaque commande laisse une marge. Combien de marges faut-il pour payer le coût ?",
            en="Each order leaves a margin. How many margins does it take to pay the cost?",
        ),
        Text(
            fr="`printed_campaign[\"margin_per_order\"]` est la marge d'une commande : c'est par elle que se divise le coût.",
            en='`printed_campaign["margin_per_order"]` is the margin of one order: divide the cost by it.',
        ),
        Text(
            fr="Le quotient n'est pas entier : `ceil(7.2)` arrondit vers le haut.",
            en="The quotient is not a whole number: `ceil(7.2)` rounds up.",
        ),
    ),
    right=(
        lambda data, answer: float(answer),
        lambda data, answer: np.ceil(_quotient(data)),
    ),
    mistakes=(
        rounded_down(lambda data: int(_quotient(data))),
        not_rounded(_quotient),
        by_revenue(lambda data: break_even(_cost(data), _average_order(data))),
        an_amount(_cost),
        Mistake(
            "staff_cost_counted",
            fr="Vous comptez le temps passé dans le coût. La question le laisse dehors.",
            en="You count staff time in the cost. The question leaves it out.",
            produces=_with_staff_cost,
            credit=0.5,
        ),
    ),
    praise=Text(
        fr="Vous tenez la division et son arrondi. La campagne qui suit en demande sept.",
        en="You have the division and its rounding. The campaign that follows asks for seven.",
    ),
    look_again=Text(
        fr="Cherchez ce que chaque commande laisse, puis combien de fois il le faut pour couvrir le coût.",
        en="Find what each order leaves, then how many times that is needed to cover the cost.",
    ),
    tolerance=0.05,
)
