"""Where customers stood, and where they stand."""

from __future__ import annotations

import pandas as pd

from crm_lessons.plots import plot_trajectories
from crm_lessons.text.language import Text


def title(ax):
    """Return the figure's title on one line, with ordinary spaces."""
    return ax.get_title(loc="left").replace("\u00a0", " ").replace("\u202f", " ").replace("\n", " ")


def test_trajectories_count_who_crosses(reader):
    """One crosses upwards, one does not move, one moves on its side."""
    before, after = (pd.Series(scores, index=["A", "B", "C"]) for scores in ([2.0, 3.0, 4.0], [3.5, 3.0, 4.5]))
    ax = plot_trajectories(before, after, 2.5, Text(fr="performance", en="performance"))
    assert title(ax) == "Limite franchie par 1 client sur 3"
    assert not reader.collisions(ax)
