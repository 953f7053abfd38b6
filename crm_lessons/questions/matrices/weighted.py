"""The weighted score as a function, tried on cards that nobody has seen."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.methods import weighted_score
from crm_lessons.questions.question import Case, Kind, Mistake, Question
from crm_lessons.text.language import Text

_COURSE_SUM = 10


def _total(marks: pd.Series[float], coefficients: pd.Series[float]) -> float:
    return float((marks * coefficients).sum())


def _plain_mean(marks: pd.Series[float], coefficients: pd.Series[float]) -> float:  # noqa: ARG001
    return float(marks.mean())


def _divided_by_ten(marks: pd.Series[float], coefficients: pd.Series[float]) -> float:
    return _total(marks, coefficients) / _COURSE_SUM


def _divided_by_criteria(marks: pd.Series[float], coefficients: pd.Series[float]) -> float:
    return _total(marks, coefficients) / len(coefficients)


def _by_position(marks: pd.Series[float], coefficients: pd.Series[float]) -> float:
    return float(np.dot(marks.to_numpy(), coefficients.to_numpy()) / coefficients.sum())


def _card(
    *coefficients: float, shuffled: bool = False
) -> Callable[[np.random.Generator, Data], tuple[pd.Series[float], pd.Series[float]]]:
    """Return a case: drawn marks under these coefficients, whose plain mean is another number."""

    def arguments(generator: np.random.Generator, data: Data) -> tuple[Any, ...]:  # noqa: ARG001
        names = [f"c{number}" for number in range(1, len(coefficients) + 1)]
        weights = pd.Series(coefficients, index=names)
        marks = pd.Series(_telling_marks(generator, np.array(coefficients)), index=names)
        return (marks.iloc[::-1] if shuffled else marks), weights

    return arguments


def _telling_marks(generator: np.random.Generator, coefficients: np.ndarray) -> np.ndarray:
    """Draw marks until the weighted mean differs from the plain one and from that of the marks in reverse order."""
    while True:
        marks = generator.integers(1, 6, size=len(coefficients))
        score = marks @ coefficients / coefficients.sum()
        others = (marks.mean(), marks[::-1] @ coefficients / coefficients.sum())
        if len(marks) == 1 or min(abs(score - other) for other in others) > 0.01:
            return marks


def _right(marks: pd.Series[float], coefficients: pd.Series[float]) -> float:
    return weighted_score(marks, coefficients)


def _by_hand(marks: pd.Series[float], coefficients: pd.Series[float]) -> float:
    """Return the score without pandas, as a careful beginner writes it."""
    total = 0
    for criterion in coefficients.index:
        total += marks[criterion] * coefficients[criterion]
    return total / sum(coefficients)


QUESTION = Question(
    id="weighted",
    kind=Kind.FUNCTION,
    points=4,
    aim=Text(
        fr="Écrire le score une fois pour toutes, pour n'importe quelle fiche.",
        en="Write the score once and for all, for any card.",
    ),
    expected=lambda data: _right,
    returns=Kind.NUMBER,
    builds=("weighted_score",),
    tolerance=0.005,
    cases=(
        Case(Text(fr="une fiche comme celle du cours", en="a card like the course's"), _card(2, 1, 3, 3, 1)),
        Case(
            Text(fr="des coefficients dont la somme n'est pas dix", en="coefficients that do not add up to ten"),
            _card(3, 2, 1),
        ),
        Case(
            Text(fr="notes et coefficients dans un ordre différent", en="marks and coefficients in different orders"),
            _card(3, 1, 2, 1, shuffled=True),
        ),
        Case(Text(fr="des coefficients à virgule", en="coefficients with decimals"), _card(0.5, 0.25, 1.75)),
        Case(Text(fr="un seul critère", en="a single criterion"), _card(3)),
    ),
    hints=(
        Text(
            fr="Vous l'avez fait pour A. Qu'est-ce qui, dans votre calcul, n'était vrai que pour cette fiche ?",
            en="You did it for A. What, in your computation, was true of that card only?",
        ),
        Text(
            fr='Deux séries pandas se multiplient étiquette par étiquette : `marks.loc["A"] * '
            "potential_coefficients` ne se trompe pas d'ordre. Dans la fonction, les deux séries s'appellent "
            "`marks` et `coefficients`.",
            en='Two pandas Series multiply label by label: `marks.loc["A"] * potential_coefficients` does not '
            "mistake the order. Inside the function the two Series are called `marks` and `coefficients`.",
        ),
        Text(
            fr="Divisez par la somme des coefficients que la fonction reçoit : `potential_coefficients.sum()` vaut "
            "dix, d'autres coefficients feront autre chose.",
            en="Divide by the sum of the coefficients that the function receives: `potential_coefficients.sum()` is "
            "ten, other coefficients will make something else.",
        ),
    ),
    right=(
        lambda data, answer: _by_hand,
        lambda data, answer: lambda marks, coefficients: round(_by_hand(marks, coefficients), 2),
        lambda data, answer: lambda marks, coefficients: np.average(marks[coefficients.index], weights=coefficients),
    ),
    mistakes=(
        Mistake(
            "divided_by_ten",
            fr="Votre fonction divise par dix. C'est la somme des coefficients du cours, pas celle de toutes les fiches.",
            en="Your function divides by ten. That is the sum of the course's coefficients, not of every card's.",
            produces=lambda data: _divided_by_ten,
            credit=0.5,
        ),
        Mistake(
            "by_position",
            fr="Votre fonction associe notes et coefficients par leur place. Associez-les par le nom du critère.",
            en="Your function matches marks and coefficients by their place. Match them by the name of the criterion.",
            produces=lambda data: _by_position,
            credit=0.5,
        ),
        Mistake(
            "divided_by_criteria",
            fr="Votre fonction divise par le nombre de critères : le score peut dépasser 5.",
            en="Your function divides by the number of criteria: the score can go beyond 5.",
            produces=lambda data: _divided_by_criteria,
            credit=0.25,
        ),
        Mistake(
            "plain_mean",
            fr="Votre fonction rend la moyenne simple : elle ne regarde pas les coefficients.",
            en="Your function returns the plain mean: it does not look at the coefficients.",
            produces=lambda data: _plain_mean,
        ),
        Mistake(
            "not_divided",
            fr="Votre fonction rend le total. Il reste à diviser par la somme des coefficients.",
            en="Your function returns the total. It still has to divide by the sum of the coefficients.",
            produces=lambda data: _total,
            credit=0.25,
        ),
    ),
    praise=Text(
        fr="Elle tient pour toute fiche, dans tout ordre : vous pouvez changer les coefficients sans toucher au calcul.",
        en="It holds for any card, in any order: you can change the coefficients without touching the computation.",
    ),
    look_again=Text(
        fr="Essayez-la sur deux critères, l'un de coefficient 3 noté 5, l'autre de coefficient 1 noté 1.",
        en="Try it on two criteria, one with coefficient 3 marked 5, the other with coefficient 1 marked 1.",
    ),
)
