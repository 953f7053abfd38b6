"""Appetence on eight customers: both interest and means, and what each of the four cells calls for."""

from __future__ import annotations

import numpy as np
import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.methods import appetence_grid
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text
from crm_lessons.text.terms.codes import CODES


def _cells(data: Data, cut: float = 3) -> pd.Series[str]:
    cells: pd.Series[str] = appetence_grid(data["offer"]["interest"], data["offer"]["means"], cut)["cell"]
    return cells


def _one_mark(data: Data, mark: str) -> pd.Series[str]:
    marks = data["offer"][mark]
    return pd.Series(np.where(marks >= 3, "offer", "wait"), index=marks.index, dtype=str)


_IN_FRENCH = {"offer": "Proposer", "adapt": "ADAPTER", "arouse": "interesser", "wait": "attendre"}

QUESTION = Question(
    id="appetence_cells",
    kind=Kind.MAPPING,
    points=2,
    vocabulary=CODES["cell"],
    aim=Text(
        fr="Croiser l'intérêt et les moyens du client, puis décider.",
        en="Cross the customer's interest with their means, then decide.",
    ),
    expected=_cells,
    hints=(
        Text(
            fr="Deux questions par client, oui ou non : l'offre l'intéresse-t-elle (3 ou plus) ? En a-t-il les moyens (3 ou plus) ?",
            en="Two questions per customer, yes or no: are they interested (3 or more)? Have they the means (3 or more)?",
        ),
        Text(
            fr="Intéressé sans les moyens : ce n'est pas l'envie qui manque, c'est l'offre qu'il faut changer.",
            en="Interested without the means: it is not desire that is missing, it is the offer that must change.",
        ),
        Text(
            fr='`keen = offer["interest"] >= 3` et `able = offer["means"] >= 3` ; quatre combinaisons, quatre mots.',
            en='`keen = offer["interest"] >= 3` and `able = offer["means"] >= 3`; four combinations, four words.',
        ),
    ),
    right=(
        lambda data, answer: answer.to_dict(),
        lambda data, answer: answer.map(_IN_FRENCH),
        lambda data, answer: {name: list(group.index) for name, group in answer.groupby(answer)},
        lambda data, answer: answer.map({**_IN_FRENCH, "arouse": "arouse interest"}),
    ),
    mistakes=(
        Mistake(
            "interest_alone",
            fr="Vous ne regardez que l'intérêt. Qui n'a pas les moyens n'achètera pas l'offre telle qu'elle est.",
            en="You look at interest alone. Whoever lacks the means will not buy the offer as it stands.",
            produces=lambda data: _one_mark(data, "interest"),
        ),
        Mistake(
            "means_alone",
            fr="Vous ne regardez que les moyens. Un client riche que l'offre n'intéresse pas n'achète pas davantage.",
            en="You look at means alone. A wealthy customer who is not interested will not buy either.",
            produces=lambda data: _one_mark(data, "means"),
        ),
        Mistake(
            "marks_swapped",
            fr="« Adapter » et « intéresser » sont échangés : à qui manquent les moyens, à qui l'intérêt ?",
            en="“Adapt” and “arouse interest” are swapped: who lacks the means, who lacks the interest?",
            produces=lambda data: _cells(data).replace({"adapt": "arouse", "arouse": "adapt"}),
            credit=0.5,
        ),
        Mistake(
            "three_is_low",
            fr="Chez vous, une note de 3 est basse. L'énoncé compte 3 comme élevé.",
            en="In your answer a mark of 3 is low. The question counts 3 as high.",
            produces=lambda data: _cells(data, cut=3.5),
            credit=0.5,
        ),
    ),
    praise=Text(
        fr="Quatre cases, quatre actions. Ces notes vieillissent vite : elles valent pour cette offre, en ce moment.",
        en="Four cells, four actions. These marks age fast: they hold for this offer, at this time.",
    ),
    look_again=Text(
        fr="Relisez ses deux notes une à une : l'une ou l'autre est-elle haute (3 compte comme haut) ? Puis demandez-vous ce qui le retient.",
        en="Read the two marks one by one: is each of them high (3 counts as high)? Then ask what holds the customer back.",
    ),
)
