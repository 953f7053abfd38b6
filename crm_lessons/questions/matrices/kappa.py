"""Agreement beyond chance as a function: how far two judges are apart, beside how far chance would put them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.methods import judges_agreement
from crm_lessons.questions.question import Case, Kind, Mistake, Question
from crm_lessons.text.language import Text


def _kappa(first: pd.Series[int], second: pd.Series[int]) -> float:
    return judges_agreement(first, second).kappa


def _by_hand(first: pd.Series[int], second: pd.Series[int]) -> float:
    """Return kappa as the statement tells it: one gap a pair of marks, every mark of one with every mark of the other."""
    observed = (first - second).abs().mean()
    every = [abs(one - other) for one in first for other in second]
    return float(1 - observed / (sum(every) / len(every)))


def _same(first: pd.Series[int], second: pd.Series[int]) -> float:
    return float((first == second).mean())


def _observed(first: pd.Series[int], second: pd.Series[int]) -> float:
    return float((first - second).abs().mean())


def _not_taken_from_one(first: pd.Series[int], second: pd.Series[int]) -> float:
    return 1 - _kappa(first, second)


def _signed(first: pd.Series[int], second: pd.Series[int]) -> float:
    every = np.abs(np.subtract.outer(first.to_numpy(), second.to_numpy())).mean()
    return float(1 - abs((first - second).mean()) / every)


def _squares(first: pd.Series[int], second: pd.Series[int]) -> float:
    return judges_agreement(first, second, weights="quadratic").kappa


def _jury(size: int, lean: tuple[int, ...]) -> Callable[[np.random.Generator, Data], tuple[Any, ...]]:
    """Return a case: `size` customers, the second judge apart from the first by steps drawn from `lean`."""

    def arguments(generator: np.random.Generator, data: Data) -> tuple[Any, ...]:  # noqa: ARG001
        while True:
            first = generator.integers(1, 6, size=size)
            second = np.clip(first + generator.choice(lean, size=size), 1, 5)
            if len(set(first)) > 1 and (first != second).any() and _told_apart(first, second):
                names = [f"c{number}" for number in range(1, size + 1)]
                return pd.Series(first, index=names), pd.Series(second, index=names)

    return arguments


def _told_apart(first: np.ndarray, second: np.ndarray) -> bool:
    """Return whether each way to go wrong gives another number here."""
    observed = float(np.abs(first - second).mean())
    every = float(np.abs(np.subtract.outer(first, second)).mean())
    right = 1 - observed / every
    wrong = (float((first == second).mean()), observed, 1 - right, 1 - abs(float((first - second).mean())) / every)
    return all(abs(right - way) > 0.03 for way in wrong)


QUESTION = Question(
    id="kappa",
    kind=Kind.FUNCTION,
    points=3,
    aim=Text(
        fr="Mesurer l'accord de deux juges, une fois le hasard retiré.",
        en="Measure the agreement of two judges, chance taken off.",
    ),
    expected=lambda data: _kappa,
    returns=Kind.NUMBER,
    tolerance=0.006,
    builds=("judges_agreement",),
    cases=(
        Case(Text(fr="deux juges proches", en="two judges close together"), _jury(15, (-1, 0, 0, 1))),
        Case(
            Text(fr="un juge plus sévère que l'autre", en="one judge harsher than the other"),
            _jury(12, (-2, -1, -1, 0, 1)),
        ),
        Case(Text(fr="deux juges qui s'ignorent", en="two judges who have little in common"), _jury(20, (-3, 0, 3, 2))),
        Case(Text(fr="six clients", en="six customers"), _jury(6, (-1, 0, 1, 2))),
    ),
    hints=(
        Text(
            fr="Deux moyennes d'écarts, sans leur signe : celle des paires réelles, puis celle de toutes les paires possibles.",
            en="Two means of gaps, without their sign: that of the real pairs, then that of all possible pairs.",
        ),
        Text(
            fr='Pour les paires réelles de cette feuille : `(two_judges["judge_1"] - two_judges["judge_2"]).abs().mean()`. Deux séries se soustraient client par client ; dans la fonction, elles s\'appellent `first` et `second`.',
            en='For the real pairs of this sheet: `(two_judges["judge_1"] - two_judges["judge_2"]).abs().mean()`. Two Series subtract customer by customer; inside the function they are called `first` and `second`.',
        ),
        Text(
            fr="Pour toutes les paires : une boucle sur les notes de `first`, et pour chacune l'écart moyen de toutes celles de `second` à elle ; "
            "puis la moyenne de ces moyennes.",
            en="For all pairs: a loop over the marks of `first`, and for each the mean gap from all those of `second` to it; then the mean of "
            "these means.",
        ),
    ),
    right=(
        lambda data, answer: _by_hand,
        lambda data, answer: lambda first, second: round(_by_hand(first, second), 3),
    ),
    mistakes=(
        Mistake(
            "same_share",
            fr="C'est la part de notes identiques. Un désaccord d'un point y compte comme un de quatre, et le hasard n'en est pas retiré.",
            en="That is the share of equal marks. A gap of one counts like a gap of four in it, and chance is not taken off.",
            produces=lambda data: _same,
            credit=0.25,
        ),
        Mistake(
            "observed_alone",
            fr="C'est l'écart moyen des vraies paires. Rapportez-le à celui que donnerait le hasard.",
            en="That is the mean gap of the real pairs. Hold it against the one that chance would give.",
            produces=lambda data: _observed,
            credit=0.25,
        ),
        Mistake(
            "not_taken_from_one",
            fr="Votre rapport mesure le désaccord : 1 y serait le hasard, 0 l'accord parfait. L'accord est ce qui reste.",
            en="Your ratio measures disagreement: in it 1 would be chance and 0 perfect agreement. Agreement is what is left.",
            produces=lambda data: _not_taken_from_one,
            credit=0.5,
        ),
        Mistake(
            "signed_gaps",
            fr="Vos écarts gardent leur signe, si bien qu'un point de trop efface un point de moins. Prenez-les sans signe.",
            en="Your gaps keep their sign, so that one point too many wipes out one too few. Take them without a sign.",
            produces=lambda data: _signed,
        ),
        Mistake(
            "squared_gaps",
            fr="Vous mettez les écarts au carré : c'est l'autre pondération. Ici un écart de deux compte deux.",
            en="You square the gaps: that is the other weighting. Here a gap of two counts two.",
            produces=lambda data: _squares,
            credit=0.5,
        ),
    ),
    praise=Text(
        fr="1 : les mêmes notes ; 0 : pas mieux que le hasard. Un chiffre par jury, à écrire à côté de la matrice.",
        en="1: the same marks; 0: no better than chance. One figure for each jury, to be written beside the matrix.",
    ),
    look_again=Text(
        fr="Essayez sur trois clients notés 1, 3, 5 par les deux juges : la fonction doit rendre 1.",
        en="Try it on three customers marked 1, 3, 5 by both judges: the function must return 1.",
    ),
)
