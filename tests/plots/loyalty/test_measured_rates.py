"""Rates with their intervals."""

from __future__ import annotations

import pandas as pd

from crm_lessons.plots import plot_measured_rates
from crm_lessons.text.language import Text

WORDS = Text(fr="Part qui revient", en="Share who come back")


def rates(*rows):
    """Return a table of rates by story."""
    index = pd.Index(["silent", "repaired"][: len(rows)], name="story")
    return pd.DataFrame(rows, columns=["customers", "rate", "lower", "upper"], index=index)


def test_overlapping_intervals_rank_nothing_and_others_do(reader):
    """The title follows the intervals, each row says of how many it is, in words; nothing is written over anything."""
    ax = plot_measured_rates(rates((20, 0.5, 0.3, 0.7), (18, 0.6, 0.4, 0.8)), WORDS)
    assert "recouvrent" in ax.get_title(loc="left")
    assert [label.get_text() for label in ax.get_yticklabels()] == ["dit et réglé", "tu"]
    assert any("20" in text.get_text() for text in ax.texts)
    assert not reader.collisions(ax)
    apart = plot_measured_rates(rates((200, 0.3, 0.2, 0.4), (180, 0.8, 0.7, 0.9)), WORDS)
    assert "ne se touchent pas" in apart.get_title(loc="left")
