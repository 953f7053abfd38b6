"""Scores by cut-offs whose upper edge is included: the mistake that `pd.cut` invites."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd


def upper_edge_included(values: pd.Series[float], cutoffs: Sequence[float], best: str) -> pd.Series[int]:
    """Score with bins closed on the right, as `pd.cut` does by default."""
    edges_passed = np.searchsorted(cutoffs, values, side="left")
    scores = 1 + (edges_passed if best == "high" else len(cutoffs) - edges_passed)
    return pd.Series(scores, index=values.index)
