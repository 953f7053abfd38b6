"""From figures to marks: a scale written beforehand, so that 40,000 dirhams earn the same mark whoever gives it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
import pandas as pd

from crm_lessons.methods.matrices.marks import BEST_MARK, WORST_MARK
from crm_lessons.methods.shown import shown
from crm_lessons.methods.validation import InputError, numeric_series
from crm_lessons.text.language import Text

_STEPS = BEST_MARK - WORST_MARK


def marks_from_figures(figures: pd.Series[float], limits: Sequence[float]) -> pd.Series[int]:
    """Return a mark from 1 to 5 for each figure: 1 below the first limit, 5 from the fourth on.

    From a Series of figures by customer (any unit) and four limits in the same unit, ascending, to a Series of marks:
        customer | figure  ->  customer | mark (1 to 5)

    A figure that stands on a limit has reached it. Two equal limits leave a mark out: (2, 2, 3, 3) gives 1, 3 or 5, as for
    a firm that sells three families. Where little is good, as for a delay, put a minus before the figures and the limits.
    Raises InputError when a figure is missing, or when the limits are not four ascending numbers.
    Source: the course gives marks and no scale; a value function cut in steps, as in multi-criteria decision analysis.

    Example:
        >>> needs = pd.Series({"A": 12_000, "B": 50_000, "C": 260_000})
        >>> marks_from_figures(needs, (20_000, 50_000, 100_000, 200_000)).to_dict()
        {'A': 1, 'B': 3, 'C': 5}
    """
    numbers = numeric_series(figures)
    steps = _ascending(limits)
    reached = np.searchsorted(np.array(steps), numbers.to_numpy(), side="right")
    return pd.Series(WORST_MARK + reached, index=numbers.index, name="mark")


def _ascending(limits: object) -> list[float]:
    numbers = list(limits) if isinstance(limits, (list, tuple, np.ndarray, pd.Series)) else []
    known = all(isinstance(one, (int, float, np.number)) and np.isfinite(one) for one in numbers)
    if len(numbers) != _STEPS or not known or any(after < before for before, after in pairwise(numbers)):
        raise InputError(
            Text(
                fr="Une échelle de 1 à 5 a quatre limites, de la plus petite à la plus grande ; reçu : {found}. "
                "Par exemple `(20_000, 50_000, 100_000, 200_000)`.",
                en="A scale from 1 to 5 has four limits, from the smallest to the largest; received: {found}. "
                "For instance `(20_000, 50_000, 100_000, 200_000)`.",
            ).format(found=shown(limits))
        )
    return [float(one) for one in numbers]
