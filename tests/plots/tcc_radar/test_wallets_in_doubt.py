"""The figures of a wallet that is estimated: the estimates beside the truth, the span of a share, the reserve beside RADAR."""

from __future__ import annotations

import pandas as pd
import pytest

from crm_lessons.methods import radar_sensitivity
from crm_lessons.plots import plot_estimates, plot_stakes, plot_wallet_doubt
from crm_lessons.text.language import speak


@pytest.fixture
def buying():
    """Return four customers who buy: one to develop, one just above, one in the middle, one nearly whole."""
    rows = [(13, 100, "rising"), (60, 350, "stable"), (40, 100, "stable"), (85, 100, "falling")]
    table = pd.DataFrame(rows, index=["C1", "C2", "C3", "C4"], columns=["sales", "purchases", "trend"])
    return table.assign(status="customer")


def title(ax):
    return ax.get_title(loc="left").replace("\u00a0", " ").replace("\u202f", " ")


def test_the_estimates_claim_how_many_are_too_low(reader):
    """Five of six below the truth, the worst a third of it; each source has its marker in the legend."""
    wallets = pd.Series({"C1": 100, "C2": 300})
    estimates = pd.DataFrame({"survey": [90, 280], "ratio": [150, 100], "salesperson": [80, 200]}, index=["C1", "C2"])
    speak("fr")
    ax = plot_estimates(estimates, wallets)
    assert title(ax) == "5 estimations sur 6 sont trop basses ; la plus fausse est à 0,3 fois la vérité"
    assert len(ax.get_legend().get_texts()) == 3
    assert reader.collisions(ax) == []


def test_whose_strategy_changes_is_drawn_thick(buying, reader):
    """C1, C2 and C4 change at 20 %; the lines of those who hold are thin."""
    ax = plot_wallet_doubt(radar_sensitivity(buying, 0.20))
    assert title(ax) == "3 clients sur 4 changeraient de stratégie"
    assert sorted(line.get_linewidth() for line in ax.lines if line.get_linewidth() in (2, 5)) == [2, 5, 5, 5]
    assert reader.collisions(ax) == []


def test_the_largest_reserve_may_contradict_radar(buying, reader):
    """C2 is accompanied and leaves 290; C1, to be developed, leaves 87."""
    ax = plot_stakes(buying)
    assert title(ax) == "C2, à accompagner, a une plus grande réserve que C1, à développer"
    assert [bar.get_width() for bar in ax.patches] == [15, 60, 87, 290]
    assert reader.collisions(ax) == []


def test_where_they_agree_it_is_said(buying):
    """Without C2, whom RADAR develops leaves most."""
    assert title(plot_stakes(buying.drop("C2"))) == "RADAR et la réserve disent la même chose"
