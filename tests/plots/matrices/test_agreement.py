"""Two judges' marks beside each other."""

from __future__ import annotations

import pandas as pd

from crm_lessons.methods import judges_agreement
from crm_lessons.plots import plot_agreement


def title(ax):
    """Return the figure's title on one line, with ordinary spaces."""
    return ax.get_title(loc="left").replace("\u00a0", " ").replace("\u202f", " ").replace("\n", " ")


def test_agreement_says_who_is_above(reader):
    """Five customers: two alike, two higher with the first judge, one with the second."""
    both = judges_agreement(pd.Series([5, 4, 3, 2, 1]), pd.Series([5, 3, 1, 2, 2]))
    ax = plot_agreement(both, "Salma", "Youssef")
    assert title(ax) == "Même note pour 2 clients sur 5 ; Salma est au-dessus 2 fois, Youssef 1 fois"
    assert not reader.collisions(ax)
