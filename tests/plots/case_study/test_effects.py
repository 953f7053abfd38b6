"""Trials with their intervals, and all of them together."""

from __future__ import annotations

import pandas as pd
import pytest

from crm_lessons.methods import InputError
from crm_lessons.plots import plot_effects

TABLE = pd.DataFrame(
    {
        "trials": [72, 76, 148],
        "other_trials": [30, 19, 49],
        "value": [0.01, 0.18, 0.10],
        "lower": [-0.19, -0.06, 0.01],
        "upper": [0.18, 0.35, 0.19],
    },
    index=[8, 9, "ensemble"],
)


def test_the_title_counts_what_each_leaves_open(reader):
    """Two of two hold zero, together they do not; every row has both head counts."""
    ax = plot_effects(TABLE)
    assert "Seuls, 2 essais sur 2 laissent zéro possible ; ensemble, ils l'excluent" in ax.get_title(
        loc="left"
    ).replace("\xa0", " ").replace("\u202f", " ").replace("’", "'")
    assert "72 et 30" in reader.words(ax)
    assert not reader.collisions(ax)


def test_a_gap_of_rates_is_read_in_points():
    """Ten points, not 10%: the axis writes no per cent."""
    ax = plot_effects(TABLE)
    ax.figure.canvas.draw()
    written = [label.get_text() for label in ax.get_xticklabels()]
    assert "10" in written
    assert not any("%" in one for one in written)


def test_together_they_may_leave_zero_too():
    """Then the title says so."""
    table = TABLE.assign(lower=[-0.19, -0.06, -0.02])
    assert "encore" in plot_effects(table).get_title(loc="left")


@pytest.mark.parametrize("table", [TABLE.iloc[:1], TABLE.drop(columns="lower")])
def test_what_it_cannot_draw_is_said(table):
    """A single row, or no interval."""
    with pytest.raises(InputError, match="trials"):
        plot_effects(table)
