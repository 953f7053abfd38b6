"""What the letter leaves, once the groups that pay are chosen: what it caused, less what it cost."""

from __future__ import annotations

from typing import Any

import numpy as np

from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.questions.rounding import Kept
from crm_lessons.questions.scoring.letter import paying, profit_of, uplifts_of, with_letter, without_letter
from crm_lessons.text.language import Text

_ALL = (1, 2, 3, 4, 5)


def _chosen(data: Data) -> list[int]:
    return paying(uplifts_of(data))


def _of_groups(data: Data, own: frozenset[Any]) -> float | None:
    """Return the gain of writing to the groups that the student chose; None where they are no groups."""
    return profit_of(data, own) if own <= set(_ALL) else None


def _with_rates_kept(data: Data, kept: Kept) -> float:
    return profit_of(data, _chosen(data), with_letter(data).map(kept) - without_letter(data).map(kept))


QUESTION = Question(
    id="mailing_gain",
    kind=Kind.NUMBER,
    points=2,
    aim=Text(fr="Chiffrer la décision.", en="Put a figure on the decision."),
    expected=lambda data: profit_of(data, _chosen(data)),
    rounded=_with_rates_kept,
    follows={"whom_to_write": _of_groups},
    hints=(
        Text(
            fr="Toutes les lettres coûtent ; seules les commandes que la lettre a *causées* rapportent.",
            en="All letters cost; only the orders that the letter *caused* bring anything in.",
        ),
        Text(
            fr="Pour chaque groupe retenu : lettres × (90 × effet − 6). Puis la somme.",
            en="For each group chosen: letters × (90 × uplift − 6). Then the sum.",
        ),
    ),
    right=(lambda data, answer: round(answer, 2), lambda data, answer: np.float64(answer)),
    mistakes=(
        Mistake(
            "credited",
            fr="Vous comptez toutes les commandes. Une partie serait venue sans lettre : ne gardez que l'effet.",
            en="You count all the orders. Some would have come without the letter: keep the uplift only.",
            produces=lambda data: profit_of(data, _chosen(data), with_letter(data)),
        ),
        Mistake(
            "everybody",
            fr="C'est ce que laisse un envoi à tous. Retirez-en les groupes qui perdent.",
            en="That is what writing to everybody leaves. Leave out the groups that lose.",
            produces=lambda data: profit_of(data, _ALL),
            credit=0.25,
        ),
        Mistake(
            "cost_forgotten",
            fr="Vous comptez ce que la lettre a causé, sans ce qu'elle a coûté.",
            en="You count what the letter caused, without what it cost.",
            produces=lambda data: profit_of(data, _chosen(data), cost=0),
            credit=0.5,
        ),
        Mistake(
            "the_best_only",
            fr="C'est ce que laisse un seul groupe. Ajoutez l'autre groupe qui se paie.",
            en="That is what one group alone leaves. Add the other group that pays.",
            produces=lambda data: profit_of(data, _chosen(data)[:1]),
            credit=0.25,
        ),
    ),
    praise=Text(
        fr="Comparez avec ce qu'aurait annoncé un rapport qui crédite tout, et avec un envoi à tous.",
        en="Compare with what a report that credits everything would have announced, and with writing to everybody.",
    ),
    look_again=Text(
        fr="Vérifiez quels groupes vous additionnez, puis les deux termes : ce qui est causé, ce qui est payé.",
        en="Check which groups you add up, then the two terms: what is caused, what is paid.",
    ),
    tolerance=0.01,
)
