"""How many visits a year? The rhythm that leaves most, not the one that brings in most."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text


def _profit(data: Data) -> pd.Series[int]:
    visits = data["visits"]
    profit: pd.Series[int] = visits["caused"] - visits["cost"]
    return profit


def _best(table: pd.Series[float] | pd.Series[int]) -> int:
    """Return the number of visits at which something is largest."""
    return int(table.index[int(table.argmax())])


def _last_that_pays(data: Data) -> int:
    profit = _profit(data)
    return max(int(visits) for visits in profit[profit >= 0].index)


QUESTION = Question(
    id="best_visits",
    kind=Kind.COUNT,
    points=2,
    aim=Text(
        fr="Trouver où s'arrête « plus on investit, plus c'est rentable ».",
        en="Find where “the more one invests, the more profitable” comes to an end.",
    ),
    expected=lambda data: _best(_profit(data)),
    tolerance=0,
    hints=(
        Text(
            fr="Estimez d'abord : jusqu'à quelle ligne une visite de plus rapporte-t-elle plus qu'elle ne coûte ?",
            en="Estimate first: down to which row does one more visit bring in more than it costs?",
        ),
        Text(
            fr="À chaque rythme, ce qui reste est la marge causée moins le coût. Une colonne de plus suffit.",
            en="At each rhythm, what is left is the margin caused less the cost. One more column is enough.",
        ),
        Text(
            fr="`.idxmax()` donne l'étiquette de la plus grande valeur d'une série.",
            en="`.idxmax()` gives the label of the largest value of a Series.",
        ),
    ),
    right=(lambda data, answer: float(answer), lambda data, answer: str(answer)),
    mistakes=(
        Mistake(
            "most_margin",
            fr="C'est le rythme qui cause le plus de marge. Chaque visite se paie : que reste-t-il une fois payée ?",
            en="That is the rhythm that causes most margin. Each visit is paid for: what is left once it is?",
            produces=lambda data: _best(data["visits"]["caused"]),
        ),
        Mistake(
            "best_ratio",
            fr="C'est le meilleur rapport par visite. Des visites de plus rapportent moins chacune, mais rapportent encore.",
            en="That is the best ratio for each visit. Further visits bring in less each, yet still bring in something.",
            produces=lambda data: _best(data["visits"]["caused"] / data["visits"]["cost"]),
            credit=0.25,
        ),
        Mistake(
            "last_that_pays",
            fr="C'est le dernier rythme qui ne perd pas d'argent au total. Les dernières visites, elles, en perdent déjà.",
            en="That is the last rhythm that does not lose money in total. The last visits lose some already.",
            produces=_last_that_pays,
            credit=0.25,
        ),
        Mistake(
            "most_profit_itself",
            fr="C'est ce qui reste, en dirhams. On demande à quel rythme : un nombre de visites.",
            en="That is what is left, in dirhams. The question asks at which rhythm: a number of visits.",
            produces=lambda data: int(_profit(data).max()),
            credit=0.5,
        ),
    ),
    praise=Text(
        fr="« Plus on investit, plus c'est rentable » était vrai jusque-là, et pas au-delà. La phrase du cours a un sommet.",
        en="“The more one invests, the more profitable” was true up to there, and not beyond. The course's sentence has a summit.",
    ),
    look_again=Text(
        fr="Écrivez, ligne par ligne, ce qui reste une fois les visites payées.",
        en="Write, row by row, what is left once the visits are paid for.",
    ),
)
