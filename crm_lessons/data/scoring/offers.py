"""Eight customers marked for one offer: how much it interests them, and whether they have the means to buy it."""

from __future__ import annotations

import numpy as np
import pandas as pd

_CUSTOMERS = ("Atlas", "Bahia", "Cedra", "Dounia", "Ennour", "Firdaous", "Gharb", "Horizon")
_HIGH = 3
"""On a scale from 1 to 5, a mark of 3 or more is high."""


def offer_marks() -> pd.DataFrame:
    """Return eight customers with their marks for a new solar pump (invented for the lesson).

    customer | interest, means (1 none .. 5 very high)
    Atlas    | 5, 2
    Bahia    | 4, 4
    """
    return _marks([5, 4, 2, 3, 1, 5, 2, 4], [2, 4, 5, 3, 2, 5, 3, 1])


def draw_offer_marks(generator: np.random.Generator) -> pd.DataFrame:
    """Return other marks: each of the four cells is met, and in each mark somebody stands on the limit and somebody above."""
    while True:
        marks = _marks(*generator.integers(1, 6, size=(2, len(_CUSTOMERS))))
        if _is_clear(marks):
            return marks


def _marks(interest: np.ndarray | list[int], means: np.ndarray | list[int]) -> pd.DataFrame:
    customers = pd.Index(_CUSTOMERS, name="customer")
    return pd.DataFrame({"interest": interest, "means": means}, index=customers)


def _is_clear(marks: pd.DataFrame) -> bool:
    cells = set(zip(marks["interest"] >= _HIGH, marks["means"] >= _HIGH, strict=True))
    return len(cells) == 4 and bool((marks == _HIGH).any().all())
