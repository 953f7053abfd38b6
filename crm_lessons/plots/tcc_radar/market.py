"""A market seen from one supplier: its part of each customer's purchases, and what it leaves to the others."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pandas as pd
from matplotlib.axes import Axes

from crm_lessons.methods.tcc_radar.market import supplier_sales
from crm_lessons.methods.tcc_radar.tcc import market_shares, reserves, tcc_table
from crm_lessons.plots.labels import FEW, short_name, spread_apart
from crm_lessons.plots.style import (
    ASH,
    BLUE,
    GREEN,
    GREY,
    INK,
    LABEL_SIZE,
    ORANGE,
    PALE,
    PAPER,
    TICK_SIZE,
    Fill,
    claim,
    name_axes,
    number_ticks,
    percent_ticks,
    styled_axes,
    write,
)
from crm_lessons.text.language import Text, spoken
from crm_lessons.text.numbers import number, share_text

_OURS = Fill(BLUE, "", PAPER)
_RIVALS = (Fill(PALE, "", INK, GREY), Fill(ORANGE, "///", INK), Fill(ASH, "...", INK), Fill(GREEN, "xxx", INK))
_NARROW, _FLAT = 0.085, 0.055
"""Parts of the figure's width and height below which a share is not written in its cell."""
_NAMED_RIVALS = 8
_LEAST_WIDTH = 0.045
"""Part of the figure's width that a customer's name needs."""
_LARGE = 1000
"""An amount of which nobody reads the decimals."""
_LEVEL = 8
"""Letters of a name that stands level; longer ones run into each other."""


def plot_wallets(sales: pd.DataFrame, supplier: str | int, unit: str = "", ax: Axes | None = None) -> Axes:
    """Draw what each customer buys from whom, as shares; a column is as wide as the customer's purchases.

    sales: supplier x customer; unit: "dirhams", "thousands" or "millions", for the axis. The area of a cell is thus an amount, and
    the dashed line, the market share of
    `supplier`, cuts as much off the cells above it as is missing in those below.
    """
    shares, market = tcc_table(sales), market_shares(sales)
    ours = supplier_sales(shares, supplier)
    ax = styled_axes(ax)
    order = [supplier, *(other for other in sales.index if other != supplier)]
    widths = sales.sum() / sales.to_numpy().sum()
    left = 0.0
    for customer, width in widths.items():
        _draw_wallet(ax, left, float(width), shares.loc[order, customer])
        left += float(width)
    ax.axhline(float(market[supplier]), color=INK, lw=1.5, linestyle="--")
    _name_customers(ax, sales.sum())
    _name_suppliers(ax, shares.loc[order].iloc[:, -1], market[order])
    percent_ticks(ax.yaxis)
    ax.set(xlim=(0, 1), ylim=(0, 1))
    name_axes(
        ax,
        x=_in_unit(Text(fr="Clients et leurs achats (largeur)", en="Customers and their purchases (width)"), unit)
        + _DASHED.format(name=short_name(supplier), share=share_text(float(market[supplier]))),
        y=Text(fr="Part des achats du client", en="Share of the customer's purchases"),
    )
    claim(ax, _range_claim(supplier, ours))
    return ax


def plot_reserves(sales: pd.DataFrame, supplier: str | int, unit: str = "", ax: Axes | None = None) -> Axes:
    """Draw, from the lowest TCC to the highest, what each customer buys from `supplier` and, above, what elsewhere.

    sales: supplier x customer; unit: as for `plot_wallets`
    """
    tcc = supplier_sales(tcc_table(sales), supplier).sort_values(kind="stable")
    ax = styled_axes(ax)
    own, reserve = supplier_sales(sales, supplier)[tcc.index], reserves(sales, supplier)[tcc.index]
    places = range(len(tcc))
    here = Text(fr="achats chez {supplier}", en="bought from {supplier}").format(supplier=short_name(supplier))
    ax.bar(places, own, width=0.7, label=str(here), **_OURS.look)
    ax.bar(places, reserve, bottom=own, width=0.7, label=str(_ELSEWHERE), **_RIVALS[1].look)
    highest = float((own + reserve).max())
    if len(tcc) <= FEW // 2:
        for place, amount, below in zip(places, reserve, own, strict=True):
            look: dict[str, Any] = {"ha": "center", "va": "center", "bbox": {"facecolor": PAPER, "lw": 0, "pad": 1}}
            write(ax, place, below + amount / 2, _amount(amount), **look)
        names = [f"{short_name(name)}\n{share_text(float(rate))}" for name, rate in tcc.items()]
        aslant: dict[str, Any] = {} if max(map(len, names)) <= 14 else {"rotation": 45, "ha": "right"}
        ax.set_xticks(places, names, parse_math=False, **aslant)
    else:
        ax.set_xticks([])
    number_ticks(ax.yaxis)
    ax.set_ylim(0, 1.25 * highest)
    ax.legend(loc="upper left", ncols=2, **_LEGEND)
    name_axes(
        ax,
        x=Text(fr="Clients, du TCC le plus bas au plus haut", en="Customers, from the lowest TCC to the highest"),
        y=_in_unit(Text(fr="Achats du client", en="Customer's purchases"), unit),
    )
    claim(ax, _reserve_claim(tcc, reserve))
    return ax


