"""The figures of a jury: agreement, trajectories, visits."""

from __future__ import annotations

import pandas as pd

from crm_lessons.methods import judges_agreement
from crm_lessons.plots import plot_agreement, plot_return_on_visits, plot_trajectories
from crm_lessons.text.language import Text


def title(ax):
    """Return the figure's title on one line, with ordinary spaces."""
    return ax.get_title(loc="left").replace("\u00a0", " ").replace("\u202f", " ").replace("\n", " ")


def test_agreement_says_who_is_above(reader):
    """Five customers: two alike, two higher with the first judge, one with the second."""
    both = judges_agreement(pd.Series([5, 4, 3, 2, 1]), pd.Series([5, 3, 1, 2, 2]))
    ax = plot_agreement(both, "Salma", "Youssef")
    assert title(ax) == "Même note pour 2 clients sur 5 ; Salma est au-dessus 2 fois, Youssef 1 fois"
    assert not reader.collisions(ax)


def test_trajectories_count_who_crosses(reader):
    """One crosses upwards, one does not move, one moves on its side."""
    before, after = (pd.Series(scores, index=["A", "B", "C"]) for scores in ([2.0, 3.0, 4.0], [3.5, 3.0, 4.5]))
    ax = plot_trajectories(before, after, 2.5, Text(fr="performance", en="performance"))
    assert title(ax) == "1 clients sur 3 ont franchi la limite"
    assert not reader.collisions(ax)


def test_visits_say_where_the_summit_is(reader):
    """A summit at two visits; where every visit loses, the title says so."""
    pays = pd.DataFrame({"caused": [0, 900, 1500, 1500], "visiting": [0, 450, 900, 2700]}, index=[0, 1, 2, 6])
    ax = plot_return_on_visits(pays.assign(profit=pays["caused"] - pays["visiting"]))
    assert title(ax).endswith("le gain est le plus grand à 2 visites par an")
    assert not reader.collisions(ax)
    loses = pays.assign(caused=pays["caused"] / 10)
    ax = plot_return_on_visits(loses.assign(profit=loses["caused"] - loses["visiting"]))
    assert title(ax) == "À aucun rythme les visites ne couvrent leur coût"
