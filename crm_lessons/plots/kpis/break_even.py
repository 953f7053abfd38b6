"""Where a campaign stops losing: its profit against the number of orders, and the order that turns it."""

from __future__ import annotations

import numpy as np
from matplotlib.axes import Axes

from crm_lessons.methods.kpis.campaign import break_even
from crm_lessons.plots.labels import money_text, orders_text
from crm_lessons.plots.style import BLUE, INK, PAPER, VERMILLION, claim, name_axes, number_ticks, styled_axes, write
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import counted, number_text

_TINT = 0.18
_ORDERS_SHOWN = 100
"""Orders drawn when nothing else says how far to go."""
_LABEL_WIDTH = 0.36
"""The part of the width that a label takes: nearer to the left edge, it stands on the other side of its point."""


def plot_break_even(cost: float, margin_per_order: float, orders: int | None = None, ax: Axes | None = None) -> Axes:
    """Draw the profit of a campaign against its orders; losses are hatched, the break-even is a diamond.

    orders: those that came, marked by a circle, when they are known

    Raises InputError as `break_even` does.
    """
    needed = break_even(cost, margin_per_order)
    ax = styled_axes(ax)
    last = max(2 * (needed or 0), round(1.3 * (orders or 0)), _ORDERS_SHOWN if needed is None else 4)
    _draw_profit(ax, cost, margin_per_order, last)
    if needed is not None:
        _mark(ax, needed, needed * margin_per_order - cost, "D", _needed(needed), before=False)
    if orders is not None and orders != needed:
        profit = orders * margin_per_order - cost
        _mark(ax, orders, profit, "o", _came(orders, profit), before=orders > _LABEL_WIDTH * last)
    number_ticks(ax.xaxis)
    number_ticks(ax.yaxis)
    name_axes(ax, x=Text(fr="Nombre de commandes", en="Number of orders"), y=Text(fr="Profit (DH)", en="Profit (MAD)"))
    claim(ax, _turning_point(cost, margin_per_order, needed))
    return ax


def _draw_profit(ax: Axes, cost: float, margin: float, last: int) -> None:
    """Draw the profit from no order to `last`, losses hatched below zero."""
    crossing = [cost / margin] if margin > 0 else []
    x = np.array([0.0, *crossing, last])
    profit = x * margin - cost
    ax.axhline(0, color=INK, lw=1)
    ax.plot(x, profit, color=INK, lw=2)
    ax.fill_between(x, profit, 0, where=profit <= 0, facecolor=(VERMILLION, _TINT), hatch="///", edgecolor=PAPER, lw=0)
    ax.fill_between(x, profit, 0, where=profit >= 0, facecolor=(BLUE, _TINT), lw=0)
    span = float(profit.max() - profit.min()) or 1.0
    ax.set_xlim(0, last)
    ax.set_ylim(profit.min() - 0.1 * span, profit.max() + 0.12 * span)


def _mark(ax: Axes, x: float, y: float, point: str, words: Text, *, before: bool) -> None:
    """Mark a point of the line, its words off the line: above and before the point, or below and after it."""
    ax.plot(x, y, marker=point, ms=10, color=INK, markeredgecolor=PAPER, clip_on=False, zorder=3)
    bottom, top = ax.get_ylim()
    side, lift = 0.015 * ax.get_xlim()[1], 0.06 * (top - bottom)
    if before:
        write(ax, x - side, y + lift, words, ha="right", va="center")
    else:
        write(ax, x + side, y - lift, words, ha="left", va="center")


def _needed(needed: int) -> Text:
    return Text(fr="point mort : {orders}", en="break-even: {orders}").format(orders=orders_text(needed))


def _came(orders: int, profit: float) -> Text:
    one = Text(fr="{n} commande reçue", en="{n} order received")
    many = Text(fr="{n} commandes reçues", en="{n} orders received")
    return Text(fr="{came} : {profit}", en="{came}: {profit}").format(
        came=counted(orders, one, many), profit=money_text(profit)
    )


def _turning_point(cost: float, margin: float, needed: int | None) -> Text:
    if needed is None:
        return Text(
            fr="Sans marge, aucun nombre de commandes ne rembourse la campagne",
            en="Without a margin, no number of orders pays the campaign back",
        )
    if needed == 0:
        return Text(fr="Sans coût, rien à rembourser", en="Without a cost, nothing to pay back")
    before, after = (needed - 1) * margin - cost, needed * margin - cost
    outcome = (
        Text(fr="la suivante ne gagne ni ne perd rien", en="the next neither gains nor loses")
        if abs(after) < 0.005
        else Text(fr="à {n}, on gagne {won}", en="at {n} it gains {won}").format(
            n=number_text(needed), won=money_text(after)
        )
    )
    return Text(
        fr="À {before}, on perd {lost} ; {outcome}",
        en="At {before} the campaign loses {lost}; {outcome}",
    ).format(before=orders_text(needed - 1), lost=money_text(-before), outcome=outcome)
