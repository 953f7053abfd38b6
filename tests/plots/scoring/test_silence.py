"""Silence against rhythm."""

from __future__ import annotations

import pandas as pd
import pytest

from crm_lessons.methods import InputError, silence_table
from crm_lessons.plots import plot_silence

COUNTED = pd.DataFrame(
    {"recency_days": [91, 10, 300, 0], "frequency": [42, 9, 2, 6], "tenure_days": [868, 250, 400, 100]},
    index=[1134, 1258, 1400, 1500],
)
TABLE = silence_table(COUNTED)


def test_those_whose_rhythm_is_known_are_drawn_and_counted(reader):
    """One of three is out of rhythm; who ordered twice has no rhythm, who ordered today is drawn all the same."""
    ax = plot_silence(TABLE)
    assert " ".join(ax.get_title(loc="left").split()) == "Hors de leur propre rythme : 1 client, sur 3"
    assert sum(len(points.get_offsets()) for points in ax.collections) == 3
    assert not reader.collisions(ax)


def test_who_is_named_is_written(reader):
    """A customer without a rhythm, and a stranger, are not."""
    words = reader.words(plot_silence(TABLE, named=[1134, 1258, 1400, 7]))
    assert {"1134", "1258"} <= set(words)
    assert "1400" not in words


@pytest.mark.parametrize("table", [TABLE.drop(columns="gaps"), TABLE.loc[[1400]]])
def test_what_it_cannot_draw_is_said(table):
    """A table of something else, and customers without a rhythm."""
    with pytest.raises(InputError, match=r"silence_table|rythme"):
        plot_silence(table)
