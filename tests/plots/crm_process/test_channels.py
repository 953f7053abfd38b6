"""How many channels each customer uses."""

from __future__ import annotations

import pandas as pd
import pytest

from crm_lessons.plots import plot_channels
from crm_lessons.text.language import speak

CHANNELS = {
    "several": pd.Series([1, 1, 2, 3, 1]),
    "one each": pd.Series([1, 1]),
    "one customer": pd.Series([4]),
    "a gap": pd.Series([1, 5]),
    "many": pd.Series([1] * 9000 + [2] * 3000 + [6]),
}


@pytest.mark.parametrize("channels", CHANNELS.values(), ids=CHANNELS)
def test_every_customer_is_counted_once(channels, reader):
    """The bars add up to the customers, a number of channels that nobody uses has its place, and no two texts collide."""
    ax = plot_channels(channels)
    assert sum(bar.get_height() for bar in ax.patches) == len(channels)
    assert len(ax.patches) == channels.max()
    assert not reader.collisions(ax)


@pytest.mark.parametrize(
    ("language", "claim"),
    [
        ("fr", "40 % des clients passent par plusieurs canaux (2 sur 5)"),
        ("en", "40% of customers come through several channels (2 of 5)"),
    ],
)
def test_the_claim_counts_those_with_several(language, claim):
    """Two customers of five use more than one channel; their bars are hatched, the others not."""
    speak(language)
    ax = plot_channels(CHANNELS["several"])
    assert ax.get_title(loc="left").replace("\u00a0", " ") == claim
    assert [bool(bar.get_hatch()) for bar in ax.patches] == [False, True, True]


def test_nobody_with_several_is_said():
    """Where each customer keeps to one channel, no share is written."""
    assert plot_channels(CHANNELS["one each"]).get_title(loc="left") == "Chaque client ne passe que par un canal"
