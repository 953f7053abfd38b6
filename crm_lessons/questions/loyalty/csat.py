"""The share of satisfied customers among those who answered."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.loyalty.survey import SATISFIED
from crm_lessons.questions.loyalty.answers import csat_of, marks
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

QUESTION = Question(
    id="csat",
    kind=Kind.RATE,
    points=1,
    aim=Text(fr="Calculer un taux de satisfaction.", en="Compute a satisfaction rate."),
    expected=csat_of,
    hints=(
        Text(
            fr="Satisfait veut dire une note de 4 ou de 5. Combien, sur toutes les réponses ?",
            en="Satisfied means a mark of 4 or 5. How many, of all the answers?",
        ),
        Text(
            fr='`(survey["satisfaction"] >= 4).mean()` : la moyenne de vrais et de faux est une part.',
            en='`(survey["satisfaction"] >= 4).mean()`: the mean of trues and falses is a share.',
        ),
    ),
    right=(
        lambda data, answer: round(answer, 4),
        lambda data, answer: pd.Series([answer]),
    ),
    mistakes=(
        Mistake(
            "only_the_best",
            fr="Vous ne comptez que les 5. Une note de 4 est satisfaite, elle aussi.",
            en="You count the fives only. A mark of 4 is satisfied, too.",
            produces=lambda data: float((marks(data) > SATISFIED).mean()),
        ),
        Mistake(
            "mean_mark",
            fr="C'est la note moyenne. On demande une part des réponses.",
            en="That is the mean mark. The question asks for a share of the answers.",
            produces=lambda data: float(marks(data).mean()),
        ),
        Mistake(
            "middle_too",
            fr="Vous comptez aussi les 3. Ni content ni mécontent n'est pas satisfait.",
            en="You count the threes as well. Neither happy nor unhappy is not satisfied.",
            produces=lambda data: float((marks(data) >= SATISFIED - 1).mean()),
        ),
        Mistake(
            "unsatisfied",
            fr="C'est la part de ceux qui ne sont *pas* satisfaits.",
            en="That is the share of those who are *not* satisfied.",
            produces=lambda data: 1 - csat_of(data),
        ),
    ),
    praise=Text(
        fr="Gardez le nombre de réponses à côté du taux : la question suivante en a besoin.",
        en="Keep the number of answers beside the rate: the next question needs it.",
    ),
    look_again=Text(
        fr="Écrivez ce que compte le numérateur, puis parmi qui.", en="Write what the top counts, then among whom."
    ),
)
