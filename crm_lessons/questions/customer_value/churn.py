"""The churn rate of a year, on the customers who could be lost."""

from __future__ import annotations

from fractions import Fraction

import numpy as np

from crm_lessons.data.variants import Data
from crm_lessons.methods import churn_rate
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text


def _year(data: Data) -> tuple[int, int, int]:
    """Return the customers at the start, the lost among them, and the new ones of the year."""
    start, lost, new = data["movements"].iloc[0]
    return int(start), int(lost), int(new)


def _churn(data: Data) -> float:
    start, lost, _ = _year(data)
    return churn_rate(start, lost)


def _lost_over(data: Data, of_new: float, of_lost: float) -> float:
    """Divide the lost by the start, with some part of the new added and some part of the lost taken off."""
    start, lost, new = _year(data)
    return lost / (start + of_new * new - of_lost * lost)


def _net_growth(data: Data) -> float:
    start, lost, new = _year(data)
    return (new - lost) / start


QUESTION = Question(
    id="churn",
    kind=Kind.RATE,
    points=1,
    aim=Text(
        fr="Calculer un taux d'attrition sur les clients que l'on pouvait perdre.",
        en="Compute a churn rate on the customers who could be lost.",
    ),
    expected=_churn,
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
            fr='`movements.loc[2024, "lost_customers"]` est le numérateur. Quelle colonne va dessous ?',
            en='`movements.loc[2024, "lost_customers"]` goes on top. Which column goes below?',
        ),
    ),
    right=(
        lambda data, answer: np.float64(answer),
        lambda data, answer: Fraction(*map(int, data["movements"][["lost_customers", "start_customers"]].iloc[0])),
        lambda data, answer: data["movements"]["lost_customers"] / data["movements"]["start_customers"],
        lambda data, answer: round(answer, 4),
    ),
    mistakes=(
        Mistake(
            "start_and_new",
            fr="Vous divisez par les clients du début *et* les nouveaux. Ceux qui arrivent en novembre n'avaient guère le "
            "temps de partir : ils font baisser le taux sans que personne soit mieux gardé.",
            en="You divide by the customers at the start *and* the new ones. Those who arrive in November hardly had time to "
            "leave: they lower the rate though nobody is better kept.",
            produces=lambda data: _lost_over(data, 1, 0),
        ),
        Mistake(
            "end_of_year",
            fr="Vous divisez par les clients de la *fin* de l'année. Les perdus n'y sont plus, et des nouveaux y sont : le "
            "numérateur n'est plus une partie du dénominateur.",
            en="You divide by the customers at the *end* of the year. The lost are no longer in it and newcomers are: what is on "
            "top is no longer a part of what is below.",
            produces=lambda data: _lost_over(data, 1, 1),
        ),
        Mistake(
            "average",
            fr="Vous divisez par la moyenne du début et de la fin : d'autres le font, mais la croissance s'y mêle. Ici, on "
            "compte sur les clients du début.",
            en="You divide by the average of start and end: others do, but growth gets mixed in. Here the count is on the "
            "customers at the start.",
            produces=lambda data: _lost_over(data, 0.5, 0.5),
            credit=0.5,
        ),
        Mistake(
            "net_growth",
            fr="C'est la croissance nette du portefeuille : les nouveaux y cachent les départs. On demande les départs seuls.",
            en="That is the net growth of the portfolio: newcomers hide the departures. The question asks for the departures.",
            produces=_net_growth,
        ),
        Mistake(
            "lost_to_new",
            fr="Vous rapportez les départs aux arrivées. Un taux d'attrition rapporte les départs à ceux qui pouvaient partir.",
            en="You set departures against arrivals. A churn rate sets departures against those who could leave.",
            produces=lambda data: _year(data)[1] / _year(data)[2],
        ),
        Mistake(
            "retention",
            fr="C'est la part de ceux qui sont *restés* : le taux de rétention, complément de l'attrition.",
            en="That is the part of those who *stayed*: the retention rate, which completes the churn rate.",
            produces=lambda data: 1 - _churn(data),
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
