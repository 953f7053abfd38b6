"""The success rate by the number of calls that a customer received."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.methods import rates_by_attempt
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

OR_MORE = 5
"""The last group of the sheet: five calls or more."""


def _table(data: Data) -> pd.DataFrame:
    return rates_by_attempt(data["calls"]["calls"], data["calls"]["contracts"], last=OR_MORE)


def _rates(data: Data) -> pd.Series[float]:
    return _table(data)["rate"]


def _per_call(data: Data) -> pd.Series[float]:
    gathered = data["calls"]["calls"].clip(upper=OR_MORE)
    by_calls = data["calls"].groupby(gathered)[["contracts", "calls"]].sum()
    per_call: pd.Series[float] = by_calls["contracts"] / by_calls["calls"]
    return per_call


def _at_least(data: Data) -> list[float]:
    calls = data["calls"]
    return [float(calls.loc[calls["calls"] >= number, "contracts"].mean()) for number in range(1, OR_MORE + 1)]


QUESTION = Question(
    id="success_by_calls",
    kind=Kind.SERIES,
    points=3,
    aim=Text(
        fr="Mesurer le succès selon le nombre d'appels reçus.",
        en="Measure success by the number of calls received.",
    ),
    expected=_rates,
    places=("1", "2", "3", "4", "5"),
    vocabulary={"5": Text(fr="5 ou plus", en="5 or more")},
    hints=(
        Text(
            fr="Cinq groupes de clients. Pour chacun : combien sont-ils, et combien ont signé ?",
            en="Five groups of customers. For each: how many are they, and how many signed?",
        ),
        Text(
            fr='`group = calls["calls"].clip(upper=5)` réunit dans un même groupe tous ceux qu\'on a appelés souvent.',
            en='`group = calls["calls"].clip(upper=5)` puts all those who were called often in one group.',
        ),
        Text(
            fr='Sur des 0 et des 1, la moyenne est le taux : `calls["contracts"].groupby(group)`…',
            en='Over zeros and ones the mean is the rate: `calls["contracts"].groupby(group)`…',
        ),
    ),
    right=(
        lambda data, answer: list(answer),
        lambda data, answer: answer.to_dict(),
        lambda data, answer: answer.rename({5: "5 ou plus"}),
        lambda data, answer: {str(label): rate for label, rate in answer.items()},
        lambda data, answer: answer.rename(index={5: "5 or more"}).round(4),
    ),
    mistakes=(
        Mistake(
            "not_gathered",
            fr="Vos taux vont jusqu'à six appels. La question réunit les derniers groupes en un seul, « 5 ou plus ».",
            en="Your rates go up to six calls. The question gathers the last groups into one, “5 or more”.",
            produces=lambda data: data["calls"].groupby("calls")["contracts"].mean(),
            credit=0.75,
        ),
        Mistake(
            "shares_of_contracts",
            fr="Vos nombres font 1 en tout : c'est la répartition des contrats. Rapportez-les aux clients du *même* groupe.",
            en="Your numbers add up to 1: that is how contracts are spread. Divide by the customers of the *same* group.",
            produces=lambda data: _table(data)["successes"] / _table(data)["successes"].sum(),
        ),
        Mistake(
            "of_all_customers",
            fr="Vous rapportez les contrats de chaque groupe à *tous* les clients. Chaque groupe a son propre effectif.",
            en="You divide each group's contracts by *all* customers. Each group has its own head count.",
            produces=lambda data: _table(data)["successes"] / len(data["calls"]),
        ),
        Mistake(
            "per_call",
            fr="C'est le succès par *appel* dans chaque groupe. La question le demande par client.",
            en="That is success per *call* in each group. The question asks for it per customer.",
            produces=_per_call,
            credit=0.5,
        ),
        Mistake(
            "still_called",
            fr="Vous rapportez les contrats à tous ceux qui ont reçu *au moins* autant d'appels : c'est la réussite de cet appel, "
            "une bonne question aussi, mais une autre.",
            en="You divide by all those who received *at least* that many calls: that is how the call itself did, a good "
            "question too, but another one.",
            produces=lambda data: _table(data)["successes"] / _table(data)["reached"],
            credit=0.5,
        ),
        Mistake(
            "this_very_call",
            fr="C'est la réussite de chaque appel parmi ceux qui l'ont reçu, une bonne question aussi, mais une autre.",
            en="That is how each call did among those who received it, a good question too, but another one.",
            produces=lambda data: _table(data)["attempt_rate"],
            credit=0.5,
        ),
        Mistake(
            "at_least",
            fr="Vous gardez ceux qu'on a appelés *au moins* autant de fois : un même client compte dans plusieurs groupes. Un client, un groupe.",
            en="You keep those who were called *at least* that often: one customer counts in several groups. One customer, one group.",
            produces=_at_least,
            credit=0.5,
        ),
        Mistake(
            "exactly_five",
            fr="Votre dernier groupe oublie ceux qu'on a appelés plus de cinq fois.",
            en="Your last group leaves out those who were called more than five times.",
            produces=lambda data: data["calls"].groupby("calls")["contracts"].mean().loc[:OR_MORE],
            credit=0.75,
        ),
        Mistake(
            "counts",
            fr="Ce sont des nombres de contrats. Pour en faire des taux, rapportez-les aux clients de chaque groupe.",
            en="These are numbers of contracts. To make rates of them, divide by the customers of each group.",
            produces=lambda data: _table(data)["successes"],
            credit=0.25,
        ),
    ),
    praise=Text(
        fr="D'un appel à cinq ou plus, la baisse est nette. Avant d'en tirer une consigne, demandez-vous qui sont les clients de chaque groupe.",
        en="From one call to five or more, the fall is plain. Before you draw a rule from it, ask who the customers of each group are.",
    ),
    look_again=Text(
        fr="Un groupe à la fois : ses contrats, divisés par ses clients.",
        en="One group at a time: its contracts, divided by its customers.",
    ),
)
