"""What the next call is worth: of those who received it, how many signed at that one."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.methods import rates_by_attempt
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

_RANKS = [1, 2, 3, 4]


def _table(data: Data) -> pd.DataFrame:
    return rates_by_attempt(data["calls"]["calls"], data["calls"]["contracts"]).loc[_RANKS]


def _rates(data: Data) -> pd.Series[float]:
    rates: pd.Series[float] = _table(data)["attempt_rate"]
    return rates


def _signed_from_there_on(data: Data) -> list[float]:
    calls = data["calls"]
    return [float(calls.loc[calls["calls"] >= rank, "contracts"].mean()) for rank in _RANKS]


QUESTION = Question(
    id="next_call",
    kind=Kind.SERIES,
    points=3,
    aim=Text(fr="Mesurer ce que vaut le prochain appel.", en="Measure what the next call is worth."),
    expected=_rates,
    places=("1", "2", "3", "4"),
    hints=(
        Text(
            fr="L'unité est l'appel de ce rang. Qui a reçu un deuxième appel ? Tous ceux que l'on a appelés deux fois *ou plus*.",
            en="The unit is the call of that rank. Who received a second call? All who were called twice *or more*.",
        ),
        Text(
            fr="Qui a signé au deuxième appel n'est plus rappelé : il a reçu exactement deux appels, et `contracts` vaut 1.",
            en="Whoever signed at the second call is not called again: exactly two calls, and `contracts` is 1.",
        ),
        Text(
            fr='Pour le rang 2 : `calls.loc[calls["calls"] == 2, "contracts"].sum() / (calls["calls"] >= 2).sum()`.',
            en='For rank 2: `calls.loc[calls["calls"] == 2, "contracts"].sum() / (calls["calls"] >= 2).sum()`.',
        ),
    ),
    right=(
        lambda data, answer: list(answer),
        lambda data, answer: answer.to_dict(),
        lambda data, answer: {str(rank): rate for rank, rate in answer.items()},
        lambda data, answer: answer.round(4),
    ),
    mistakes=(
        Mistake(
            "by_customer",
            fr="Vous divisez par les clients appelés *exactement* ce nombre de fois. Ceux que l'on a rappelés ont reçu cet appel aussi.",
            en="You divide by the customers called *exactly* that often. Those who were called again received this call, too.",
            produces=lambda data: _table(data)["rate"],
            credit=0.5,
        ),
        Mistake(
            "signed_later_too",
            fr="Vous comptez aussi les contrats signés à un appel *suivant*. À cet appel-là, combien ?",
            en="You also count the contracts signed at a *later* call. At this very call, how many?",
            produces=_signed_from_there_on,
            credit=0.5,
        ),
        Mistake(
            "of_all_customers",
            fr="Vous divisez par tous les clients. Qui a déjà signé, ou n'est plus rappelé, n'a pas reçu l'appel suivant.",
            en="You divide by all customers. Whoever has signed, or is given up, did not receive the next call.",
            produces=lambda data: _table(data)["successes"] / len(data["calls"]),
            credit=0.25,
        ),
        Mistake(
            "counts",
            fr="Ce sont les contrats de chaque rang. Rapportez-les aux appels de ce rang.",
            en="Those are the contracts of each rank. Divide them by the calls of that rank.",
            produces=lambda data: _table(data)["successes"],
            credit=0.25,
        ),
        Mistake(
            "shares_of_contracts",
            fr="C'est la répartition des contrats entre les rangs. Rapportez-les aux appels de ce rang.",
            en="That is how contracts are spread over the ranks. Divide them by the calls of that rank.",
            produces=lambda data: _table(data)["successes"] / _table(data)["successes"].sum(),
        ),
    ),
    praise=Text(
        fr="C'est ce taux qui se compare au prix d'un appel, avec son intervalle : que deviennent les derniers rangs ?",
        en="It is this rate that is held against the price of a call, with its interval: what becomes of the last ranks?",
    ),
    look_again=Text(
        fr="Un rang à la fois : les contrats signés à cet appel, divisés par tous ceux qui l'ont reçu.",
        en="One rank at a time: the contracts signed at this call, divided by all who received it.",
    ),
)
