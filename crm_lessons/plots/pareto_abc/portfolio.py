"""A portfolio customer by customer, largest first: who is on top, and who is A, B or C."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

import pandas as pd
from matplotlib.axes import Axes

from crm_lessons.methods.pareto_abc.abc import CLASSES, abc_summary
from crm_lessons.methods.pareto_abc.pareto import ParetoAnalysis
from crm_lessons.plots.labels import FEW, customer_ticks, customers_text, spread_apart
from crm_lessons.plots.style import (
    CLASS_FILLS,
    CLEAR,
    GREY,
    INK,
    OTHERS,
    PAPER,
    TICK_SIZE,
    TITLE_SIZE,
    TOP,
    Fill,
    claim,
    name_axes,
    number_ticks,
    percent_ticks,
    styled_axes,
    write,
)
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import number_text, share_text

_TINT = 0.25
"""How much of a class's colour its band keeps, so that what is drawn on it stands out."""

_LOWEST_LABEL, _LABEL_GAP = 0.03, 0.055
"""Where the label of a limit may stand at the lowest, and how far it keeps from the other one."""


class _Class(NamedTuple):
    """What a class weighs: its customers, their part of all customers, their share of revenue."""

    letter: str
    customers: int
    part: float
    share: float


def plot_ranking(analysis: ParetoAnalysis, ax: Axes | None = None) -> Axes:
    """Draw the revenue of each customer in dirhams, largest first; a bracket says what all but the top customers make."""
    ax = styled_axes(ax)
    revenue = analysis.table["revenue"]
    count, top, highest = len(revenue), len(analysis.top_customers), float(revenue.iloc[0])
    _draw_bars(ax, revenue.iloc[:top], 1, TOP)
    _draw_bars(ax, revenue.iloc[top:], top + 1, OTHERS)
    if top < count:
        _bracket_others(ax, analysis, top, count)
    number_ticks(ax.yaxis)
    ax.set_ylim(0, 1.06 * highest)
    customer_ticks(ax, revenue.index)
    name_axes(ax, y=Text(fr="Chiffre d'affaires, en dirhams", en="Revenue, in dirhams"))
    claim(ax, _top_claim(top, count, analysis.top_share))
    return ax


def _bracket_others(ax: Axes, analysis: ParetoAnalysis, top: int, count: int) -> None:
    """Say, above the customers who are not on top, how many they are and what they make together."""
    revenue = analysis.table["revenue"]
    highest, next_one = float(revenue.iloc[0]), float(revenue.iloc[top])
    foot = next_one + 0.03 * highest
    edges = (top + 0.6, top + 0.6, count + 0.4, count + 0.4)
    ax.plot(edges, [foot, foot + 0.03 * highest, foot + 0.03 * highest, foot], color=INK, lw=1)
    words = Text(
        fr="les {n} autres ({part}) :\n{share} du chiffre d'affaires",
        en="the other {n} ({part}):\n{share} of revenue",
    )
    if count - top == 1:
        words = Text(
            fr="l'autre ({part}) :\n{share} du chiffre d'affaires", en="the other ({part}):\n{share} of revenue"
        )
    write(
        ax,
        count + 0.4,
        foot + 0.05 * highest,
        words.format(
            n=number_text(count - top),
            part=share_text(1 - top / count),
            share=share_text(1 - analysis.top_share),
        ),
        ha="right",
        va="bottom",
        linespacing=1.3,
    )


def plot_classes(table: pd.DataFrame, ax: Axes | None = None, *, revenue_limits: Sequence[float] = ()) -> Axes:
    """Draw the cumulative share of revenue by rank over three bands, with what each class weighs.

    table: from `abc_analysis`
    revenue_limits: the limits that made the classes, if they are shares of revenue; each becomes a dashed line
    """
    ax = styled_axes(ax)
    classes = _weigh_classes(table)
    ranks = range(1, len(table) + 1)
    customer_ticks(ax, table.index)
    _draw_bands(ax, classes)
    ax.plot(ranks, table["cumulative_share"], color=INK, lw=1.5, marker="o" if len(table) <= FEW else "", ms=5)
    percent_ticks(ax.yaxis)
    ax.set_ylim(0, 1.13)
    ax.set_yticks([0, 0.2, 0.4, 0.6, 0.8, 1])
    _draw_limits(ax, revenue_limits)
    _label_classes(ax, classes)
    name_axes(ax, y=Text(fr="Part cumulée du chiffre d'affaires", en="Cumulative share of revenue"))
    claim(ax, _class_a_claim(classes[0]))
    return ax


