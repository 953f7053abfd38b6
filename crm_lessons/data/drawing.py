"""What a scatter plot shows, as plain data: read off the plot, sent, and compared without matplotlib."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

MOST_BUBBLES = 10_000
"""A figure of the course has a few dozen."""


@dataclass(frozen=True)
class Drawing:
    """What a scatter plot shows: one row a bubble; sizes count up to a common factor.

    points: x, y, size (an area, as matplotlib's `s`)
    """

    points: pd.DataFrame


def drawing_of(value: object) -> Drawing | None:
    """Return what a matplotlib Axes, or what `scatter` gave back, shows; None for anything else or an empty one.

    Matplotlib is not imported: without it, nobody can have drawn anything.
    """
    axes, collections = sys.modules.get("matplotlib.axes"), sys.modules.get("matplotlib.collections")
    if axes is None or collections is None:
        return None
    drawn = list(value.collections) if type(value) is axes.Axes else [value]  # type: ignore[attr-defined]
    scatters = [one for one in drawn if type(one) is collections.PathCollection]
    rows = [row for scatter in scatters for row in _bubbles(scatter)]
    return Drawing(pd.DataFrame(rows, columns=["x", "y", "size"])) if 0 < len(rows) <= MOST_BUBBLES else None


def _bubbles(scatter: Any) -> list[tuple[float, float, float]]:
    """Return x, y and size of each bubble; matplotlib repeats a short list of sizes."""
    offsets: np.ndarray = np.ma.filled(np.ma.asarray(scatter.get_offsets(), dtype=float), np.nan)[: MOST_BUBBLES + 1]
    sizes = np.resize(np.asarray(scatter.get_sizes(), dtype=float), len(offsets))
    return [(float(x), float(y), float(size)) for (x, y), size in zip(offsets, sizes, strict=True)]
