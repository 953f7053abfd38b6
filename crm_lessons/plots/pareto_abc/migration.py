"""Where the customers of each class went: A, B, C a year later, or nothing bought."""

from __future__ import annotations

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
    fills = {**CLASS_FILLS, LOST: LOSS}
    rows = [letter for letter in CLASSES if letter in table.index]
    for place, letter in enumerate(rows):
        counts = [int(table[column].get(letter, 0)) if column in table else 0 for column in fills]
        left, total = 0.0, sum(counts)
        for (column, fill), count in zip(fills.items(), counts, strict=True):
            width = count / total
            ax.barh(place, width, left=left, height=0.62, **fill.look)
            if width >= _NARROW:
                plain = {"boxstyle": "round,pad=0.2", "facecolor": fill.color, "lw": 0}
                write(
                    ax,
                    left + width / 2,
                    place,
                    number_text(count),
                    color=fill.ink,
                    ha="center",
                    va="center",
                    bbox=plain,
                )
            if not place and count:
                name = _LOST if column == LOST else column
                write(ax, left + width / 2, -0.42, name, ha="center", va="bottom", weight="bold")
            left += width
    ax.set_yticks(range(len(rows)), [str(_row_name(letter, int(table.loc[letter].sum()))) for letter in rows])
    ax.set_ylim(len(rows) - 0.5, -0.95)
    ax.set_xlim(0, 1)
    ax.tick_params(axis="y", length=0)
    ax.spines["left"].set_visible(False)
    percent_ticks(ax.xaxis)
    name_axes(ax, x=Text(fr="Ce qu'ils sont l'année suivante", en="What they are the year after"))
    kept = int(table.loc["A", "A"]) / int(table.loc["A"].sum())
    claim(
        ax,
        Text(
            fr="{share} de la classe A y est encore l'année suivante",
            en="{share} of class A is still there the year after",
        ).format(share=share_text(kept)),
    )
    return ax


_LOST = Text(fr="rien\nacheté", en="nothing\nbought")


def _row_name(letter: str, count: int) -> Text:
    return Text(fr="{letter} : {customers}", en="{letter}: {customers}").format(
        letter=letter, customers=customers_text(count)
    )
