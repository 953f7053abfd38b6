"""Two judges mark the same customers blind: how far they agree, beyond what chance alone would make agree."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
import pandas as pd

from crm_lessons.methods.matrices.marks import BEST_MARK, WORST_MARK
from crm_lessons.methods.shown import shown
from crm_lessons.methods.validation import InputError, numeric_series
from crm_lessons.text.language import Text

_MARKS = range(WORST_MARK, BEST_MARK + 1)


@dataclass(frozen=True)
class Agreement:
    """What two judges' marks have in common.

    table: first judge's mark (rows) x second judge's mark (columns), customers counted, 1 to 5 each way
    same, within_one: the share of customers marked alike, and at most one mark apart
    gap: the first judge's mean mark less the second's, in marks; far from 0, one of them is more generous
    kappa: Cohen's weighted kappa; 1 for the same marks, 0 for what chance would give, below 0 for less; missing where
        each judge gives everybody one and the same mark, so that there is nothing to agree about
    """

    table: pd.DataFrame
    same: float
    within_one: float
    gap: float
    kappa: float


def judges_agreement(
    first: pd.Series[int], second: pd.Series[int], weights: Literal["linear", "quadratic"] = "linear"
) -> Agreement:
    """Return how far two judges agree on the customers whom both marked from 1 to 5.

    From two Series by customer, the same customers in any order, to an Agreement. A disagreement of k marks counts k
    ("linear") or k² ("quadratic"); kappa is 1 less the disagreement observed over the one expected, had each judge dealt
    out the same marks at random.

    Raises InputError when the customers are not the same, when one stands there twice, or when a mark is not 1 to 5.
    Source: Cohen (1968), "Weighted kappa", Psychological Bulletin 70(4), 213-220; linear weights as in Cicchetti and
    Allison (1971).

    Example:
        >>> salma = pd.Series({"A": 5, "B": 4, "C": 2, "D": 1})
        >>> youssef = pd.Series({"A": 4, "B": 4, "C": 2, "D": 2})
        >>> both = judges_agreement(salma, youssef)
        >>> both.same, both.within_one, round(both.kappa, 2)
        (0.5, 1.0, 0.67)
    """
    one, other = _marks(first), _marks(second)
    _refuse_others(one.index, other.index)
    other = other.reindex(one.index)
    apart = (one - other).abs()
    table = _table(one, other)
    return Agreement(
        table=table,
        same=float((apart == 0).mean()),
        within_one=float((apart <= 1).mean()),
        gap=float(one.mean() - other.mean()),
        kappa=_kappa(table.to_numpy(dtype=float), _weight(weights)),
    )


def _kappa(counts: np.ndarray, power: int) -> float:
    marks = np.array(_MARKS)
    apart = np.abs(marks[:, None] - marks[None, :]) ** power
    expected = np.outer(counts.sum(axis=1), counts.sum(axis=0)) / counts.sum()
    by_chance = float((apart * expected).sum())
    return 1 - float((apart * counts).sum()) / by_chance if by_chance else float("nan")


def _table(one: pd.Series[int], other: pd.Series[int]) -> pd.DataFrame:
    counts = pd.crosstab(one.to_numpy(), other.to_numpy())
    return counts.reindex(index=list(_MARKS), columns=list(_MARKS), fill_value=0).rename_axis(
        index="first", columns="second"
    )


def _marks(given: pd.Series[int]) -> pd.Series[int]:
    numbers = numeric_series(given)
    wrong = numbers[~numbers.isin(list(_MARKS))]
    if len(wrong):
        raise InputError(
            Text(
                fr="Une note est 1, 2, 3, 4 ou 5 ; reçu : {found}, pour le client {customer}. Corrigez-la, ou écartez ce "
                "client chez les deux juges.",
                en="A mark is 1, 2, 3, 4 or 5; received: {found}, for customer {customer}. Correct it, or leave that "
                "customer out for both judges.",
            ).format(found=shown(wrong.iloc[0]), customer=wrong.index[0])
        )
    return numbers.astype(int)


def _refuse_others(one: pd.Index, other: pd.Index) -> None:
    by_one_judge = set(one) ^ set(other)
    if by_one_judge:
        raise InputError(
            Text(
                fr="Le client {customer} n'a été noté que par un juge. Gardez ceux que les deux ont notés : "
                "`first[first.index.isin(second.index)]`.",
                en="Customer {customer} was marked by one judge only. Keep those whom both marked: "
                "`first[first.index.isin(second.index)]`.",
            ).format(customer=next(customer for customer in (*one, *other) if customer in by_one_judge))
        )


def _weight(weights: object) -> int:
    if weights not in ("linear", "quadratic"):
        raise InputError(
            Text(
                fr='`weights` vaut "linear" ou "quadratic" ; reçu : {found}.',
                en='`weights` is "linear" or "quadratic"; received: {found}.',
            ).format(found=shown(weights))
        )
    return 1 if weights == "linear" else 2
