"""From a response rate to a decision: whom to write to, and what it brings in."""

from __future__ import annotations

from typing import Any

import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.methods import mailing_profit
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.questions.scoring.response import recency_response
from crm_lessons.text.language import Text

COST, MARGIN = 2, 10


def _mailing(data: Data) -> pd.DataFrame:
    return mailing_profit(recency_response(data), COST, MARGIN)


def _written_to(data: Data) -> pd.DataFrame:
    mailing = _mailing(data)
    return mailing[mailing["mail"]]


def _mirrored(data: Data) -> list[int]:
    """Return the groups that one would take if 1 were the best score."""
    return [6 - int(group) for group in _written_to(data).index]


def _worth_writing_to(own: dict[Any, float]) -> set[Any] | None:
    """Return the groups whose rate, as the student found it, pays; None where these are no rates, or all or none pay."""
    groups = {group for group, rate in own.items() if rate > COST / MARGIN}
    return groups if all(0 <= rate <= 1 for rate in own.values()) and 0 < len(groups) < len(own) else None


def _gain_of_groups(data: Data, own: frozenset[Any]) -> float:
    """Return the gain of writing to the groups that the student chose."""
    return float(_mailing(data)["profit"].loc[list(own)].sum())


def _gain_at_rates(data: Data, own: dict[Any, float]) -> float | None:
    """Return the gain that the student's own rates promise; None where they lead to no choice."""
    groups = _worth_writing_to(own)
    if groups is None:
        return None
    customers = _mailing(data)["customers"]
    return float(sum(customers[group] * (MARGIN * own[group] - COST) for group in groups))


MAILING_QUESTIONS = (
    Question(
        id="whom_to_write",
        kind=Kind.SET,
        points=2,
        aim=Text(
            fr="Décider à qui écrire avec un seuil, pas au jugé.",
            en="Decide whom to write to by a threshold, not by feel.",
        ),
        expected=lambda data: set(_written_to(data).index),
        follows={"response_rates": lambda data, own: _worth_writing_to(own)},
        hints=(
            Text(
                fr="Un message coûte 2 à chaque envoi, il ne rapporte 10 que s'il y a réponse. Sur cent messages, combien de réponses "
                "paient les cent envois ?",
                en="A message costs 2 each time it is sent, and brings in 10 only if it is answered. Out of a hundred messages, "
                "how many answers pay for the hundred?",
            ),
            Text(
                fr="Comparez le taux de chaque groupe au rapport du coût à la marge.",
                en="Compare each group's rate with the ratio of cost to margin.",
            ),
        ),
        mistakes=(
            Mistake(
                "everybody",
                Text(
                    fr="Écrire à tous : certains groupes coûtent alors plus qu'ils ne rapportent. Faites le compte groupe par groupe.",
                    en="Writing to everybody: some groups then cost more than they bring in. Do the sum group by group.",
                ),
                produces=lambda data: {1, 2, 3, 4, 5},
            ),
            Mistake(
                "the_best_only",
                Text(
                    fr="Le meilleur groupe ne suffit pas : un autre rapporte encore plus qu'il ne coûte.",
                    en="The best group is not all: another one still brings in more than it costs.",
                ),
                produces=lambda data: {5},
            ),
            Mistake(
                "the_losing_ones",
                Text(
                    fr="Ce sont justement les groupes où l'on perd de l'argent.",
                    en="These are the very groups on which money is lost.",
                ),
                produces=lambda data: set(_mailing(data).index) - set(_written_to(data).index),
            ),
            Mistake(
                "upside_down",
                Text(
                    fr="Vos groupes sont numérotés à l'envers : 5 désigne les plus récents.",
                    en="Your groups are numbered backwards: 5 means the most recent.",
                ),
                produces=lambda data: set(_mirrored(data)),
            ),
        ),
        praise=Text(
            fr="Le seuil ne dépend que du coût et de la marge : si le timbre double, il double aussi.",
            en="The threshold depends on cost and margin alone: if postage doubles, so does it.",
        ),
        look_again=Text(
            fr="Pour chaque groupe : réponses × marge, moins clients × coût. Gardez ceux où il reste quelque chose.",
            en="For each group: responses × margin, less customers × cost. Keep those where something is left.",
        ),
    ),
    Question(
        id="mailing_gain",
        kind=Kind.NUMBER,
        points=2,
        aim=Text(fr="Chiffrer la décision.", en="Put a figure on the decision."),
        expected=lambda data: float(_written_to(data)["profit"].sum()),
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
        mistakes=(
            Mistake(
                "everybody",
                Text(
                    fr="C'est le profit d'un envoi à tous. Retirez-en les groupes qui perdent.",
                    en="That is the profit of writing to everybody. Leave out the groups that lose.",
                ),
                produces=lambda data: float(_mailing(data)["profit"].sum()),
            ),
            Mistake(
                "cost_forgotten",
                Text(
                    fr="Vous comptez la marge des réponses sans le coût des envois.",
                    en="You count the margin on the responses without the cost of the messages.",
                ),
                produces=lambda data: float(MARGIN * _written_to(data)["responses"].sum()),
            ),
            Mistake(
                "only_responses_cost",
                Text(
                    fr="Chez vous, seuls ceux qui répondent coûtent un message. Les autres l'ont reçu aussi.",
                    en="In your answer only those who respond cost a message. The others received it too.",
                ),
                produces=lambda data: float((MARGIN - COST) * _written_to(data)["responses"].sum()),
            ),
            Mistake(
                "the_best_only",
                Text(
                    fr="C'est le profit du meilleur groupe seul. Ajoutez les autres groupes retenus.",
                    en="That is the profit of the best group alone. Add the other groups chosen.",
                ),
                produces=lambda data: float(_mailing(data)["profit"].iloc[0]),
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
    ),
)
