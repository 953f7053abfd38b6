"""From a number to a score: equal groups by rank, or cut-offs that keep equal customers together."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, get_args

import numpy as np
import pandas as pd

from crm_lessons.methods.shown import shown
from crm_lessons.methods.validation import InputError, numeric_series
from crm_lessons.text.language import Text

Best = Literal["high", "low"]
"""Whether a high number is good, as an amount, or a low one, as the days since the last purchase."""


def scores_by_rank(values: pd.Series[float], bins: int = 5, best: Best = "high") -> pd.Series[int]:
    """Score customers from 1 (worst) to `bins` (best) in groups of equal size, to within one.

    Ties are broken by the order of the list: of equal customers the one listed first has the lower rank, so two equal
    customers may have two scores. The groups are those of pandas' `qcut` on the ranks.

    Raises InputError when `values` is not one number a customer, or there are fewer customers than groups.

    Example:
        >>> days = pd.Series({"A": 11, "B": 184, "C": 60, "D": 30, "E": 90, "F": 5})
        >>> scores_by_rank(days, bins=3, best="low").to_dict()
        {'A': 3, 'B': 1, 'C': 2, 'D': 2, 'E': 1, 'F': 3}
    """
    numbers = numeric_series(values)
    if len(numbers) < bins:
        raise InputError(
            Text(
                fr="{customers} clients pour {bins} groupes : il en faut au moins autant que de groupes. Réduisez `bins`.",
                en="{customers} customers for {bins} groups: at least as many as groups are needed. Lower `bins`.",
            ).format(customers=len(numbers), bins=bins)
        )
    worst_first = np.argsort(numbers if _known(best) == "high" else -numbers, kind="stable")
    below = np.empty(len(numbers), dtype=np.int64)
    below[worst_first] = np.arange(len(numbers))
    # Whole-number arithmetic, rounded up: a floating-point edge would move the customer who stands on it.
    scores = -(-below * bins // max(1, len(numbers) - 1))
    return pd.Series(scores.clip(min=1), index=numbers.index, name=numbers.name)


def scores_by_cutoffs(values: pd.Series[float], cutoffs: Sequence[float], best: Best = "high") -> pd.Series[int]:
    """Score customers from 1 (worst) to one more than there are cut-offs (best); equal customers have equal scores.

    cutoffs: rising; each is the lower edge of a group and belongs to it. With [2, 3, 5] the groups are: below 2, from 2
        to below 3, from 3 to below 5, 5 and more. A cut-off given twice leaves a group empty.

    Raises InputError when `values` is not one number a customer, or the cut-offs do not rise.

    Example:
        >>> orders = pd.Series({"A": 1, "B": 2, "C": 4, "D": 6, "E": 2})
        >>> scores_by_cutoffs(orders, [2, 3, 5]).to_dict()
        {'A': 1, 'B': 2, 'C': 3, 'D': 4, 'E': 2}
    """
    numbers = numeric_series(values)
    edges = rising_cutoffs(cutoffs)
    edges_passed = np.searchsorted(edges, numbers, side="right").astype(np.int64)
    scores = 1 + (edges_passed if _known(best) == "high" else len(edges) - edges_passed)
    return pd.Series(scores, index=numbers.index, name=numbers.name)


def quantile_cutoffs(values: pd.Series[float], bins: int = 5) -> list[float]:
    """Return the numbers that cut customers into `bins` groups of equal size, where ties allow it.

    These are the edges that pandas' `qcut` would use, without the lowest and the highest; where many customers are equal
    two of them coincide, which is why `qcut` stops. Raises InputError.

    Example:
        >>> quantile_cutoffs(pd.Series([1, 1, 2, 3, 4, 6, 7, 9, 11]), bins=4)
        [2.0, 4.0, 7.0]
    """
    return [float(edge) for edge in np.quantile(numeric_series(values), np.arange(1, bins) / bins)]


def _known(best: Best) -> Best:
    if best not in get_args(Best):
        raise InputError(
            Text(
                fr='`best` vaut `"high"` (le plus grand est le meilleur) ou `"low"` ; reçu : {best}.',
                en='`best` is `"high"` (the largest is the best) or `"low"`; received: {best}.',
            ).format(best=shown(best))
        )
    return best


def rising_cutoffs(cutoffs: object) -> list[float]:
    """Return the cut-offs as numbers, or say what they must be."""
    try:
        edges = [float(edge) for edge in list(cutoffs)]  # type: ignore[call-overload]
    except (TypeError, ValueError):
        edges = []
    if not edges or not np.isfinite(edges).all() or edges != sorted(edges):
        raise InputError(
            Text(
                fr="On attend des limites croissantes, comme [2, 3, 4, 6] ; reçu : {cutoffs}.",
                en="Rising cut-offs are expected, such as [2, 3, 4, 6]; received: {cutoffs}.",
            ).format(cutoffs=shown(cutoffs))
        )
    return edges
