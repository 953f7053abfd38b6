"""What a lottery among equals does to rates."""

from __future__ import annotations

import pandas as pd

from crm_lessons.plots import plot_tie_band
from crm_lessons.text.language import speak

DRAWS = pd.DataFrame({1: [0.10, 0.12], 2: [0.14, 0.24], 3: [0.60, 0.62]})
OTHER = pd.Series({1: 0.0, 2: 0.3, 3: 0.74})


def test_each_band_goes_from_the_lowest_to_the_highest_draw(reader):
    """Three bands; the title reads the widest, in either language."""
    ax = plot_tie_band(DRAWS, OTHER)
    bands = [(round(bar.get_y(), 2), round(bar.get_y() + bar.get_height(), 2)) for bar in ax.patches]
    assert bands == [(0.10, 0.12), (0.14, 0.24), (0.60, 0.62)]
    words = ax.get_title(loc="left").replace("\u00a0", " ").replace("\u202f", " ")
    assert words == "Score F 2 : de 14 % à 24 %, selon le seul hasard des ex æquo"
    assert not reader.collisions(ax)
    speak("en")
    assert plot_tie_band(DRAWS, OTHER).get_title(loc="left").startswith("F score 2: from 14%")
