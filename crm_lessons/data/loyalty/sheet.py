"""The tables of chapter 8: the sales of twenty customers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import pandas as pd

_SALES = (310, 95, 180, 42, 27, 260, 61, 18, 140, 35, 74, 22, 205, 15, 53, 88, 120, 31, 46, 69)
"""Thousands of dirhams, customer by customer, in the order of entry."""


def course_data(generator: np.random.Generator) -> dict[str, Any]:  # noqa: ARG001
    """Return the sales that the lesson works on; nothing is drawn."""
    return {"sales": _sales_by_customer(_SALES)}


def student_data(generator: np.random.Generator) -> dict[str, Any]:
    """Return other sales: twenty different whole thousands, so that there is never a tie."""
    return {"sales": _sales_by_customer(15 + generator.permutation(385)[: len(_SALES)])}


def _sales_by_customer(thousands: Sequence[int] | np.ndarray) -> pd.Series[float]:
    """Return the sales in dirhams of customers numbered from 1: customer | revenue."""
    customers = pd.RangeIndex(1, len(thousands) + 1, name="customer")
    return pd.Series([1_000.0 * amount for amount in thousands], index=customers, name="revenue")
