"""Appetence in the course's sense: a customer who is interested in the offer, and has the means to buy it."""

from __future__ import annotations

import numpy as np
import pandas as pd

from crm_lessons.methods.customers import unmatched
from crm_lessons.methods.validation import InputError, named_customers, numeric_series
from crm_lessons.text.language import Text

LOWEST, HIGHEST, MIDDLE = 1, 5, 3
"""Marks run from 1 to 5, as everywhere in the course."""


def appetence_grid(interest: pd.Series[float], means: pd.Series[float], cut: float = MIDDLE) -> pd.DataFrame:
    """Cross each customer's interest in an offer with the means to buy it.

    From two Series of marks from 1 (none) to 5 (very high), indexed by customer, to a table in the order of `interest`:
        customer | interest, means, appetence_score (their product, 1 to 25), cell:
            "offer" (both high), "adapt" (interested, without the means), "arouse" (means without interest), "wait"

    A mark equal to `cut` is high. A product, because neither mark makes up for the other: much interest without means
    sells nothing.

    Raises InputError when a mark is missing or outside 1 to 5, or the two Series do not hold the same customers.
    Source: course, "La méthode par appétence"; its second line says that the *firm* needs the means, where the customer
    is meant.

    Example:
        >>> interest = pd.Series({"A": 5, "B": 5, "C": 2, "D": 1})
        >>> means = pd.Series({"A": 4, "B": 1, "C": 5, "D": 2})
        >>> appetence_grid(interest, means)
           interest  means  appetence_score    cell
        A       5.0    4.0             20.0   offer
        B       5.0    1.0              5.0   adapt
        C       2.0    5.0             10.0  arouse
        D       1.0    2.0              2.0    wait
    """
    marks = pd.DataFrame({"interest": _marks(interest), "means": _same_customers(_marks(means), interest.index)})
    keen, able = marks["interest"] >= cut, marks["means"] >= cut
    return marks.assign(
        appetence_score=marks["interest"] * marks["means"],
        cell=np.select([keen & able, keen, able], ["offer", "adapt", "arouse"], "wait"),
    )


def _marks(marks: object) -> pd.Series[float]:
    numbers = numeric_series(marks)
    outside = numbers.index[~numbers.between(LOWEST, HIGHEST)]
    if len(outside):
        raise InputError(
            Text(
                fr="Une note va de {low} à {high} ; hors de l'échelle : {customers}.",
                en="A mark runs from {low} to {high}; off the scale: {customers}.",
            ).format(low=LOWEST, high=HIGHEST, customers=named_customers(outside))
        )
    return numbers


def _same_customers(means: pd.Series[float], customers: pd.Index) -> pd.Series[float]:
    """Return the means in the order of the customers, or name those who have one mark of the two."""
    alone = unmatched(customers, means.index)
    if len(alone):
        raise InputError(
            Text(
                fr="Une seule des deux notes pour {customers}. Il faut l'intérêt et les moyens de chacun.",
                en="Only one of the two marks for {customers}. Both interest and means are needed for each.",
            ).format(customers=named_customers(alone))
        )
    return means.loc[customers]
