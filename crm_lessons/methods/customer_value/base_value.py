"""What those who are still there are worth, as a spread instead of one number."""

from __future__ import annotations

import numpy as np
import pandas as pd

from crm_lessons.methods.customer_value.shifted_beta_geometric import (
    cohort_survivors,
    fit_shifted_beta_geometric,
    projected_survival,
)
from crm_lessons.methods.quantities import finite_number, rate, whole_number
from crm_lessons.methods.validation import InputError
from crm_lessons.text.language import Text

_MONTHS = 12


def base_value_draws(
    survivors: pd.Series[float], margin: float, discount: float, years: int, draws: int = 40, seed: int = 0
) -> pd.Series:
    """Return what the customers of a cohort who are still there may bring in over some years, once for each draw.

    From a Series of customers still there at the start and at the end of each month seen (heads) to
        draw | value (in the unit of the margin, discounted)

    Each draw takes other customers with the same past (the cohort, drawn again with replacement), fits the shifted
    beta-geometric model to them, and lets chance say who of those present today stays each year. So the spread holds both what
    is not known of the model and the luck of the customers. It does not hold that the model may be wrong. A margin comes at the
    end of each year, from those who have stayed.

    margin: of one customer and year; discount: a yearly rate; seed: a whole number, the same draws for the same one

    Raises InputError as `fit_shifted_beta_geometric` does, or when the heads are no whole numbers.
    Source: Efron (1979) for drawing again; Fader & Hardie (2010) for the value of customers who are still there.

    Example:
        >>> seen = pd.Series([1000, 869, 743, 653, 593])
        >>> values = base_value_draws(seen, margin=100, discount=0.10, years=1, draws=3)
        >>> len(values), bool((values < 593 * 100).all())
        (3, True)
    """
    there = cohort_survivors(survivors)
    if (there % 1 != 0).any():
        raise InputError(_WHOLE_HEADS)
    yearly, i = finite_number(margin, "margin"), rate(discount, "discount")
    last = whole_number(years, "years", 1)
    size, now = round(float(there[0])), len(there) - 1
    fates = np.append(-np.diff(there), there[-1]) / there[0]
    generator = np.random.default_rng(whole_number(seed, "seed", 0))
    worth = yearly / (1 + i) ** np.arange(1, last + 1)
    values = []
    for _ in range(whole_number(draws, "draws", 1)):
        left = generator.multinomial(size, fates)[:-1]
        again = pd.Series(size - np.append(0, left.cumsum()))
        projected = projected_survival(fit_shifted_beta_geometric(again), now + _MONTHS * last)["survival"].to_numpy()
        yearly_retention = projected[now + _MONTHS :: _MONTHS] / projected[now : now + _MONTHS * last : _MONTHS]
        heads, present = int(there[-1]), []
        for stay in yearly_retention:
            heads = int(generator.binomial(heads, stay))
            present.append(heads)
        values.append(float(np.array(present) @ worth))
    return pd.Series(values, index=pd.RangeIndex(1, len(values) + 1, name="draw"), name="value")


_WHOLE_HEADS = Text(
    fr="On attend des clients, en nombres entiers : des parts ne se tirent pas au sort. Multipliez-les par la taille de la cohorte.",
    en="Expected customers, in whole numbers: shares cannot be drawn by lot. Multiply them by the size of the cohort.",
)
