"""Per what? The same successes per customer and per call, by channel and in all, and a total that contradicts its parts."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.methods import rates_by_group, rates_on_same_mix
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text


def _two_rates(data: Data) -> list[float]:
    calls = data["calls"]
    return [float(calls["contracts"].mean()), float(calls["contracts"].sum() / calls["calls"].sum())]


def _mean_of_quotients(data: Data) -> list[float]:
    calls = data["calls"]
    return [_two_rates(data)[0], float((calls["contracts"] / calls["calls"]).mean())]


def _calls_of_signers(data: Data) -> list[float]:
    calls = data["calls"]
    signed = calls[calls["contracts"] == 1]
    return [_two_rates(data)[0], float(len(signed) / signed["calls"].sum())]


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


DENOMINATOR_QUESTIONS = (
    Question(
        id="two_rates",
        kind=Kind.ORDERED_LIST,
        points=2,
        aim=Text(
            fr="Donner le même succès par client et par appel, sans prendre l'un pour l'autre.",
            en="Give the same success per customer and per call, without taking one for the other.",
        ),
        expected=_two_rates,
        places=("customer", "call"),
        hints=(
            Text(
                fr="Le nombre de contrats est le même deux fois. Qu'est-ce qui change : le haut ou le bas ?",
                en="The number of contracts is the same twice. What changes: the top or the bottom?",
            ),
            Text(
                fr="La table a une ligne par client : `len(calls)` compte les clients. Où se lit le nombre total d'appels ?",
                en="The table has one row per customer: `len(calls)` counts customers. Where is the total number of calls?",
            ),
            Text(
                fr="`calls[\"calls\"].sum()` additionne les appels ; divisez les contrats par l'un, puis par l'autre.",
                en='`calls["calls"].sum()` adds up the calls; divide the contracts by one, then by the other.',
            ),
        ),
        mistakes=(
            Mistake(
                "swapped",
                Text(
                    fr="Vos deux taux sont échangés : on appelle plusieurs fois le même client, donc le taux par appel est le plus bas.",
                    en="Your two rates are swapped: the same customer is called several times, so the rate per call is the lower one.",
                ),
                produces=lambda data: _two_rates(data)[::-1],
                credit=0.5,
            ),
            Mistake(
                "twice_per_customer",
                Text(
                    fr="Vous donnez deux fois le taux par client. Pour le second, le dénominateur compte tous les appels passés.",
                    en="You give the rate per customer twice. For the second, the denominator counts every call made.",
                ),
                produces=lambda data: [_two_rates(data)[0]] * 2,
                credit=0.5,
            ),
            Mistake(
                "mean_of_quotients",
                Text(
                    fr="Votre second nombre est la moyenne des quotients de chaque client : un client appelé une fois y pèse autant "
                    "qu'un client appelé six fois. Additionnez d'abord, divisez ensuite.",
                    en="Your second number is the mean of each customer's quotient: a customer called once weighs as much as one "
                    "called six times. Add up first, divide afterwards.",
                ),
                produces=_mean_of_quotients,
                credit=0.5,
            ),
            Mistake(
                "calls_of_signers_only",
                Text(
                    fr="Pour le second taux, vous ne comptez que les appels à ceux qui ont signé. Les autres ont coûté aussi.",
                    en="For the second rate you count only the calls to those who signed. The others cost money too.",
                ),
                produces=_calls_of_signers,
                credit=0.5,
            ),
            Mistake(
                "calls_per_contract",
                Text(
                    fr="Vos quotients sont renversés : ils disent combien de clients, et d'appels, il faut pour un contrat.",
                    en="Your quotients are upside down: they say how many customers, and calls, it takes for one contract.",
                ),
                produces=lambda data: [1 / rate for rate in _two_rates(data)],
            ),
            Mistake(
                "calls_per_customer",
                Text(
                    fr="Votre second nombre compte les appels par client. Combien de *contrats* pour un appel ?",
                    en="Your second number is calls per customer. How many *contracts* for one call?",
                ),
                produces=lambda data: [_two_rates(data)[0], float(data["calls"]["calls"].mean())],
                credit=0.5,
            ),
        ),
        praise=Text(
            fr="Deux taux, un seul succès. Celui qui vend le centre d'appels citera le premier ; celui qui le paie, le second.",
            en="Two rates, one success. Whoever sells the call centre will quote the first; whoever pays for it, the second.",
        ),
        look_again=Text(
            fr="Dites chaque taux à voix haute : tant de contrats sur cent… quoi ?",
            en="Say each rate aloud: so many contracts out of a hundred… what?",
        ),
    ),
    Question(
        id="rates_by_channel",
        kind=Kind.SERIES,
        points=2,
        aim=Text(
            fr="Calculer un taux par canal en additionnant avant de diviser.",
            en="Compute a rate by channel by adding up before dividing.",
        ),
        expected=_by_channel,
        places=("SMS", "e-mail"),
        vocabulary={"e-mail": Text(fr="courriel", en="mail")},
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
        mistakes=(
            Mistake(
                "mean_of_rates",
                Text(
                    fr="C'est la moyenne simple des trois taux : un petit segment y compte autant qu'un grand. Additionnez les messages "
                    "et les réponses d'abord.",
                    en="That is the plain mean of the three rates: a small segment counts as much as a large one. Add up messages "
                    "and responses first.",
                ),
                produces=_mean_by_channel,
                credit=0.5,
            ),
            Mistake(
                "of_all_messages",
                Text(
                    fr="Vous rapportez les réponses d'un canal aux messages des *deux*. À chaque canal ses messages.",
                    en="You divide the responses of one channel by the messages of *both*. To each channel its own messages.",
                ),
                produces=lambda data: _share_of(data, "responses", data["mailings"]["messages"].sum()),
            ),
            Mistake(
                "share_of_responses",
                Text(
                    fr="C'est la part de chaque canal dans les réponses. Un taux de réponse se rapporte aux messages.",
                    en="That is the share of each channel in the responses. A response rate is taken over messages.",
                ),
                produces=lambda data: _share_of(data, "responses", data["mailings"]["responses"].sum()),
            ),
            Mistake(
                "channels_swapped",
                Text(
                    fr="Les deux taux y sont, sous le mauvais canal : regardez les étiquettes.",
                    en="Both rates are there, under the wrong channel: look at the labels.",
                ),
                produces=lambda data: dict(zip(_by_channel(data).index, _by_channel(data)[::-1], strict=True)),
                credit=0.5,
            ),
            Mistake(
                "messages_per_response",
                Text(
                    fr="Vos quotients sont renversés : ils disent combien de messages il faut pour une réponse.",
                    en="Your quotients are upside down: they say how many messages it takes to get one response.",
                ),
                produces=lambda data: 1 / _by_channel(data),
            ),
            Mistake(
                "same_mix",
                Text(
                    fr="C'est le taux à composition égale, qui corrige le mélange des publics. On demande ici le taux tel qu'il est, tous messages réunis.",
                    en="That is the rate on the same mix, which corrects for who was written to. Here the plain rate is asked for, over all messages.",
                ),
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
    ),
    Question(
        id="which_channel",
        kind=Kind.CHOICE,
        points=1,
        aim=Text(
            fr="Décider quand le total et les segments se contredisent.",
            en="Decide when the total and the segments contradict each other.",
        ),
        expected=lambda data: "c",
        choices={
            "a": Text(
                fr="Le SMS : sur l'ensemble des messages, on lui répond plus souvent.",
                en="The SMS: over all messages, it is answered more often.",
            ),
            "b": Text(
                fr="Aucun : deux calculs qui se contredisent, c'est qu'un des deux est faux.",
                en="Neither: if two computations contradict each other, one of them is wrong.",
            ),
            "c": Text(
                fr="L'e-mail : dans chaque segment il fait mieux ; le total du SMS vient de ceux à qui on l'a envoyé.",
                en="The e-mail: it does better in every segment; the SMS owes its total to those it was sent to.",
            ),
            "d": Text(
                fr="On ne peut rien dire : les deux canaux n'ont pas reçu autant de messages.",
                en="Nothing can be said: the two channels did not carry the same number of messages.",
            ),
        },
        hints=(
            Text(
                fr="Calculez les six taux, segment par segment. Qui gagne, et combien de fois ?",
                en="Compute the six rates, segment by segment. Who wins, and how often?",
            ),
            Text(
                fr="À qui le SMS a-t-il été envoyé, surtout ? Et l'e-mail ? Ces personnes répondent-elles de la même façon ?",
                en="To whom was the SMS sent, mostly? And the e-mail? Do these people respond alike?",
            ),
        ),
        mistakes=(
            Mistake(
                "total_believed",
                Text(
                    fr="Le total mélange des clients fidèles et des inconnus en proportions différentes. Comparez à segment égal.",
                    en="The total mixes customers and strangers in different proportions. Compare within the same segment.",
                ),
                produces=lambda data: "a",
            ),
            Mistake(
                "contradiction",
                Text(
                    fr="Les deux calculs sont justes : ils ne répondent pas à la même question. Laquelle vous pose-t-on ?",
                    en="Both computations are right: they answer different questions. Which one is yours?",
                ),
                produces=lambda data: "b",
            ),
            Mistake(
                "unequal_numbers",
                Text(
                    fr="Un taux sert justement à comparer des nombres inégaux. Ce qui gêne ici n'est pas combien, mais à qui.",
                    en="A rate is made precisely to compare unequal numbers. The trouble here is not how many, but to whom.",
                ),
                produces=lambda data: "d",
            ),
        ),
        praise=Text(
            fr="Pour la preuve, il faudrait tirer au sort qui reçoit quoi : alors les segments se mélangent également.",
            en="For proof one would draw lots for who receives what: then the segments mix evenly.",
        ),
        look_again=Text(
            fr="Regardez, segment par segment, le taux *et* le nombre de messages.",
            en="Look, segment by segment, at the rate *and* at the number of messages.",
        ),
    ),
)
