"""The uplift of a mailing, with what chance still allows."""

from __future__ import annotations

import numpy as np

from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.questions.your_year.measured import groups, intervals
from crm_lessons.text.language import Text


def _limits(data: Data, z: float = 1.96) -> list[float]:
    row = intervals(groups(data["mailing"]), z).iloc[0]
    return [float(row["lower"]), float(row["upper"])]


def _of_the_written(data: Data) -> list[float]:
    """Return the interval of one rate, that of those written to."""
    row = groups(data["mailing"]).iloc[0]
    half = 1.96 * (row["p1"] * (1 - row["p1"]) / row["n1"]) ** 0.5
    return [float(row["p1"] - half), float(row["p1"] + half)]


def _errors_subtracted(data: Data) -> list[float]:
    """Return the limits of the uplift with the error of the written alone."""
    row = groups(data["mailing"]).iloc[0]
    half = 1.96 * (row["p1"] * (1 - row["p1"]) / row["n1"]) ** 0.5
    return [float(row["p1"] - row["p0"] - half), float(row["p1"] - row["p0"] + half)]


QUESTION = Question(
    id="lift_interval",
    kind=Kind.ORDERED_LIST,
    points=2,
    aim=Text(fr="Donner un effet avec son intervalle.", en="Give an uplift with its interval."),
    expected=_limits,
    places=("lower", "upper"),
    place_names={
        "lower": Text(fr="borne basse", en="lower bound"),
        "upper": Text(fr="borne haute", en="upper bound"),
    },
    hints=(
        Text(
            fr="L'intervalle entoure l'*effet*, la différence de deux taux. Calculez-la d'abord.",
            en="The interval surrounds the *uplift*, the difference of two rates. Compute that first.",
        ),
        Text(
            fr="Chaque groupe a sa part de hasard : p(1 − p)/n. Les deux s'additionnent ; une racine se prend comme dans `16 ** 0.5`.",
            en="Each group has its part of chance: p(1 − p)/n. The two are added; a square root is taken as in `16 ** 0.5`.",
        ),
        Text(
            fr="L'effet, moins 1,96 fois cette racine ; puis l'effet, plus 1,96 fois cette racine.",
            en="The uplift, less 1.96 times that root; then the uplift, plus 1.96 times that root.",
        ),
    ),
    right=(
        lambda data, answer: tuple(answer),
        lambda data, answer: np.array(answer),
        lambda data, answer: [round(limit, 3) for limit in answer],
        lambda data, answer: {"lower": answer[0], "upper": answer[1]},
        lambda data, answer: _limits(data, 2),
    ),
    mistakes=(
        Mistake(
            "one_rate",
            fr="C'est l'intervalle du taux de ceux à qui l'on a écrit. On demande celui de l'*écart* avec les témoins.",
            en="That is the interval of the rate of those written to. The one of the *gap* to the control customers is asked for.",
            produces=_of_the_written,
        ),
        Mistake(
            "one_group_s_chance",
            fr="Le hasard des témoins manque : c'est le plus petit groupe, donc le plus incertain.",
            en="The chance of the control customers is missing: theirs is the smaller group, hence the less certain.",
            produces=_errors_subtracted,
            credit=0.25,
        ),
        Mistake(
            "one_standard_error",
            fr="Vous n'ajoutez qu'une erreur type : deux fois sur trois seulement, l'effet y serait.",
            en="You add one standard error only: the uplift would be in there two times out of three.",
            produces=lambda data: _limits(data, 1),
            credit=0.5,
        ),
        Mistake(
            "swapped",
            fr="Vos bornes sont échangées : la basse vient d'abord.",
            en="Your bounds are swapped: the lower one comes first.",
            produces=lambda data: _limits(data)[::-1],
            credit=0.5,
        ),
    ),
    praise=Text(
        fr="Zéro est-il dedans ? Et le point mort de `offer_break_even` ? Ce sont deux questions.",
        en="Is zero in it? And the break-even of `offer_break_even`? These are two questions.",
    ),
    look_again=Text(
        fr="Écrivez les deux taux et les deux effectifs avant de commencer.",
        en="Write down the two rates and the two head counts before you begin.",
    ),
    tolerance=0.002,
)
