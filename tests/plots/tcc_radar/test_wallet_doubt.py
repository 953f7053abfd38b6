"""The span of a share whose wallet may be wrong."""

from __future__ import annotations

import pandas as pd
import pytest

from crm_lessons.methods import radar_sensitivity
from crm_lessons.plots import plot_wallet_doubt


@pytest.fixture
def buying():
    """Return four customers who buy: one to develop, one just above, one in the middle, one nearly whole."""
    rows = [(13, 100, "rising"), (60, 350, "stable"), (40, 100, "stable"), (85, 100, "falling")]
    table = pd.DataFrame(rows, index=["C1", "C2", "C3", "C4"], columns=["sales", "purchases", "trend"])
    return table.assign(status="customer")


def title(ax):
    return ax.get_title(loc="left").replace("\u00a0", " ").replace("\u202f", " ")


def test_whose_strategy_changes_is_drawn_thick(buying, reader):
    """C1, C2 and C4 change at 20 %; the lines of those who hold are thin."""
    ax = plot_wallet_doubt(radar_sensitivity(buying, 0.20))
    assert title(ax) == "3 clients sur 4 changeraient de stratégie"
    assert sorted(line.get_linewidth() for line in ax.lines if line.get_linewidth() in (2, 5)) == [2, 5, 5, 5]
    assert reader.collisions(ax) == []


def test_the_title_agrees_with_how_many_change(buying):
    """One would, nobody would: the verb follows."""
    assert title(plot_wallet_doubt(radar_sensitivity(buying[:3], 0.14))) == "1 client sur 3 changerait de stratégie"
    assert title(plot_wallet_doubt(radar_sensitivity(buying, 0))) == "Personne ne changerait de stratégie"
