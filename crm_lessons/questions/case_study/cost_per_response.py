"""Measure: what an answer cost in each campaign, counted by message and not by click."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.questions.case_study.yearly_buyers import LAST_YEAR
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text


def _messages(data: Data) -> pd.Series[int]:
    messages: pd.Series[int] = data["messages"].groupby("campaign").size()
    return messages


def _answers(data: Data) -> pd.Series[int]:
    """Return how many answers came back, several to a message: campaign | answers."""
    answers: pd.Series[int] = data["responses"]["message"].map(data["messages"]["campaign"]).value_counts().sort_index()
    return answers


def _answered(data: Data) -> pd.Series[int]:
    """Return how many messages brought at least one answer: campaign | messages."""
    answered: pd.Series[int] = data["responses"]["message"].drop_duplicates()
    return answered.map(data["messages"]["campaign"]).value_counts().sort_index()


def _cost_of(counts: pd.Series[int], data: Data, costs: pd.Series[int] | None = None) -> dict[int, float]:
    """Return the cost of one, in the campaigns of the year unless others are given: campaign -> dirhams."""
    cost = _of_the_year(data)["cost"] if costs is None else costs
    return {
        campaign: float(spent / counts.loc[campaign])
        for campaign, spent in zip(cost.index.tolist(), cost.tolist(), strict=True)
    }


def _of_the_year(data: Data) -> pd.DataFrame:
    campaigns = data["campaigns"]
    of_the_year: pd.DataFrame = campaigns[campaigns["date"].dt.year == LAST_YEAR]
    return of_the_year


def _rates(data: Data) -> dict[int, float]:
    rates = _answered(data) / _messages(data)
    return {int(campaign): float(rates[campaign]) for campaign in _of_the_year(data).index}


_CAMPAIGNS = {str(7 + quarter): Text(fr=f"Aqua 24-{quarter}", en=f"Aqua 24-{quarter}") for quarter in (1, 2, 3, 4)}
"""The number of each campaign of the year, and its name in the table."""

QUESTION = Question(
    id="cost_per_response",
    kind=Kind.SERIES,
    points=3,
    tolerance=0.01,
    places=tuple(_CAMPAIGNS),
    vocabulary=_CAMPAIGNS,
    aim=Text(
        fr="Rapporter un coût à ce qu'il a fait répondre, sans compter deux fois la même personne.",
        en="Set a cost against the answers it brought, without counting one person twice.",
    ),
    expected=lambda data: _cost_of(_answered(data), data),
    hints=(
        Text(
            fr="Un même message peut ramener un clic, une demande de devis et une commande : cela reste *un* message répondu.",
            en="One message may bring back a click, a quote request and an order: it is still *one* message answered.",
        ),
        Text(
            fr='`responses["message"].drop_duplicates()` garde chaque message une fois.',
            en='`responses["message"].drop_duplicates()` keeps each message once.',
        ),
        Text(
            fr='`.map(messages["campaign"])` dit de quelle campagne il vient ; `.value_counts()` compte.',
            en='`.map(messages["campaign"])` tells which campaign it comes from; `.value_counts()` counts.',
        ),
    ),
    right=(
        lambda data, answer: pd.Series(answer),
        lambda data, answer: list(answer.values()),
        lambda data, answer: {str(campaign): round(cost, 2) for campaign, cost in answer.items()},
        lambda data, answer: pd.Series(answer).iloc[::-1].to_frame("cost"),
        lambda data, answer: pd.Series(answer).rename(data["campaigns"]["name"]),
    ),
    mistakes=(
        Mistake(
            "every_answer_counted",
            fr="Vous comptez toutes les réponses : qui clique puis demande un devis compte deux fois. Comptez les messages répondus.",
            en="You count every answer: whoever clicks, then asks for a quote, counts twice. Count the messages answered.",
            produces=lambda data: _cost_of(_answers(data), data),
            credit=0.5,
        ),
        Mistake(
            "per_message",
            fr="C'est le coût d'un message *envoyé*. Combien ont fait répondre quelqu'un ?",
            en="This is the cost of a message *sent*. How many of them were answered?",
            produces=lambda data: _cost_of(_messages(data), data),
        ),
        Mistake(
            "every_campaign",
            fr="Vous donnez toutes les campagnes de la base. On demande les quatre de 2024.",
            en="You give every campaign of the database. The question asks for the four of 2024.",
            produces=lambda data: _cost_of(_answered(data), data, data["campaigns"]["cost"]),
            credit=0.75,
        ),
        Mistake(
            "rates",
            fr="Ce sont des taux de réponse. On demande un coût : des dirhams par message répondu.",
            en="These are response rates. The question asks for a cost: dirhams per message answered.",
            produces=_rates,
        ),
        Mistake(
            "upside_down",
            fr="Vous divisez les réponses par le coût : c'est ce que ramène un dirham, pas ce que coûte une réponse.",
            en="You divide the answers by the cost: that is what a dirham brings in, not what an answer costs.",
            produces=lambda data: {campaign: 1 / cost for campaign, cost in _cost_of(_answered(data), data).items()},
        ),
    ),
    praise=Text(
        fr="La moins chère est-elle la meilleure ? Il faudrait savoir ce que ces clients auraient acheté sans message.",
        en="Is the cheapest the best? One would have to know what these customers would have bought without a message.",
    ),
    look_again=Text(
        fr="Pour une campagne, comptez à la main les messages différents parmi ses réponses, puis divisez son coût par ce nombre.",
        en="For one campaign, count by hand the different messages among its answers, then divide its cost by that number.",
    ),
)
