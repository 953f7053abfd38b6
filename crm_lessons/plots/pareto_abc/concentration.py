"""How unequal portfolios are, one curve each, the farther from the diagonal the more unequal."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

import numpy as np
import pandas as pd
from matplotlib.axes import Axes

from crm_lessons.methods.pareto_abc.shares import ROUNDING
from crm_lessons.methods.validation import InputError
from crm_lessons.plots.style import GREY, LINES, PAPER, claim, name_axes, percent_ticks, styled_axes, write
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import number_text, share_text

_TOP = 0.20
_LABELS_FROM, _LABEL_X, _LABEL_GAP = 0.38, 0.56, 0.11
"""The labels stand under the diagonal, where no curve can pass, each behind a piece of its own stroke."""
_SAMPLE = (0.48, 0.54)
_APART = 0.005
"""Curves that differ by less cannot be told apart by eye, and do not cross."""


class _Reading(NamedTuple):
    """What one curve says: the first point at or past 20 % of the customers, and its Gini coefficient."""

    name: str
    customers: float
    share: float
    gini: float


def plot_concentration(
    curves: Mapping[str, pd.DataFrame] | Mapping[Text, pd.DataFrame], ax: Axes | None = None
) -> Axes:
    """Draw concentration curves by name, each with the share of its first 20 % of customers and its Gini coefficient.

    curves: up to four tables of `lorenz_curve`, under the name that the reader should see. Where 20 % ends inside a
    customer, that customer counts as a whole, as it does in `pareto_analysis`.

    Raises InputError when there is no curve, or more than can be told apart.
    """
    if not 1 <= len(curves) <= len(LINES):
        raise InputError(
            Text(
                fr="On attend de une à {most} courbes, pour qu'on les distingue ; reçu : {found}. Choisissez-les.",
                en="Expected one to {most} curves, so that they can be told apart; received: {found}. Choose among them.",
            ).format(most=len(LINES), found=len(curves))
        )
    ax = styled_axes(ax, height=5.5)
    _draw_diagonal(ax)
    readings = [_read(str(name), curve) for name, curve in curves.items()]
    for line, curve, reading in zip(LINES, curves.values(), readings, strict=False):
        x, y = curve["cumulative_customers"], curve["cumulative_share"]
        ax.plot(x, y, color=line.color, linestyle=line.stroke, lw=2)
        ax.plot(reading.customers, reading.share, marker=line.point, color=line.color, markeredgecolor=PAPER, ms=9)
    _label(ax, readings)
    percent_ticks(ax.xaxis)
    percent_ticks(ax.yaxis)
    ax.set_xlim(0, 1.01)
    ax.set_ylim(0, 1.02)
    name_axes(
        ax,
        x=Text(fr="Part des clients, du plus gros au plus petit", en="Share of customers, largest first"),
        y=Text(fr="Part du chiffre d'affaires", en="Share of revenue"),
    )
    claim(ax, _CROSSING if _cross(list(curves.values())) else _most_concentrated(readings))
    return ax


def _read(name: str, curve: pd.DataFrame) -> _Reading:
    customers, share = curve["cumulative_customers"], curve["cumulative_share"]
    at_top = int((customers < _TOP - ROUNDING).sum())
    twice_the_area = float((customers.diff() * (share + share.shift())).sum())
    return _Reading(name, float(customers.iloc[at_top]), float(share.iloc[at_top]), twice_the_area - 1)


def _draw_diagonal(ax: Axes) -> None:
    ax.plot([0, 1], [0, 1], color=GREY, lw=1)
    equal = Text(fr="si tous les clients pesaient autant", en="if all customers weighed the same")
    look = {"rotation": 45, "rotation_mode": "anchor", "transform_rotates_text": True, "color": GREY}
    write(ax, 0.97, 0.955, equal, ha="right", va="top", **look)


def _label(ax: Axes, readings: Sequence[_Reading]) -> None:
    """Name each curve behind a piece of its stroke; nothing leads across the figure."""
    words = Text(
        fr="{name}\n{customers} des clients : {share} du CA · Gini {gini}",
        en="{name}\n{customers} of customers: {share} of revenue · Gini {gini}",
    )
    for place, (line, reading) in enumerate(zip(LINES, readings, strict=False)):
        y = _LABELS_FROM - place * _LABEL_GAP
        ax.plot(_SAMPLE, [y, y], color=line.color, linestyle=line.stroke, lw=2)
        write(ax, _LABEL_X, y, _filled(words, reading), va="center", linespacing=1.3)


def _cross(curves: Sequence[pd.DataFrame]) -> bool:
    """Return whether some curve is plainly above another at one share of the customers, and plainly below at another."""
    x = np.unique(np.concatenate([curve["cumulative_customers"] for curve in curves]))
    heights = [np.interp(x, curve["cumulative_customers"], curve["cumulative_share"]) for curve in curves]
    return any(
        bool((one - other > _APART).any() and (other - one > _APART).any()) for one, other in combinations(heights, 2)
    )


_CROSSING = Text(
    fr="Les courbes se croisent : un seul point ne dit pas laquelle est la plus concentrée",
    en="The curves cross: a single point cannot say which is more concentrated",
)


def _filled(words: Text, reading: _Reading) -> Text:
    return words.format(
        name=reading.name,
        customers=share_text(reading.customers),
        share=share_text(reading.share),
        gini=number_text(reading.gini, decimals=2),
    )


def _most_concentrated(readings: Sequence[_Reading]) -> Text:
    """Say which curve stands farthest from the diagonal, as far as the Gini coefficients shown can tell."""
    highest = max(round(reading.gini, 2) for reading in readings)
    first, *others = [reading for reading in readings if round(reading.gini, 2) == highest]
    if len(readings) == 1:
        words = Text(
            fr="{customers} des clients font {share} du chiffre d'affaires",
            en="{customers} of customers bring in {share} of revenue",
        )
    elif others:
        words = Text(fr="Gini à égalité : {name} ({gini})", en="Equal Gini: {name} ({gini})")
        first = first._replace(name=", ".join(reading.name for reading in [first, *others]))
    else:
        words = Text(fr="Gini le plus élevé : {name} ({gini})", en="Highest Gini: {name} ({gini})")
    return _filled(words, first)
