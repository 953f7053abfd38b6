"""Rates with their intervals, beside what it takes to pay."""

from __future__ import annotations

import pandas as pd

from crm_lessons.plots.own_firm.decided import plot_decided

RATES = pd.DataFrame(
    {"rate": [0.01, 0.03], "lower": [0.008, 0.025], "upper": [0.012, 0.036], "needed": [0.0084, 0.0075]}, index=["printemps", "rentrée"]
)  # fmt: skip


def test_each_interval_and_its_break_even_are_drawn_where_they_are():
    """Three marks a row: the interval, the rate, the break-even."""
    lines = plot_decided(RATES).lines[:6]
    assert [list(line.get_xdata()) for line in lines[:3]] == [[0.008, 0.012], [0.01], [0.0084, 0.0084]]
    assert [list(line.get_xdata()) for line in lines[3:]] == [[0.025, 0.036], [0.03], [0.0075, 0.0075]]


def test_the_title_counts_what_cannot_be_decided():
    """One of two, then none."""
    assert "1 sur 2" in plot_decided(RATES).get_title(loc="left")
    assert plot_decided(RATES.iloc[1:]).get_title(loc="left").startswith("Aucun intervalle")


def test_a_campaign_that_nothing_pays_for_has_no_bar():
    """No margin, no break-even: the interval alone."""
    ax = plot_decided(RATES.assign(needed=float("nan")))
    assert len(ax.lines) == 2 * 2 + 1


def test_no_two_texts_run_into_each_other(reader):
    """Twelve campaigns with long names."""
    many = pd.concat([RATES] * 6).set_axis([f"Campagne de relance du trimestre numéro {n}" for n in range(12)])
    assert reader.collisions(plot_decided(many)) == []
