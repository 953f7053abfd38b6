"""What a lottery among equals does to the rates of a score: each group's rate as a band, over many ways to break the ties."""

from __future__ import annotations

import pandas as pd
from matplotlib.axes import Axes

from crm_lessons.plots.style import BLUE, INK, ORANGE, TICK_SIZE, claim, name_axes, percent_ticks, styled_axes, write
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import number_text, share_text

_WIDTH = 0.34


def plot_tie_band(draws: pd.DataFrame, other: pd.Series[float], ax: Axes | None = None) -> Axes:
    """Draw the lowest and the highest rate of each group over many draws, beside the rates of a score that knows no such lottery.

    draws: one row a draw, one column a score (1 worst), the rates of the score whose ties are broken by lot
    other: the rates of the other score, by the same scores
    """
    ax = styled_axes(ax)
    low, high = draws.min(), draws.max()
    rows = zip(low, high, other.reindex(draws.columns), strict=True)
    for place, (lowest, highest, rate) in enumerate(rows):
        ax.bar(place - _WIDTH / 2, highest - lowest, _WIDTH, bottom=lowest, color=ORANGE, edgecolor=INK)
        ax.plot(place + _WIDTH / 2, rate, "o", color=BLUE, mec=INK, ms=9)
        between = Text(fr="{low} à {high}", en="{low} to {high}").format(
            low=number_text(round(100 * lowest)), high=number_text(round(100 * highest))
        )
        write(ax, place - _WIDTH / 2, highest + 0.015, between, ha="center", va="bottom", size=TICK_SIZE)
    ax.set_xticks(range(len(draws.columns)), [str(score) for score in draws.columns])
    ax.set_ylim(-0.03, 1.12 * max(float(high.max()), float(other.max())))
    percent_ticks(ax.yaxis)
    name_axes(
        ax,
        x=Text(
            fr="Score, du plus faible au meilleur\n▮ fréquence, ex æquo départagés au hasard ; ● récence",
            en="Score, from worst to best\n▮ frequency, ties broken by lot; ● recency",
        ),
        y=Text(fr="Part de ceux qui ont commandé", en="Share of those who ordered"),
    )
    widest = int((high - low).to_numpy().argmax())
    words = Text(
        fr="Score F {score} : de {low} à {high}, selon le seul hasard des ex æquo",
        en="F score {score}: from {low} to {high}, by the chance of the ties alone",
    )
    ends = {name: share_text(round(float(end.iloc[widest]), 2)) for name, end in (("low", low), ("high", high))}
    claim(ax, words.format(score=str(draws.columns[widest]), **ends))
    return ax
