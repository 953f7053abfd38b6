"""Profit piled up customer by customer, largest margin first: up to its peak, then down again."""

from __future__ import annotations

from matplotlib.axes import Axes

from crm_lessons.methods.pareto_abc.profitability import WhaleCurve
from crm_lessons.plots.labels import FEW, customer_ticks, customers_text
from crm_lessons.plots.style import (
    INK,
    LOSS,
    OTHERS,
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

_LEAST_WRITTEN = 0.0005
"""A smaller share would be written 0 %, as if it were none."""


def plot_whale(curve: WhaleCurve, ax: Axes | None = None) -> Axes:
    """Draw the cumulative profit as a share of its total; brackets say who makes it and who takes part of it back."""
    ax = styled_axes(ax)
    earners, losers = int((curve.table["margin"] > 0).sum()), len(curve.loss_makers)
    count = len(curve.table)
    customer_ticks(ax, curve.table.index)
    _draw_profit(ax, curve, earners, count - losers)
    percent_ticks(ax.yaxis)
    ax.set_ylim(0, 1.3 * curve.peak)
    _bracket(ax, 1, earners, curve.peak)
    words = Text(fr="{n} : {share} du profit", en="{n}: {share} of the profit")
    words = words.format(n=customers_text(earners), share=share_text(curve.peak))
    write(ax, 0.6, 1.11 * curve.peak, words)
    if losers:
        _bracket(ax, count - losers + 1, count, curve.peak)
        words = Text(fr="{n} : {share} repris", en="{n}: {share} taken back")
        words = words.format(n=customers_text(losers), share=_share_lost(curve.peak - 1))
        write(ax, count - losers + 0.6, 1.2 * curve.peak, words)
    name_axes(
        ax,
        x=Text(fr="Clients, de la plus grande marge à la plus faible", en="Customers, largest margin first"),
        y=Text(fr="Profit cumulé, en part du total", en="Cumulative profit, as a share of the total"),
    )
    claim(ax, _loss_claim(curve) if losers else _NO_LOSS)
    return ax


def _draw_profit(ax: Axes, curve: WhaleCurve, earners: int, before_losses: int) -> None:
    """Draw a column for each customer up to the profit reached with that customer, and the line of the total."""
    share = curve.table["cumulative_share"]
    width = 0.8 if len(share) <= FEW else 1.0
    groups = ((0, earners, TOP), (earners, before_losses, OTHERS), (before_losses, len(share), LOSS))
    for first, end, fill in groups:
        ax.bar(range(first + 1, end + 1), share.iloc[first:end], width=width, **fill.look)
    ax.axhline(1, color=INK, lw=1, linestyle="--")
    total = Text(fr="profit total :\n{profit}", en="total profit:\n{profit}").format(profit=number_text(curve.profit))
    write(ax, 1.01, 1, total, size=TICK_SIZE, va="center", transform=ax.get_yaxis_transform())


def _bracket(ax: Axes, first: int, last: int, peak: float) -> None:
    edges, heights = (first - 0.4, first - 0.4, last + 0.4, last + 0.4), (1.05, 1.08, 1.08, 1.05)
    ax.plot(edges, [height * peak for height in heights], color=INK, lw=1)


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
