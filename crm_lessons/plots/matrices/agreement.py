"""Two judges' marks side by side: the customers on the diagonal are marked alike, those below it higher by the first."""

from __future__ import annotations

import numpy as np
from matplotlib.axes import Axes
from matplotlib.patches import Rectangle

from crm_lessons.methods.matrices.agreement import Agreement
from crm_lessons.plots.style import BLUE, INK, PALE, TITLE_SIZE, claim, name_axes, styled_axes, write
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import number_text

_STRONGEST = 0.55
"""How dark the fullest cell is; its number must still be read."""


def plot_agreement(agreement: Agreement, first: str, second: str, ax: Axes | None = None) -> Axes:
    """Draw how many customers got each pair of marks; the diagonal, where the judges agree, is framed.

    first, second: the judges' names; the first judge's marks go upwards, the second's to the right.
    """
    counts = agreement.table.to_numpy()
    marks = list(agreement.table.index)
    ax = styled_axes(ax, width=6.4, height=5.2)
    ax.spines[["left", "bottom"]].set_visible(False)
    most = max(int(counts.max()), 1)
    for row, column in np.ndindex(counts.shape):
        _draw_cell(ax, column, row, int(counts[row, column]), most)
    ax.set_xlim(-0.55, len(marks) - 0.45)
    ax.set_ylim(-0.55, len(marks) - 0.45)
    ax.set_xticks(range(len(marks)), [str(mark) for mark in marks])
    ax.set_yticks(range(len(marks)), [str(mark) for mark in marks])
    ax.tick_params(length=0)
    ax.set_aspect("equal")
    words = Text(fr="Note de {judge}", en="Mark given by {judge}")
    name_axes(ax, x=words.format(judge=second), y=words.format(judge=first))
    claim(ax, _claim(counts, first, second))
    return ax


def _draw_cell(ax: Axes, x: int, y: int, count: int, most: int) -> None:
    agreed = x == y
    shade = (BLUE, _STRONGEST * (count / most) ** 0.5)
    edge, width = (INK, 2.2) if agreed else (PALE, 0.8)
    frame = Rectangle((x - 0.48, y - 0.48), 0.96, 0.96, facecolor=shade, edgecolor=edge, lw=width)
    ax.add_patch(frame).set_zorder(2 if agreed else 1)
    if count:
        write(ax, x, y, number_text(count), ha="center", va="center", size=TITLE_SIZE, zorder=3)


def _claim(counts: np.ndarray, first: str, second: str) -> Text:
    numbers = {
        "same": number_text(int(np.trace(counts))),
        "all": number_text(int(counts.sum())),
        "first_above": number_text(int(np.tril(counts, -1).sum())),
        "second_above": number_text(int(np.triu(counts, 1).sum())),
    }
    return Text(
        fr="Même note pour {same} clients sur {all} ;\n{first} est au-dessus {first_above} fois, {second} {second_above} fois",
        en="The same mark for {same} customers of {all};\n{first} is above {first_above} times, {second} {second_above} times",
    ).format(first=first, second=second, **numbers)
