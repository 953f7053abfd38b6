"""The same customers ranked in several ways: a line a customer, from one ranking to the next."""

from __future__ import annotations

import pandas as pd
from matplotlib.axes import Axes

from crm_lessons.methods.columns import one_row_each
from crm_lessons.methods.validation import InputError
from crm_lessons.plots.labels import short_name
from crm_lessons.plots.style import BLUE, GREY, INK, PAPER, TICK_SIZE, VERMILLION, Line, claim, styled_axes, write
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import number_text

_UP, _DOWN, _LEVEL = Line(BLUE, "-", "^"), Line(VERMILLION, "--", "v"), Line(GREY, ":", "o")
"""Whoever ends higher, lower, or where it began."""
_BEYOND = 0.9
"""How far under the last rank shown the others are gathered."""


def plot_rankings(ranks: pd.DataFrame, top: int = 10, ax: Axes | None = None) -> Axes:
    """Draw each customer who is among the first `top` of some ranking as a line through all of them.

    ranks: a row for each customer and a column for each ranking, under the name that the reader should see; 1 is the first.
    A customer beyond the first `top` in one ranking is drawn there under them all. Solid lines with upward points end
    higher than they began, dashed ones lower, dotted ones at the same rank.

    Raises InputError when there are fewer than two rankings, a customer comes back, or a rank is missing.
    """
    shown = _among_the_first(ranks, top)
    ax = styled_axes(ax, height=1.3 + 0.33 * (top + 1))
    ax.spines[["left", "bottom"]].set_visible(False)
    places = shown.clip(upper=top + _BEYOND)
    for customer, row in places.iterrows():
        _draw(ax, customer, row.to_list(), top)
    last = shown.shape[1] - 1
    ax.set_xlim(-0.45, last + 0.45)
    ax.set_ylim(top + _BEYOND + 0.6, 0.3)
    ax.set_xticks(range(last + 1), [str(name) for name in shown.columns], size=TICK_SIZE, parse_math=False)
    ax.xaxis.tick_top()
    ax.set_yticks([])
    ax.tick_params(length=0)
    if (places > top).any(axis=None):
        beyond = Text(fr="au-delà du rang {top}", en="beyond rank {top}").format(top=number_text(top))
        write(ax, -0.42, top + _BEYOND + 0.42, beyond, size=TICK_SIZE, va="center", color=GREY)
    claim(ax, _claim(shown, top))
    return ax


def _among_the_first(ranks: pd.DataFrame, top: int) -> pd.DataFrame:
    table = one_row_each(ranks)
    if table.shape[1] < 2 or table.isna().any(axis=None):
        raise InputError(
            Text(
                fr="On attend au moins deux classements, et un rang pour chaque client dans chacun.",
                en="At least two rankings are expected, with a rank for each customer in each of them.",
            )
        )
    return table[(table <= top).any(axis=1)]


def _draw(ax: Axes, customer: object, ranks: list[float], top: int) -> None:
    """Draw one customer's line, with its name and rank at each end where it is among the first."""
    first, last = ranks[0], ranks[-1]
    line = _UP if last < first else _DOWN if last > first else _LEVEL
    ax.plot(
        range(len(ranks)), ranks, color=line.color, linestyle=line.stroke, lw=1.8, marker=line.point, ms=6,
        markeredgecolor=PAPER, solid_capstyle="round",
    )  # fmt: skip
    name = short_name(customer)
    if first <= top:
        write(ax, -0.06, first, f"{name}  {first:.0f}", ha="right", va="center", size=TICK_SIZE, color=INK)
    if last <= top:
        write(ax, len(ranks) - 0.94, last, f"{last:.0f}  {name}", va="center", size=TICK_SIZE, color=INK)


def _claim(ranks: pd.DataFrame, top: int) -> Text:
    """Say how many of the first of the last ranking were not among the first of the first one."""
    first, last = ranks.iloc[:, 0] <= top, ranks.iloc[:, -1] <= top
    new, count = int((last & ~first).sum()), int(last.sum())
    if not new:
        return Text(
            fr="De « {one} » à « {other} », les premiers restent les premiers",
            en="From “{one}” to “{other}”, the first stay the first",
        ).format(one=str(ranks.columns[0]), other=str(ranks.columns[-1]))
    words = _ONE_NEW if new == 1 else _SEVERAL_NEW
    return words.format(
        new=number_text(new), count=number_text(count), one=str(ranks.columns[0]), other=str(ranks.columns[-1])
    )


_ONE_NEW = Text(
    fr="{new} des {count} premiers de « {other} » ne l'était pas dans « {one} »",
    en="{new} of the first {count} in “{other}” was not among the first in “{one}”",
)
_SEVERAL_NEW = Text(
    fr="{new} des {count} premiers de « {other} » ne l'étaient pas dans « {one} »",
    en="{new} of the first {count} in “{other}” were not among the first in “{one}”",
)
