"""Customers placed on the two axes of a matrix in their own units: how many stand in each cell, and what they weigh."""

from __future__ import annotations

from collections.abc import Collection

import pandas as pd
from matplotlib.axes import Axes

from crm_lessons.methods.matrices.matrix import Axis, Matrix
from crm_lessons.methods.matrices.quadrants import CELLS, classify_quadrants
from crm_lessons.plots.free_places import write_beside
from crm_lessons.plots.labels import capital, customers_text
from crm_lessons.plots.style import (
    BLUE,
    GREY,
    INK,
    ORANGE,
    TICK_SIZE,
    VERMILLION,
    Line,
    claim,
    name_axes,
    number_ticks,
    percent_ticks,
    styled_axes,
    write,
)
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import share_text
from crm_lessons.text.terms.headings import RATES, heading

_POINTS = {
    "top_left": Line(VERMILLION, "-", "v"),
    "top_right": Line(BLUE, "-", "o"),
    "bottom_left": Line(GREY, "-", "x"),
    "bottom_right": Line(ORANGE, "-", "^"),
}
"""Each cell is known by the shape of its points as much as by their colour."""
_SIZE = 36.0
_LEGEND = 0.30
"""How much of the height is kept above the points for the words of the two upper cells."""


def plot_placed(
    table: pd.DataFrame, x: str, y: str, matrix: Matrix, named: Collection[object] = (), ax: Axes | None = None
) -> Axes:
    """Draw each customer at its x and y over the cells of a matrix, cut at the means, with each cell's head count and weight.

    table: a row for each customer; x a rate or an amount, y an amount, of which each cell's share is written
    named: the customers to name; of them, those for whom there is room
    """
    placed = classify_quadrants(table, x, y)
    ax = styled_axes(ax, height=5.5)
    for cell, line in _POINTS.items():
        inside = placed[placed["cell"] == cell]
        ax.scatter(inside[x], inside[y], s=_SIZE, color=line.color, marker=line.point, lw=1.2, zorder=3)
    _frame(ax, placed, x, y)
    ax.axvline(float(placed[x].mean()), color=INK, lw=1, linestyle="--")
    ax.axhline(float(placed[y].mean()), color=INK, lw=1, linestyle="--")
    for cell in CELLS:
        _say(ax, placed, cell, y, matrix)
    (percent_ticks if x in RATES else number_ticks)(ax.xaxis)
    number_ticks(ax.yaxis)
    name_axes(ax, x=_axis_name(matrix.x, x), y=_axis_name(matrix.y, y))
    claim(ax, _claim(placed, y, matrix))
    chosen = placed.loc[[customer for customer in placed.index if customer in named]]
    if len(chosen):
        sizes = pd.Series(_SIZE, index=chosen.index)
        write_beside(ax, [str(customer) for customer in chosen.index], chosen[x], chosen[y], sizes)
    return ax


def _axis_name(axis: Axis, column: str) -> Text:
    """Name an axis, with what it is measured by where that has another name, and with the unit of an amount."""
    measure = heading(column)
    words = capital(axis.name)
    if measure != axis.name:
        words += Text(fr=" ({measure})", en=" ({measure})").format(measure=measure)
    return words if column in RATES else words + Text(fr=" (DH)", en=" (MAD)")


def _frame(ax: Axes, placed: pd.DataFrame, x: str, y: str) -> None:
    """Leave room over the highest point and under the lowest for the words of the cells."""
    low, high = float(placed[y].min()), float(placed[y].max())
    height = (high - low) or abs(high) or 1.0
    ax.set_ylim(low - _LEGEND / 2 * height, high + _LEGEND * height)
    left, right = float(placed[x].min()), float(placed[x].max())
    width = (right - left) or abs(right) or 1.0
    ax.set_xlim(left - 0.08 * width, right + 0.08 * width)


def _say(ax: Axes, placed: pd.DataFrame, cell: str, y: str, matrix: Matrix) -> None:
    """Write in the corner of a cell its name, its customers and their share of what y adds up to."""
    inside = placed[placed["cell"] == cell]
    total = float(placed[y].sum())
    words = Text(fr="{name}\n{customers} : {share}", en="{name}\n{customers}: {share}").format(
        name=matrix.cells[cell].name,
        customers=customers_text(len(inside)),
        share=share_text(float(inside[y].sum()) / total if total else 0.0),
    )
    right, top = cell.endswith("right"), cell.startswith("top")
    write(
        ax, 0.99 if right else 0.01, 0.985 if top else 0.015, words, transform=ax.transAxes, size=TICK_SIZE,
        ha="right" if right else "left", va="top" if top else "bottom", linespacing=1.35,
    )  # fmt: skip


def _claim(placed: pd.DataFrame, y: str, matrix: Matrix) -> Text:
    """Say what the good cell weighs."""
    good = placed[placed["cell"] == matrix.best]
    total = float(placed[y].sum())
    return Text(fr="{name} : {customers}, {share} du total", en="{name}: {customers}, {share} of the total").format(
        name=capital(matrix.cells[matrix.best].name),
        customers=customers_text(len(good)),
        share=share_text(float(good[y].sum()) / total if total else 0.0),
    )
