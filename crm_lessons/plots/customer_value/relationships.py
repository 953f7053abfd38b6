"""Long is not the same as profitable: customers on the plane of Reinartz and Kumar."""

from __future__ import annotations

import pandas as pd
from matplotlib.axes import Axes

from crm_lessons.plots.labels import capital, short_name
from crm_lessons.plots.style import GREY, INK, LINES, PAPER, claim, name_axes, number_ticks, styled_axes, write
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import number_text
from crm_lessons.text.terms.loyalty_cells import CELL_OF, LOYALTY_CELLS, LOYALTY_GROUPS

_LOOK = dict(zip(LOYALTY_CELLS, LINES, strict=True))
"""Each cell has its own point, so that colour is not needed."""


def plot_relationships(
    table: pd.DataFrame, profit: str, months: str, high: float, long: float, ax: Axes | None = None
) -> Axes:
    """Draw customers by the expected length of the relationship (along) and their profit (up), with the four cells.

    high, long: where a profit is high and a relationship long; a customer on a line is on the high, or long, side
    """
    ax = styled_axes(ax, height=5.5)
    is_high, is_long = table[profit] >= high, table[months] >= long
    for (up, along), cell in CELL_OF.items():
        members = table[(is_high == up) & (is_long == along)]
        line = _LOOK[cell]
        ax.plot(members[months], members[profit], linestyle="", marker=line.point, color=line.color, ms=9, mec=PAPER)
    for customer, x, y in zip(table.index, table[months], table[profit], strict=True):
        ax.annotate(short_name(customer), (x, y), (7, 5), textcoords="offset points", color=INK, parse_math=False)
    _draw_cells(ax, table[profit], table[months], high, long)
    number_ticks(ax.xaxis)
    number_ticks(ax.yaxis)
    name_axes(
        ax,
        x=Text(fr="Durée prévue de la relation, en mois", en="Expected length of the relationship, in months"),
        y=Text(fr="Profit annuel, en dirhams", en="Yearly profit, in dirhams"),
    )
    claim(ax, _claim(int((is_long & ~is_high).sum()), int(is_long.sum())))
    return ax


def _draw_cells(ax: Axes, profit: pd.Series[float], months: pd.Series[float], high: float, long: float) -> None:
    """Draw both lines with room around every point, and name each cell in its outer corner."""
    right = max(float(months.max()), long) * 1.12
    low, top = min(float(profit.min()), 0.0), max(float(profit.max()), high)
    room = 0.18 * (top - low) or 1.0
    ax.set_xlim(0, right)
    ax.set_ylim(low - room, top + room)
    ax.axvline(long, color=GREY, lw=1, linestyle="--")
    ax.axhline(high, color=GREY, lw=1, linestyle="--")
    for (up, along), cell in CELL_OF.items():
        x, y = (0.985 if along else 0.015), (0.975 if up else 0.025)
        look = {"ha": "right" if along else "left", "va": "top" if up else "bottom"}
        write(ax, x, y, capital(LOYALTY_GROUPS[cell]), transform=ax.transAxes, weight="bold", color=GREY, **look)


def _claim(barnacles: int, long_ones: int) -> Text:
    if not long_ones:
        return Text(fr="Aucune relation n'est longue", en="No relationship is long")
    if long_ones == 1:
        little = Text(fr="La seule relation longue rapporte {much}", en="The one long relationship brings in {much}")
        return little.format(much=Text(fr="peu", en="little") if barnacles else Text(fr="beaucoup", en="much"))
    if not barnacles:
        return Text(
            fr="Les {n} relations longues rapportent toutes beaucoup", en="All {n} long relationships bring in much"
        ).format(n=number_text(long_ones))
    verb = Text(fr="rapporte", en="brings in") if barnacles == 1 else Text(fr="rapportent", en="bring in")
    return Text(
        fr="Sur {n} relations longues, {some} {verb} peu", en="Of {n} long relationships, {some} {verb} little"
    ).format(n=number_text(long_ones), some=number_text(barnacles), verb=verb)
