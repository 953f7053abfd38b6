"""A ladder step by step: what part of each rung climbs to the next, in people and in per cent, and the narrowest step."""

from __future__ import annotations

import textwrap

import numpy as np
import pandas as pd
from matplotlib.axes import Axes

from crm_lessons.plots.labels import expected_text
from crm_lessons.plots.style import (
    GREY,
    INK,
    ORANGE,
    PALE,
    TICK_SIZE,
    TOP,
    Fill,
    claim,
    name_axes,
    percent_ticks,
    styled_axes,
    write,
)
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import share_text

_NARROWEST = Fill(ORANGE, "", INK)
_LOST = Fill(PALE, "...", INK, GREY)
"""Those of the rung before who did not climb."""
_THICK = 0.62
_NAME_WIDTH = 20
"""Characters to a line in the name of a rung."""
_RIGHT_END = 1.85
"""Where the figure ends: the words beside a bar take nearly as much room as the bar."""


def plot_funnel(rates: pd.DataFrame, ax: Axes | None = None) -> Axes:
    """Draw, for each rung, the part of the rung before that climbed to it, and write how many people that is.

    rates: from `funnel_rates`; its index is what the rungs are called on the figure
    """
    ax = styled_axes(ax, height=1.6 + 0.55 * len(rates))
    narrowest = _narrowest(rates)
    for row, (count, rate) in enumerate(zip(rates["count"], rates["step_rate"], strict=True)):
        _draw_step(ax, row, rate, _NARROWEST if row == narrowest else TOP)
        before = rates["count"].iloc[row - 1] if row else None
        words = _step_in_words(count, before, rate, row == narrowest)
        write(ax, 1.02, row, words, va="center", weight="bold" if row == narrowest else "normal")
    names = [textwrap.fill(str(rung), _NAME_WIDTH) for rung in rates.index]
    ax.set_yticks(range(len(rates)), names, parse_math=False, size=TICK_SIZE)
    ax.set_ylim(len(rates) - 0.5, -0.6)
    ax.set_xlim(0, _RIGHT_END)
    percent_ticks(ax.xaxis)
    ax.set_xticks([0, 0.25, 0.5, 0.75, 1])
    ax.spines["bottom"].set_bounds(0, 1)
    name_axes(ax, x=Text(fr="Part de l'échelon d'avant qui est montée", en="Part of the rung before that climbed"))
    ax.xaxis.label.set_x(0.5 / _RIGHT_END)
    claim(ax, _funnel_claim(rates, narrowest))
    return ax


def _narrowest(rates: pd.DataFrame) -> int | None:
    """Return the place of the lowest step rate; none when no step has one, or several share it."""
    steps = rates["step_rate"].to_numpy(dtype=float)
    if np.isnan(steps).all():
        return None
    lowest = np.flatnonzero(np.isclose(steps, np.nanmin(steps), rtol=0, atol=1e-9))
    return int(lowest[0]) if len(lowest) == 1 else None


def _draw_step(ax: Axes, row: int, rate: float, fill: Fill) -> None:
    """Draw those who climbed, then those who did not; the first rung is whole, and after an empty one there is nothing."""
    climbed = 1.0 if row == 0 else 0.0 if pd.isna(rate) else float(rate)
    ax.barh(row, climbed, height=_THICK, **fill.look)
    ax.barh(row, 1 - climbed, left=climbed, height=_THICK, **_LOST.look)


def _step_in_words(count: float, before: float | None, rate: float, narrowest: bool) -> Text:
    if before is None:
        return _people(count)
    words = Text(fr="{count} sur {before}", en="{count} of {before}").format(
        count=_people(count), before=_people(before)
    )
    if not pd.isna(rate):
        words += Text(fr=" : {rate}", en=": {rate}").format(rate=share_text(rate))
    return words + Text(fr=", le plus étroit", en=", the narrowest") if narrowest else words


def _people(count: float) -> Text:
    """Write a head count; an expected one, below ten, keeps its decimal."""
    return expected_text(count, 0 if count >= 10 or count == int(count) else 1)


def _funnel_claim(rates: pd.DataFrame, narrowest: int | None) -> Text:
    first, last = rates["count"].iloc[0], rates["count"].iloc[-1]
    words = Text(fr="De {first} à {last}", en="From {first} to {last}").format(first=_people(first), last=_people(last))
    if narrowest is None:
        return words
    return words + Text(
        fr=" ; passage le plus étroit : vers « {rung} »", en="; the narrowest step: to “{rung}”"
    ).format(rung=" ".join(str(rates.index[narrowest]).split()))
