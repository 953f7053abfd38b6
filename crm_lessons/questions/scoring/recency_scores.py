"""A function that scores recency by cut-offs, tried on customers that nobody has seen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

import numpy as np
import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.methods import scores_by_cutoffs
from crm_lessons.questions.question import Case, Kind, Mistake, Question
from crm_lessons.questions.scoring.cutoffs import lower_edge_included, upper_edge_included
from crm_lessons.text.language import Text


def _recency_scores(recency: pd.Series[float], cutoffs: Sequence[float]) -> pd.Series[int]:
    return scores_by_cutoffs(recency, cutoffs, best="low")


def _function(
    data: Data,  # noqa: ARG001
    *,
    scored: Callable[..., pd.Series[int]] = lower_edge_included,
    best: str = "low",
    lowest: int = 1,
) -> Callable[[pd.Series[float], Sequence[float]], pd.Series[int]]:
    """Return the function that scores by cut-offs, with the steps that may go wrong: an edge, the direction, the first score."""

    def recency_scores(recency: pd.Series[float], cutoffs: Sequence[float]) -> pd.Series[int]:
        return scored(recency, cutoffs, best) + (lowest - 1)

    return recency_scores


def _always_five(recency: pd.Series[float], cutoffs: Sequence[float]) -> pd.Series[int]:
    return 6 - lower_edge_included(recency, cutoffs, best="high")


def _customers(
    *recency: int, cutoffs: tuple[int, ...] = (30, 90, 180, 365)
) -> Callable[[np.random.Generator, Data], tuple[Any, ...]]:
    """Return a case: these recencies and cut-offs, stretched alike, under other customer numbers each time."""

    def arguments(generator: np.random.Generator, data: Data) -> tuple[Any, ...]:  # noqa: ARG001
        labels = generator.permutation(np.arange(101, 200))[: len(recency)]
        stretch = int(generator.integers(1, 4))
        values = pd.Series(generator.permutation(recency) * stretch, index=labels, name="recency_days")
        return values, [stretch * cutoff for cutoff in cutoffs]

    return arguments


def _by_cut(recency: pd.Series[float], cutoffs: Sequence[float]) -> pd.Series[int]:
    """Return the scores with `pd.cut`, as one who knows pandas writes it."""
    edges = [-np.inf, *cutoffs, np.inf]
    scores: pd.Series[int] = pd.cut(recency, edges, right=False, labels=range(len(cutoffs) + 1, 0, -1)).astype(int)
    return scores


def recency_scores_by_hand(recency: pd.Series[float], cutoffs: Sequence[float]) -> dict[Any, int]:
    """Return the scores without pandas, as a careful beginner writes it."""
    scores = {}
    for customer, days in recency.items():
        scores[customer] = len(cutoffs) + 1
        for cutoff in cutoffs:
            if days >= cutoff:
                scores[customer] -= 1
    return scores


QUESTION = Question(
    id="recency_scores",
    kind=Kind.FUNCTION,
    points=3,
    aim=Text(
        fr="Transformer une récence en score, limites et sens compris.",
        en="Turn a recency into a score, edges and direction included.",
    ),
    expected=lambda data: _recency_scores,
    returns=Kind.SERIES,
    builds=("scores_by_cutoffs", "rfm_scores"),
    cases=(
        Case(Text(fr="des clients ordinaires", en="ordinary customers"), _customers(4, 41, 122, 250, 500, 77)),
        Case(
            Text(fr="un client juste sur une limite", en="a customer right on a cut-off"),
            _customers(30, 89, 90, 365),
        ),
        Case(Text(fr="des clients à égalité", en="customers with equal recency"), _customers(45, 45, 45, 200)),
        Case(Text(fr="un achat le jour même", en="a purchase on the day itself"), _customers(0, 400)),
        Case(Text(fr="deux limites seulement", en="two cut-offs only"), _customers(5, 60, 300, 10, cutoffs=(10, 100))),
    ),
    hints=(
        Text(
            fr="Comptez, pour un client, combien de limites il a atteintes ou dépassées. Que devient ce compte dans un score "
            "où peu de jours est bon ?",
            en="Count, for one customer, how many cut-offs have been reached or passed. What becomes of that count in a "
            "score where few days are good?",
        ),
        Text(
            fr="Avec quatre limites, `cutoffs = [30, 90, 180, 365]`, les scores vont de 1 à 5 ; avec deux, de 1 à 3."
            " Le meilleur vaut `len(cutoffs) + 1`.",
            en="With four cut-offs, `cutoffs = [30, 90, 180, 365]`, scores run from 1 to 5; with two, from 1 to 3. "
            "The best is `len(cutoffs) + 1`.",
        ),
        Text(
            fr="Essayez sur trois clients : `recency = pd.Series([10, 90, 400])`, puis `sum(recency >= cutoff for "
            "cutoff in cutoffs)` donne ce compte pour tous à la fois.",
            en="Try it on three customers: `recency = pd.Series([10, 90, 400])`, then `sum(recency >= cutoff for "
            "cutoff in cutoffs)` gives that count for all of them at once.",
        ),
    ),
    right=(
        lambda data, answer: _by_cut,
        lambda data, answer: recency_scores_by_hand,
    ),
    mistakes=(
        Mistake(
            "many_days_are_good",
            fr="Votre meilleur score va à ceux qu'on n'a pas vus depuis longtemps. Pour la récence, retournez l'échelle.",
            en="Your best score goes to those unseen for a long time. For recency, turn the scale round.",
            produces=partial(_function, best="high"),
        ),
        Mistake(
            "upper_edge_included",
            fr="Qui se tient juste sur une limite est chez vous dans le groupe d'avant. L'énoncé le met dans celui qui "
            "*commence* là.",
            en="Whoever stands right on a cut-off is in the earlier group in your function. The question puts them in the "
            "group that *begins* there.",
            produces=partial(_function, scored=upper_edge_included),
            credit=0.5,
        ),
        Mistake(
            "from_zero",
            fr="Vos scores commencent à 0. Le plus mauvais vaut 1.",
            en="Your scores begin at 0. The worst is 1.",
            produces=partial(_function, lowest=0),
            credit=0.5,
        ),
        Mistake(
            "always_five",
            fr="Votre fonction suppose cinq groupes. Leur nombre dépend de celui des limites.",
            en="Your function takes five groups for granted. Their number depends on that of the cut-offs.",
            produces=lambda data: _always_five,
            credit=0.5,
        ),
    ),
    praise=Text(
        fr="Deux clients identiques ont toujours le même score : c'est l'avantage des limites sur les rangs.",
        en="Two identical customers always have the same score: that is what cut-offs have over ranks.",
    ),
    look_again=Text(
        fr="Essayez-la sur trois clients : un d'hier, un juste sur une limite, un d'il y a deux ans. Elle rend un score par "
        "client, sous son numéro.",
        en="Try it on three customers: one from yesterday, one right on a cut-off, one from two years ago. It returns a score "
        "for each customer, under the customer's number.",
    ),
)
