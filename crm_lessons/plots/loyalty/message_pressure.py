"""The profit of a year of messages, by how many each customer gets."""

from __future__ import annotations

import pandas as pd
from matplotlib.axes import Axes

from crm_lessons.plots.style import GREY, LOSS, TOP, claim, name_axes, number_ticks, styled_axes, write
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import number_text


def plot_message_pressure(table: pd.DataFrame, ax: Axes | None = None) -> Axes:
    """Draw the profit of each number of messages a year, in dirhams: messages | profit."""
    ax = styled_axes(ax)
    profits = table["profit"]
    span = float(profits.max() - profits.min()) or 1.0
    for place, profit in enumerate(profits):
        ax.bar(place, profit, width=0.62, **(TOP if profit > 0 else LOSS).look)
        above = profit > 0
        write(
            ax,
            place,
            profit + (0.015 if above else -0.015) * span,
            number_text(profit),
            ha="center",
            va="bottom" if above else "top",
        )
    ax.axhline(0, color=GREY, lw=1)
    ax.set_xticks(range(len(table)), [str(messages) for messages in table.index])
    ax.set_ylim(min(float(profits.min()), 0.0) - 0.1 * span, max(float(profits.max()), 0.0) + 0.1 * span)
    number_ticks(ax.yaxis)
    name_axes(
        ax,
        x=Text(fr="Messages par client et par an", en="Messages a customer and year"),
        y=Text(fr="Profit causé, en dirhams", en="Profit caused, in dirhams"),
    )
    claim(ax, _from_where_it_loses(profits))
    return ax


def _from_where_it_loses(profits: pd.Series) -> Text:
    """Say the first rhythm from which all lose: which of those before it is best, one year cannot tell."""
    losing = profits[::-1].lt(0).cummin()
    if not losing.any():
        return Text(
            fr="Le plus pressant de ces rythmes ne perd pas encore",
            en="Even the most pressing of these rhythms does not lose",
        )
    if losing.all():
        return Text(fr="Aucun rythme ne rapporte ici", en="No rhythm pays here")
    return Text(
        fr="Cette année-là, on perd à partir de {n} messages", en="In that year the firm loses from {n} messages on"
    ).format(n=str(losing[losing].index[-1]))
