"""Whom to write to: the groups in which the letter causes enough to pay for itself."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

from crm_lessons.data.scoring.letter import BREAK_EVEN
from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.questions.scoring.letter import paying, uplifts_of, with_letter
from crm_lessons.text.language import Text

_ALL = {1, 2, 3, 4, 5}


def worth_writing_to(own: dict[Any, float]) -> set[Any] | None:
    """Return the groups whose uplift, as the student found it, pays; None where these are no changes of rates, or all or none pay."""
    groups = {group for group, uplift in own.items() if uplift > BREAK_EVEN}
    of_rates = all(-1 <= uplift <= _LARGEST_RELATIVE_CHANGE for uplift in own.values())
    return groups if of_rates and 0 < len(groups) < len(own) else None


_LARGEST_RELATIVE_CHANGE = 3
"""A small rate may triple, which a student takes for its uplift; differences of counts lie far above."""


def _expected(data: Data) -> set[int]:
    return set(paying(uplifts_of(data)))


QUESTION = Question(
    id="whom_to_write",
    kind=Kind.SET,
    points=2,
    aim=Text(
        fr="Décider à qui écrire par un seuil, pris sur ce que la lettre cause.",
        en="Decide whom to write to by a threshold, set on what the letter causes.",
    ),
    expected=_expected,
    follows={"uplifts": lambda data, own: worth_writing_to(own)},
    hints=(
        Text(
            fr="Cent lettres coûtent 600 dirhams ; une commande *de plus* en laisse 90. Combien en faut-il, de plus, sur cent ?",
            en="A hundred letters cost 600 dirhams; one order *more* leaves 90. How many more does it take, of a hundred?",
        ),
        Text(
            fr="Comparez l'effet de chaque groupe, et non son taux, au rapport du coût à la marge.",
            en="Compare each group's uplift, and not its rate, with the ratio of cost to margin.",
        ),
    ),
    right=(
        lambda data, answer: list(answer),
        lambda data, answer: np.array(sorted(answer)),
        lambda data, answer: pd.Index(sorted(answer)),
        lambda data, answer: [float(group) for group in answer],
        lambda data, answer: uplifts_of(data) > BREAK_EVEN,
    ),
    mistakes=(
        Mistake(
            "by_the_rate",
            fr="Vous comparez au seuil le taux de commande. Qui aurait commandé sans lettre ne la paie pas.",
            en="You hold the order rate against the threshold. Whoever would have ordered without the letter does not pay for it.",
            produces=lambda data: {int(group) for group in _ALL if with_letter(data)[group] > BREAK_EVEN},
        ),
        Mistake(
            "everybody",
            fr="Écrire à tous : certains groupes coûtent alors plus que la lettre n'y apporte. Faites le compte groupe par groupe.",
            en="Writing to everybody: some groups then cost more than the letter brings there. Do the sum group by group.",
            produces=lambda data: _ALL,
        ),
        Mistake(
            "the_most_recent",
            fr="Ce sont les deux groupes qui commandent le plus. Lesquels la lettre fait-elle bouger ?",
            en="These are the two groups that order most. Which ones does the letter move?",
            produces=lambda data: {5, 4},
        ),
        Mistake(
            "the_losing_ones",
            fr="Ce sont justement les groupes où la lettre ne se paie pas.",
            en="These are the very groups in which the letter does not pay.",
            produces=lambda data: _ALL - _expected(data),
        ),
    ),
    praise=Text(
        fr="Le seuil ne dépend que du coût et de la marge : si le timbre double, il double aussi.",
        en="The threshold depends on cost and margin alone: if postage doubles, so does it.",
    ),
    look_again=Text(
        fr="Pour chaque groupe : 90 × l'effet, moins 6. Gardez ceux où il reste quelque chose.",
        en="For each group: 90 × the uplift, less 6. Keep those where something is left.",
    ),
)