def _draw_bars(ax: Axes, values: pd.Series[float], first: int, fill: Fill) -> None:
    width = 0.8 if first + len(values) <= FEW else 1.0
    ax.bar(range(first, first + len(values)), values, width=width, **fill.look)


def _top_claim(top: int, count: int, share: float) -> Text:
    if count == 1:
        return Text(
            fr="Un seul client fait tout le chiffre d'affaires", en="A single customer brings in all the revenue"
        )
    verb = Text(fr="fait", en="brings in") if top == 1 else Text(fr="font", en="bring in")
    words = Text(
        fr="{top} sur {count} {verb} {share} du chiffre d'affaires", en="{n} of {customers} {verb} {share} of revenue"
    )
    return words.format(
        top=customers_text(top),
        n=number_text(top),
        count=number_text(count),
        customers=customers_text(count),
        verb=verb,
        share=share_text(share),
    )


def _weigh_classes(table: pd.DataFrame) -> list[_Class]:
    summary = abc_summary(table)
    columns = (summary[name].to_list() for name in ("customers", "customer_share", "revenue_share"))
    return [_Class(*weights) for weights in zip(CLASSES, *columns, strict=True)]


def _draw_bands(ax: Axes, classes: Sequence[_Class]) -> None:
    """Shade the ranks of each class over the whole height, and write its letter on top."""
    ends = list(accumulate(weighed.customers for weighed in classes))
    middles = [end - weighed.customers / 2 + 0.5 for weighed, end in zip(classes, ends, strict=True)]
    left, right = ax.get_xlim()
    letters = spread_apart(middles, (right - left) / 30, ends[-1] + 0.5)
    for weighed, end, x in zip(classes, ends, letters, strict=True):
        if weighed.customers:
            fill = CLASS_FILLS[weighed.letter]
            tint = {"facecolor": (fill.color, _TINT), "edgecolor": PAPER, "lw": 0}
            ax.axvspan(end - weighed.customers + 0.5, end + 0.5, **fill.look | tint)
            write(ax, x, 1.065, weighed.letter, size=TITLE_SIZE, weight="bold", ha="center", va="center")


def _draw_limits(ax: Axes, limits: Sequence[float]) -> None:
    """Draw each limit, its share written under its right end: past a limit, the curve is above it."""
    right = ax.get_xlim()[1]
    below = [max(limit - 0.05, _LOWEST_LABEL) for limit in limits]
    highest = max([*below, _LOWEST_LABEL + _LABEL_GAP])
    for limit, y in zip(limits, spread_apart(below, _LABEL_GAP, highest), strict=True):
        ax.axhline(limit, color=INK, lw=1, linestyle="--")
        words = Text(fr="limite : {share}", en="limit: {share}").format(share=share_text(limit))
        write(ax, right - 0.2, y, words, size=TICK_SIZE, ha="right", bbox=CLEAR)


def _label_classes(ax: Axes, classes: Sequence[_Class]) -> None:
    """Bracket, on the right, the slice of revenue that each class brings in, and say how many customers make it."""
    ends = list(accumulate(weighed.share for weighed in classes))
    middles = [end - weighed.share / 2 for weighed, end in zip(classes, ends, strict=True)]
    left, right = ax.get_xlim()
    unit = (right - left) / 100
    places = spread_apart(middles, 0.125, 1.07)
    for weighed, end, middle, y in zip(classes, ends, middles, places, strict=True):
        if weighed.customers:
            ax.plot([right + unit] * 2, [end - weighed.share + 0.01, end - 0.01], color=INK, lw=2, clip_on=False)
            ax.plot([right + unit, right + 3 * unit], [middle, y], color=GREY, lw=0.8, clip_on=False)
        write(ax, right + 3.5 * unit, y, _class_in_words(weighed), va="center", linespacing=1.2)


def _class_in_words(weighed: _Class) -> Text:
    words = Text(fr="{letter} : {customers}", en="{letter}: {customers}")
    if weighed.customers:
        words += Text(fr=" ({part})\n{share} du CA", en=" ({part})\n{share} of revenue")
    return words.format(
        letter=weighed.letter,
        customers=customers_text(weighed.customers),
        part=share_text(weighed.part),
        share=share_text(weighed.share),
    )


def _class_a_claim(first: _Class) -> Text:
    if not first.customers:
        return Text(
            fr="Avec ces limites, aucun client n'est en classe A", en="With these limits, no customer is in class A"
        )
    return Text(
        fr="Classe A : {part} des clients, {share} du chiffre d'affaires",
        en="Class A: {part} of customers, {share} of revenue",
    ).format(part=share_text(first.part), share=share_text(first.share))
