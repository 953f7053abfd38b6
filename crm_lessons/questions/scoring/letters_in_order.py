"""In which order to serve the groups when there are not letters enough for all who are worth one."""

from __future__ import annotations

from typing import Any

import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.questions.scoring.letter import paying, uplifts_of, with_letter
from crm_lessons.questions.scoring.whom_to_write import worth_writing_to
from crm_lessons.text.language import Text


def _from_own(data: Data, own: dict[Any, float]) -> list[Any] | None:  # noqa: ARG001
    """Return the order that the student's uplifts lead to; None where they lead to no choice of groups."""
    worth = worth_writing_to(own)
    return None if worth is None else sorted(worth, key=lambda group: -own[group])


def _by_the_rate(data: Data) -> list[int]:
    rates = with_letter(data).sort_values(ascending=False)
    return [int(group) for group in rates.index]


QUESTION = Question(
    id="letters_in_order",
    kind=Kind.ORDERED_LIST,
    points=2,
    aim=Text(
        fr="Séparer deux limites : qui vaut une lettre, et jusqu'où elles vont.",
        en="Tell two limits apart: who is worth a letter, and how far they go.",
    ),
    expected=lambda data: paying(uplifts_of(data)),
    follows={"uplifts": _from_own},
    leaves_out=True,
    hints=(
        Text(
            fr="Une lettre de plus, dans quel groupe en cause-t-elle le plus ? Ce groupe passe d'abord.",
            en="One letter more: in which group does it cause most? That group comes first.",
        ),
        Text(
            fr="Le manque de lettres ne rend personne rentable : un groupe sous le point mort n'entre pas dans la file.",
            en="A lack of letters makes nobody profitable: a group below break-even does not join the queue.",
        ),
        Text(
            fr="`.sort_values(ascending=False)` range les effets ; `.index` donne les groupes.",
            en="`.sort_values(ascending=False)` puts the uplifts in order; `.index` gives the groups.",
        ),
    ),
    right=(lambda data, answer: tuple(answer), lambda data, answer: pd.Index(answer)),
    mistakes=(
        Mistake(
            "by_the_rate",
            fr="Vous servez d'abord ceux qui commandent le plus. Rangez-les par ce que la lettre y *ajoute*.",
            en="You serve first those who order most. Rank them by what the letter *adds* there.",
            produces=_by_the_rate,
        ),
        Mistake(
            "nobody_left_out",
            fr="La file est rangée par effet, mais tout le monde y est. Qui ne vaut pas une lettre n'y entre pas, même s'il en reste.",
            en="The queue goes by uplift, but everybody is in it. Whoever is not worth a letter does not join, even if some are left.",
            produces=lambda data: [int(group) for group in uplifts_of(data).sort_values(ascending=False).index],
            credit=0.5,
        ),
        Mistake(
            "worst_first",
            fr="Les bons groupes, dans l'ordre contraire : le plus grand effet d'abord.",
            en="The right groups, the other way round: the largest uplift first.",
            produces=lambda data: paying(uplifts_of(data))[::-1],
            credit=0.5,
        ),
    ),
    praise=Text(
        fr="Le point mort dit qui entre dans la file, la capacité dit où elle s'arrête. Doublez les lettres : la file change-t-elle ?",
        en="Break-even says who joins the queue, capacity says where it stops. Double the letters: does the queue change?",
    ),
    look_again=Text(
        fr="Deux gestes : écarter qui ne se paie pas, puis ranger le reste par effet.",
        en="Two moves: leave out who does not pay, then rank the rest by uplift.",
    ),
)
