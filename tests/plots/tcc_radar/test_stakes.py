"""The reserve in money beside RADAR."""

from __future__ import annotations

import pandas as pd
import pytest

from crm_lessons.plots import plot_stakes


@pytest.fixture
def buying():
    """Return four customers who buy: one to develop, one just above, one in the middle, one nearly whole."""
    rows = [(13, 100, "rising"), (60, 350, "stable"), (40, 100, "stable"), (85, 100, "falling")]
    table = pd.DataFrame(rows, index=["C1", "C2", "C3", "C4"], columns=["sales", "purchases", "trend"])
    return table.assign(status="customer")


def title(ax):
    return ax.get_title(loc="left").replace("\u00a0", " ").replace("\u202f", " ")


def test_the_largest_reserve_may_contradict_radar(buying, reader):
    """C2 is accompanied and leaves 290; C1, to be developed, leaves 87."""
    ax = plot_stakes(buying)
    assert title(ax) == "C2, à accompagner, a une plus grande réserve que C1, à développer"
    assert [bar.get_width() for bar in ax.patches] == [15, 60, 87, 290]
    assert reader.collisions(ax) == []


def test_where_they_agree_it_is_said(buying):
    """Without C2, whom RADAR develops leaves most."""
    assert title(plot_stakes(buying.drop("C2"))) == "RADAR et la réserve disent la même chose"
