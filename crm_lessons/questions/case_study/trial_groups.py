"""How many customers a group the next trial takes, said before the money is spent."""

from __future__ import annotations

from math import ceil

import numpy as np

from crm_lessons.data.variants import Data
from crm_lessons.methods import sample_size
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

_SOUGHT = 0.05


def _control_rate(data: Data, group: str = "control") -> float:
    trials = data["trials"]
    one = trials[trials["group"] == group]
    return float(one["successes"].sum() / one["trials"].sum())


def _size(data: Data, sought: float = _SOUGHT, group: str = "control") -> int:
    return sample_size(_control_rate(data, group), sought)


def _gap_not_squared(data: Data) -> int:
    rate = _control_rate(data)
    return ceil(16 * rate * (1 - rate) / _SOUGHT)


QUESTION = Question(
    id="trial_groups",
    kind=Kind.COUNT,
    points=2,
    aim=Text(
        fr="Dire ce qu'un essai pourra voir avant de le payer.",
        en="Say what a trial will be able to see before paying for it.",
    ),
    expected=_size,
    hints=(
        Text(
            fr="Deux nombres suffisent : le taux de ceux qui ne reçoivent rien, et l'écart que l'on veut voir.",
            en="Two numbers are enough: the rate of those who receive nothing, and the gap that one wants to see.",
        ),
        Text(
            fr="Le taux des témoins, les quatre campagnes réunies : commandes sur effectif, du seul groupe `control`.",
            en="The rate of the control customers, the four campaigns together: orders over head count, of the group `control` alone.",
        ),
        Text(
            fr="`sample_size(…, difference=0.05)` rend l'effectif *d'un* groupe.",
            en="`sample_size(…, difference=0.05)` returns the head count of *one* group.",
        ),
    ),
    right=(
        lambda data, answer: float(answer),
        lambda data, answer: np.int64(answer),
    ),
    mistakes=(
        Mistake(
            "both_groups",
            fr="C'est l'effectif des deux groupes réunis. On demande celui d'un groupe.",
            en="That is the head count of both groups together. The one of a single group is asked for.",
            produces=lambda data: 2 * _size(data),
            credit=0.5,
        ),
        Mistake(
            "rate_of_the_contacted",
            fr="Vous partez du taux de ceux qui ont reçu le message. Un essai se mesure à ce qui arrive sans lui.",
            en="You start from the rate of those who got the message. A trial is measured against what happens without it.",
            produces=lambda data: _size(data, group="contacted"),
            credit=0.5,
        ),
        Mistake(
            "ten_points",
            fr="C'est l'effectif pour voir dix points. On veut voir deux fois plus fin.",
            en="That is the head count to see ten points. Twice as fine is wanted.",
            produces=lambda data: _size(data, sought=0.10),
            credit=0.25,
        ),
        Mistake(
            "gap_not_squared",
            fr="L'écart compte au carré : deux fois plus fin coûte quatre fois plus de clients.",
            en="The gap counts squared: twice as fine costs four times as many customers.",
            produces=_gap_not_squared,
        ),
    ),
    praise=Text(
        fr="Comparez à vos acheteurs. Si l'essai est impossible, il faut viser plus gros, ou réunir plusieurs campagnes.",
        en="Hold it against your buyers. If the trial is impossible, aim at a larger gap, or pool several campaigns.",
    ),
    look_again=Text(
        fr="Vérifiez le taux de départ : celui des témoins, écrit entre 0 et 1.",
        en="Check the rate you start from: that of the control customers, written between 0 and 1.",
    ),
    tolerance=0.02,
)
