"""What the mailing brings in, once the groups that pay are chosen."""

from __future__ import annotations

from typing import Any

import numpy as np

from crm_lessons.data.variants import Data
from crm_lessons.methods import mailing_profit
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.questions.rounding import Kept
from crm_lessons.questions.scoring.mailing import COST, MARGIN, mailing_by_group, worth_writing_to, written_to
from crm_lessons.questions.scoring.response import response_by_cut
from crm_lessons.text.language import Text


def _gain_of_groups(data: Data, own: frozenset[Any]) -> float:
    """Return the gain of writing to the groups that the student chose."""
    return float(mailing_by_group(data)["profit"].loc[list(own)].sum())


def _gain_at_rates(data: Data, own: dict[Any, float]) -> float | None:
    """Return the gain that the student's own rates promise; None where they lead to no choice."""
    groups = worth_writing_to(own)
    if groups is None:
        return None
    customers = mailing_by_group(data)["customers"]
    return float(sum(customers[group] * (MARGIN * own[group] - COST) for group in groups))


def _gain_with_rates_kept(data: Data, kept: Kept) -> float:
    chosen = written_to(data)
    return float(
        sum(
            n * (MARGIN * kept(rate) - COST)
            for n, rate in zip(chosen["customers"], chosen["response_rate"], strict=True)
        )
    )


QUESTION = Question(
    id="mailing_gain",
    kind=Kind.NUMBER,
    points=2,
    aim=Text(fr="Chiffrer la décision.", en="Put a figure on the decision."),
    expected=lambda data: float(written_to(data)["profit"].sum()),
    rounded=_gain_with_rates_kept,
    follows={"whom_to_write": _gain_of_groups, "response_rates": _gain_at_rates},
    hints=(
        Text(
            fr="Tous ceux à qui l'on écrit coûtent ; seuls ceux qui répondent rapportent.",
            en="Everyone written to costs; only those who answer bring anything in.",
        ),
        Text(
            fr="Pour les groupes retenus : 10 × le nombre de réponses − 2 × le nombre de clients.",
            en="For the groups chosen: 10 × the number of responses − 2 × the number of customers.",
        ),
    ),
    right=(
        lambda data, answer: int(answer),
        lambda data, answer: np.int64(answer),
        lambda data, answer: mailing_profit(response_by_cut(data), 2, 10)["cumulative_profit"].max(),
    ),
    mistakes=(
        Mistake(
            "everybody",
            fr="C'est le profit d'un envoi à tous. Retirez-en les groupes qui perdent.",
            en="That is the profit of writing to everybody. Leave out the groups that lose.",
            produces=lambda data: float(mailing_by_group(data)["profit"].sum()),
        ),
        Mistake(
            "cost_forgotten",
            fr="Vous comptez la marge des réponses sans le coût des envois.",
            en="You count the margin on the responses without the cost of the messages.",
            produces=lambda data: float(MARGIN * written_to(data)["responses"].sum()),
        ),
        Mistake(
            "only_responses_cost",
            fr="Chez vous, seuls ceux qui répondent coûtent un message. Les autres l'ont reçu aussi.",
            en="In your answer only those who respond cost a message. The others received it too.",
            produces=lambda data: float((MARGIN - COST) * written_to(data)["responses"].sum()),
        ),
        Mistake(
            "the_best_only",
            fr="C'est le profit du meilleur groupe seul. Ajoutez les autres groupes retenus.",
            en="That is the profit of the best group alone. Add the other groups chosen.",
            produces=lambda data: float(mailing_by_group(data)["profit"].iloc[0]),
        ),
    ),
    praise=Text(
        fr="Comparez avec un envoi à tous : on gagne plus en écrivant moins.",
        en="Compare with writing to everybody: one earns more by writing less.",
    ),
    look_again=Text(
        fr="Vérifiez quels groupes vous additionnez, puis les deux termes : ce qui entre, ce qui sort.",
        en="Check which groups you add up, then the two terms: what comes in, what goes out.",
    ),
    tolerance=0.01,
)
