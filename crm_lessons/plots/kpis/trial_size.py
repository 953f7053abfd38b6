"""How the interval of a rate narrows as a trial grows, and from which size it is clear of break-even."""

from __future__ import annotations

import numpy as np
from matplotlib.axes import Axes

from crm_lessons.methods.kpis.rate_intervals import rate_interval
from crm_lessons.methods.quantities import rate as rate_of
from crm_lessons.plots.style import (
    BLUE,
    CLEAR,
    INK,
    PAPER,
    TICK_SIZE,
    VERMILLION,
    claim,
    name_axes,
    number_ticks,
    rate_ticks,
    styled_axes,
    write,
)
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import number_text, share_text

SIZES = tuple(range(100, 10_001, 100))
"""The trials drawn, in messages."""
_TINT = 0.15


def plot_trial_size(rate: float, break_even: float, size: int, ax: Axes | None = None) -> Axes:
    """Draw the interval of a rate for trials of 100 to 10,000 messages, that of `size` in bold, and break-even.

    rate: what the trial shows, whatever its size, between 0 and 1

    Raises InputError as `rate_interval` does.
    """
    pays = rate_of(break_even, "break_even")
    ax = styled_axes(ax)
    band = [rate_interval(round(rate * one), one) for one in SIZES]
    ax.fill_between(
        SIZES, [one.low for one in band], [one.high for one in band], facecolor=(BLUE, _TINT), edgecolor=BLUE, lw=0.8
    )
    ax.axhline(pays, color=VERMILLION, lw=1.5, linestyle="--")
    here = rate_interval(round(rate * size), size)
    ax.plot([size, size], [here.low, here.high], color=INK, lw=3, solid_capstyle="butt")
    ax.plot(size, here.value, marker="o", ms=9, color=INK, mec=PAPER, zorder=3)
    highest = max(float(np.max([one.high for one in band])), pays)
    ax.set_ylim(0, 1.08 * highest)
    words = PAYS_FROM.format(rate=share_text(pays))
    write(ax, SIZES[-1], pays - 0.02 * highest, words, size=TICK_SIZE, ha="right", va="top", bbox=CLEAR)
    ax.set_xlim(0, 1.02 * SIZES[-1])
    rate_ticks(ax.yaxis, highest)
    number_ticks(ax.xaxis)
    name_axes(
        ax,
        x=Text(fr="Messages de l'essai", en="Messages of the trial"),
        y=Text(fr="Taux de réponse", en="Response rate"),
    )
    claim(ax, _claim(here.low, here.high, pays, size))
    return ax


def _claim(low: float, high: float, pays: float, size: int) -> Text:
    said = "undecided" if low <= pays <= high else "pays" if low > pays else "pays_not"
    return CLAIMS[said].format(n=number_text(size), low=share_text(low), high=share_text(high))


PAYS_FROM = Text(fr="se paie dès {rate}", en="pays from {rate}")
CLAIMS = {
    "undecided": Text(
        fr="{n} messages : de {low} à {high}, on ne peut pas décider",
        en="{n} messages: from {low} to {high}, nothing is decided",
    ),
    "pays": Text(
        fr="{n} messages : de {low} à {high}, la campagne se paie",
        en="{n} messages: from {low} to {high}, the campaign pays",
    ),
    "pays_not": Text(
        fr="{n} messages : de {low} à {high}, la campagne ne se paie pas",
        en="{n} messages: from {low} to {high}, the campaign does not pay",
    ),
}
"""The title of the figure, by what the trial decides."""
