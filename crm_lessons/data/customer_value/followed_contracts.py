"""A cohort of maintenance contracts signed in one month and followed for five years; what is seen stops after two.

Each contract ends at the end of a month with a chance of its own, the same every month: nobody's loyalty grows. The chances are
those of the simulated firm, where a customer leaves for good in a week with a chance spread as B(0.8, 150), brought to the month
and read at forty equal steps. Everything is drawn as whole numbers, so that a cohort is the same on every machine.
"""

from __future__ import annotations

import numpy as np
import pandas as pd

SEEN, FOLLOWED = 24, 60
"""Months that a forecaster may use, and months until the envelope ends."""

CONTRACTS = 500

CHANCES = (
    *(1, 4, 8, 13, 18, 23, 29, 35, 41, 48, 55, 62, 70, 78, 87, 96, 106, 116, 127, 138),
    *(150, 162, 176, 190, 205, 222, 240, 259, 280, 302, 328, 356, 387, 423, 466, 517, 580, 665, 793, 1068),
)
"""Chances in ten thousand that a contract ends in a month, one fortieth of the contracts each."""


def draw_cohort(generator: np.random.Generator, contracts: int = CONTRACTS) -> pd.DataFrame:
    """Return how many contracts are still running at the end of each month, the start and all sixty months.

    month | customers
    0     | 500
    """
    chance = np.array(CHANCES)[generator.integers(0, len(CHANCES), size=contracts)]
    ends = generator.integers(0, 10_000, size=(contracts, FOLLOWED)) < chance[:, None]
    lasted = np.where(ends.any(axis=1), ends.argmax(axis=1), FOLLOWED)
    running = [int((lasted >= month).sum()) for month in range(FOLLOWED + 1)]
    return pd.DataFrame({"customers": running}, index=pd.RangeIndex(FOLLOWED + 1, name="month"))


def draw_clear_cohort(generator: np.random.Generator, contracts: int = CONTRACTS) -> pd.DataFrame:
    """Return a cohort that keeps more of its customers than the rate of its first two years, or of the second, announces.

    So do thirty-nine cohorts of forty; where chance has it otherwise, a wrong forecast would pass for the right one.
    """
    while True:
        cohort = draw_cohort(generator, contracts)
        heads = cohort["customers"].to_numpy()
        years = (FOLLOWED - SEEN) / 12
        pooled = heads[SEEN] * (1 - (heads[0] - heads[SEEN]) / heads[:SEEN].sum()) ** (FOLLOWED - SEEN)
        last_year = heads[SEEN] * (heads[SEEN] / heads[SEEN - 12]) ** years
        apart = 0.02 * contracts
        if pooled + apart < last_year < heads[FOLLOWED] - apart:
            return cohort


def seen_and_hidden(cohort: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Return the months that are seen, and those in the envelope."""
    return cohort.loc[:SEEN], cohort.loc[SEEN + 1 :]
