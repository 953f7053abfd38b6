"""Whom to write to: the groups whose response pays for the message."""

from __future__ import annotations

import numpy as np

from crm_lessons.data.variants import Data
from crm_lessons.methods import mailing_profit
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.questions.scoring.mailing import mailing_by_group, worth_writing_to, written_to
from crm_lessons.questions.scoring.response import response_by_cut
from crm_lessons.text.language import Text


def _mirrored(data: Data) -> list[int]:
    """Return the groups that one would take if 1 were the best score."""
    return [6 - int(group) for group in written_to(data).index]


QUESTION = Question(
    id="whom_to_write",
    kind=Kind.SET,
    points=2,
    aim=Text(
        fr="Décider à qui écrire avec un seuil, pas au jugé.",
        en="Decide whom to write to by a threshold, not by feel.",
    ),
    expected=lambda data: set(written_to(data).index),
    follows={"response_rates": lambda data, own: worth_writing_to(own)},
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
    right=(
        lambda data, answer: list(answer),
        lambda data, answer: np.array(sorted(answer)),
        lambda data, answer: response_by_cut(data).query("response_rate > 0.2").index,
        lambda data, answer: response_by_cut(data).query("response_rate > 0.2")["response_rate"],
        lambda data, answer: [float(score) for score in answer],
        lambda data, answer: response_by_cut(data)["response_rate"] > 0.2,
        lambda data, answer: mailing_profit(response_by_cut(data), 2, 10)["mail"],
    ),
    mistakes=(
        Mistake(
            "everybody",
            fr="Écrire à tous : certains groupes coûtent alors plus qu'ils ne rapportent. Faites le compte groupe par groupe.",
            en="Writing to everybody: some groups then cost more than they bring in. Do the sum group by group.",
            produces=lambda data: {1, 2, 3, 4, 5},
        ),
        Mistake(
            "the_best_only",
            fr="Le meilleur groupe ne suffit pas : un autre rapporte encore plus qu'il ne coûte.",
            en="The best group is not all: another one still brings in more than it costs.",
            produces=lambda data: {5},
        ),
        Mistake(
            "the_losing_ones",
            fr="Ce sont justement les groupes où l'on perd de l'argent.",
            en="These are the very groups on which money is lost.",
            produces=lambda data: set(mailing_by_group(data).index) - set(written_to(data).index),
        ),
        Mistake(
            "upside_down",
            fr="Vos groupes sont numérotés à l'envers : 5 désigne les plus récents.",
            en="Your groups are numbered backwards: 5 means the most recent.",
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
)
