"""Twelve customers: whom they prefer, and where they buy. Invented; drawn as whole numbers."""

from __future__ import annotations

import numpy as np
import pandas as pd

PREFERS, MOSTLY_HERE = 4, 6
"""The marks from which a customer prefers us, and buys mostly here."""


def draw_preferences(generator: np.random.Generator) -> pd.DataFrame:
    """Return twelve customers, at least two of each kind of loyalty.

    customer | preference (1 to 5), orders_here (of ten orders), years (since the first order)
    """
    kinds = np.concatenate([np.repeat(np.arange(4), 2), generator.integers(0, 4, size=4)])
    prefers, here = kinds < 2, kinds % 2 == 0
    size = len(kinds)
    columns = {
        "preference": np.where(prefers, generator.integers(PREFERS, 6, size), generator.integers(1, PREFERS, size)),
        "orders_here": np.where(
            here, generator.integers(MOSTLY_HERE, 11, size), generator.integers(0, MOSTLY_HERE, size)
        ),
        "years": generator.integers(1, 15, size),
    }
    numbers = pd.RangeIndex(1, size + 1, name="customer")
    return pd.DataFrame(columns).iloc[generator.permutation(size)].set_index(numbers)
