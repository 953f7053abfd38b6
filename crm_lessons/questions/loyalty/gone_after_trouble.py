"""Of those who met trouble, the share who have not ordered again."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text


def _troubled(data: Data) -> pd.DataFrame:
    survey: pd.DataFrame = data["survey"]
    return survey[survey["story"] != "no_trouble"]


QUESTION = Question(
    id="gone_after_trouble",
    kind=Kind.RATE,
    points=1,
    aim=Text(
        fr="Opposer à un pourcentage sans source celui de ses propres clients.",
        en="Set the rate of one's own customers against a percentage without a source.",
    ),
    expected=lambda data: 1 - _troubled(data)["reordered"].mean(),
    hints=(
        Text(
            fr="La phrase parle de clients qui ont eu un ennui : gardez ceux-là d'abord.",
            en="The sentence is about customers who met trouble: keep those first.",
        ),
        Text(
            fr="`.mean()` de `reordered` donne la part de ceux qui sont revenus. On demande les autres.",
            en="`.mean()` of `reordered` gives the share of those who came back. The others are asked for.",
        ),
    ),
    right=(lambda data, answer: round(answer, 4),),
    mistakes=(
        Mistake(
            "came_back",
            fr="C'est la part de ceux qui sont *revenus*. La phrase parle de ceux qui partent.",
            en="That is the share of those who came *back*. The sentence speaks of those who leave.",
            produces=lambda data: _troubled(data)["reordered"].mean(),
            credit=0.25,
        ),
        Mistake(
            "of_everybody",
            fr="Vous comptez aussi ceux à qui rien n'est arrivé. La phrase dit : après un ennui.",
            en="You count those to whom nothing happened, too. The sentence says: after a trouble.",
            produces=lambda data: 1 - data["survey"]["reordered"].mean(),
            credit=0.25,
        ),
        Mistake(
            "over_everybody",
            fr="Le numérateur est le bon, le dénominateur non : divisez par ceux qui ont eu un ennui.",
            en="The numerator is right, the denominator is not: divide by those who met trouble.",
            produces=lambda data: (~_troubled(data)["reordered"]).sum() / len(data["survey"]),
            credit=0.25,
        ),
    ),
    praise=Text(
        fr="Un chiffre à vous, avec son effectif, se discute ; soixante sur cent sans source se répète. Combien de clients y a-t-il derrière le vôtre ?",
        en="A figure of your own, with its count, can be discussed; sixty in a hundred without a source is repeated. How many customers stand behind yours?",
    ),
    look_again=Text(
        fr="Qui est au dénominateur, et qui, parmi eux, n'a pas racheté ?",
        en="Who is in the denominator, and who among them has not ordered again?",
    ),
)
