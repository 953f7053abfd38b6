"""Where customers stood, and where they stand a year later: an arrow each, over the cells of the plane."""

from __future__ import annotations

import pandas as pd
from matplotlib.axes import Axes

from crm_lessons.methods.matrices.quadrants import classify_quadrants
from crm_lessons.plots.labels import capital
from crm_lessons.plots.style import (
    BLUE,
    CLEAR,
    GREY,
    PAPER,
    TICK_SIZE,
    VERMILLION,
    claim,
    name_axes,
    styled_axes,
    write,
)
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import number_text
from crm_lessons.text.terms.headings import heading

_LOWEST, _HIGHEST = 0.7, 5.3


def plot_trajectories(
    before: pd.DataFrame, after: pd.DataFrame, x: str, y: str, x_cut: float, y_cut: float, ax: Axes | None = None
) -> Axes:
    """Draw an arrow from each customer's scores before to its scores after; who changes cells has a full, red arrow.

    before, after: the same customers, a row each; x and y hold scores from 1 to 5. x_cut, y_cut: where the plane is cut,
    the same both times, so that nobody moves because others did.
    """
    from_cell = classify_quadrants(before, x, y, x_cut, y_cut)["cell"]
    to_cell = classify_quadrants(after, x, y, x_cut, y_cut)["cell"].reindex(from_cell.index)
    moved = from_cell.astype(str) != to_cell.astype(str)
    ax = styled_axes(ax, height=5.0)
    ax.set_xlim(_LOWEST, _HIGHEST)
    ax.set_ylim(_LOWEST, _HIGHEST)
    ax.axvline(x_cut, color=GREY, lw=1, linestyle="--", zorder=1)
    ax.axhline(y_cut, color=GREY, lw=1, linestyle="--", zorder=1)
    for customer in before.index:
        _draw_arrow(ax, before.loc[customer, [x, y]], after.loc[customer, [x, y]], bool(moved[customer]), str(customer))
    name_axes(ax, x=capital(heading(x)), y=capital(heading(y)))
    words = Text(fr="{moved} clients sur {all} ont changé de case", en="{moved} customers of {all} have changed cells")
    claim(ax, words.format(moved=number_text(int(moved.sum())), all=number_text(len(moved))))
    return ax


def _draw_arrow(ax: Axes, start: pd.Series, end: pd.Series, moved: bool, name: str) -> None:
    color, width = (VERMILLION, 2.0) if moved else (BLUE, 1.2)
    look = {"arrowstyle": "-|>", "color": color, "lw": width, "shrinkA": 0, "shrinkB": 0, "mutation_scale": 14}
    ax.annotate("", xy=tuple(end), xytext=tuple(start), arrowprops=look, zorder=3)
    ax.plot(*start, marker="o", color=color, mec=PAPER, ms=7, zorder=4)
    write(ax, start.iloc[0], start.iloc[1] + 0.12, name, ha="center", va="bottom", size=TICK_SIZE, bbox=CLEAR, zorder=2)
