"""Lifetime value as a function: the method written once, tried on customers that nobody has seen."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from crm_lessons.data.variants import Data
from crm_lessons.methods import customer_lifetime_value
from crm_lessons.questions.customer_value.contract import value_by_hand
from crm_lessons.questions.question import Case, Kind, Mistake, Question
from crm_lessons.text.language import Text

Value = Callable[[float, float, float, int | None], float]


def _right(margin: float, retention: float, discount: float, years: int | None) -> float:
    return customer_lifetime_value(margin, retention, discount, years)


def _in_two_cases(margin: float, retention: float, discount: float, years: int | None) -> float:
    """Write the two formulas down."""
    if years is None:
        return margin * retention / (1 + discount - retention)
    return sum(margin * (retention / (1 + discount)) ** year for year in range(1, years + 1))


def _certain(margin: float, retention: float, discount: float, years: int | None) -> float:
    return customer_lifetime_value(margin, retention, discount, years, first_margin="certain")


def _now(margin: float, retention: float, discount: float, years: int | None) -> float:
    return customer_lifetime_value(margin, retention, discount, years, first_margin="now")


def _undiscounted(margin: float, retention: float, discount: float, years: int | None) -> float:  # noqa: ARG001
    return customer_lifetime_value(margin, retention, 0, years)


def _one_year_short(margin: float, retention: float, discount: float, years: int | None) -> float:
    if years == 1:
        return 0.0
    return customer_lifetime_value(margin, retention, discount, None if years is None else years - 1)


def _horizon_forgotten(margin: float, retention: float, discount: float, years: int | None) -> float:  # noqa: ARG001
    """Apply the endless sum to every customer, even where it has no end."""
    step = 1 + discount - retention
    return margin * retention / step if step else 0.0


def _customer(
    retention: tuple[int, int], discount: tuple[int, int], years: tuple[int, int] | None, sign: int = 1
) -> Callable[[np.random.Generator, Data], tuple[Any, ...]]:
    """Return a case: a customer drawn between these percentages and years, both ends included; None is for ever."""

    def arguments(generator: np.random.Generator, data: Data) -> tuple[Any, ...]:  # noqa: ARG001
        def between(low: int, high: int) -> int:
            return int(generator.integers(low, high + 1))

        margin = sign * 10 * between(5, 60)
        return margin, between(*retention) / 100, between(*discount) / 100, years and between(*years)

    return arguments


QUESTION = Question(
    id="lifetime_value",
    kind=Kind.FUNCTION,
    points=4,
    aim=Text(
        fr="Écrire la valeur d'un client une fois pour toutes, à horizon fini ou infini.",
        en="Write the value of a customer once and for all, over a finite or an infinite horizon.",
    ),
    expected=lambda data: _right,
    builds=("customer_lifetime_value", "margin_multiple", "value_by_year"),
    returns=Kind.NUMBER,
    tolerance=0.06,
    cases=(
        Case(
            Text(fr="un client ordinaire, un horizon de quelques années", en="an ordinary customer, a few years"),
            _customer((60, 92), (5, 15), (3, 12)),
        ),
        Case(Text(fr="un horizon d'un an", en="a horizon of one year"), _customer((60, 92), (5, 15), (1, 1))),
        Case(
            Text(fr="horizon infini (`years` vaut `None`)", en="infinite horizon (`years` is `None`)"),
            _customer((60, 92), (5, 15), None),
        ),
        Case(
            Text(fr="personne ne part et rien n'attend", en="nobody leaves and nothing waits"),
            _customer((100, 100), (0, 0), (2, 9)),
        ),
        Case(Text(fr="personne ne reste", en="nobody stays"), _customer((0, 0), (5, 15), (3, 6))),
        Case(
            Text(fr="un client qui coûte plus qu'il ne rapporte", en="a customer who costs more than they bring in"),
            _customer((60, 92), (5, 15), (3, 12), sign=-1),
        ),
    ),
    hints=(
        Text(
            fr="Deux cas : avec un horizon, une somme de `years` termes ; sans, la formule m · r / (1 + i − r).",
            en="Two cases: with a horizon, a sum of `years` terms; without, the formula m · r / (1 + i − r).",
        ),
        Text(
            fr="Commencez par `if years is None: return …`. Un horizon de 0 an n'est pas une absence d'horizon : "
            "cette condition ne les confond pas.",
            en="Begin with `if years is None: return …`. A horizon of 0 years is not the absence of a horizon: "
            "this condition does not mix them up.",
        ),
        Text(
            fr="Un terme, pour m = 100, r = 0,8 et i = 10 %, à la fin de la deuxième année : `100 * (0.8 / (1 + "
            "0.10)) ** 2`. Il en faut un par année, de 1 à `years` compris.",
            en="One term, for m = 100, r = 0.8 and i = 10%, at the end of the second year: `100 * (0.8 / (1 + 0.10))"
            " ** 2`. You need one for each year, from 1 to `years`, both included.",
        ),
    ),
    right=(
        lambda data, answer: value_by_hand,
        lambda data, answer: _in_two_cases,
        lambda data, answer: lambda *terms: round(value_by_hand(*terms), 2),
    ),
    mistakes=(
        Mistake(
            "first_margin_certain",
            fr="Votre première marge, à la fin de l'année, est certaine. Ici, elle ne vient que de ceux qui sont restés.",
            en="Your first margin, at the end of the year, is certain. Here it comes only from those who have stayed.",
            produces=lambda data: _certain,
            credit=0.5,
        ),
        Mistake(
            "first_margin_now",
            fr="Votre première marge est reçue aujourd'hui. Ici, elle vient à la fin de la première année.",
            en="Your first margin is received today. Here it comes at the end of the first year.",
            produces=lambda data: _now,
            credit=0.5,
        ),
        Mistake(
            "rounded",
            fr="Votre fonction arrondit au dirham. Une méthode rend le montant entier : qui s'en sert arrondira, à la fin.",
            en="Your function rounds to the dirham. A method returns the whole amount: whoever uses it will round, at the end.",
            produces=lambda data: lambda *terms: round(value_by_hand(*terms)),
            credit=0.75,
        ),
        Mistake(
            "no_discount",
            fr="Votre fonction n'utilise pas `discount` : le temps n'y coûte rien.",
            en="Your function does not use `discount`: time costs nothing in it.",
            produces=lambda data: _undiscounted,
        ),
        Mistake(
            "one_year_short",
            fr="Il manque la dernière année : `range(1, years)` s'arrête avant `years`.",
            en="The last year is missing: `range(1, years)` stops before `years`.",
            produces=lambda data: _one_year_short,
            credit=0.5,
        ),
        Mistake(
            "horizon_forgotten",
            fr="Votre fonction applique la somme à horizon infini à tous les clients. Que fait-elle de `years` ?",
            en="Your function applies the infinite-horizon sum to every customer. What does it do with `years`?",
            produces=lambda data: _horizon_forgotten,
        ),
    ),
    praise=Text(
        fr="Elle tient à horizon infini, sans départ, sans fidélité : la somme du cours en est un cas particulier.",
        en="It holds over an infinite horizon, without departures, without loyalty: the course's sum is one of its cases.",
    ),
    look_again=Text(
        fr="Essayez-la sur le contrat Alpha : elle doit redonner vos deux réponses précédentes.",
        en="Try it on contract Alpha: it should give your two previous answers again.",
    ),
)
