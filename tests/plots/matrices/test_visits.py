"""What visits cause and cost."""

from __future__ import annotations

import pandas as pd

from crm_lessons.plots import plot_return_on_visits


def title(ax):
    """Return the figure's title on one line, with ordinary spaces."""
    return ax.get_title(loc="left").replace("\u00a0", " ").replace("\u202f", " ").replace("\n", " ")


def test_visits_say_where_the_summit_is(reader):
    """A summit at two visits; where every visit loses, the title says so."""
    pays = pd.DataFrame({"caused": [0, 900, 1500, 1500], "visiting": [0, 450, 900, 2700]}, index=[0, 1, 2, 6])
    ax = plot_return_on_visits(pays.assign(profit=pays["caused"] - pays["visiting"]))
    assert title(ax).endswith("le gain est le plus grand à 2 visites par an")
    assert not reader.collisions(ax)
    loses = pays.assign(caused=pays["caused"] / 10)
    ax = plot_return_on_visits(loses.assign(profit=loses["caused"] - loses["visiting"]))
    assert title(ax) == "À aucun rythme les visites ne couvrent leur coût"
