"""What a buyer is left with, by the size of the trial: too little teaches nothing, too much leaves nothing to spend."""

from __future__ import annotations

import pandas as pd
from matplotlib.axes import Axes

from crm_lessons.methods.columns import table_with
from crm_lessons.plots.labels import money_text
from crm_lessons.plots.style import BLUE, INK, PAPER, claim, name_axes, number_ticks, styled_axes
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import number_text

_TINT = 0.15


def plot_trial_profits(table: pd.DataFrame, ax: Axes | None = None) -> Axes:
    """Draw the mean profit for each size of trial, and the band within which the mean of so many worlds may be off.

    table: trial | profit, give_or_take (dirhams)

    Raises InputError when a column is missing.
    """
    known = table_with(table, ["profit", "give_or_take"], "table")
    ax = styled_axes(ax)
    low, high = known["profit"] - known["give_or_take"], known["profit"] + known["give_or_take"]
    ax.fill_between(known.index, low, high, facecolor=(BLUE, _TINT), lw=0)
    ax.plot(known.index, known["profit"], color=BLUE, lw=2, marker="o", mec=PAPER, ms=7)
    ax.axhline(0, color=INK, lw=1)
    number_ticks(ax.xaxis)
    number_ticks(ax.yaxis)
    name_axes(
        ax,
        x=Text(fr="Messages d'essai par fichier", en="Trial messages per list"),
        y=Text(fr="Profit moyen, en DH (bande : intervalle à 95 %)", en="Mean profit, in MAD (band: 95% interval)"),
    )
    claim(ax, _claim(known["profit"]))
    return ax


def _claim(profit: pd.Series[float]) -> Text:
    amounts, sizes = profit.to_list(), list(map(int, profit.index))
    best = amounts.index(max(amounts))
    if best in (0, len(amounts) - 1):
        return Text(
            fr="Le plus profitable : {n} messages d'essai par fichier", en="Most profitable: {n} trial messages a list"
        ).format(n=number_text(sizes[best]))
    first, last, between = (money_text(int(round(amounts[place], -2))) for place in (0, -1, best))
    return Text(
        fr="Sans essai : {first} ; tout en essais : {last} ; entre les deux : {best}",
        en="No trial: {first}; nothing but trials: {last}; in between: {best}",
    ).format(first=first, last=last, best=between)
