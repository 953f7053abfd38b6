"""Rules in several worlds."""

from __future__ import annotations

import pandas as pd
import pytest

from crm_lessons.methods import InputError
from crm_lessons.plots import plot_rule_scores


def test_the_claim_names_the_rule_with_the_best_mean(reader):
    """By the mean, not by the luckiest world; a rule of one's own keeps its name."""
    ax = plot_rule_scores(pd.DataFrame({"best_by_rfm": [0.9, -0.7], "mine": [0.4, 0.5]}))
    assert "mine" in ax.get_title(loc="left")
    assert "les meilleurs selon le RFM" in reader.words(ax)
    assert not reader.collisions(ax)


def test_no_world_is_no_figure():
    """An empty table is refused in words."""
    with pytest.raises(InputError, match="un monde"):
        plot_rule_scores(pd.DataFrame())
