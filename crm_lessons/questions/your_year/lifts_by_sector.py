"""The uplift of a mailing in each sector."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.questions.your_year.measured import SECTORS, groups, intervals
from crm_lessons.text.language import Text


def _lifts(data: Data) -> pd.Series[float]:
    lifts: pd.Series[float] = intervals(groups(data["mailing"], "sector"))["uplift"]
    return lifts


def _rates(data: Data, column: str) -> pd.Series[float]:
    return groups(data["mailing"], "sector")[column]


def _of_everybody_s_control(data: Data) -> pd.Series[float]:
    return _rates(data, "p1") - float(groups(data["mailing"])["p0"].iloc[0])


def _counts(data: Data) -> pd.Series[float]:
    orders = data["mailing"].groupby(["sector", "written"])["ordered"].sum().unstack()
    compared: pd.Series[float] = (orders[1] - orders[0]) / orders[1]
    return compared


QUESTION = Question(
    id="lifts_by_sector",
    kind=Kind.SERIES,
    points=2,
    aim=Text(fr="Calculer l'effet dans chaque secteur.", en="Compute the uplift in each sector."),
    expected=_lifts,
    places=tuple(sorted(SECTORS)),
    vocabulary=SECTORS,
    hints=(
        Text(
            fr="Quatre secteurs, deux groupes dans chacun : huit taux. Lesquels soustrait-on ?",
            en="Four sectors, two groups in each: eight rates. Which ones are subtracted?",
        ),
        Text(
            fr='`mailing[mailing["written"] == 1].groupby("sector")["ordered"].mean()` donne les quatre taux de ceux à qui l\'on a écrit.',
            en='`mailing[mailing["written"] == 1].groupby("sector")["ordered"].mean()` gives the four rates of those written to.',
        ),
    ),
    right=(
        lambda data, answer: answer.to_dict(),
        lambda data, answer: answer.iloc[::-1].round(4),
        lambda data, answer: answer.rename({name: words.fr for name, words in SECTORS.items()}),
        lambda data, answer: answer.to_frame(),
    ),
    mistakes=(
        Mistake(
            "rates_of_the_written",
            fr="Ce sont les taux de ceux à qui l'on a écrit. Ôtez-en ce que leurs témoins ont fait sans message.",
            en="These are the rates of those written to. Take off what their control customers did without a message.",
            produces=lambda data: _rates(data, "p1"),
        ),
        Mistake(
            "one_control_for_all",
            fr="Vous comparez chaque secteur aux témoins de *tous* les secteurs. À chacun les siens.",
            en="You compare each sector with the control customers of *all* sectors. To each its own.",
            produces=_of_everybody_s_control,
        ),
        Mistake(
            "the_other_way_round",
            fr="Vos écarts ont le signe contraire : on part de ceux à qui l'on a écrit.",
            en="Your gaps have the opposite sign: one starts from those written to.",
            produces=lambda data: -_lifts(data),
            credit=0.5,
        ),
        Mistake(
            "counts_compared",
            fr="Vous soustrayez des nombres de commandes, mais il y a moins de témoins. Soustrayez des taux.",
            en="You subtract numbers of orders, but there are fewer control customers. Subtract rates.",
            produces=_counts,
        ),
    ),
    praise=Text(
        fr="Un secteur peut bien commander et ne rien devoir au message. Lequel ?",
        en="A sector may order well and owe nothing to the message. Which one?",
    ),
    look_again=Text(
        fr="Dans chaque secteur : le taux de ceux à qui l'on a écrit, moins celui de leurs témoins.",
        en="In each sector: the rate of those written to, less that of their control customers.",
    ),
    tolerance=0.0005,
)
