"""Rates with their intervals: what a survey knows, and how far it may be off."""

from __future__ import annotations

import pandas as pd
from matplotlib.axes import Axes

from crm_lessons.plots.labels import capital
from crm_lessons.plots.style import BLUE, GREY, INK, claim, name_axes, percent_ticks, styled_axes, write
from crm_lessons.text.language import Text, spoken
from crm_lessons.text.numbers import number_text, share_text
from crm_lessons.text.terms.codes import decoded
from crm_lessons.text.terms.headings import heading


def plot_measured_rates(table: pd.DataFrame, words: Text, ax: Axes | None = None) -> Axes:
    """Draw a rate and its interval for each row of a table, first row on top, with how many customers it rests on.

    table: rows | customers, rate, lower, upper; its index is named by what the rows are
    words: what the rate is of, for the axis
    """
    ax = styled_axes(ax, height=1.6 + 0.55 * len(table))
    language = spoken()
    for place, (_, row) in enumerate(table[::-1].iterrows()):
        ax.plot([row["lower"], row["upper"]], [place, place], color=GREY, lw=2.5, solid_capstyle="butt")
        ax.plot(row["rate"], place, marker="o", color=BLUE, ms=9, mec=INK)
        of = Text(fr="{rate} de {n}", en="{rate} of {n}")
        write(ax, 1.02, place, of.format(rate=share_text(row["rate"]), n=number_text(row["customers"])), va="center")
    names = [decoded(table.index.name, str(name), language) for name in table.index[::-1]]
    ax.set_yticks(range(len(table)), names, parse_math=False)
    ax.set_ylim(-0.6, len(table) - 0.4)
    ax.set_xlim(0, 1)
    percent_ticks(ax.xaxis)
    name_axes(ax, x=words, y=capital(heading(table.index.name)))
    claim(ax, _claim(table))
    return ax


def _claim(table: pd.DataFrame) -> Text:
    if table["lower"].max() <= table["upper"].min():
        return Text(
            fr="Tous les intervalles se recouvrent : rien ne se classe ici",
            en="All the intervals overlap: nothing can be ranked here",
        )
    return Text(
        fr="Certains intervalles ne se touchent pas : le hasard seul n'explique pas l'écart",
        en="Some intervals do not touch: chance alone does not explain the gap",
    )
