"""A chart as it hangs on a wall: bars on an axis that does not begin at nought, to be criticised."""

from __future__ import annotations

import pandas as pd
from matplotlib.axes import Axes

from crm_lessons.plots.style import BLUE, name_axes, number_ticks, styled_axes, write
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import number_text


def plot_cut_axis(values: pd.Series[float], start: float, end: float, words: Text, ax: Axes | None = None) -> Axes:
    """Draw a bar for each value, in the order given, on an axis from `start` to `end`; `words` name what it counts.

    It makes no claim: what is wrong with it is for the reader to say.
    """
    ax = styled_axes(ax)
    ax.bar(range(len(values)), values - start, bottom=start, width=0.6, color=BLUE)
    for place, value in enumerate(values):
        write(ax, place, value + 0.02 * (end - start), number_text(value), ha="center", va="bottom")
    ax.set_xticks(range(len(values)), [str(name) for name in values.index], parse_math=False)
    ax.set_ylim(start, end)
    number_ticks(ax.yaxis)
    name_axes(ax, y=words)
    return ax
