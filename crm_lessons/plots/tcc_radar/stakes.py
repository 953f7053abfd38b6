"""RADAR beside the reserve: what each customer buys elsewhere, in money, and what RADAR would do with that customer."""

from __future__ import annotations

import pandas as pd
from matplotlib.axes import Axes

from crm_lessons.methods.tcc_radar.radar import DEVELOP, HIGH, LOW, radar_strategies
from crm_lessons.plots.labels import short_name
from crm_lessons.plots.style import (
    BLUE,
    GREY,
    INK,
    PALE,
    PAPER,
    TICK_SIZE,
    Fill,
    claim,
    name_axes,
    number_ticks,
    styled_axes,
    write,
)
from crm_lessons.text.language import Text, spoken
from crm_lessons.text.numbers import number, share_text
from crm_lessons.text.terms.codes import CODES, decoded

_ROW, _FRAME = 0.36, 1.4
"""Inches: a customer's row, and what stands around the rows."""
_TO_DEVELOP, _OTHERS = Fill(BLUE, "", PAPER), Fill(PALE, "...", INK, GREY)


def plot_stakes(customers: pd.DataFrame, low: float = LOW, high: float = HIGH, ax: Axes | None = None) -> Axes:
    """Draw each customer's reserve, largest on top, with the strategy that RADAR gives and the TCC on which it rests.

    customers: who buys from us: sales and purchases in dirhams (see `radar_sensitivity`), status, trend
    """
    table = customers.assign(
        tcc=customers["sales"] / customers["purchases"], reserve=customers["purchases"] - customers["sales"]
    )
    table = radar_strategies(table, low, high).sort_values("reserve", kind="stable")
    ax = styled_axes(ax, height=_FRAME + _ROW * len(table))
    for place, (_, row) in enumerate(table.iterrows()):
        fill = _TO_DEVELOP if row["strategy"] == DEVELOP else _OTHERS
        ax.barh(place, row["reserve"], height=0.7, **fill.look)
        words = f"  {number(row['reserve'], spoken())} · {decoded('strategy', row['strategy'], spoken())}"
        write(ax, row["reserve"], place, f"{words}, TCC {share_text(row['tcc'])}", size=TICK_SIZE, va="center")
    ax.set_yticks(range(len(table)), [short_name(name) for name in table.index], parse_math=False)
    ax.set(xlim=(0, 1.45 * table["reserve"].max()), ylim=(-0.6, len(table) - 0.4))
    number_ticks(ax.xaxis)
    name_axes(
        ax,
        x=Text(fr="Réserve, en dirhams par an", en="Reserve, in dirhams a year"),
        y=Text(fr="Comptes", en="Accounts"),
    )
    claim(ax, _claim(table))
    return ax


def _claim(table: pd.DataFrame) -> Text:
    """Say whether a customer whom RADAR would not develop has a larger reserve than one whom it would."""
    others, meant = table[table["strategy"] != DEVELOP], table[table["strategy"] == DEVELOP]
    if meant.empty or others.empty or others["reserve"].max() <= meant["reserve"].min():
        return Text(fr="RADAR et la réserve disent la même chose", en="RADAR and the reserve say the same")
    large, small = others["reserve"].idxmax(), meant["reserve"].idxmin()
    words = Text(
        fr="{large}, à {strategy}, a une plus grande réserve que {small}, à développer",
        en="{large}, to {strategy}, has a larger reserve than {small}, to develop",
    )
    strategy = CODES["strategy"][str(table["strategy"].to_dict()[large])]
    return words.format(large=short_name(large), small=short_name(small), strategy=strategy)
