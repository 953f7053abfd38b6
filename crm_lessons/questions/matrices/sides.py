"""The cells of a matrix read with two of its sides exchanged."""

from __future__ import annotations

import pandas as pd


def exchanged(cells: pd.Series[str], side: str, other: str) -> pd.Series[str]:
    """Return the cells with two sides exchanged: top and bottom, or left and right."""
    swap = {side: other, other: side}
    return cells.map(lambda cell: "_".join(swap.get(word, word) for word in cell.split("_")))
