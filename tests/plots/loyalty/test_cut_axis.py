"""A chart to be criticised."""

from __future__ import annotations

import pandas as pd

from crm_lessons.plots import plot_cut_axis
from crm_lessons.text.language import Text


def test_bars_are_drawn_from_where_the_axis_is_cut(reader):
    """38 and 31 on an axis from 30: bars of 8 and 1, eight times as tall, as the question says."""
    ax = plot_cut_axis(pd.Series({"Rabat": 38, "Oujda": 31}), 30, 40, Text(fr="NPS", en="NPS"))
    assert [bar.get_height() for bar in ax.patches] == [8, 1]
    assert ax.get_ylim() == (30, 40)
    assert not reader.collisions(ax)
