"""Profit piled up customer by customer, largest contribution first: up to its peak, then down again."""

from __future__ import annotations

from typing import Any

import numpy as np
from matplotlib.axes import Axes

from crm_lessons.methods.pareto_abc.profitability import WhaleCurve
from crm_lessons.plots.labels import FEW, customer_ticks, customers_text
from crm_lessons.plots.style import (
    INK,
    LOSS,
    OTHERS,
    PAPER,
    TICK_SIZE,
    TOP,
    claim,
    name_axes,
    percent_ticks,
    styled_axes,
    write,
)
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import number_text, share_text

_FLAT = 0.05
"""A curve that rises by less, in parts of its peak, is drawn from zero."""
_LEAST_WRITTEN = 0.0005
"""A smaller share would be written 0 %, as if it were none."""


def plot_whale(curve: WhaleCurve, ax: Axes | None = None) -> Axes:
    """Draw the cumulative profit as a share of its total, a curve; what the last customers take back is shaded.

    A curve may begin above zero, as columns may not: the axis keeps to the heights that it passes, so that a low hump shows.
    """
    ax = styled_axes(ax)
    earners, losers = int((curve.table["margin"] > 0).sum()), len(curve.loss_makers)
    count = len(curve.table)
    foot, height = _room(curve)
    customer_ticks(ax, curve.table.index)
    _draw_profit(ax, curve, earners, count - losers)
    percent_ticks(ax.yaxis)
    ax.set_ylim(foot, curve.peak + 0.32 * height)
    _bracket(ax, 1, earners, curve.peak, height)
    words = Text(fr="{n} : {share} du profit", en="{n}: {share} of the profit")
    words = words.format(n=customers_text(earners), share=share_text(curve.peak))
    write(ax, 0.6, curve.peak + 0.12 * height, words)
    if losers:
        _bracket(ax, count - losers + 1, count, curve.peak, height)
        words = Text(fr="{n} : {share} repris", en="{n}: {share} taken back")
        words = words.format(n=customers_text(losers), share=_share_lost(curve.peak - 1))
        write(ax, ax.get_xlim()[1], curve.peak + 0.22 * height, words, ha="right")
    name_axes(
        ax,
        x=Text(
            fr="Clients, de la plus grande contribution à la plus faible", en="Customers, largest contribution first"
        ),
        y=Text(fr="Profit cumulé, en part du total", en="Cumulative profit, as a share of the total"),
    )
    claim(ax, _loss_claim(curve) if losers else _NO_LOSS)
    return ax


def _room(curve: WhaleCurve) -> tuple[float, float]:
    """Return where the axis begins, and the height between there and the peak."""
    lowest = float(curve.table["cumulative_share"].min())
    rise = curve.peak - lowest
    foot = max(0.0, lowest - 0.1 * rise) if rise > _FLAT * curve.peak else 0.0
    return foot, curve.peak - foot


def _draw_profit(ax: Axes, curve: WhaleCurve, earners: int, before_losses: int) -> None:
    """Draw the curve, a point a customer where they are few, the line of the total and the shade of what is lost."""
    share = curve.table["cumulative_share"]
    ranks = np.arange(1, len(share) + 1)
    ax.plot(ranks, share, color=INK, lw=1.5)
    lost = slice(max(before_losses - 1, 0), len(share))
    if before_losses < len(share):
        shade: dict[str, Any] = {"hatch": LOSS.hatch, "facecolor": LOSS.color, "edgecolor": PAPER, "lw": 0}
        ax.fill_between(ranks[lost], share.iloc[lost], curve.peak, **shade)
    if len(share) <= FEW:
        groups = ((0, earners, TOP.color, "o"), (earners, before_losses, OTHERS.color, "s"))
        for first, end, color, point in (*groups, (before_losses, len(share), LOSS.color, "X")):
            ax.plot(ranks[first:end], share.iloc[first:end], color=color, marker=point, linestyle="", ms=7)
    ax.axhline(1, color=INK, lw=1, linestyle="--")
    total = Text(fr="profit total :\n{profit}", en="total profit:\n{profit}").format(profit=number_text(curve.profit))
    write(ax, 1.01, 1, total, size=TICK_SIZE, va="center", transform=ax.get_yaxis_transform())


def _bracket(ax: Axes, first: int, last: int, peak: float, height: float) -> None:
    edges, heights = (first - 0.4, first - 0.4, last + 0.4, last + 0.4), (0.06, 0.09, 0.09, 0.06)
    ax.plot(edges, [peak + part * height for part in heights], color=INK, lw=1)


_NO_LOSS = Text(fr="Aucun client ne fait perdre d'argent", en="No customer loses money for the firm")


def _loss_claim(curve: WhaleCurve) -> Text:
    """Say how much of the total profit the loss-makers take back."""
    if len(curve.loss_makers) == 1:
        words = Text(
            fr="Le dernier client reprend {share} du profit", en="The last customer takes back {share} of the profit"
        )
    else:
        words = Text(
            fr="Les {n} derniers clients reprennent {share} du profit",
            en="The last {n} customers take back {share} of the profit",
        )
    return words.format(n=number_text(len(curve.loss_makers)), share=_share_lost(curve.peak - 1))


def _share_lost(share: float) -> Text:
    if share >= _LEAST_WRITTEN:
        return share_text(share)
    return Text(fr="moins de {share}", en="less than {share}").format(share=share_text(2 * _LEAST_WRITTEN))
