"""Lifts, each with its interval."""

from __future__ import annotations

import pandas as pd
import pytest

from crm_lessons.methods import InputError
from crm_lessons.plots import plot_lifts


def test_the_claim_counts_what_can_be_told(reader):
    """One whole interval above the threshold, one whole below, one on both sides."""
    index = pd.MultiIndex.from_tuples([("food", "occasional"), ("hotels", "frequent"), ("farming", "occasional")])
    table = pd.DataFrame({"uplift": [0.3, -0.1, 0.1], "lower": [0.2, -0.2, 0.0], "upper": [0.4, 0.0, 0.2]}, index=index)
    ax = plot_lifts(table, 0.1)
    title = ax.get_title(loc="left").replace("\u202f", " ")
    assert title == "1 segment se paie, 1 non ; pour 1, on ne peut pas le dire"
    assert not reader.collisions(ax)


def test_what_it_cannot_draw_is_said():
    """A table without intervals."""
    with pytest.raises(InputError, match="lower"):
        plot_lifts(pd.DataFrame({"uplift": [0.1]}), 0.1)
