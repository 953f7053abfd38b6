"""What a quarter's budget buys, the best dirham first."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.questions.your_year.best_first import ACTS, paying
from crm_lessons.text.language import Text


def _bought(data: Data, order: Sequence[str], budget: float | None = None) -> dict[str, int]:
    """Return how many of each act the budget buys, taken in this order; none of those that are not in it."""
    acts: pd.DataFrame = data["acts"]
    left = int(data["brief"]["budget"] if budget is None else budget)
    bought = dict.fromkeys(map(str, acts.index), 0)
    for name in order:
        bought[name] = min(int(acts["available"][name]), left // int(acts["cost"][name]))
        left -= bought[name] * int(acts["cost"][name])
    return bought


def _expected(data: Data) -> dict[str, int]:
    return _bought(data, paying(data["acts"]))


def _without_limit(data: Data) -> dict[str, int]:
    best = paying(data["acts"])[0]
    return dict.fromkeys(map(str, data["acts"].index), 0) | {
        best: int(data["brief"]["budget"]) // int(data["acts"]["cost"][best])
    }


def _everything(data: Data) -> dict[str, int]:
    return {str(name): int(count) for name, count in data["acts"]["available"].items()}


def _equal_parts(data: Data) -> dict[str, int]:
    part = float(data["brief"]["budget"]) / len(data["acts"])
    return {str(name): int(part // cost) for name, cost in data["acts"]["cost"].items()}


def _all_that_pays(data: Data) -> dict[str, int]:
    everything, kept = _everything(data), paying(data["acts"])
    return {name: count if name in kept else 0 for name, count in everything.items()}


def _from(data: Data, order: Sequence[str]) -> dict[str, int] | None:
    """Spend in the order that was found before, if it names acts once each."""
    return _bought(data, order) if len(set(order)) == len(order) and set(order) <= set(ACTS) else None


QUESTION = Question(
    id="spending",
    kind=Kind.MAPPING,
    points=2,
    aim=Text(fr="Dépenser un budget, le meilleur dirham d'abord.", en="Spend a budget, the best dirham first."),
    expected=_expected,
    vocabulary=ACTS,
    follows={"best_first": _from},
    hints=(
        Text(
            fr="Suivez l'ordre de `best_first`. De chaque acte, combien peut-on en faire, et combien peut-on en payer ?",
            en="Follow the order of `best_first`. Of each act, how many can be done, and how many can be paid?",
        ),
        Text(
            fr="Faites le premier en entier, notez ce qu'il reste, passez au suivant. L'un d'eux ne sera payé qu'en partie.",
            en="Do all of the first, note what is left, go on to the next. One of them will be paid only in part.",
        ),
        Text(
            fr="Un acte que l'on ne fait pas vaut 0 : écrivez-le aussi.",
            en="An act that is not done is 0: write it down, too.",
        ),
    ),
    right=(
        lambda data, answer: pd.Series(answer),
        lambda data, answer: {ACTS[name].fr: count for name, count in answer.items()},
        lambda data, answer: {name: float(count) for name, count in answer.items()},
    ),
    mistakes=(
        Mistake(
            "all_in_one",
            fr="Vous mettez tout le budget dans le meilleur acte, plus souvent qu'on ne peut le faire : lisez `available`.",
            en="You put the whole budget into the best act, more often than it can be done: read `available`.",
            produces=_without_limit,
        ),
        Mistake(
            "everything",
            fr="Vous faites tout ce qui peut l'être. Le budget ne suffit pas, et l'un de ces actes perd de l'argent.",
            en="You do all that can be done. The budget does not suffice, and one of these acts loses money.",
            produces=_everything,
        ),
        Mistake(
            "beyond_the_budget",
            fr="Ces actes se paient tous, mais leur total dépasse le budget. Le meilleur dirham d'abord, puis on s'arrête.",
            en="These acts all pay, but together they exceed the budget. The best dirham first, then one stops.",
            produces=_all_that_pays,
            credit=0.25,
        ),
        Mistake(
            "equal_parts",
            fr="Vous partagez le budget en parts égales. Un dirham ne rapporte pas la même chose partout.",
            en="You divide the budget into equal parts. A dirham does not bring in the same everywhere.",
            produces=_equal_parts,
        ),
    ),
    praise=Text(
        fr="Que rapporterait un dirham de plus ? C'est le nombre à donner à qui fixe le budget.",
        en="What would one more dirham bring in? That is the number to give to whoever sets the budget.",
    ),
    look_again=Text(
        fr="Refaites vos comptes acte par acte : nombre, coût, reste.",
        en="Do your accounts again act by act: number, cost, what is left.",
    ),
)
