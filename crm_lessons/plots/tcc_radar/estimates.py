"""The truth opened: each estimate of a wallet as a multiple of what the customer really bought."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.ticker import FuncFormatter, NullLocator

from crm_lessons.plots.labels import short_name
from crm_lessons.plots.style import GREY, INK, LABEL_SIZE, LINES, PALE, claim, name_axes, styled_axes
from crm_lessons.text.language import Text, spoken
from crm_lessons.text.numbers import number, number_text
from crm_lessons.text.terms.codes import decoded

_ROW, _FRAME = 0.36, 1.7
"""Inches: a customer's row, and what stands around the rows."""
_TICKS = (0.25, 0.5, 0.75, 1, 1.5, 2, 3, 4, 6, 8)


def plot_estimates(estimates: pd.DataFrame, wallets: pd.Series[float], ax: Axes | None = None) -> Axes:
    """Draw each estimate over the wallet that was found, a row a customer, the largest wallet on top.

    estimates: customer x source (at most four sources); wallets: by customer, above 0. The axis is logarithmic: half and double
    are as far from 1.
    """
    order = wallets.reindex(estimates.index).sort_values(kind="stable").index
    multiples = estimates.div(wallets, axis="index").loc[order]
    ax = styled_axes(ax, height=_FRAME + _ROW * len(order))
    rows = np.arange(len(order))
    ax.hlines(rows, multiples.min(axis="columns"), multiples.max(axis="columns"), color=PALE, lw=3, zorder=1)
    for line, source in zip(LINES, multiples.columns, strict=False):
        look: dict[str, Any] = {
            "marker": line.point,
            "color": line.color,
            "edgecolor": INK,
            "lw": 0.6,
            "s": 55,
            "zorder": 3,
        }
        ax.scatter(multiples[source], rows, label=decoded("estimate", str(source), spoken()), **look)
    ax.axvline(1, color=INK, lw=1.5, zorder=2)
    ax.set_xscale("log")
    low, high = 0.85 * float(multiples.to_numpy().min()), 1.15 * float(multiples.to_numpy().max())
    ticks = [tick for tick in _TICKS if low <= tick <= high]
    ax.set(xlim=(low, high), ylim=(-0.6, len(order) - 0.4), xticks=ticks)
    ax.xaxis.set_minor_locator(NullLocator())
    ax.xaxis.set_major_formatter(FuncFormatter(lambda times, _: "×\u00a0" + number(times, spoken(), _decimals(times))))
    ax.set_yticks(rows, [short_name(name) for name in order], parse_math=False)
    ax.legend(loc="upper left", bbox_to_anchor=(0, -_ROW / len(order) - 0.08), ncols=4, **_LEGEND)
    ax.spines["left"].set_color(GREY)
    name_axes(ax, x=_ACROSS, y=Text(fr="Comptes, le plus grand en haut", en="Accounts, largest on top"))
    claim(ax, _claim(multiples))
    return ax


_LEGEND: dict[str, Any] = {"frameon": False, "fontsize": LABEL_SIZE, "labelcolor": INK}
_ACROSS = Text(
    fr="Estimation, en multiple de ce que le compte a vraiment acheté (× 1 : juste)",
    en="Estimate, as a multiple of what the account really bought (× 1: right)",
)


def _decimals(times: float) -> int:
    return next(places for places in (0, 1, 2) if abs(times - round(times, places)) < 1e-9)


def _claim(multiples: pd.DataFrame) -> Text:
    values = multiples.to_numpy()
    low = int((values < 1).sum())
    words = Text(
        fr="{low} estimations sur {all} sont trop basses ; la plus fausse est à {worst} fois la vérité",
        en="{low} estimates of {all} are too low; the most wrong one is {worst} times the truth",
    )
    worst = float(values.flat[int(np.abs(np.log(values)).argmax())])
    return words.format(low=number_text(low), all=number_text(values.size), worst=number_text(worst, 1))
