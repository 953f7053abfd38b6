"""Amounts with a decimal comma, each written as somebody types it: every way is right, and no two look alike."""

from __future__ import annotations

import numpy as np
import pandas as pd

_NO_BREAK, _NARROW = "\u00a0", "\u202f"

WAYS = {
    "plain": "{whole},{cents}",
    "thousands_spaced": "{spaced},{cents}",
    "thousands_pointed": "{pointed},{cents}",
    "currency": "{spaced},{cents} DH",
    "minus_before": "-{spaced},{cents}",
    "minus_after": "{whole},{cents}-",
    "brackets": "({spaced},{cents})",
    "no_decimals": "{spaced}",
}
"""How an amount is written; a minus before, a minus after and brackets all make a credit note."""


def written_amount(cents: int, way: str, space: str = " ") -> str:
    """Write a positive number of cents in one of the ways."""
    whole, rest = divmod(cents, 100)
    grouped = f"{whole:,}"
    return WAYS[way].format(
        whole=whole, cents=f"{rest:02d}", spaced=grouped.replace(",", space), pointed=grouped.replace(",", ".")
    )


def draw_cents(generator: np.random.Generator) -> int:
    """Draw an amount over a thousand whose cents are not round, so that every separator shows."""
    return 100 * int(generator.integers(1_001, 98_000)) + int(generator.integers(11, 99))


def draw_space(generator: np.random.Generator) -> str:
    """Draw one of the three spaces that a spreadsheet may put between thousands."""
    return (" ", _NO_BREAK, _NARROW)[int(generator.integers(0, 3))]


def draw_typed_amounts(generator: np.random.Generator) -> pd.Series[str]:
    """Return a column of text, one amount for each way of writing: row (from 2) | amount."""
    written = [written_amount(draw_cents(generator), way, draw_space(generator)) for way in WAYS]
    return pd.Series(written, index=pd.RangeIndex(2, 2 + len(written), name="row"), name="amount", dtype=object)
