"""Where customers stood on one axis of a plane, and where they stand a year later: an arrow each, one row a customer."""

from __future__ import annotations

import pandas as pd
from matplotlib.axes import Axes

from crm_lessons.plots.labels import capital, short_name
from crm_lessons.plots.style import BLUE, GREY, PAPER, TICK_SIZE, VERMILLION, claim, name_axes, styled_axes, write
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import counted, number_text

_LOWEST, _HIGHEST = 0.8, 5.2


def plot_trajectories(
    before: pd.Series[float], after: pd.Series[float], cut: float, measure: Text, ax: Axes | None = None
) -> Axes:
    """Draw an arrow from each customer's score before to its score after; who crosses the cut has a thick, red one.

    before, after: scores from 1 to 5 of the same customers, in the order in which they are drawn from the top
    cut: where the plane is cut, the same both times, so that nobody crosses because others moved
    measure: what the score is of
    """
    ends = pd.DataFrame({"before": before, "after": after.reindex(before.index)})
    crossed = (ends["before"] >= cut) != (ends["after"] >= cut)
    ax = styled_axes(ax, height=1.6 + 0.34 * len(ends))
    for row, customer in enumerate(ends.index):
        start, end = ends.loc[customer]
        _draw_arrow(ax, row, float(start), float(end), crossed=bool(crossed[customer]))
    ax.axvline(cut, color=GREY, lw=1, linestyle="--", zorder=1)
    words = Text(fr="limite {cut}", en="limit {cut}").format(cut=number_text(cut, 2))
    write(ax, cut + 0.04, len(ends) - 0.55, words, size=TICK_SIZE, color=GREY, va="bottom")
    ax.set_yticks(range(len(ends)), [short_name(customer) for customer in ends.index], parse_math=False)
    ax.set_xlim(_LOWEST, _HIGHEST)
    ax.set_xticks(range(1, 6))
    ax.set_ylim(len(ends) - 0.4, -0.6)
    name_axes(
        ax,
        x=Text(fr="{measure}, du point à la flèche", en="{measure}, from point to arrow").format(
            measure=capital(measure)
        ),
        y=Text(fr="Client", en="Customer"),
    )
    some = counted(
        int(crossed.sum()),
        Text(fr="{n} client", en="{n} customer"),
        Text(fr="{n} clients", en="{n} customers"),
    )
    claimed = Text(fr="Limite franchie par {some} sur {all}", en="The limit is crossed by {some} of {all}")
    claim(ax, claimed.format(some=some, all=number_text(len(ends))))
    return ax


def _draw_arrow(ax: Axes, row: int, start: float, end: float, crossed: bool) -> None:
    color, width = (VERMILLION, 2.4) if crossed else (BLUE, 1.2)
    look = {"arrowstyle": "-|>", "color": color, "lw": width, "shrinkA": 0, "shrinkB": 0, "mutation_scale": 14}
    ax.plot(start, row, marker="o", color=color, mec=PAPER, ms=8, zorder=4)
    if start != end:
        ax.annotate("", xy=(end, row), xytext=(start, row), arrowprops=look, zorder=3)
