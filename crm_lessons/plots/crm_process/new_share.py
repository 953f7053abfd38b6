"""One figure of the firm, as the base is cleaned: a bar a reading, each with what it counts."""

from __future__ import annotations

import pandas as pd
from matplotlib.axes import Axes

from crm_lessons.plots.style import OTHERS, TICK_SIZE, TOP, claim, name_axes, rate_ticks, styled_axes, write
from crm_lessons.text.language import Text, spoken
from crm_lessons.text.numbers import percent


def plot_falling_share(readings: pd.Series[float], ax: Axes | None = None) -> Axes:
    """Draw the same share read several times, first reading on top; the last one stands out.

    readings: what is counted, in words -> the share
    """
    ax = styled_axes(ax, height=1.5 + 0.55 * len(readings))
    for row, share in enumerate(readings):
        ax.barh(row, share, height=0.6, **(TOP if row == len(readings) - 1 else OTHERS).look)
        write(ax, share, row, f"  {_share(share)}", va="center", weight="bold")
    ax.set_yticks(range(len(readings)), [str(words) for words in readings.index], size=TICK_SIZE, parse_math=False)
    ax.set_ylim(len(readings) - 0.5, -0.5)
    ax.set_xlim(0, 1.15 * float(readings.max()))
    rate_ticks(ax.xaxis, float(readings.max()))
    name_axes(ax, x=Text(fr="Part des ventes de 2024", en="Share of the sales of 2024"))
    claim(ax, _claim(float(readings.iloc[0]), float(readings.iloc[-1])))
    return ax


def _share(share: float) -> str:
    return percent(share, spoken(), 1)


def _claim(first: float, last: float) -> Text:
    return Text(
        fr="Les « nouveaux » font {first} des ventes, puis {last} une fois la base nettoyée",
        en="The “new” make {first} of sales, then {last} once the base is cleaned",
    ).format(first=_share(first), last=_share(last))
