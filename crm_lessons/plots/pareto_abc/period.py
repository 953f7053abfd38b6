"""The share of the first fifth over longer and longer periods, beside what the lot alone would give."""

from __future__ import annotations

import pandas as pd
from matplotlib.axes import Axes

from crm_lessons.plots.style import LINES, PAPER, claim, name_axes, percent_ticks, styled_axes, write
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import number_text, share_text


def plot_periods(table: pd.DataFrame, ax: Axes | None = None) -> Axes:
    """Draw two shares of revenue by the length of the period, longest last.

    table: weeks | real, by_lot (shares of the first fifth of the buyers, between 0 and 1)
    """
    ax = styled_axes(ax)
    places = range(len(table))
    names = {
        "real": Text(fr="les vraies commandes", en="the real orders"),
        "by_lot": Text(fr="les mêmes, distribuées au hasard", en="the same, dealt out by lot"),
    }
    for line, (column, name) in zip(LINES, names.items(), strict=False):
        shares = table[column]
        ax.plot(places, shares, color=line.color, linestyle=line.stroke, marker=line.point, lw=2, markeredgecolor=PAPER)
        last = Text(fr="{name}\n{share}", en="{name}\n{share}").format(name=name, share=share_text(shares.iloc[-1]))
        write(ax, len(table) - 0.85, float(shares.iloc[-1]), last, va="center", linespacing=1.3)
    ax.set_xticks(places, [str(number_text(weeks)) for weeks in table.index])
    ax.set_xlim(-0.2, len(table) + 1.2)
    ax.set_ylim(0, 1)
    ax.spines["bottom"].set_bounds(-0.2, len(table) - 0.8)
    percent_ticks(ax.yaxis)
    name_axes(
        ax,
        x=Text(fr="Durée observée, en semaines", en="Period observed, in weeks"),
        y=Text(fr="Part des ventes aux 20 % premiers", en="Share of sales to the first 20%"),
    )
    claim(ax, _claim(table))
    return ax


def _claim(table: pd.DataFrame) -> Text:
    first, last = table.iloc[0], table.iloc[-1]
    if last["real"] > first["real"] and last["by_lot"] < first["by_lot"]:
        return Text(
            fr="Avec le temps, le hasard s'efface et la différence reste",
            en="With time, chance fades and difference remains",
        )
    return Text(
        fr="La part des premiers dépend de la durée observée",
        en="The share of the first depends on the period observed",
    )
