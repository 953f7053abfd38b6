"""What moments take and add."""

from __future__ import annotations

import pandas as pd

from crm_lessons.plots import plot_moments
from crm_lessons.text.language import speak


def test_the_claim_names_the_worst_and_the_best_moment(reader):
    """The room takes most, the pool adds most; in the reader's language."""
    index = pd.Index(["room", "bar", "pool"], name="moment")
    table = pd.DataFrame({"taken": [-1.6, -0.2, 0.0], "added": [0.1, 0.4, 0.7]}, index=index)
    ax = plot_moments(table)
    assert "chambre" in ax.get_title(loc="left")
    assert "piscine" in ax.get_title(loc="left")
    assert not reader.collisions(ax)
    speak("en")
    assert "“room”" in plot_moments(table).get_title(loc="left")
