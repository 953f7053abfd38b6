"""Where the customers of each class went: A, B, C a year later, or nothing bought."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pandas as pd
from matplotlib.axes import Axes

from crm_lessons.methods.pareto_abc.abc import CLASSES
from crm_lessons.plots.labels import customers_text
from crm_lessons.plots.style import CLASS_FILLS, LOSS, claim, name_axes, percent_ticks, styled_axes, write
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import number_text, share_text

LOST = "–"
_NARROW = 0.045
"""A part that is smaller has no room for its number."""


def plot_migration(table: pd.DataFrame, ax: Axes | None = None) -> Axes:
    """Draw a strip for each class of the first period, cut by the class of the second; counts stand in the parts.

    table: counts of customers, first class (rows) by second class or `"–"`, nothing bought (columns); newcomers, a row
    of that name, are left out: they come from no class.
    """
    ax = styled_axes(ax, height=3.8)
    counts = table.reindex(index=list(CLASSES), columns=[*CLASSES, LOST], fill_value=0).to_numpy(int)
    for place, row in enumerate(counts.tolist()):
        _draw_strip(ax, place, row)
    _name_parts(ax, counts[0].tolist())
    names = Text(fr="{letter} : {customers}", en="{letter}: {customers}")
    sizes = [customers_text(size) for size in counts.sum(axis=1).tolist()]
    ticks = [names.format(letter=letter, customers=size) for letter, size in zip(CLASSES, sizes, strict=True)]
    ax.set_yticks(range(len(CLASSES)), [str(tick) for tick in ticks])
    ax.set_ylim(len(CLASSES) - 0.5, -0.95)
    ax.set_xlim(0, 1)
    ax.tick_params(axis="y", length=0)
    ax.spines["left"].set_visible(False)
    percent_ticks(ax.xaxis)
    name_axes(ax, x=Text(fr="Ce qu'ils sont l'année suivante", en="What they are the year after"))
    stay = Text(
        fr="{share} de la classe A y est encore l'année suivante", en="{share} of class A is still there the year after"
    )
    claim(ax, stay.format(share=share_text(_parts(counts[0].tolist())[0])))
    return ax


def _parts(row: Sequence[int]) -> list[float]:
    """Return what part of a class each count is; of a class that nobody is in, nothing."""
    return [count / (sum(row) or 1) for count in row]


def _draw_strip(ax: Axes, place: int, row: Sequence[int]) -> None:
    left = 0.0
    for fill, width, count in zip(_FILLS, _parts(row), row, strict=True):
        ax.barh(place, width, left=left, height=0.62, **fill.look)
        if width >= _NARROW:
            plain = {"boxstyle": "round,pad=0.2", "facecolor": fill.color, "lw": 0}
            look: dict[str, Any] = {"color": fill.ink, "ha": "center", "va": "center", "bbox": plain}
            write(ax, left + width / 2, place, number_text(count), **look)
        left += width


def _name_parts(ax: Axes, row: Sequence[int]) -> None:
    """Write, above the first strip, what each of its parts is."""
    left = 0.0
    names: list[Text | str] = [*CLASSES, _LOST]
    for name, width in zip(names, _parts(row), strict=True):
        if width:
            write(ax, left + width / 2, -0.42, name, ha="center", va="bottom", weight="bold")
        left += width


_FILLS = (*(CLASS_FILLS[letter] for letter in CLASSES), LOSS)
_LOST = Text(fr="rien\nacheté", en="nothing\nbought")
