"""The portfolio as a capital: those present, and those to be won."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.methods import customer_equity
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.questions.remembered import remembered
from crm_lessons.text.language import Text

_YEARS = 3


@remembered
def _capital(data: Data) -> pd.DataFrame:
    return customer_equity(data["portfolio"], float(data["contracts"]["discount"].iloc[0]), _YEARS)


def _two_parts(data: Data) -> list[float]:
    return [float(_capital(data)[part].sum()) for part in ("present_base", "future_customers")]


def _discount(data: Data) -> float:
    return float(data["contracts"]["discount"].iloc[0])


def _winning_is_free(data: Data) -> list[float]:
    capital = _capital(data)
    waited = sum((1 + _discount(data)) ** -year for year in range(1, _YEARS + 1))
    return [_two_parts(data)[0], float((capital["new_customers"] * capital["customer_value"]).sum() * waited)]


def _not_waited_for(data: Data) -> list[float]:
    capital = _capital(data)
    gain = capital["new_customers"] * (capital["customer_value"] - capital["acquisition_cost"])
    return [_two_parts(data)[0], float(_YEARS * gain.sum())]


def _one_year_of_margin(data: Data) -> list[float]:
    capital = _capital(data)
    return [float((capital["customers"] * capital["margin"]).sum()), _two_parts(data)[1]]


QUESTION = Question(
    id="customer_capital",
    kind=Kind.ORDERED_LIST,
    points=3,
    aim=Text(
        fr="Évaluer un portefeuille comme un capital : les clients présents, puis ceux à conquérir.",
        en="Value a portfolio as a capital: the present customers, then those to be won.",
    ),
    expected=_two_parts,
    tolerance=2,
    hints=(
        Text(
            fr="Par contrat : ce que vaut un client à horizon infini, fois les clients présents. Puis, pour un nouveau, cette valeur "
            "*moins* ce qu'il coûte à conquérir.",
            en="By contract: what a customer is worth over an infinite horizon, times the present customers. Then, for a new one, "
            "that value *less* what it costs to win.",
        ),
        Text(
            fr="Les nouveaux arrivent à la fin de chacune des trois années : 1/(1+i) + 1/(1+i)² + 1/(1+i)³ pèse leur nombre annuel.",
            en="The new ones come at the end of each of the three years: 1/(1+i) + 1/(1+i)² + 1/(1+i)³ weighs their yearly number.",
        ),
        Text(
            fr="`customer_equity(portfolio, …, years=3)` montre chaque étape ; il vous reste à additionner deux colonnes.",
            en="`customer_equity(portfolio, …, years=3)` shows each step; two columns remain for you to add up.",
        ),
    ),
    right=(lambda data, answer: tuple(answer), lambda data, answer: [round(part) for part in answer]),
    mistakes=(
        Mistake(
            "winning_is_free",
            fr="Vos nouveaux clients ne coûtent rien. Retirez à chacun ce qu'il a fallu dépenser pour le conquérir.",
            en="Your new customers cost nothing. Take off each what had to be spent to win them.",
            produces=_winning_is_free,
            credit=0.5,
        ),
        Mistake(
            "not_waited_for",
            fr="Vous comptez les trois années de conquêtes comme si elles avaient lieu aujourd'hui. Ramenez-les à aujourd'hui.",
            en="You count three years of new customers as if they came today. Bring them back to today.",
            produces=_not_waited_for,
            credit=0.5,
        ),
        Mistake(
            "one_year_of_margin",
            fr="Votre première part est la marge d'*une* année. Un capital compte toutes les marges à venir, pesées.",
            en="Your first part is the margin of *one* year. A capital counts all the margins to come, weighed.",
            produces=_one_year_of_margin,
        ),
        Mistake(
            "swapped",
            fr="Vos deux parts sont échangées : d'abord les clients présents, ensuite ceux à conquérir.",
            en="Your two parts are swapped: first the present customers, then those to be won.",
            produces=lambda data: _two_parts(data)[::-1],
            credit=0.5,
        ),
    ),
    praise=Text(
        fr="Regardez contrat par contrat : lequel gagne du capital quand il recrute, lequel en perd ?",
        en="Look contract by contract: which one gains capital as it wins customers, which one loses some?",
    ),
    look_again=Text(
        fr="Faites d'abord un seul contrat, à la main : valeur d'un client, base présente, gain d'un nouveau.",
        en="Do one contract first, by hand: value of a customer, present base, gain from a new one.",
    ),
)
