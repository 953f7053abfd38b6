"""The size of a bubble: its area carries a customer's share of revenue, its diameter follows."""

from __future__ import annotations

from typing import overload

import numpy as np
import pandas as pd

from crm_lessons.methods.pareto_abc.shares import ROUNDING
from crm_lessons.methods.shown import shown
from crm_lessons.methods.validation import InputError, numeric_series
from crm_lessons.text.language import Text


@overload
def bubble_diameter(share_percent: float) -> float: ...
@overload
def bubble_diameter(share_percent: pd.Series[float]) -> pd.Series[float]: ...
def bubble_diameter(share_percent: float | pd.Series[float]) -> float | pd.Series[float]:
    """Return the diameter of a customer's bubble, d = ½·√n, where n is its share of revenue in per cent (36, not 0.36).

    From a number to a number, or from a Series of shares by customer to a Series of diameters (`diameter`). The unit is
    that of the plane from 0 to 5: all of revenue is a bubble 5 wide. The area, πn/16, is proportional to the share.

    Raises InputError when a share is no number from 0 to 100, or when shares add up to more than 100.
    Source: course, "La représentation graphique de chaque client".

    Example:
        >>> bubble_diameter(36)
        3.0
        >>> bubble_diameter(pd.Series({"A": 36, "B": 25, "C": 16, "D": 9, "E": 14})).round(2).to_dict()
        {'A': 3.0, 'B': 2.5, 'C': 2.0, 'D': 1.5, 'E': 1.87}
    """
    if isinstance(share_percent, pd.Series):
        shares = numeric_series(share_percent)
        _refuse_impossible(shares, float(shares.sum()))
        return shares.pow(0.5).div(2).rename("diameter")
    if isinstance(share_percent, bool) or not isinstance(share_percent, (int, float, np.number)):
        raise _not_a_share(share_percent)
    _refuse_impossible(pd.Series([float(share_percent)]), 0)
    return float(np.sqrt(float(share_percent)) / 2)


def _refuse_impossible(shares: pd.Series[float], total: float) -> None:
    outside = shares[~shares.between(0, 100)]
    if len(outside):
        raise _not_a_share(outside.iloc[0])
    if total > 100 * (1 + ROUNDING):
        raise InputError(
            Text(
                fr="Ces parts font plus de 100 % ensemble. Rapportez chaque chiffre d'affaires au total, puis multipliez par 100.",
                en="Together these shares make more than 100%. Divide each revenue by the total, then multiply by 100.",
            )
        )


def _not_a_share(found: object) -> InputError:
    return InputError(
        Text(
            fr="Une part du chiffre d'affaires est un nombre de 0 à 100, en pourcentage ; reçu : {found}.",
            en="A share of revenue is a number from 0 to 100, in per cent; received: {found}.",
        ).format(found=shown(found))
    )
