"""What each list of customers cost, and what acting on it caused."""

from __future__ import annotations

import pandas as pd
from matplotlib.axes import Axes

from crm_lessons.methods.validation import InputError
from crm_lessons.plots.style import GREY, OTHERS, TICK_SIZE, TOP, claim, name_axes, number_ticks, styled_axes, write
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import number_text

_HEIGHT = 0.36


def plot_lists(table: pd.DataFrame, ax: Axes | None = None) -> Axes:
    """Draw for each list its cost beside the margin that it caused, first row on top.

    table: whose list | cost, caused (dirhams)
    Raises InputError for a table without rows or without these columns.
    """
    if table.empty or any(column not in table for column in ("cost", "caused")):
        raise InputError(_EXPECTED)
    ax = styled_axes(ax, height=1.8 + 0.6 * len(table))
    rows = table[["cost", "caused"]].iloc[::-1]
    low, high = min(0.0, float(rows.to_numpy().min())), max(1.0, float(rows.to_numpy().max()))
    apart = 0.01 * (high - low)
    for fill, column, side, words in ((OTHERS, "cost", _HEIGHT / 2, _COST), (TOP, "caused", -_HEIGHT / 2, _CAUSED)):
        ax.barh([place + side for place in range(len(rows))], rows[column], _HEIGHT, label=str(words), **fill.look)
        for place, amount in enumerate(rows[column].astype(float)):
            ha = "left" if amount >= 0 else "right"
            beside = amount + (apart if amount >= 0 else -apart)
            write(ax, beside, place + side, number_text(round(amount)), ha=ha, va="center", size=TICK_SIZE)
    ax.axvline(0, color=GREY, lw=1)
    ax.set_yticks(range(len(rows)), [str(name) for name in rows.index], size=TICK_SIZE, parse_math=False)
    ax.set_xlim(low - 0.16 * (high - low) * (low < 0), high + 0.16 * (high - low))
    number_ticks(ax.xaxis)
    ax.legend(frameon=False, loc="upper center", bbox_to_anchor=(0.5, -0.18), ncols=2)
    name_axes(ax, x=Text(fr="Dirhams", en="Dirhams"))
    claim(ax, _claim(table))
    return ax


def _claim(table: pd.DataFrame) -> Text:
    paid = int((table["caused"] > table["cost"]).sum())
    return Text(
        fr="Listes qui ont causé plus qu'elles n'ont coûté : {paid}, sur {all}",
        en="Lists that caused more than they cost: {paid}, of {all}",
    ).format(paid=number_text(paid), all=number_text(len(table)))


_COST = Text(fr="ce que la liste a coûté", en="what the list cost")
_CAUSED = Text(fr="la marge qu'elle a causée", en="the margin that it caused")
_EXPECTED = Text(
    fr="On attend une table d'au moins une ligne, avec les colonnes `cost` et `caused`.",
    en="Expected is a table of at least one row, with the columns `cost` and `caused`.",
)
