"""Four forecasts of one cohort, and, once the envelope is open, what became of it; the spread of what a base is worth."""

from __future__ import annotations

import numpy as np
import pandas as pd
from matplotlib.axes import Axes

from crm_lessons.methods.validation import InputError
from crm_lessons.plots.labels import spread_apart
from crm_lessons.plots.style import (
    GREY,
    INK,
    LINES,
    PALE,
    PAPER,
    claim,
    name_axes,
    number_ticks,
    styled_axes,
    write,
)
from crm_lessons.text.language import Text, spoken
from crm_lessons.text.numbers import number, number_text
from crm_lessons.text.terms.headings import heading

_GAP = 0.085
"""Between two names at the right, as a part of the cohort."""


def plot_forecasts(
    seen: pd.Series[float], forecasts: pd.DataFrame, hidden: pd.Series[float] | None = None, ax: Axes | None = None
) -> Axes:
    """Draw what was seen of a cohort, four forecasts of the rest, and what the envelope held, where it is open.

    seen: customers by month; forecasts: from `retention_forecasts`; hidden: customers by month, after what was seen

    Raises InputError when no forecast says anything of the last month.
    """
    last = forecasts.iloc[-1].dropna()
    if last.empty:
        raise InputError(
            Text(fr="Aucune prévision ne va jusqu'au dernier mois.", en="No forecast reaches the last month.")
        )
    ax = styled_axes(ax, height=5.0)
    now, end, size = float(forecasts.index[0]), float(forecasts.index[-1]), float(seen.iloc[0])
    ax.axvspan(now, end, color=PALE, alpha=0.45, lw=0)
    ax.plot(seen.index, seen, color=INK, lw=2.5)
    for line, (_, heads) in zip(LINES, forecasts.items(), strict=True):
        ax.plot(heads.index, heads, color=line.color, linestyle=line.stroke, lw=2)
        told = heads.dropna()
        ax.plot(told.index[-1], told.iloc[-1], marker=line.point, color=line.color, mec=PAPER, ms=8, zorder=3)
    if hidden is not None:
        every = hidden[hidden.index % 3 == 0] if len(hidden) > _MANY else hidden
        ax.plot(every.index, every, linestyle="", marker="o", mfc=PAPER, mec=INK, ms=5, zorder=4)
    _name_lines(ax, forecasts, hidden, end, size)
    ax.set_xlim(0, end * 1.01)
    ax.set_ylim(0, size * 1.04)
    number_ticks(ax.yaxis)
    language = spoken()
    ticks = np.arange(0, end + 1, 12 if end > _MANY else 3)
    ax.set_xticks(ticks, [number(tick, language) for tick in ticks])
    name_axes(
        ax,
        x=Text(
            fr="Mois depuis la signature ; sur fond gris, ce qui était caché",
            en="Months since signing; hidden where grey",
        ),
        y=Text(fr="Clients encore là", en="Customers still there"),
    )
    claim(ax, _claim(last, end, None if hidden is None else float(hidden.iloc[-1])))
    return ax


def plot_base_values(values: pd.Series[float], came: float | None = None, ax: Axes | None = None) -> Axes:
    """Draw each value that a base may have as a dot, its middle and the ends of nine in ten, and what came in the end.

    values: from `base_value_draws`, in dirhams
    """
    ax = styled_axes(ax, height=3.4)
    low, middle, high = (float(values.quantile(share)) for share in (0.05, 0.5, 0.95))
    step = max((float(values.max()) - float(values.min())) / _COLUMNS, 1e-9)
    column = ((values - values.min()) // step).astype(int)
    height = column.groupby(column).cumcount() + 1
    ax.plot(
        values.min() + (column + 0.5) * step, height, linestyle="", marker="o", color=LINES[0].color, mec=PAPER, ms=9
    )
    top = float(height.max())
    ax.plot([low, high], [-0.4, -0.4], color=INK, lw=3, solid_capstyle="butt")
    ax.plot(middle, -0.4, marker="D", color=INK, mec=PAPER, ms=8)
    if came is not None:
        ax.plot([came, came], [-0.8, top + 0.7], color=LINES[1].color, linestyle="--", lw=1.5)
        write(ax, came, top + 0.9, Text(fr="ce qui est venu", en="what came"), ha="center", va="bottom")
    ax.set_ylim(-1.1, top + 2.2)
    ax.set_yticks([])
    ax.spines["left"].set_visible(False)
    ax.spines["bottom"].set_color(GREY)
    number_ticks(ax.xaxis)
    words = Text(
        fr="Valeur des clients encore là, en dirhams ; un point par tirage, le trait en tient neuf sur dix",
        en="Value of the customers still there, in dirhams; a dot for each draw, the bar holds nine in ten",
    )
    name_axes(ax, x=words)
    title = Text(
        fr="Neuf fois sur dix, cette base vaut entre {low} et {high} dirhams",
        en="Nine times in ten this base is worth between {low} and {high} dirhams",
    )
    claim(ax, title.format(low=number_text(round(low, -2)), high=number_text(round(high, -2))))
    return ax


_MANY, _COLUMNS = 24, 14
"""Months from which ticks are years and the envelope's dots quarters; columns of dots."""


def _name_lines(ax: Axes, forecasts: pd.DataFrame, hidden: pd.Series[float] | None, end: float, size: float) -> None:
    """Write each forecast's name at the height where it ends, apart from the others; the one that stops says so."""
    ends = [(float(heads.iloc[-1]), heading(str(name))) for name, heads in forecasts.items() if heads.notna().iloc[-1]]
    if hidden is not None:
        ends.append((float(hidden.iloc[-1]), Text(fr="l'enveloppe", en="the envelope")))
    ends.sort(key=lambda one: one[0])
    places = spread_apart([place for place, _ in ends], _GAP * size, 0.95 * size)
    for place, (heads, name) in zip(places, ends, strict=True):
        ax.plot([end, end * 1.03], [heads, place], color=GREY, lw=0.8, clip_on=False)
        words = Text(fr="{name} : {heads}", en="{name}: {heads}").format(name=name, heads=number_text(heads))
        write(ax, end * 1.04, place, words, va="center")
    for forecaster in forecasts.columns[forecasts.iloc[-1].isna()]:
        told = forecasts[forecaster].dropna()
        words = Text(fr="{name} s'arrête ici", en="{name} stops here").format(name=heading(forecaster))
        write(ax, float(told.index[-1]) + 0.02 * end, float(told.iloc[-1]) + 0.03 * size, words, va="bottom")


def _claim(last: pd.Series[float], month: float, came: float | None) -> Text:
    low, high = float(last.min()), float(last.max())
    if came is None:
        words = Text(
            fr="Au mois {month}, on annonce de {low} à {high} clients",
            en="For month {month}, {low} to {high} customers are announced",
        )
        return words.format(month=number_text(month), low=number_text(low), high=number_text(high))
    nearest = str((last - came).abs().idxmin())
    words = Text(
        fr="Au mois {month}, il en reste {came} : la prévision la plus proche est « {name} »",
        en="In month {month}, {came} are left: the nearest forecast is “{name}”",
    )
    return words.format(month=number_text(month), came=number_text(came), name=heading(nearest))
