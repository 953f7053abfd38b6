"""The share who ordered again, by what had happened to them."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text
from crm_lessons.text.terms.codes import CODES


def _back(data: Data) -> pd.Series[float]:
    back: pd.Series[float] = data["survey"].groupby("story")["reordered"].mean()
    return back


QUESTION = Question(
    id="back_by_story",
    kind=Kind.SERIES,
    points=2,
    aim=Text(fr="Comparer le réachat selon ce qui est arrivé.", en="Compare repurchase by what had happened."),
    expected=_back,
    vocabulary=CODES["story"],
    hints=(
        Text(
            fr="Une ligne par histoire, et dans chaque groupe la part de ceux qui ont racheté.",
            en="One row a story, and in each group the share of those who ordered again.",
        ),
        Text(
            fr='`survey.groupby("story")["reordered"]` fait les groupes ; il reste à prendre une moyenne.',
            en='`survey.groupby("story")["reordered"]` makes the groups; what is left is a mean.',
        ),
    ),
    right=(
        lambda data, answer: answer.to_dict(),
        lambda data, answer: answer.round(4),
        lambda data, answer: answer.to_frame(),
    ),
    mistakes=(
        Mistake(
            "who_did_not",
            fr="Ce sont les parts de ceux qui n'ont *pas* racheté.",
            en="These are the shares of those who did *not* order again.",
            produces=lambda data: 1 - _back(data),
            credit=0.5,
        ),
        Mistake(
            "of_all_answers",
            fr="Vous divisez par toutes les réponses. Chaque part se prend dans son groupe.",
            en="You divide by all the answers. Each share is taken within its group.",
            produces=lambda data: data["survey"].groupby("story")["reordered"].sum() / len(data["survey"]),
        ),
        Mistake(
            "of_those_back",
            fr="Vous divisez par tous ceux qui ont racheté : c'est leur répartition, pas leur part dans chaque groupe.",
            en="You divide by all who ordered again: that is how they are spread, not their share in each group.",
            produces=lambda data: (
                data["survey"].groupby("story")["reordered"].sum() / data["survey"]["reordered"].sum()
            ),
        ),
        Mistake(
            "counts",
            fr="Ce sont des effectifs. Rapportez chacun à son groupe.",
            en="These are counts. Divide each by its group.",
            produces=lambda data: data["survey"].groupby("story")["reordered"].sum(),
        ),
    ),
    praise=Text(
        fr="Régler l'ennui ramène-t-il au niveau de ceux à qui rien n'est arrivé ? Regardez aussi les effectifs avant de le dire.",
        en="Does a repair bring back to the level of those to whom nothing happened? Look at the counts, too, before saying so.",
    ),
    look_again=Text(
        fr="Prenez un groupe à la main : combien de clients, combien ont racheté ?",
        en="Take one group by hand: how many customers, how many ordered again?",
    ),
)
