"""What visits bring and what they cost, by how many a customer gets: the first curve flattens, the second does not."""

from __future__ import annotations

import pandas as pd
from matplotlib.axes import Axes

from crm_lessons.plots.style import LINES, claim, name_axes, number_ticks, styled_axes, write
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import number_text

_CAUSED, _COST = LINES[0], LINES[1]


def plot_return_on_visits(table: pd.DataFrame, ax: Axes | None = None) -> Axes:
    """Draw the margin that visits cause and what they cost, a customer and year: visits | caused, visiting, profit (dirhams)."""
    ax = styled_axes(ax)
    curves = (
        ("caused", _CAUSED, Text(fr="marge causée", en="margin caused")),
        ("visiting", _COST, Text(fr="coût des visites", en="cost of the visits")),
    )
    for column, line, words in curves:
        ax.plot(table.index, table[column], color=line.color, linestyle=line.stroke, marker=line.point, lw=2)
        write(ax, table.index[-1], table[column].iloc[-1], f"  {words}", va="center")
    ax.set_xlim(0, 1.28 * float(table.index.max()))
    ax.set_ylim(bottom=min(0.0, float(table["caused"].min())))
    ax.set_xticks(list(table.index))
    number_ticks(ax.yaxis)
    name_axes(
        ax,
        x=Text(fr="Visites par client et par an", en="Visits a customer and year"),
        y=Text(fr="Dirhams par client et par an", en="Dirhams a customer and year"),
    )
    claim(ax, _claim(table["profit"]))
    return ax


def _claim(profit: pd.Series) -> Text:
    best = int(profit.index[int(profit.argmax())])
    if profit.max() <= 0:
        return Text(
            fr="À aucun rythme les visites ne couvrent leur coût", en="At no rhythm do the visits cover their cost"
        )
    return Text(
        fr="La marge cesse de monter, le coût non :\nle gain est le plus grand à {n} visites par an",
        en="Margin stops rising, cost does not:\nthe gain is largest at {n} visits a year",
    ).format(n=number_text(best))
