"""Scores from 0 to 4, the weakest first."""

from __future__ import annotations

import pandas as pd

from crm_lessons.plots.own_firm.scores import plot_scores_of_points

SCORES = pd.Series([0.0, 1.0, 2.5, 4.0], index=["coût", "réciprocité", "fiabilité", "flexibilité"])


def test_each_score_is_as_long_as_it_is():
    """A pale bar to 4 for each, and the score on it."""
    bars = plot_scores_of_points(SCORES, 2).patches
    assert [bar.get_width() for bar in bars[1::2]] == SCORES.to_list()
    assert {bar.get_width() for bar in bars[::2]} == {4}


def test_the_weak_differ_by_more_than_their_colour():
    """Hatched, for whoever sees no colour."""
    hatches = [bar.get_hatch() for bar in plot_scores_of_points(SCORES, 2).patches[1::2]]
    assert hatches[0] == hatches[1] != hatches[2]


def test_the_title_counts_the_lowest():
    """Two at 0 or 1; none among the rest."""
    assert plot_scores_of_points(SCORES, 2).get_title(loc="left").endswith("2 sur 4")
    assert plot_scores_of_points(SCORES.iloc[2:], 1).get_title(loc="left").startswith("Aucun des 2")


def test_no_two_texts_run_into_each_other(reader):
    """Fifteen points."""
    fifteen = pd.Series([float(n % 5) for n in range(15)], index=[f"orientation à long terme {n}" for n in range(15)])
    assert reader.collisions(plot_scores_of_points(fifteen.sort_values(), 3)) == []
