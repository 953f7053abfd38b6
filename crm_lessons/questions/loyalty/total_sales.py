"""A total, added up from the sheet's own table."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text


def _values(data: Data) -> pd.Series[float]:
    values: pd.Series[float] = data["sales"]
    return values


QUESTION = Question(
    id="total_sales",
    kind=Kind.NUMBER,
    points=1,
    aim=Text(fr="Faire un total.", en="Add up a total."),
    expected=lambda data: float(_values(data).sum()),
    hints=(
        Text(
            fr="Un total additionne toutes les lignes, sans en choisir aucune.",
            en="A total adds up all the rows, without choosing any.",
        ),
        Text(
            fr="`.sum()` additionne les valeurs d'une colonne.",
            en="`.sum()` adds up the values of a column.",
        ),
    ),
    right=(lambda data, answer: round(answer, 3),),
    mistakes=(
        Mistake(
            "mean",
            fr="C'est la moyenne : le total divisé par le nombre de lignes.",
            en="That is the mean: the total divided by the number of rows.",
            produces=lambda data: float(_values(data).mean()),
        ),
        Mistake(
            "largest",
            fr="C'est la plus grande valeur. Le total les additionne toutes.",
            en="That is the largest value. The total adds up all of them.",
            produces=lambda data: float(_values(data).max()),
        ),
        Mistake(
            "how_many",
            fr="C'est le nombre de lignes. Additionnez ce qu'elles contiennent.",
            en="That is the number of rows. Add up what they hold.",
            produces=lambda data: len(_values(data)),
        ),
    ),
    praise=Text(
        fr="Gardez ce total sous les yeux : toutes les parts s'y rapportent.",
        en="Keep this total in sight: every share is a share of it.",
    ),
    look_again=Text(fr="Vérifiez quelles lignes vous additionnez.", en="Check which rows you add up."),
    tolerance=0.01,
)
