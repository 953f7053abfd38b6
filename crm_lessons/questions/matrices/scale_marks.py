"""From figures to marks by a scale that was written beforehand."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.methods import marks_from_figures
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

_BEST = 5


def _marks(data: Data) -> pd.Series[int]:
    return marks_from_figures(data["needs"], list(data["need_scale"]))


def _limit_not_reached(data: Data) -> pd.Series[int]:
    """Return marks by "more than" where the scale says "from"."""
    needs: pd.Series[int] = data["needs"]
    marks = needs * 0 + 1
    for limit in data["need_scale"]:
        marks = marks + (needs > limit)
    return marks


def _by_rank(data: Data) -> pd.Series[int]:
    """Return marks in equal groups, by rank among those present."""
    needs: pd.Series[int] = data["needs"]
    rank = needs.rank(method="first").astype(int)
    return (rank - 1) * _BEST // len(rank) + 1


QUESTION = Question(
    id="scale_marks",
    kind=Kind.SERIES,
    points=2,
    aim=Text(
        fr="Noter des chiffres par une échelle écrite d'avance.", en="Mark figures by a scale written beforehand."
    ),
    expected=_marks,
    hints=(
        Text(
            fr="« 3 à partir de 50 000 » : un client à 50 000 tout rond a-t-il atteint la marche ?",
            en="“3 from 50,000”: has a customer at exactly 50,000 reached the step?",
        ),
        Text(
            fr="Tout le monde part de 1. Chaque limite atteinte ajoute un point : comptez-les.",
            en="Everybody starts from 1. Each limit reached adds a point: count them.",
        ),
        Text(
            fr="Partez de `needs * 0 + 1`, puis, pour chaque limite, ajoutez vrai ou faux : `needs >= need_scale[3]` le dit pour la deuxième.",
            en="Start from `needs * 0 + 1`, then add true or false for each limit: `needs >= need_scale[3]` says it for the second.",
        ),
    ),
    right=(
        lambda data, answer: answer.to_dict(),
        lambda data, answer: answer.iloc[::-1],
        lambda data, answer: answer.astype(float),
    ),
    mistakes=(
        Mistake(
            "limit_not_reached",
            fr="Qui est exactement sur une limite l'a atteinte : « à partir de » veut dire `>=`, pas `>`.",
            en="Whoever stands exactly on a limit has reached it: “from” means `>=`, not `>`.",
            produces=_limit_not_reached,
            credit=0.5,
        ),
        Mistake(
            "from_zero",
            fr="Vous comptez les limites atteintes, et c'est l'idée. Mais l'échelle commence à 1, pas à 0.",
            en="You count the limits reached, which is the idea. But the scale begins at 1, not at 0.",
            produces=lambda data: _marks(data) - 1,
            credit=0.5,
        ),
        Mistake(
            "upside_down",
            fr="Votre échelle est à l'envers : c'est au plus grand besoin que va la meilleure note.",
            en="Your scale is upside down: the best mark goes to the largest need.",
            produces=lambda data: _BEST + 1 - _marks(data),
        ),
        Mistake(
            "by_rank",
            fr="Vous notez par le rang. Une échelle écrite d'avance ne regarde pas qui d'autre est dans la table.",
            en="You mark by rank. A scale written beforehand does not look at who else is in the table.",
            produces=_by_rank,
        ),
    ),
    praise=Text(
        fr="Deux juges qui auraient ces chiffres et cette échelle donneraient les mêmes notes : c'est à cela qu'elle sert.",
        en="Two judges with these figures and this scale would give the same marks: that is what it is for.",
    ),
    look_again=Text(
        fr="Prenez un client à la fois, et comptez sur vos doigts les limites qu'il a atteintes.",
        en="Take one customer at a time, and count on your fingers the limits that it has reached.",
    ),
)
