"""Three times that are easily taken for one another, a line a customer: first order, last order, the day of the analysis."""

from __future__ import annotations

import pandas as pd
from matplotlib.axes import Axes

from crm_lessons.plots.labels import FEW, short_name
from crm_lessons.plots.style import (
    BLUE,
    INK,
    PAPER,
    TICK_SIZE,
    VERMILLION,
    claim,
    name_axes,
    number_ticks,
    styled_axes,
    write,
)
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import day_text, number_text

_COLUMNS = (
    (0.12, "first_to_last_days", Text(fr="première\nà dernière", en="first\nto last")),
    (0.31, "recency_days", Text(fr="récence", en="recency")),
    (0.48, "tenure_days", Text(fr="ancienneté", en="tenure")),
)
"""Where each number stands, right of the day of the analysis, in parts of the longest tenure."""


def plot_timeline(table: pd.DataFrame, ax: Axes | None = None) -> Axes:
    """Draw each customer's first and last order on the way to the day of the analysis, with the three times in days.

    table: from `rfm_table`; one row a customer, in its order from top to bottom
    """
    few = len(table) <= FEW
    ax = styled_axes(ax, height=2.0 + 0.4 * min(len(table), FEW))
    for row, (tenure, recency) in enumerate(zip(table["tenure_days"], table["recency_days"], strict=True)):
        ax.plot([-tenure, -recency], [row, row], color=BLUE, lw=4 if few else 1, solid_capstyle="butt")
        ax.plot([-recency, 0], [row, row], color=VERMILLION, lw=2 if few else 0.6, linestyle=":")
    rows = range(len(table))
    size = 7.0 if few else 2.0
    ax.plot(-table["tenure_days"], rows, "o", color=BLUE, markerfacecolor=PAPER, ms=size)
    ax.plot(-table["recency_days"], rows, "o", color=BLUE, ms=size)
    ax.plot([0, 0], [-0.5, len(table) - 0.4], color=INK, lw=1.5)
    if few:
        _write_days(ax, table)
    _frame(ax, table, few)
    claim(ax, _extremes(table))
    return ax


def _write_days(ax: Axes, table: pd.DataFrame) -> None:
    """Write the three numbers of each customer on the right, under their names."""
    days = table.assign(first_to_last_days=table["tenure_days"] - table["recency_days"])
    for part, column, words in _COLUMNS:
        x = part * _reach(table)
        write(ax, x, -0.6, words, size=TICK_SIZE, ha="center", va="bottom", weight="bold")
        for row, value in enumerate(days[column]):
            write(ax, x, row, number_text(value), ha="center", va="center")


def _reach(table: pd.DataFrame) -> int:
    return max(1, int(table["tenure_days"].max()))


def _frame(ax: Axes, table: pd.DataFrame, few: bool) -> None:
    today = table["last_order"].iloc[0] + pd.Timedelta(days=int(table["recency_days"].iloc[0]))
    reach = _reach(table)
    ax.set_xlim(-1.04 * reach, (0.58 if few else 0.04) * reach)
    ax.set_ylim(len(table) - 0.4, -1.3 if few else -1)
    names = [short_name(customer) for customer in table.index] if few else []
    ax.set_yticks(range(len(names)), names, parse_math=False)
    number_ticks(ax.xaxis)
    ticks = [tick for tick in ax.get_xticks() if -1.04 * reach <= tick <= 0]
    ax.set_xticks(ticks, [str(number_text(abs(tick))) for tick in ticks])
    ax.spines["bottom"].set_bounds(-1.04 * reach, 0)
    ax.tick_params(axis="y", length=0)
    ax.spines["left"].set_visible(False)
    name_axes(
        ax,
        x=Text(
            fr="Jours avant le {today}\n○ première commande, ● dernière ; pointillé : depuis la dernière",
            en="Days before {today}\n○ first order, ● last; dotted: since the last",
        ).format(today=day_text(today)),
    )


def _extremes(table: pd.DataFrame) -> Text:
    recent, oldest = table["recency_days"].idxmin(), table["tenure_days"].idxmax()
    return Text(
        fr="Dernier achat le plus récent : {recent} ; client le plus ancien : {oldest}",
        en="Most recent purchase: {recent}; longest-standing customer: {oldest}",
    ).format(recent=short_name(recent), oldest=short_name(oldest))
