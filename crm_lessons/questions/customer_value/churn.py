"""The churn rate of a year, on the customers who could be lost."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.questions.customer_value.movements import churn_of, lost_over, net_growth, year
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text


def _movements(data: Data) -> pd.DataFrame:
    """Return the year that the course's lesson works."""
    movements: pd.DataFrame = data["printed_movements"]
    return movements


QUESTION = Question(
    id="churn",
    kind=Kind.RATE,
    points=1,
    aim=Text(
        fr="Calculer un taux d'attrition sur les clients que l'on pouvait perdre.",
        en="Compute a churn rate on the customers who could be lost.",
    ),
    expected=lambda data: churn_of(_movements(data)),
    hints=(
        Text(
            fr="Les clients perdus étaient tous là le 1er janvier. Qui d'autre y était ?",
            en="The customers lost were all there on 1 January. Who else was?",
        ),
        Text(
            fr="Les nouveaux de l'année n'ont rien à faire dans ce calcul : deux colonnes suffisent.",
            en="The year's new customers have no place in this computation: two columns are enough.",
        ),
        Text(
            fr='`printed_movements.loc[2024, "lost_customers"]` est le numérateur. Quelle colonne va dessous ?',
            en='`printed_movements.loc[2024, "lost_customers"]` goes on top. Which column goes below?',
        ),
    ),
    right=(
        lambda data, answer: np.float64(answer),
        lambda data, answer: Fraction(*map(int, _movements(data)[["lost_customers", "start_customers"]].iloc[0])),
        lambda data, answer: _movements(data)["lost_customers"] / _movements(data)["start_customers"],
        lambda data, answer: round(answer, 4),
    ),
    mistakes=(
        Mistake(
            "start_and_new",
            fr="Vous divisez par les clients du début *et* les nouveaux. Ceux qui arrivent en novembre n'avaient guère le "
            "temps de partir : ils font baisser le taux sans que personne soit mieux gardé.",
            en="You divide by the customers at the start *and* the new ones. Those who arrive in November hardly had time to "
            "leave: they lower the rate though nobody is better kept.",
            produces=lambda data: lost_over(_movements(data), 1, 0),
        ),
        Mistake(
            "end_of_year",
            fr="Vous divisez par les clients de la *fin* de l'année. Les perdus n'y sont plus, et des nouveaux y sont : le "
            "numérateur n'est plus une partie du dénominateur.",
            en="You divide by the customers at the *end* of the year. The lost are no longer in it and newcomers are: what is on "
            "top is no longer a part of what is below.",
            produces=lambda data: lost_over(_movements(data), 1, 1),
        ),
        Mistake(
            "average",
            fr="Vous divisez par la moyenne du début et de la fin : d'autres le font, mais la croissance s'y mêle. Ici, on "
            "compte sur les clients du début.",
            en="You divide by the average of start and end: others do, but growth gets mixed in. Here the count is on the "
            "customers at the start.",
            produces=lambda data: lost_over(_movements(data), 0.5, 0.5),
            credit=0.5,
        ),
        Mistake(
            "net_growth",
            fr="C'est la croissance nette du portefeuille : les nouveaux y cachent les départs. On demande les départs seuls.",
            en="That is the net growth of the portfolio: newcomers hide the departures. The question asks for the departures.",
            produces=lambda data: net_growth(_movements(data)),
        ),
        Mistake(
            "lost_to_new",
            fr="Vous rapportez les départs aux arrivées. Un taux d'attrition rapporte les départs à ceux qui pouvaient partir.",
            en="You set departures against arrivals. A churn rate sets departures against those who could leave.",
            produces=lambda data: year(_movements(data))[1] / year(_movements(data))[2],
        ),
        Mistake(
            "retention",
            fr="C'est la part de ceux qui sont *restés* : le taux de rétention, complément de l'attrition.",
            en="That is the part of those who *stayed*: the retention rate, which completes the churn rate.",
            produces=lambda data: 1 - churn_of(_movements(data)),
        ),
    ),
    praise=Text(
        fr="Le portefeuille a grandi, et pourtant il fuit : seul ce dénominateur le montre.",
        en="The portfolio has grown, and yet it leaks: only this denominator shows it.",
    ),
    look_again=Text(
        fr="Écrivez en toutes lettres ce que compte le numérateur, puis parmi qui.",
        en="Write out in words what the top counts, then among whom.",
    ),
)
