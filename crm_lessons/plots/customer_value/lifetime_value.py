"""What a customer is worth: the sum that is announced and the one to be expected, and what a little more loyalty adds."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.ticker import MaxNLocator

from crm_lessons.methods.customer_value.lifetime_value import margin_multiple, value_by_year
from crm_lessons.plots.labels import spread_apart
from crm_lessons.plots.style import (
    GREY,
    INK,
    LINES,
    PAPER,
    claim,
    name_axes,
    number_ticks,
    percent_ticks,
    styled_axes,
    write,
)
from crm_lessons.text.language import Text, spoken
from crm_lessons.text.numbers import number, number_text, share_text

_HIGHEST = 0.97
"""Retention shown; closer to 1 the multiple leaves the figure."""


class _Sum(NamedTuple):
    """A way to add up the margins of a customer, year after year."""

    name: Text
    cumulative: pd.Series[float]


def plot_value_by_year(
    margin: float,
    retention: float,
    discount: float,
    years: int,
    acquisition_cost: float = 0,
    ax: Axes | None = None,
) -> Axes:
    """Draw the value of a customer year after year: nobody leaves and nothing waits; then some leave; then time costs too.

    Margins come at the end of each year; the curves start from what it cost to win the customer. Raises InputError as
    `value_by_year` does.
    """
    ax = styled_axes(ax)
    sums = _three_sums(margin, retention, discount, years)
    for line, one in zip(LINES, sums, strict=False):
        y = np.concatenate([[0.0], one.cumulative]) - acquisition_cost
        ax.plot(range(years + 1), y, color=line.color, linestyle=line.stroke, marker=line.point, ms=5, lw=2)
    ax.axhline(0, color=GREY, lw=1)
    ends = [float(one.cumulative.iloc[-1]) - acquisition_cost for one in sums]
    _label_ends(ax, sums, ends, years)
    ax.set_xlim(0, years * 1.02)
    ax.xaxis.set_major_locator(MaxNLocator(nbins=10, integer=True))
    number_ticks(ax.yaxis)
    name_axes(
        ax,
        x=Text(fr="Fin de l'année", en="End of year"),
        y=Text(fr="Valeur cumulée, en dirhams", en="Cumulative value, in dirhams"),
    )
    claim(ax, _announced_and_expected(years, ends[0], ends[-1]))
    return ax


def plot_multiples(
    discount: float, retention: Sequence[float] = (0.60, 0.75, 0.90), points: float = 0.05, ax: Axes | None = None
) -> Axes:
    """Draw the margin multiple against retention, with what a few points more add from each of some starting points.

    discount: annual rate; the first margin comes at the end of the year, from those who have stayed
    retention: where to start from; points: how much to add

    Raises InputError as `margin_multiple` does.
    """
    ax = styled_axes(ax, height=5.0)
    lowest = math.floor(10 * (min(retention) - 0.1)) / 10
    rates = np.linspace(lowest, _HIGHEST, 200)
    ax.plot(rates, [margin_multiple(rate, discount) for rate in rates], color=LINES[0].color, lw=2)
    for before in retention:
        _draw_step(ax, before, before + points, discount)
    percent_ticks(ax.xaxis)
    number_ticks(ax.yaxis)
    ax.set_xlim(lowest, 1.0)
    ax.set_ylim(0, margin_multiple(_HIGHEST, discount))
    name_axes(
        ax,
        x=Text(fr="Taux de rétention annuel", en="Annual retention rate"),
        y=Text(fr="Nombre de marges annuelles que vaut un client", en="Yearly margins that a customer is worth"),
    )
    claim(ax, _same_points(discount, retention, points))
    return ax


def _three_sums(margin: float, retention: float, discount: float, years: int) -> list[_Sum]:
    return [
        _Sum(
            Text(fr="Personne ne part,\nrien n'attend", en="Nobody leaves,\nnothing waits"),
            value_by_year(margin, 1, 0, years)["cumulative_value"],
        ),
        _Sum(
            Text(fr="Certains partent", en="Some leave"),
            value_by_year(margin, retention, 0, years)["cumulative_value"],
        ),
        _Sum(
            Text(fr="Certains partent,\net le temps coûte", en="Some leave,\nand time costs"),
            value_by_year(margin, retention, discount, years)["cumulative_value"],
        ),
    ]


def _label_ends(ax: Axes, sums: Sequence[_Sum], ends: Sequence[float], years: int) -> None:
    """Write at the right of each curve what it means and where it ends, lowest first."""
    low, high = ax.get_ylim()
    placed = sorted(zip(ends, sums, strict=True), key=lambda pair: pair[0])
    places = spread_apart([end for end, _ in placed], (high - low) * 0.19, high - (high - low) * 0.04)
    language = spoken()
    for place, (end, one) in zip(places, placed, strict=True):
        ax.plot([years, years * 1.03], [end, place], color=GREY, lw=0.8, clip_on=False)
        write(ax, years * 1.04, place, f"{one.name}\n{number(end, language)}", va="center", linespacing=1.2)


def _announced_and_expected(years: int, announced: float, expected: float) -> Text:
    span = Text(fr="Sur un an", en="Over one year") if years == 1 else Text(fr="Sur {n} ans", en="Over {n} years")
    return Text(
        fr="{span}, {announced} dirhams annoncés, {expected} à espérer",
        en="{span}, {announced} dirhams announced, {expected} to be expected",
    ).format(span=span.format(n=years), announced=number_text(announced), expected=number_text(expected))


def _draw_step(ax: Axes, before: float, after: float, discount: float) -> None:
    """Draw a stair from one retention to another, and write how much it adds, on the side where no curve passes."""
    low, high = margin_multiple(before, discount), margin_multiple(after, discount)
    ax.plot([before, after, after], [low, low, high], color=INK, lw=1)
    ax.plot([before, after], [low, high], linestyle="", marker="o", color=INK, markeredgecolor=PAPER, ms=7)
    gain = Text(fr="{before} → {after}\n+{gain}", en="{before} → {after}\n+{gain}").format(
        before=share_text(before), after=share_text(after), gain=share_text(round(high / low - 1, 2))
    )
    write(ax, before - 0.008, (low + high) / 2 + 0.1, gain, ha="right", va="bottom", linespacing=1.2)


def _same_points(discount: float, retention: Sequence[float], points: float) -> Text:
    first, last = (
        share_text(round(margin_multiple(start + points, discount) / margin_multiple(start, discount) - 1, 2))
        for start in (min(retention), max(retention))
    )
    return Text(
        fr="Les mêmes {points} points de rétention valent +{first} ou +{last}, selon d'où l'on part",
        en="The same {points} points of retention are worth +{first} or +{last}, depending on where you start",
    ).format(points=number_text(100 * points), first=first, last=last)
