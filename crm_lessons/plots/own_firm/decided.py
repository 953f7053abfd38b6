"""Whether a rate pays: each rate with its interval, beside the rate from which on it pays."""

from __future__ import annotations

import pandas as pd
from matplotlib.axes import Axes

from crm_lessons.plots.labels import short_name
from crm_lessons.plots.style import BLUE, INK, VERMILLION, claim, name_axes, rate_ticks, styled_axes
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import number_text


def plot_decided(rates: pd.DataFrame, ax: Axes | None = None) -> Axes:
    """Draw each rate as a point with its interval, and its break-even as an upright line: one decides when they do not touch.

    rates: name | rate, lower, upper, needed (the rate that pays back; missing where none does), all between 0 and 1
    """
    ax = styled_axes(ax, height=max(2.4, 1.5 + 0.5 * len(rates)))
    for row, (_, one) in enumerate(rates.iterrows()):
        ax.plot([one["lower"], one["upper"]], [row, row], color=BLUE, lw=3, solid_capstyle="butt")
        ax.plot(one["rate"], row, "o", color=BLUE, ms=8)
        if one["needed"] == one["needed"]:
            ax.plot([one["needed"]] * 2, [row - 0.32, row + 0.32], color=VERMILLION, lw=2.5)
    ax.set_yticks(range(len(rates)), [short_name(name) for name in rates.index], parse_math=False)
    ax.set_ylim(len(rates) - 0.4, -0.6)
    highest = float(rates[["upper", "needed"]].max().max())
    ax.set_xlim(0, 1.08 * highest if highest > 0 else 1)
    rate_ticks(ax.xaxis, highest)
    ax.axvline(0, color=INK, lw=0.8)
    name_axes(ax, x=_LEGEND)
    claim(ax, _claim(rates))
    return ax


def _claim(rates: pd.DataFrame) -> Text:
    inside = (rates["lower"] <= rates["needed"]) & (rates["needed"] <= rates["upper"])
    words = _ALL if not inside.any() else _SOME
    return words.format(n=number_text(int(inside.sum())), all=number_text(len(rates)))


_LEGEND = Text(
    fr="Commandes par message ; trait : intervalle à 95 % ; barre debout : ce qu'il faut pour payer la campagne",
    en="Orders per message; line: 95% interval; upright bar: what it takes to pay for the campaign",
)
_ALL = Text(
    fr="Aucun intervalle ne contient son point mort : on peut décider",
    en="No interval holds its break-even: you can decide",
)
_SOME = Text(
    fr="Intervalles qui contiennent leur point mort : {n} sur {all}, indécidables",
    en="Intervals that hold their break-even: {n} of {all}, undecidable",
)
