"""The curve of a propensity score over one measure, beside what was observed: from odds to a probability."""

from __future__ import annotations

import pandas as pd
from matplotlib.axes import Axes

from crm_lessons.plots.style import (
    BLUE,
    INK,
    TICK_SIZE,
    VERMILLION,
    claim,
    name_axes,
    percent_ticks,
    styled_axes,
    write,
)
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import number_text, share_text


def plot_propensity_curve(curve: pd.Series[float], observed: pd.DataFrame, ax: Axes | None = None) -> Axes:
    """Draw the estimated probability of ordering by recency in days, with the rates observed in groups of customers.

    curve: probabilities indexed by days, rising days; observed: rows | days (the mean of the group), rate, customers
    """
    ax = styled_axes(ax)
    ax.plot(curve.index, curve, color=BLUE, lw=2.5)
    ax.plot(observed["days"], observed["rate"], "s", color=VERMILLION, mec=INK, ms=8)
    for days, rate, customers in observed[["days", "rate", "customers"]].itertuples(index=False):
        n = Text(fr="n = {n}", en="n = {n}").format(n=number_text(customers))
        write(ax, days, rate + 0.03, n, ha="left", va="bottom", size=TICK_SIZE)
    ax.set(xlim=(0, float(curve.index.max())), ylim=(0, 1))
    percent_ticks(ax.yaxis)
    name_axes(
        ax,
        x=Text(
            fr="Récence, en jours\n— probabilité apprise ; ■ part observée, avec son effectif",
            en="Recency, in days\n— probability learnt; ■ share observed, with its head count",
        ),
        y=Text(fr="Commande dans les 13 semaines", en="Order within 13 weeks"),
    )
    words = Text(
        fr="De {first} le jour de l'achat à {last} après {days} jours",
        en="From {first} on the day of a purchase to {last} after {days} days",
    )
    claim(
        ax,
        words.format(
            first=share_text(round(float(curve.iloc[0]), 2)),
            last=share_text(round(float(curve.iloc[-1]), 2)),
            days=number_text(curve.index.max()),
        ),
    )
    return ax
