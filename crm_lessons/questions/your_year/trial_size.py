"""How many customers a group a trial takes, by Lehr's rule."""

from __future__ import annotations

from math import ceil

import numpy as np

from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text


def _size(data: Data, factor: int = 16) -> float:
    rate, gap = int(data["brief"]["base_rate"]), int(data["brief"]["gap"])
    return factor * rate * (100 - rate) / gap**2


def _gap_not_squared(data: Data) -> int:
    rate, gap = int(data["brief"]["base_rate"]), int(data["brief"]["gap"])
    return ceil(16 * rate * (100 - rate) / (100 * gap))


QUESTION = Question(
    id="trial_size",
    kind=Kind.COUNT,
    points=2,
    aim=Text(fr="Dire combien de clients il faut dans un essai.", en="Say how many customers a trial takes."),
    expected=lambda data: ceil(_size(data)),
    hints=(
        Text(
            fr="La règle de Lehr a un seize, un produit en haut et un carré en bas. Lequel des deux nombres est au carré ?",
            en="Lehr's rule has a sixteen, a product on top and a square below. Which of the two numbers is squared?",
        ),
        Text(
            fr='Écrivez tout entre 0 et 1 : `p = brief["base_rate"] / 100`, et de même l\'écart.',
            en='Write everything between 0 and 1: `p = brief["base_rate"] / 100`, and the gap likewise.',
        ),
        Text(
            fr="Un client ne se coupe pas : arrondissez à l'entier du dessus, avec `ceil(…)`.",
            en="A customer cannot be cut: round up to a whole number, with `ceil(…)`.",
        ),
    ),
    right=(lambda data, answer: float(answer), lambda data, answer: np.int64(answer)),
    mistakes=(
        Mistake(
            "rounded_down",
            fr="À ce nombre, l'essai est encore un peu trop petit : arrondissez vers le haut.",
            en="At that number the trial is still slightly too small: round up.",
            produces=lambda data: int(_size(data)),
            credit=0.5,
        ),
        Mistake(
            "not_rounded",
            fr="Un client ne se coupe pas : donnez un nombre entier.",
            en="A customer cannot be cut: give a whole number.",
            produces=_size,
            credit=0.5,
        ),
        Mistake(
            "both_groups",
            fr="C'est le nombre de clients des deux groupes réunis. On vous demande celui d'un groupe.",
            en="That is the number of customers of both groups together. The number of one group is asked for.",
            produces=lambda data: 2 * ceil(_size(data)),
            credit=0.5,
        ),
        Mistake(
            "gap_not_squared",
            fr="L'écart se met au carré : deux fois plus fin coûte quatre fois plus de clients.",
            en="The gap is squared: twice as fine costs four times as many customers.",
            produces=_gap_not_squared,
        ),
        Mistake(
            "half_of_sixteen",
            fr="Huit au lieu de seize : il y a deux groupes, et le hasard de chacun compte.",
            en="Eight instead of sixteen: there are two groups, and the chance in each counts.",
            produces=lambda data: ceil(_size(data, factor=8)),
            credit=0.25,
        ),
    ),
    praise=Text(
        fr="Comparez ce nombre à votre fichier : l'essai est-il possible, ou faut-il viser un écart plus grand ?",
        en="Hold this number against your file: is the trial possible, or must one aim at a larger gap?",
    ),
    look_again=Text(
        fr="Seize, fois p, fois (1 − p), divisé par le carré de l'écart, tout entre 0 et 1.",
        en="Sixteen, times p, times (1 − p), divided by the square of the gap, all between 0 and 1.",
    ),
)
