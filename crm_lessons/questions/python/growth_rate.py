"""A first function: what goes in, what comes out, and the case that one forgets."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Case, Kind, Mistake, Question
from crm_lessons.text.language import Text


def growth(now: float, before: float) -> float:
    """Return the growth as a rate; 0 where there were no sales before."""
    return (now - before) / before if before else 0.0


def _case(
    of: Callable[[np.random.Generator], tuple[int, int]],
) -> Callable[[np.random.Generator, Data], tuple[Any, ...]]:
    return lambda generator, data: tuple(float(1000 * thousands) for thousands in of(generator))


QUESTION = Question(
    id="growth_rate",
    kind=Kind.FUNCTION,
    points=3,
    aim=Text(fr="Écrire une fonction qui rend sa réponse.", en="Write a function that gives its answer back."),
    expected=lambda data: growth,
    returns=Kind.RATE,
    cases=(
        Case(
            Text(fr="des ventes qui montent", en="sales that go up"),
            _case(lambda generator: (int(generator.integers(60, 99)), int(generator.integers(30, 59)))),
        ),
        Case(
            Text(fr="des ventes qui baissent", en="sales that go down"),
            _case(lambda generator: (int(generator.integers(30, 59)), int(generator.integers(60, 99)))),
        ),
        Case(
            Text(fr="les mêmes ventes", en="the same sales"),
            _case(lambda generator: (int(generator.integers(30, 99)),) * 2),
        ),
        Case(
            Text(fr="un client perdu", en="a customer who is gone"),
            _case(lambda generator: (0, int(generator.integers(30, 99)))),
        ),
        Case(
            Text(fr="un nouveau client", en="a new customer"),
            _case(lambda generator: (int(generator.integers(30, 99)), 0)),
        ),
    ),
    hints=(
        Text(
            fr="De 80 à 100, la hausse est de 20, soit 20 / 80. Lequel des deux nombres est au dénominateur ?",
            en="From 80 to 100 the rise is 20, that is 20 / 80. Which of the two numbers is the denominator?",
        ),
        Text(
            fr="D'abord le nouveau client : `if before == 0: return …`. Ensuite seulement, le calcul.",
            en="First the new customer: `if before == 0: return …`. Only after that, the computation.",
        ),
    ),
    right=(
        lambda data, answer: lambda now, before: now / before - 1 if before != 0 else 0,
        lambda data, answer: lambda now, before: 0 if before == 0 else round((now - before) / before, 4),
    ),
    mistakes=(
        Mistake(
            "no_guard",
            fr="Elle est juste, sauf pour un nouveau client : diviser par zéro n'a pas de sens. Que rend-elle alors, d'après l'énoncé ?",
            en="It is right, except for a new customer: dividing by zero makes no sense. What does it return then, by the question?",
            produces=lambda data: lambda now, before: (now - before) / before,
            credit=0.5,
        ),
        Mistake(
            "ratio",
            fr="Vous rendez le rapport des deux années : 1 veut dire « pareil ». Un taux de croissance nul veut dire « pareil ».",
            en="You return the ratio of the two years: 1 means “the same”. With a rate of growth, 0 means “the same”.",
            produces=lambda data: lambda now, before: now / before if before else 0.0,
        ),
        Mistake(
            "by_the_new",
            fr="Vous divisez par les ventes de cette année. Une croissance se rapporte au point de départ.",
            en="You divide by this year's sales. Growth is measured against where it began.",
            produces=lambda data: (
                lambda now, before: (now - before) / now if now and before else (-1.0 if before else 0.0)
            ),
        ),
        Mistake(
            "upside_down",
            fr="Le signe est à l'envers : quand les ventes montent, votre fonction rend un nombre négatif.",
            en="The sign is turned round: when sales go up, your function returns a negative number.",
            produces=lambda data: lambda now, before: -growth(now, before),
        ),
        Mistake(
            "difference",
            fr="Vous rendez une différence en dirhams. Rapportez-la aux ventes de départ.",
            en="You return a difference in dirhams. Divide it by the sales at the start.",
            produces=lambda data: lambda now, before: now - before if before else 0.0,
        ),
    ),
    praise=Text(
        fr="Une fonction se vérifie aux bords : rien avant, rien après. Vous les avez tenus tous les deux.",
        en="A function is tried at its edges: nothing before, nothing after. You held both.",
    ),
    look_again=Text(
        fr="Essayez-la à la main sur `growth_rate(100, 80)`, puis sur `growth_rate(80, 0)`.",
        en="Try it by hand on `growth_rate(100, 80)`, then on `growth_rate(80, 0)`.",
    ),
)
