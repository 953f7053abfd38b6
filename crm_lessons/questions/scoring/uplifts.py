"""What the letter added to the order rate of each group."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.questions.scoring.letter import uplifts_of, with_letter, without_letter
from crm_lessons.text.language import Text


def _against_all_the_control(data: Data) -> pd.Series[float]:
    letter = data["letter"]
    return with_letter(data) - float(letter["control_orders"].sum() / letter["control"].sum())


QUESTION = Question(
    id="uplifts",
    kind=Kind.SERIES,
    points=3,
    places=("1", "2", "3", "4", "5"),
    aim=Text(
        fr="Mesurer ce qu'un message cause, contre un groupe tiré au sort.",
        en="Measure what a message causes, against a group drawn by lot.",
    ),
    expected=uplifts_of,
    hints=(
        Text(
            fr="Deux taux par groupe : ceux qui ont reçu la lettre, ceux que le sort a écartés. Que dit leur différence ?",
            en="Two rates in each group: those who received the letter, those whom the draw left out. What does their difference say?",
        ),
        Text(
            fr='`letter["orders"] / letter["contacted"]` donne le premier ; les témoins ont leurs propres colonnes.',
            en='`letter["orders"] / letter["contacted"]` gives the first; the control group has columns of its own.',
        ),
    ),
    right=(
        lambda data, answer: answer.to_dict(),
        lambda data, answer: list(answer.round(4)),
        lambda data, answer: answer.iloc[::-1],
        lambda data, answer: answer.to_frame(),
    ),
    mistakes=(
        Mistake(
            "rate_alone",
            fr="C'est le taux de ceux qui ont reçu la lettre. Une partie aurait commandé sans elle : lesquels le disent ?",
            en="That is the rate of those who received the letter. Some would have ordered without it: who tells?",
            produces=with_letter,
        ),
        Mistake(
            "counts_subtracted",
            fr="Vous soustrayez des nombres de commandes, mais il y a moins de témoins. Soustrayez des taux.",
            en="You subtract numbers of orders, but there are fewer in the control group. Subtract rates.",
            produces=lambda data: data["letter"]["orders"] - data["letter"]["control_orders"],
        ),
        Mistake(
            "the_other_way_round",
            fr="Vos écarts ont le signe contraire : on part de ceux qui ont reçu la lettre.",
            en="Your gaps have the opposite sign: one starts from those who received the letter.",
            produces=lambda data: -uplifts_of(data),
            credit=0.5,
        ),
        Mistake(
            "one_control_for_all",
            fr="Vous comparez chaque groupe aux témoins de *tous* les groupes. À chacun les siens.",
            en="You compare each group with the control customers of *all* groups. To each its own.",
            produces=_against_all_the_control,
        ),
        Mistake(
            "relative_change",
            fr="Vous rapportez un taux à l'autre : c'est de combien de fois la part a grandi. On demande un écart, en points.",
            en="You set one rate against the other: that is by how many times the share grew. A gap is asked for, in points.",
            produces=lambda data: with_letter(data) / without_letter(data) - 1,
        ),
        Mistake(
            "control_alone",
            fr="C'est ce que font les témoins, sans lettre. Que s'y ajoute-t-il quand on écrit ?",
            en="That is what the control group does without a letter. What is added to it by writing?",
            produces=without_letter,
        ),
    ),
    praise=Text(
        fr="Le groupe qui commande le plus est-il celui que la lettre fait le plus bouger ? Comparez les deux colonnes.",
        en="Is the group that orders most the one that the letter moves most? Compare the two columns.",
    ),
    look_again=Text(
        fr="Prenez un groupe à la main : tant de commandes sur tant de lettres, tant sur tant de témoins, puis l'écart.",
        en="Take one group by hand: so many orders of so many letters, so many of so many left out, then the gap.",
    ),
    tolerance=0.0005,
    rounded=lambda data, kept: with_letter(data).map(kept) - without_letter(data).map(kept),
)
