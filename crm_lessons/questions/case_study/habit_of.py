"""The rule of silence as a function: one customer's days of purchase, and today."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.methods import silence_table
from crm_lessons.questions.question import Case, Kind, Mistake, Question
from crm_lessons.text.language import Text

HABITS = {
    "silent": Text(fr="silencieux", en="silent"),
    "usual": Text(fr="habituel", en="usual"),
    "unknown": Text(fr="inconnu", en="unknown"),
}
_FEWEST, _TIMES, _MONTH = 3, 2, 30

Rule = Callable[[list[int], int], str]


def _by_the_table(days: list[int], today: int) -> str:
    if len(days) < _FEWEST:
        return "unknown"
    counted = {"recency_days": today - days[-1], "frequency": len(days), "tenure_days": today - days[0]}
    table = silence_table(pd.DataFrame(counted, index=["customer"]))
    return "silent" if table["out_of_habit"].iloc[0] else "usual"


def _rule(
    fewest: int = _FEWEST, times: float = _TIMES, month: int = _MONTH, flat: int | None = None, too_many: int = 1
) -> Rule:
    """Return the rule with its limits; `flat`: a silence that is too long for everybody; `too_many`: days less intervals."""

    def habit_of(days: list[int], today: int) -> str:
        if len(days) < fewest:
            return "unknown"
        silence = today - days[-1]
        if flat is not None:
            return "silent" if silence > flat else "usual"
        mean = (days[-1] - days[0]) / (len(days) - too_many) if len(days) > too_many else np.inf
        return "silent" if silence > times * mean and silence > month else "usual"

    return habit_of


def _customer(
    orders: tuple[int, int], interval: tuple[int, int], silence: Callable[[float], tuple[float, float]]
) -> Callable[[np.random.Generator, Data], tuple[Any, ...]]:
    """Return a case: a customer of so many orders, about so many days apart, and silent for so many days of a mean interval."""

    def arguments(generator: np.random.Generator, data: Data) -> tuple[Any, ...]:  # noqa: ARG001
        count = int(generator.integers(*orders))
        gaps = generator.integers(*interval, size=count - 1)
        days = [int(generator.integers(1, 60))]
        days += [days[0] + int(gap) for gap in gaps.cumsum()]
        mean = float(gaps.mean()) if count > 1 else 0.0
        low, high = silence(mean)
        return days, days[-1] + int(np.ceil(low + float(generator.random()) * (high - low)))

    return arguments


QUESTION = Question(
    id="habit_of",
    kind=Kind.FUNCTION,
    points=3,
    aim=Text(
        fr="Écrire une règle de silence qui vaille pour tous, et qui sache se taire.",
        en="Write one rule of silence for everybody, which knows when to say nothing.",
    ),
    expected=lambda data: _by_the_table,
    returns=Kind.LABEL,
    vocabulary=HABITS,
    builds=("silence_table",),
    cases=(
        Case(
            Text(fr="un habitué qui se tait", en="a regular who is silent"),
            _customer((6, 12), (22, 31), lambda mean: (2.2 * mean, 85)),
        ),
        Case(
            Text(fr="un client lent, dans son rythme", en="a slow customer, in rhythm"),
            _customer((4, 8), (110, 160), lambda mean: (1.05 * mean, 1.8 * mean)),
        ),
        Case(
            Text(
                fr="un client pressé, silencieux depuis moins d'un mois",
                en="a quick customer, silent for less than a month",
            ),
            _customer((8, 14), (3, 8), lambda mean: (2.3 * mean, 29)),
        ),
        Case(Text(fr="un seul achat", en="a single purchase"), _customer((1, 2), (1, 2), lambda mean: (200, 400))),
        Case(
            Text(fr="deux achats", en="two purchases"),
            _customer((2, 3), (20, 40), lambda mean: (5 * mean, 9 * mean)),
        ),
        Case(
            Text(fr="trois achats, un long silence", en="three purchases, a long silence"),
            _customer((3, 4), (60, 90), lambda mean: (2.1 * mean, 2.8 * mean)),
        ),
        Case(
            Text(fr="trois achats, un silence ordinaire", en="three purchases, an ordinary silence"),
            _customer((3, 4), (70, 100), lambda mean: (1.45 * mean, 1.9 * mean)),
        ),
    ),
    hints=(
        Text(
            fr="Trois achats font deux intervalles. Leur moyenne n'a besoin que du premier jour, du dernier, et de leur nombre.",
            en="Three purchases make two intervals. Their mean needs the first day, the last, and their number only.",
        ),
        Text(
            fr="Commencez par le cas où l'on ne sait pas : `if len(days) < 3: return …`. Le dernier d'une liste est à la place −1 : `[10, 30, 50][-1]` vaut 50.",
            en="Begin with the case in which one does not know: `if len(days) < 3: return …`. The last of a list stands at place −1: `[10, 30, 50][-1]` is 50.",
        ),
        Text(
            fr="Deux conditions à la fois, avec `and` : plus de deux intervalles moyens, *et* plus de trente jours.",
            en="Two conditions at once, with `and`: more than two mean intervals, *and* more than thirty days.",
        ),
    ),
    right=(
        lambda data, answer: _rule(),
        lambda data, answer: lambda days, today: HABITS[_rule()(days, today)].fr.upper(),
    ),
    mistakes=(
        Mistake(
            "flat_ninety_days",
            fr="Votre règle prend le même nombre de jours pour tous : qui achète deux fois l'an y passe pour parti.",
            en="Your rule takes the same number of days for everybody: whoever buys twice a year passes for gone.",
            produces=lambda data: _rule(flat=90),
            credit=0.25,
        ),
        Mistake(
            "no_month",
            fr="Il manque le mois : qui achète tous les trois jours y serait signalé au bout d'une semaine.",
            en="The month is missing: whoever buys every three days would be reported after a week.",
            produces=lambda data: _rule(month=0),
            credit=0.5,
        ),
        Mistake(
            "orders_for_intervals",
            fr="Vous divisez par le nombre d'achats. Entre trois achats, combien d'intervalles ?",
            en="You divide by the number of purchases. Between three purchases, how many intervals?",
            produces=lambda data: _rule(too_many=0),
            credit=0.5,
        ),
        Mistake(
            "one_interval_is_enough",
            fr="Deux achats ne font qu'un intervalle : on ne sait pas encore si c'est une habitude.",
            en="Two purchases make a single interval: whether it is a habit is not known yet.",
            produces=lambda data: _rule(fewest=2),
            credit=0.5,
        ),
        Mistake(
            "past_one_interval",
            fr="Vous signalez dès que l'intervalle moyen est dépassé : une fois sur trois, un client régulier le dépasse.",
            en="You report as soon as the mean interval is passed: once in three a steady customer passes it.",
            produces=lambda data: _rule(times=1),
            credit=0.25,
        ),
    ),
    praise=Text(
        fr="Elle répond « inconnu » quand il le faut : c'est ce qui manque à la plupart des alertes.",
        en="It answers “unknown” where it must: that is what most alerts lack.",
    ),
    look_again=Text(
        fr="Essayez-la sur `[10, 30, 50]` et le jour 95 : deux intervalles de 20 jours, 45 jours de silence.",
        en="Try it on `[10, 30, 50]` and day 95: two intervals of 20 days, 45 days of silence.",
    ),
)
