"""The weighted score of the course's customer A, worked out by hand."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.questions.matrices.scorecard import (
    coefficients_upside_down,
    marks_of_all,
    plain_means,
    weighted_scores,
    weighted_totals,
)
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

_FIRST = "A"


def _printed(data: Data) -> Data:
    return data | {"marks": data["printed_marks"]}


QUESTION = Question(
    id="score",
    kind=Kind.NUMBER,
    points=1,
    aim=Text(
        fr="Calculer à la main un score pondéré.",
        en="Work out a weighted score by hand.",
    ),
    expected=lambda data: float(weighted_scores(_printed(data))[_FIRST]),
    hints=(
        Text(
            fr="Chaque note compte autant de fois que le dit son coefficient. Combien de notes cela fait-il en tout ?",
            en="Each mark counts as many times as its coefficient says. How many marks does that make in all?",
        ),
        Text(
            fr="Multipliez chaque note par son coefficient, additionnez, puis divisez par la *somme des coefficients*.",
            en="Multiply each mark by its coefficient, add up, then divide by the *sum of the coefficients*.",
        ),
        Text(
            fr='`printed_marks.loc["A"] * potential_coefficients` donne les cinq produits, rangés par critère.',
            en='`printed_marks.loc["A"] * potential_coefficients` gives the five products, by criterion.',
        ),
    ),
    right=(
        lambda data, answer: np.float64(answer),
        lambda data, answer: Fraction(round(10 * answer), 10),
        lambda data, answer: np.array([answer]),
        lambda data, answer: pd.Series({"A": answer}),
    ),
    mistakes=(
        Mistake(
            "plain_mean",
            fr="C'est la moyenne simple : les coefficients n'y sont pas. Un critère très important compte trois fois.",
            en="That is the plain mean: the coefficients are not in it. A very important criterion counts three times.",
            produces=lambda data: float(plain_means(_printed(data))[_FIRST]),
        ),
        Mistake(
            "not_divided",
            fr="C'est le total, le Total (4) du cours. Il reste à le diviser par la somme des coefficients.",
            en="That is the total, the course's Total (4). It still has to be divided by the sum of the coefficients.",
            produces=lambda data: float(weighted_totals(_printed(data))[_FIRST]),
            credit=0.5,
        ),
        Mistake(
            "divided_by_criteria",
            fr="Vous divisez par le nombre de critères. Un score doit rester entre 1 et 5 : par quoi diviser ?",
            en="You divide by the number of criteria. A score must stay between 1 and 5: what should you divide by?",
            produces=lambda data: float(weighted_totals(_printed(data))[_FIRST]) / len(data["potential_coefficients"]),
            credit=0.25,
        ),
        Mistake(
            "sum_of_marks",
            fr="C'est la somme des notes, sans coefficient ni division.",
            en="That is the sum of the marks, without coefficients and without dividing.",
            produces=lambda data: float(marks_of_all(_printed(data)).sum(axis=1)[_FIRST]),
        ),
        Mistake(
            "coefficients_upside_down",
            fr="Vos coefficients sont à l'envers : 3 veut dire très important, 1 assez important.",
            en="Your coefficients are upside down: 3 means very important, 1 fairly important.",
            produces=lambda data: float(coefficients_upside_down(_printed(data))[_FIRST]),
        ),
    ),
    praise=Text(
        fr="Un score se relit toujours : il tombe entre la plus basse et la plus haute des notes.",
        en="A score can always be checked: it falls between the lowest and the highest of the marks.",
    ),
    look_again=Text(
        fr="Écrivez les cinq produits l'un sous l'autre, puis demandez-vous par quoi diviser leur somme.",
        en="Write the five products one under the other, then ask yourself what to divide their sum by.",
    ),
    tolerance=0.005,
)
