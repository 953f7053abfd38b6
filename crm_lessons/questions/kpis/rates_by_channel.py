"""The success rate by channel, added up before it is divided."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.methods import rates_by_group, rates_on_same_mix
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text


def _by_channel(data: Data) -> pd.Series[float]:
    return rates_by_group(data["mailings"], "channel", "messages", "responses").table["rate"]


def _mean_by_channel(data: Data) -> pd.Series[float]:
    """Rates averaged over the segments, a small one counting as much as a large one."""
    parts = rates_by_group(data["mailings"], ["channel", "segment"], "messages", "responses").table["rate"]
    return parts.groupby("channel").mean()


def _on_same_mix(data: Data) -> pd.Series[float]:
    return rates_on_same_mix(data["mailings"], "channel", "segment", "messages", "responses")


def _share_of(data: Data, column: str, below: float) -> pd.Series[float]:
    shares: pd.Series[float] = data["mailings"].groupby("channel")[column].sum() / below
    return shares


QUESTION = Question(
    id="rates_by_channel",
    kind=Kind.SERIES,
    points=2,
    aim=Text(
        fr="Calculer un taux par canal en additionnant avant de diviser.",
        en="Compute a rate by channel by adding up before dividing.",
    ),
    expected=_by_channel,
    places=("SMS", "e-mail"),
    vocabulary={"e-mail": Text(fr="e-mail", en="e-mail")},
    synonyms={"e-mail": (Text(fr="courriel", en="mail"),)},
    hints=(
        Text(
            fr="Chaque canal a trois lignes. Que faut-il réunir avant de diviser ?",
            en="Each channel has three rows. What must be brought together before dividing?",
        ),
        Text(
            fr='`mailings.groupby("channel")[["messages", "responses"]].sum()` réunit les trois segments.',
            en='`mailings.groupby("channel")[["messages", "responses"]].sum()` brings the three segments together.',
        ),
        Text(
            fr="Il reste une division, colonne par colonne, sur ce tableau de deux lignes.",
            en="One division is left, column by column, on that table of two rows.",
        ),
    ),
    right=(
        lambda data, answer: answer.to_dict(),
        lambda data, answer: answer.iloc[::-1],
        lambda data, answer: answer.round(4).rename(index=str.upper),
        lambda data, answer: answer.rename({"e-mail": "email", "SMS": "sms"}),
        lambda data, answer: answer.to_frame(),
        lambda data, answer: answer.rename({"e-mail": "Courriel"}),
    ),
    mistakes=(
        Mistake(
            "mean_of_rates",
            fr="C'est la moyenne simple des trois taux : un petit segment y compte autant qu'un grand. Additionnez les messages "
            "et les réponses d'abord.",
            en="That is the plain mean of the three rates: a small segment counts as much as a large one. Add up messages "
            "and responses first.",
            produces=_mean_by_channel,
            credit=0.5,
        ),
        Mistake(
            "of_all_messages",
            fr="Vous rapportez les réponses d'un canal aux messages des *deux*. À chaque canal ses messages.",
            en="You divide the responses of one channel by the messages of *both*. To each channel its own messages.",
            produces=lambda data: _share_of(data, "responses", data["mailings"]["messages"].sum()),
        ),
        Mistake(
            "share_of_responses",
            fr="C'est la part de chaque canal dans les réponses. Un taux de réponse se rapporte aux messages.",
            en="That is the share of each channel in the responses. A response rate is taken over messages.",
            produces=lambda data: _share_of(data, "responses", data["mailings"]["responses"].sum()),
        ),
        Mistake(
            "channels_swapped",
            fr="Les deux taux y sont, sous le mauvais canal : regardez les étiquettes.",
            en="Both rates are there, under the wrong channel: look at the labels.",
            produces=lambda data: dict(zip(_by_channel(data).index, _by_channel(data)[::-1], strict=True)),
            credit=0.5,
        ),
        Mistake(
            "messages_per_response",
            fr="Vos quotients sont renversés : ils disent combien de messages il faut pour une réponse.",
            en="Your quotients are upside down: they say how many messages it takes to get one response.",
            produces=lambda data: 1 / _by_channel(data),
        ),
        Mistake(
            "same_mix",
            fr="C'est le taux à composition égale, qui corrige le mélange des publics. On demande ici le taux tel qu'il est, tous messages réunis.",
            en="That is the rate on the same mix, which corrects for who was written to. Here the plain rate is asked for, over all messages.",
            produces=_on_same_mix,
            credit=0.5,
        ),
    ),
    praise=Text(
        fr="Retenez lequel paraît le meilleur. Puis calculez les taux dans chaque segment, avant la question suivante.",
        en="Remember which one looks better. Then compute the rates in each segment, before the next question.",
    ),
    look_again=Text(
        fr="Un canal, un total de réponses, un total de messages.",
        en="One channel, one total of responses, one total of messages.",
    ),
)
