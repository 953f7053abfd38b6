"""The share of the first 20% of customers once their records are joined: chapter 1 comes before chapter 2."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.methods import pareto_analysis
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text


def _joined(data: Data) -> pd.Series[float]:
    joined: pd.Series[float] = data["records"].groupby("customer")["revenue"].sum()
    return joined


def _first_records(data: Data, count: int) -> float:
    revenue = data["records"]["revenue"]
    return float(revenue.nlargest(count).sum() / revenue.sum())


QUESTION = Question(
    id="joined_share",
    kind=Kind.RATE,
    points=2,
    aim=Text(
        fr="Réunir les fiches d'un même client avant de mesurer la concentration.",
        en="Join the records of one customer before measuring concentration.",
    ),
    expected=lambda data: pareto_analysis(_joined(data)).top_share,
    hints=(
        Text(
            fr="Pareto veut une ligne par client. Combien de lignes `records` a-t-il, et combien de clients ?",
            en="Pareto wants one row a customer. How many rows does `records` have, and how many customers?",
        ),
        Text(
            fr='`records.groupby("customer")["revenue"].sum()` réunit les fiches ; 20 % de vingt clients, vous savez faire.',
            en='`records.groupby("customer")["revenue"].sum()` joins the records; 20% of twenty customers you know how to do.',
        ),
    ),
    right=(lambda data, answer: round(answer, 3),),
    mistakes=(
        Mistake(
            "five_records",
            fr="Vous avez pris 20 % des *fiches*. Un client qui en a deux y est coupé en deux : réunissez d'abord.",
            en="You took 20% of the *records*. A customer who has two is cut in half there: join them first.",
            produces=lambda data: _first_records(data, 5),
        ),
        Mistake(
            "four_records",
            fr="Ce sont quatre fiches. Deux fiches d'un même client ne font qu'un client : réunissez d'abord.",
            en="These are four records. Two records of one customer are one customer: join them first.",
            produces=lambda data: _first_records(data, 4),
        ),
        Mistake(
            "share_of_customers",
            fr="C'est la part des *clients* que vous comptez. On demande ce qu'ils font du chiffre d'affaires.",
            en="That is the share of *customers* you count. The question asks what they make of revenue.",
            produces=lambda data: 0.20,
        ),
        Mistake(
            "the_others",
            fr="C'est la part de tous les autres : la mesure, lue par l'autre bout.",
            en="That is the share of all the others: the measure, read from the other end.",
            produces=lambda data: 1 - pareto_analysis(_joined(data)).top_share,
        ),
    ),
    praise=Text(
        fr="Fiches non réunies, la concentration paraît plus faible qu'elle n'est. De quel côté l'erreur pousse-t-elle vos décisions ?",
        en="With records apart, concentration looks lower than it is. To which side does the error push your decisions?",
    ),
    look_again=Text(
        fr="Deux étapes : une ligne par client, puis la part des quatre premiers.",
        en="Two steps: one row a customer, then the share of the first four.",
    ),
)
