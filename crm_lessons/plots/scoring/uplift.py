"""The rate with a message beside the rate without, group by group: what lies between them is what the message caused."""

from __future__ import annotations

import pandas as pd
from matplotlib.axes import Axes

from crm_lessons.plots.labels import capital, short_name
from crm_lessons.plots.style import (
    BLUE,
    GREY,
    INK,
    PAPER,
    TICK_SIZE,
    claim,
    name_axes,
    percent_ticks,
    styled_axes,
    write,
)
from crm_lessons.text.language import Text, spoken
from crm_lessons.text.numbers import number_text
from crm_lessons.text.terms.codes import decoded
from crm_lessons.text.terms.headings import heading
from crm_lessons.text.typography import MINUS

_ROOM = 0.36
"""What is kept on the right for the numbers, in parts of the highest rate."""


def plot_uplift(table: pd.DataFrame, ax: Axes | None = None) -> Axes:
    """Draw each group's order rate without the message (hollow) and with it (full), and write the uplift with its interval.

    table: from `mailing_uplift_by_group`, first group on top; a group with nobody on one side has a single point
    """
    ax = styled_axes(ax, height=1.9 + 0.6 * len(table))
    highest = max(float(table[column].max()) for column in ("response_rate", "control_rate"))
    for place, (_, row) in enumerate(table[::-1].iterrows()):
        ax.plot([row["control_rate"], row["response_rate"]], [place, place], color=GREY, lw=2)
        ax.plot(row["control_rate"], place, "o", color=GREY, markerfacecolor=PAPER, ms=10, mew=2)
        ax.plot(row["response_rate"], place, "o", color=BLUE, mec=INK, ms=10)
        write(ax, (1 + _ROOM) * highest, place, _in_points(row), ha="right", va="center", size=TICK_SIZE + 1)
    names = [short_name(decoded(table.index.name, str(group), spoken())) for group in table.index[::-1]]
    ax.set_yticks(range(len(table)), names, parse_math=False)
    ax.set(xlim=(0, (1 + _ROOM) * highest), ylim=(-0.6, len(table) - 0.4))
    percent_ticks(ax.xaxis)
    ax.set_xticks([tick for tick in ax.get_xticks() if 0 <= tick <= 1.02 * highest])
    name_axes(
        ax,
        x=Text(
            fr="Part de ceux qui ont commandé : ○ sans message, ● avec\nà droite, l'effet en points et son intervalle",
            en="Share of those who ordered: ○ without a message, ● with one\non the right, the uplift in points with its interval",
        ),
        y=capital(heading(table.index.name or "group")),
    )
    claim(ax, _claim(table))
    return ax


def _in_points(row: pd.Series[float]) -> Text:
    """Write an uplift in points, between its ends; nothing where one side has nobody."""
    if pd.isna(row["uplift"]):
        return Text(fr="–", en="–")
    value, low, high = (number_text(round(100 * row[name])) for name in ("uplift", "uplift_low", "uplift_high"))
    words = Text(fr="{value} ({low} à {high})", en="{value} ({low} to {high})").format(value=value, low=low, high=high)
    return Text(fr=words.fr.replace("-", MINUS), en=words.en.replace("-", MINUS))


def _claim(table: pd.DataFrame) -> Text:
    name = table.index.name or "group"
    order, moved = (
        short_name(decoded(name, str(table[column].idxmax()), spoken())) for column in ("response_rate", "uplift")
    )
    if order == moved:
        words = Text(
            fr="Le plus de commandes et le plus grand effet : groupe {order}",
            en="Most orders and largest uplift: group {order}",
        )
    else:
        words = Text(
            fr="Le plus de commandes : groupe {order}. Le plus grand effet : groupe {moved}",
            en="Most orders: group {order}. Largest uplift: group {moved}",
        )
    return words.format(order=order, moved=moved)
