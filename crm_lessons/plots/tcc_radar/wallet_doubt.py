"""How far each share of wallet moves when the wallet is not what was thought, and which moves cross a threshold."""

from __future__ import annotations

import pandas as pd
from matplotlib.axes import Axes

from crm_lessons.methods.tcc_radar.radar import HIGH, LOW
from crm_lessons.plots.labels import short_name
from crm_lessons.plots.style import (
    BLUE,
    CLEAR,
    GREY,
    INK,
    PAPER,
    TICK_SIZE,
    VERMILLION,
    claim,
    name_axes,
    percent_ticks,
    styled_axes,
    write,
)
from crm_lessons.text.language import Text, spoken
from crm_lessons.text.numbers import number_text, share_text
from crm_lessons.text.terms.codes import decoded

_ROW, _FRAME = 0.36, 1.5
"""Inches: a customer's row, and what stands around the rows."""


def plot_wallet_doubt(doubt: pd.DataFrame, low: float = LOW, high: float = HIGH, ax: Axes | None = None) -> Axes:
    """Draw for each customer who buys the span of TCCs, lowest on top; whose strategy changes is drawn thick and in another colour.

    doubt: what `radar_sensitivity` returns, for these thresholds
    """
    table = doubt[doubt["tcc"].notna()].sort_values("tcc", ascending=False, kind="stable")
    ax = styled_axes(ax, height=_FRAME + _ROW * len(table))
    for limit in (low, high):
        ax.axvline(limit, color=INK, lw=1, linestyle="--", zorder=0)
        write(ax, limit, len(table) - 0.3, share_text(limit), size=TICK_SIZE, ha="center", va="center", bbox=CLEAR)
    for place, (_, row) in enumerate(table.iterrows()):
        color, width = (VERMILLION, 5) if row["changes"] else (GREY, 2)
        ax.plot(
            [row["tcc_if_larger"], row["tcc_if_smaller"]], [place, place], color=color, lw=width, solid_capstyle="butt"
        )
        ax.plot(row["tcc"], place, marker="o", color=BLUE, ms=7, mec=PAPER)
        write(ax, 1.02, place, _strategies(row), size=TICK_SIZE, va="center")
    ax.set(xlim=(0, 1), ylim=(-0.6, len(table)))
    ax.set_yticks(range(len(table)), [short_name(name) for name in table.index], parse_math=False)
    percent_ticks(ax.xaxis)
    name_axes(ax, x=_ACROSS, y=Text(fr="Comptes", en="Accounts"))
    claim(ax, _claim(table))
    return ax


_ACROSS = Text(
    fr="TCC : le point, comme on le croit ; le trait, du portefeuille plus grand au plus petit",
    en="TCC: the dot, as thought; the line, from the larger wallet to the smaller one",
)


def _strategies(row: pd.Series) -> str:
    """Name a strategy, or the two or three between which the customer hesitates."""
    codes = dict.fromkeys((row["strategy_if_larger"], row["strategy"], row["strategy_if_smaller"]))
    return " / ".join(decoded("strategy", code, spoken()) for code in codes)


def _claim(table: pd.DataFrame) -> Text:
    changed = int(table["changes"].sum())
    words = CLAIMS["many_would"] if changed > 1 else CLAIMS["one_would"] if changed else CLAIMS["nobody_would"]
    return words.format(changed=number_text(changed), all=number_text(len(table)))


CLAIMS = {
    "many_would": Text(
        fr="{changed} clients sur {all} changeraient de stratégie",
        en="{changed} customers of {all} would change strategy",
    ),
    "one_would": Text(fr="1 client sur {all} changerait de stratégie", en="1 customer of {all} would change strategy"),
    "nobody_would": Text(fr="Personne ne changerait de stratégie", en="Nobody would change strategy"),
}
