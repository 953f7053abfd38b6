"""The matrices of the course, each with its four cells, their names, what to do in them, and where the good one is."""

from __future__ import annotations

import textwrap

from matplotlib.axes import Axes
from matplotlib.patches import Rectangle

from crm_lessons.methods.matrices.matrix import Cell, Matrix
from crm_lessons.methods.matrices.quadrants import CELLS
from crm_lessons.plots.labels import capital
from crm_lessons.plots.style import BLUE, GREY, INK, PAPER, TICK_SIZE, claim, name_axes, styled_axes, write
from crm_lessons.text.language import Text

CORNERS = {cell: (0.0 if cell.endswith("left") else 1.0, 1.0 if cell.startswith("top") else 0.0) for cell in CELLS}
"""Lower left corner of each cell, in a plane two cells wide and two high."""

_TINT, _LETTERS = 0.15, 36


def plot_matrix(matrix: Matrix, ax: Axes | None = None) -> Axes:
    """Draw a matrix with the name of each cell and its advice; the cell good on both axes is hatched and says so."""
    ax = styled_axes(ax)
    ax.spines[["left", "bottom"]].set_visible(False)
    for cell, (x, y) in CORNERS.items():
        _draw_cell(ax, matrix.cells[cell], x, y, best=cell == matrix.best)
    ax.set_xlim(0, 2)
    ax.set_ylim(0, 2)
    ax.set_xticks([0.5, 1.5], [str(matrix.x.low), str(matrix.x.high)])
    ax.set_yticks([0.5, 1.5], [str(matrix.y.low), str(matrix.y.high)], rotation=90, va="center")
    ax.tick_params(length=0)
    name_axes(ax, x=capital(matrix.x.name), y=capital(matrix.y.name))
    words = Text(fr="{title}\nLa bonne case est {place}", en="{title}\nThe good cell is {place}")
    claim(ax, words.format(title=matrix.title, place=CELLS[matrix.best]))
    return ax


def _draw_cell(ax: Axes, cell: Cell, x: float, y: float, best: bool) -> None:
    look = {"facecolor": (BLUE, _TINT), "hatch": "//"} if best else {"facecolor": PAPER}
    ax.add_patch(Rectangle((x, y), 1, 1, edgecolor=(GREY, 0.35) if best else GREY, lw=1, **look))
    ax.add_patch(Rectangle((x, y), 1, 1, fill=False, edgecolor=INK if best else GREY, lw=2.5 if best else 1))
    paper = {"boxstyle": "square,pad=0.35", "facecolor": PAPER, "edgecolor": "none"}
    name, advice = (textwrap.fill(str(words), _LETTERS) for words in (cell.name, cell.advice))
    write(ax, x + 0.5, y + 0.62, name, ha="center", va="bottom", weight="bold", linespacing=1.2, bbox=paper)
    write(ax, x + 0.5, y + 0.52, advice, ha="center", va="top", size=TICK_SIZE, linespacing=1.3, bbox=paper)
