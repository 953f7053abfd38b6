"""The same success per customer and per call."""

from __future__ import annotations

import numpy as np

from crm_lessons.data.variants import Data
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


QUESTION = Question(
    id="two_rates",
    kind=Kind.ORDERED_LIST,
    points=2,
    aim=Text(
        fr="Donner le même succès par client et par appel, sans prendre l'un pour l'autre.",
        en="Give the same success per customer and per call, without taking one for the other.",
    ),
    expected=_two_rates,
    places=("customer", "call"),
    place_names={
        "customer": Text(fr="taux par client", en="rate per customer"),
        "call": Text(fr="taux par appel", en="rate per call"),
    },
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
    right=(
        lambda data, answer: tuple(answer),
        lambda data, answer: [round(rate, 4) for rate in answer],
        lambda data, answer: np.array(answer),
        lambda data, answer: dict(zip(("par client", "par appel"), answer, strict=True)),
        lambda data, answer: dict(zip(("call", "customer"), reversed(answer), strict=True)),
    ),
    mistakes=(
        Mistake(
            "swapped",
            fr="Vos deux taux sont échangés : on appelle plusieurs fois le même client, donc le taux par appel est le plus bas.",
            en="Your two rates are swapped: the same customer is called several times, so the rate per call is the lower one.",
            produces=lambda data: _two_rates(data)[::-1],
            credit=0.5,
        ),
        Mistake(
            "twice_per_customer",
            fr="Vous donnez deux fois le taux par client. Pour le second, le dénominateur compte tous les appels passés.",
            en="You give the rate per customer twice. For the second, the denominator counts every call made.",
            produces=lambda data: [_two_rates(data)[0]] * 2,
            credit=0.5,
        ),
        Mistake(
            "mean_of_quotients",
            fr="Votre second nombre est la moyenne des quotients de chaque client : un client appelé une fois y pèse autant "
            "qu'un client appelé six fois. Additionnez d'abord, divisez ensuite.",
            en="Your second number is the mean of each customer's quotient: a customer called once weighs as much as one "
            "called six times. Add up first, divide afterwards.",
            produces=_mean_of_quotients,
            credit=0.5,
        ),
        Mistake(
            "calls_of_signers_only",
            fr="Pour le second taux, vous ne comptez que les appels à ceux qui ont signé. Les autres ont coûté aussi.",
            en="For the second rate you count only the calls to those who signed. The others cost money too.",
            produces=_calls_of_signers,
            credit=0.5,
        ),
        Mistake(
            "calls_per_contract",
            fr="Vos quotients sont renversés : ils disent combien de clients, et d'appels, il faut pour un contrat.",
            en="Your quotients are upside down: they say how many customers, and calls, it takes for one contract.",
            produces=lambda data: [1 / rate for rate in _two_rates(data)],
        ),
        Mistake(
            "calls_per_customer",
            fr="Votre second nombre compte les appels par client. Combien de *contrats* pour un appel ?",
            en="Your second number is calls per customer. How many *contracts* for one call?",
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
)
