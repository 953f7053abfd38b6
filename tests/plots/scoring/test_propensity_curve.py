"""A propensity over days, beside what was observed."""

from __future__ import annotations

import pandas as pd

from crm_lessons.plots import plot_propensity_curve
from crm_lessons.text.language import speak

CURVE = pd.Series([0.66, 0.4, 0.09], index=[0, 100, 360])
OBSERVED = pd.DataFrame({"days": [20.0, 90.0, 300.0], "rate": [0.74, 0.55, 0.1], "customers": [81, 80, 81]})


def test_the_curve_and_the_observed_groups_are_both_there(reader):
    """Three squares at their days and rates, each with its count; the title reads the two ends."""
    ax = plot_propensity_curve(CURVE, OBSERVED)
    squares = next(line for line in ax.lines if line.get_marker() == "s")
    assert list(squares.get_ydata()) == [0.74, 0.55, 0.1]
    assert sum("n =" in words.replace("\u00a0", " ") for words in reader.words(ax)) == 3
    words = ax.get_title(loc="left").replace("\u00a0", " ").replace("\u202f", " ")
    assert words == "De 66 % le jour de l'achat à 9 % après 360 jours"
    assert not reader.collisions(ax)
    speak("en")
    assert "66% on the day of a purchase" in plot_propensity_curve(CURVE, OBSERVED).get_title(loc="left")
