"""RADAR's first closing question: what part of the portfolio is in decline, in customers and in money."""

from __future__ import annotations

import numpy as np
import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.methods import decline_rate
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text


def _declining(data: Data) -> list[float]:
    portfolio = data["portfolio"]
    decline = decline_rate(portfolio["sales_before"], portfolio["sales"])
    return [decline.in_customers, decline.in_money]


def _with(data: Data, part: pd.Series[bool]) -> list[float]:
    """Return the two rates where only a part of the falls is seen."""
    portfolio = data["portfolio"]
    before = portfolio[portfolio["sales_before"] > 0]
    fall = (before["sales_before"] - before["sales"]).clip(lower=0).where(part[before.index], 0)
    return [float((fall > 0).mean()), float(fall.sum() / before["sales_before"].sum())]


def _without_formers(data: Data) -> list[float]:
    return _with(data, data["portfolio"]["status"] == "customer")


def _of_all_rows(data: Data) -> list[float]:
    """Count the prospect among last year's customers."""
    portfolio = data["portfolio"]
    in_customers, in_money = _declining(data)
    return [in_customers * float((portfolio["sales_before"] > 0).sum()) / len(portfolio), in_money]


def _net(data: Data) -> list[float]:
    """Let the rises of some make up for the falls of others."""
    portfolio = data["portfolio"]
    net = 1 - float(portfolio["sales"].sum() / portfolio["sales_before"].sum())
    return [_declining(data)[0], net]


QUESTION = Question(
    id="declining",
    kind=Kind.ORDERED_LIST,
    points=2,
    aim=Text(fr="Mesurer le recul d'un portefeuille.", en="Measure the decline of a portfolio."),
    expected=_declining,
    places=("in_customers", "in_money"),
    place_names={
        "in_customers": Text(fr="recul en clients", en="decline in customers"),
        "in_money": Text(fr="recul en argent", en="decline in money"),
    },
    hints=(
        Text(
            fr="Le dénominateur est l'an dernier. Qui n'achetait rien l'an dernier ne peut pas reculer.",
            en="The denominator is last year. Whoever bought nothing last year cannot fall back.",
        ),
        Text(
            fr="Celui qui n'achète plus du tout a reculé, lui aussi, de tout ce qu'il achetait.",
            en="Whoever buys nothing any more has fallen back, too, by all that was bought.",
        ),
        Text(
            fr='`before = portfolio[portfolio["sales_before"] > 0]`, puis la baisse de chacun ; une hausse compte pour 0 : '
            "`.clip(lower=0)`.",
            en='`before = portfolio[portfolio["sales_before"] > 0]`, then the fall of each; a rise counts 0: `.clip(lower=0)`.',
        ),
    ),
    right=(
        lambda data, answer: tuple(answer),
        lambda data, answer: np.array(answer).round(4),
        lambda data, answer: {"in_money": answer[1], "in_customers": answer[0]},
    ),
    mistakes=(
        Mistake(
            "formers_forgotten",
            fr="Vous oubliez celui qui n'achète plus du tout : c'est le plus grand recul qui soit.",
            en="You leave out the one who buys nothing any more: no fall is larger.",
            produces=_without_formers,
        ),
        Mistake(
            "prospect_counted",
            fr="Votre dénominateur compte le prospect. L'an dernier, il n'était pas client.",
            en="Your denominator counts the prospect, who was no customer last year.",
            produces=_of_all_rows,
        ),
        Mistake(
            "net_change",
            fr="Votre second nombre laisse les hausses des uns effacer les baisses des autres. Additionnez les baisses seules.",
            en="Your second number lets the rises of some cancel the falls of others. Add up the falls alone.",
            produces=_net,
        ),
        Mistake(
            "swapped",
            fr="Les deux taux sont bons, dans l'ordre inverse : en clients d'abord.",
            en="Both rates are right, in reverse order: in customers first.",
            produces=lambda data: _declining(data)[::-1],
            credit=0.5,
        ),
    ),
    praise=Text(
        fr="Si le taux en argent est le plus petit, ce sont surtout de petits clients qui reculent. Une année de plus dirait lesquels "
        "y sont par hasard.",
        en="If the rate in money is the smaller one, it is mostly small customers who fall back. One more year would say which are "
        "there by chance.",
    ),
    look_again=Text(
        fr="Faites la liste de ceux qui achetaient l'an dernier ; à côté de chacun, ce qu'il achète en moins.",
        en="List those who bought last year; beside each, what is bought less.",
    ),
)