_LEGEND: dict[str, Any] = {"frameon": False, "fontsize": LABEL_SIZE, "labelcolor": INK}
_UNITS = {
    "dirhams": Text(fr=", en dirhams", en=", in dirhams"),
    "thousands": Text(fr=", en milliers de dirhams", en=", in thousand dirhams"),
    "millions": Text(fr=", en millions de dirhams", en=", in million dirhams"),
}


def _in_unit(words: Text, unit: str) -> Text:
    return words + _UNITS[unit] if unit else words


_DASHED = Text(
    fr="\nligne en tirets : part de marché de {name}, {share}", en="\ndashed line: market share of {name}, {share}"
)
_ELSEWHERE = Text(fr="achats ailleurs : la réserve", en="bought elsewhere: the reserve")


def _draw_wallet(ax: Axes, left: float, width: float, shares: pd.Series[float]) -> None:
    bottom = 0.0
    for fill, share in zip(_fills(), shares, strict=False):
        ax.bar(left, share, width=width, bottom=bottom, align="edge", **fill.look)
        if width >= _NARROW and share >= _FLAT:
            box = {"facecolor": PAPER if fill.hatch else fill.color, "lw": 0, "pad": 1}
            look: dict[str, Any] = {"ha": "center", "va": "center", "color": fill.ink, "size": TICK_SIZE, "bbox": box}
            write(ax, left + width / 2, bottom + share / 2, share_text(float(share)), **look)
        bottom += float(share)
    ax.axvline(left, color=PAPER, lw=2)


def _fills() -> Iterator[Fill]:
    """Return our fill, then those of the rivals, over and over."""
    yield _OURS
    while True:
        yield from _RIVALS


def _name_customers(ax: Axes, purchases: pd.Series[float]) -> None:
    """Name the customers that are wide enough, with what they buy where a name stands level."""
    widths = purchases / purchases.sum()
    middles = widths.cumsum() - widths / 2
    wide = [name for name in purchases.index if widths[name] >= _LEAST_WIDTH]
    names = [f"{short_name(name)}\n{_amount(float(purchases[name]))}" for name in wide]
    places = [float(middles[name]) for name in wide]
    if max((len(line) for name in names for line in name.split("\n")), default=0) <= _LEVEL:
        ax.set_xticks(places, names, parse_math=False)
    else:
        ax.set_xticks(places, [short_name(name) for name in wide], parse_math=False, rotation=45, ha="right")


def _name_suppliers(ax: Axes, last: pd.Series[float], market: pd.Series[float]) -> None:
    """Name the suppliers to the right of the last customer, at the height of their cells, with their market share."""
    middles = (last.cumsum() - last / 2).iloc[:_NAMED_RIVALS]
    places = spread_apart([float(middle) for middle in middles], 0.11, 0.97)
    words = Text(fr="{name} : {share}\ndu marché", en="{name}: {share}\nof the market")
    for (name, middle), y, share in zip(middles.items(), places, market, strict=False):
        ax.plot([1.005, 1.02], [middle, y], color=INK, lw=0.8, clip_on=False)
        named = words.format(name=short_name(name), share=share_text(share))
        write(ax, 1.025, y, named, va="center", size=TICK_SIZE, linespacing=1.1)


def _amount(amount: float) -> str:
    return number(amount, spoken(), 0 if amount >= _LARGE or abs(amount - round(amount)) < 0.005 else 1)


def _range_claim(supplier: str | int, tcc: pd.Series[float]) -> Text:
    name = short_name(supplier)
    if len(tcc) == 1:
        words = Text(fr="TCC de {name} : {low} chez {lowest}", en="TCC of {name}: {low} at {lowest}")
    else:
        words = Text(
            fr="TCC de {name} : de {low} chez {lowest} à {high} chez {highest}",
            en="TCC of {name}: from {low} at {lowest} to {high} at {highest}",
        )
    return words.format(
        name=name,
        low=share_text(float(tcc.min())),
        high=share_text(float(tcc.max())),
        lowest=short_name(tcc.idxmin()),
        highest=short_name(tcc.idxmax()),
    )


def _reserve_claim(tcc: pd.Series[float], reserve: pd.Series[float]) -> Text:
    lowest, largest = tcc.idxmin(), reserve.idxmax()
    if lowest == largest:
        words = Text(
            fr="{lowest} a le TCC le plus bas et la plus grande réserve",
            en="{lowest} has the lowest TCC and the largest reserve",
        )
    else:
        words = Text(
            fr="Le TCC le plus bas est celui de {lowest} ; la plus grande réserve est chez {largest}",
            en="The lowest TCC is {lowest}'s; the largest reserve is at {largest}",
        )
    return words.format(lowest=short_name(lowest), largest=short_name(largest))
