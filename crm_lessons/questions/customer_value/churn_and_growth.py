"""How much a portfolio leaks while it grows."""

from __future__ import annotations

import numpy as np
import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.questions.customer_value.movements import churn_of, lost_over, net_growth, year
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text


def _movements(data: Data) -> pd.DataFrame:
    movements: pd.DataFrame = data["movements"]
    return movements


def _churn_and_growth(data: Data) -> list[float]:
    return [churn_of(_movements(data)), net_growth(_movements(data))]


def _lost_over(data: Data, of_new: float, of_lost: float) -> list[float]:
    """Return both rates, the first over some part of the new and without some part of the lost."""
    return [lost_over(_movements(data), of_new, of_lost), net_growth(_movements(data))]


def _arrivals_alone(data: Data) -> list[float]:
    start, _, new = year(_movements(data))
    return [churn_of(_movements(data)), new / start]


def _growth_over_the_end(data: Data) -> list[float]:
    start, lost, new = year(_movements(data))
    return [churn_of(_movements(data)), (new - lost) / (start + new - lost)]


QUESTION = Question(
    id="churn_and_growth",
    kind=Kind.ORDERED_LIST,
    points=2,
    aim=Text(
        fr="Voir la fuite d'un portefeuille qui grandit.",
        en="See the leak in a portfolio that grows.",
    ),
    expected=_churn_and_growth,
    places=("churn", "growth"),
    place_names={
        "churn": Text(fr="attrition", en="churn"),
        "growth": Text(fr="croissance nette", en="net growth"),
    },
    hints=(
        Text(
            fr="Les deux taux ont le même dénominateur : ceux qui étaient là le 1er janvier. Qu'est-ce qui change au-dessus ?",
            en="Both rates have the same denominator: those who were there on 1 January. What changes on top?",
        ),
        Text(
            fr="En haut, d'abord les départs seuls ; ensuite les arrivées *moins* les départs.",
            en="On top, first the departures alone; then the arrivals *less* the departures.",
        ),
        Text(
            fr="`start, lost, new = movements.loc[2024]` donne les trois nombres d'un coup.",
            en="`start, lost, new = movements.loc[2024]` gives the three numbers at once.",
        ),
    ),
    right=(
        lambda data, answer: tuple(answer),
        lambda data, answer: np.array(answer).round(4),
        lambda data, answer: pd.Series(answer),
        lambda data, answer: dict(zip(["growth", "churn"], reversed(answer), strict=True)),
    ),
    mistakes=(
        Mistake(
            "swapped",
            fr="Vos deux taux sont échangés : d'abord la part de ceux qui partent, ensuite la croissance.",
            en="Your two rates are swapped: first the part of those who leave, then the growth.",
            produces=lambda data: _churn_and_growth(data)[::-1],
            credit=0.5,
        ),
        Mistake(
            "start_and_new",
            fr="Pour l'attrition, vous divisez aussi par les nouveaux. Étaient-ils là le 1er janvier ?",
            en="For the churn you divide by the new customers too. Were they there on 1 January?",
            produces=lambda data: _lost_over(data, 1, 0),
            credit=0.5,
        ),
        Mistake(
            "end_of_year",
            fr="Pour l'attrition, vous divisez par les clients de la *fin* de l'année : les perdus n'y sont plus.",
            en="For the churn you divide by the customers at the *end* of the year: the lost are no longer among them.",
            produces=lambda data: _lost_over(data, 1, 1),
            credit=0.5,
        ),
        Mistake(
            "arrivals_alone",
            fr="Votre seconde réponse ne compte que les arrivées. Une croissance nette en retire les départs.",
            en="Your second answer counts the arrivals alone. Net growth takes the departures off.",
            produces=_arrivals_alone,
            credit=0.5,
        ),
        Mistake(
            "growth_over_the_end",
            fr="Pour la croissance, vous divisez par les clients de la fin. On grandit *par rapport* à un début.",
            en="For the growth you divide by the customers at the end. One grows *from* a start.",
            produces=_growth_over_the_end,
            credit=0.5,
        ),
        Mistake(
            "retention",
            fr="Votre premier taux est la part de ceux qui sont *restés*. On demande la part de ceux qui sont partis.",
            en="Your first rate is the part of those who *stayed*. The question asks for the part of those who left.",
            produces=lambda data: [1 - churn_of(_movements(data)), net_growth(_movements(data))],
            credit=0.5,
        ),
    ),
    praise=Text(
        fr="Qui n'annonce que le second cache le premier : on peut grandir des années en perdant ceux que l'on avait.",
        en="Whoever announces only the second hides the first: one can grow for years while losing those one had.",
    ),
    look_again=Text(
        fr="Dites chaque taux à voix haute : tant de départs, puis tant de clients en plus, pour cent clients du 1er janvier.",
        en="Say each rate aloud: so many departures, then so many more customers, for a hundred customers on 1 January.",
    ),
)
