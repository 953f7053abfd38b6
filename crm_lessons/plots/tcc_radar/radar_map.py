"""The RADAR map: value upwards, the strategy along the bottom, and circles whose area is the customer's revenue."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pandas as pd
from matplotlib.axes import Axes

from crm_lessons.methods.tcc_radar.radar import HIGH, LOW, RADAR, RETAIN, radar_strategies
from crm_lessons.plots.labels import customers_text, short_name, spread_apart
from crm_lessons.plots.style import (
    BLUE,
    INK,
    PALE,
    PAPER,
    TICK_SIZE,
    VERMILLION,
    claim,
    name_axes,
    percent_ticks,
    styled_axes,
    write,
)
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import share_text

_WIDEST = 32.0
"""Points: the diameter of the largest circle."""
_FEW = 20
"""Beyond this many customers circles shrink, or they would hide one another."""
_MOST_NAMED, _LONGEST_NAMED = 4, 4
"""Customers to a column, and letters to a name, that can be written beside the circles without running together."""
_POINT, _NAME_HEIGHT = 0.005, 14
"""How much TCC a point of the figure's height is, about; and how many points a name takes above its circle."""
_SPREAD = 0.3
"""Of a column: how far from its middle the first and the last customer stand; the largest circle stays inside."""


def plot_radar(customers: pd.DataFrame, low: float = LOW, high: float = HIGH, ax: Axes | None = None) -> Axes:
    """Draw each customer at its TCC, in the column of its strategy; the circle's area is what it buys from us.

    customers: tcc, status, trend (see `radar_strategies`) and sales. Who buys nothing from us has no circle but a
    diamond at the bottom.
    """
    table = radar_strategies(customers, low, high)
    table = table.assign(value=table["tcc"].where(table["status"] == "customer", 0).fillna(0))
    ax = styled_axes(ax)
    _draw_columns(ax)
    for limit, y, words in zip((low, high), spread_apart((low, high), 0.13, 1.1), (_LOW, _HIGH), strict=True):
        ax.axhline(limit, color=INK, lw=1, linestyle="--", zorder=0)
        write(ax, len(RADAR) - 0.48, y, words.format(limit=share_text(limit)), size=TICK_SIZE, va="center")
    diameters = _diameters(table["sales"])
    for place, strategy in enumerate(RADAR):
        members = table["strategy"] == strategy
        _draw_customers(ax, place, table.loc[members, "value"], diameters[members], (low, high))
    _name_columns(ax, table["strategy"])
    percent_ticks(ax.yaxis)
    ax.set(xlim=(-0.5, len(RADAR) - 0.5), ylim=(-0.08, 1.15), yticks=[0, 0.2, 0.4, 0.6, 0.8, 1])
    name_axes(ax, x=_LEGEND, y=Text(fr="Valeur : TCC", en="Value: TCC"))
    claim(ax, _retain_claim(table, high))
    return ax


_LOW = Text(fr=" seuil bas\n {limit}", en=" low threshold\n {limit}")
_HIGH = Text(fr=" seuil haut\n {limit}", en=" high threshold\n {limit}")
_LEGEND = Text(
    fr="Aire du cercle : nos ventes au client. Losange : n'achète rien chez nous.",
    en="Area of a circle: our sales to the customer. Diamond: buys nothing from us.",
)


def _draw_columns(ax: Axes) -> None:
    """Separate the strategies; the eye reads a column before it reads a height."""
    for edge in range(1, len(RADAR)):
        ax.axvline(edge - 0.5, color=PALE, lw=1)


def _diameters(sales: pd.Series[float]) -> pd.Series[float]:
    """Return diameters in points whose squares, hence areas, are as the sales; who buys nothing has none."""
    largest = sales.max()
    if not largest > 0:
        return sales * 0.0
    widest = _WIDEST * min(1, math.sqrt(_FEW / len(sales)))
    return widest * (sales.clip(lower=0) / largest).pow(0.5)


def _draw_customers(
    ax: Axes, column: int, values: pd.Series[float], diameters: pd.Series[float], limits: tuple[float, float]
) -> None:
    """Draw the customers of one strategy side by side, each at its own height; who is near in height stands apart in width."""
    count = len(values)
    across = column + (np.linspace(-_SPREAD, _SPREAD, count) if count > 1 else np.zeros(count))
    places = np.empty(count)
    places[values.to_numpy().argsort(kind="stable")] = np.concatenate([across[::2], across[1::2]])
    named = count <= _MOST_NAMED and all(len(short_name(name)) <= _LONGEST_NAMED for name in values.index)
    for x, name, y, diameter in zip(places, values.index, values, diameters, strict=True):
        if diameter:
            ax.scatter(x, y, s=diameter**2, facecolor=BLUE, edgecolor=PAPER, lw=1)
        else:
            ax.scatter(x, y, s=60, marker="D", facecolor=PAPER, edgecolor=VERMILLION, lw=1.5)
        if named:
            _name_customer(ax, x, y, max(diameter, 9), short_name(name), limits)


def _name_customer(ax: Axes, x: float, y: float, diameter: float, name: str, limits: tuple[float, float]) -> None:
    """Write a name in a circle that can hold it; else above it or, where a threshold would strike it there, below."""
    look: dict[str, Any] = {"ha": "center", "textcoords": "offset points", "size": TICK_SIZE, "parse_math": False}
    box = {"facecolor": PAPER, "lw": 0, "pad": 0.5}
    if diameter > 24:
        ax.annotate(name, (x, y), (0, 0), va="center", color=PAPER, **look)
        return
    struck = any(y < limit < y + _POINT * (diameter / 2 + _NAME_HEIGHT) for limit in limits)
    side = -1 if struck else 1
    ax.annotate(
        name, (x, y), (0, side * (diameter / 2 + 1)), va="top" if struck else "bottom", color=INK, bbox=box, **look
    )


def _name_columns(ax: Axes, strategies: pd.Series[str]) -> None:
    counts = strategies.value_counts()
    names = [f"{_capital(words)}\n{customers_text(int(counts.get(code, 0)))}" for code, words in RADAR.items()]
    ax.set_xticks(range(len(RADAR)), names)


def _capital(words: Text) -> str:
    return str(words)[0].upper() + str(words)[1:]


def _retain_claim(table: pd.DataFrame, high: float) -> Text:
    """Say how much of our sales rests on those who give us almost everything."""
    retained = table["strategy"] == RETAIN
    sales = float(table["sales"].sum())
    if not retained.any() or not sales:
        words = Text(
            fr="Aucun client n'atteint le seuil haut de {high}", en="No customer reaches the high threshold of {high}"
        )
        return words.format(high=share_text(high))
    return Text(
        fr="À retenir : {customers}, {share} de nos ventes", en="To be retained: {customers}, {share} of our sales"
    ).format(
        customers=customers_text(int(retained.sum())),
        share=share_text(float(table.loc[retained, "sales"].sum()) / sales),
    )
