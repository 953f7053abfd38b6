"""A curve of propensity in three numbers: the odds on the day of a purchase, what thirty days leave of them, a customer's days."""

from __future__ import annotations

import numpy as np
import pandas as pd

STEP = 30
"""Days for which the factor stands."""


def draw_curve(generator: np.random.Generator) -> pd.DataFrame:
    """Return one customer on one curve, in whole steps of thirty days; the usual slips lead elsewhere.

    customer | odds_today (of ordering, on the day of a purchase), odds_factor (what 30 days leave of the odds), recency_days
    Atlas    | 2.2, 0.7, 60
    """
    columns = {
        "odds_today": int(generator.integers(16, 27)) / 10,
        "odds_factor": int(generator.integers(12, 17)) / 20,
        "recency_days": STEP * int(generator.integers(2, 5)),
    }
    return pd.DataFrame(columns, index=pd.Index(["Atlas"], name="customer"))
