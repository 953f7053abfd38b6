"""Scores by cut-offs worked without the method, for the answers that go wrong: with the edge of either side."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd


def lower_edge_included(values: pd.Series[float], cutoffs: Sequence[float], best: str) -> pd.Series[int]:
    """Score with bins closed on the left, as the course does."""
    edges_reached = np.searchsorted(cutoffs, values, side="right")
    scores = 1 + (edges_reached if best == "high" else len(cutoffs) - edges_reached)
    return pd.Series(scores, index=values.index)


def upper_edge_included(values: pd.Series[float], cutoffs: Sequence[float], best: str) -> pd.Series[int]:
    """Score with bins closed on the right, as `pd.cut` does by default."""
    edges_passed = np.searchsorted(cutoffs, values, side="left")
    scores = 1 + (edges_passed if best == "high" else len(cutoffs) - edges_passed)
    return pd.Series(scores, index=values.index)
