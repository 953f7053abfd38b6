"""How long customers stay: the curve, and under it how many it still rests on."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pandas as pd
from matplotlib.axes import Axes

from crm_lessons.methods.customer_value.retention import retention_at
from crm_lessons.methods.validation import InputError
from crm_lessons.plots.labels import spread_apart
from crm_lessons.plots.style import LINES, PAPER, claim, name_axes, percent_ticks, styled_axes, write
from crm_lessons.text.language import Text, spoken
from crm_lessons.text.numbers import number, number_text, share_text

_GAP = 0.11
"""Between the names of two curves, where the axis is 1 high."""


def plot_retention(
    curves: Mapping[str, pd.DataFrame] | Mapping[Text, pd.DataFrame], at: float, ax: Axes | None = None
) -> Axes:
    """Draw retention curves by name, the share still there after `at` months, and how many the first curve rests on.

    curves: up to four tables of `retention_curve`, times in months; a curve stops where nobody was seen any longer

    Raises InputError when there is no curve, or more than can be told apart.
    """
    if not 1 <= len(curves) <= len(LINES):
        raise InputError(
            Text(
                fr="On attend de une à {most} courbes, pour qu'on les distingue ; reçu : {found}.",
                en="Expected one to {most} curves, so that they can be told apart; received: {found}.",
            ).format(most=len(LINES), found=len(curves))
        )
    ax = styled_axes(ax, height=5.0)
    first = next(iter(curves.values()))
    longest = max(1.0, *(float(curve.index[-1]) for curve in curves.values()))
    for line, curve in zip(LINES, curves.values(), strict=False):
        steps = [*zip(curve.index, curve["survival"], strict=True)]
        ax.step(*zip(*steps, strict=True), where="post", color=line.color, linestyle=line.stroke, lw=2)
        share = retention_at(curve, at)
        if not np.isnan(share):
            ax.plot(at, share, marker=line.point, color=line.color, markeredgecolor=PAPER, ms=9, zorder=3)
    _name_curves(ax, curves, longest)
    _count_under_ticks(ax, first, longest)
    ax.set_xlim(0, longest * 1.02)
    ax.set_ylim(0, 1.04)
    percent_ticks(ax.yaxis)
    name_axes(
        ax,
        x=Text(
            fr="Mois depuis le début ; dessous, les clients suivis jusque-là",
            en="Months since the start; below, the customers followed so far",
        ),
        y=Text(fr="Part encore là", en="Share still there"),
    )
    claim(ax, _still_there(retention_at(first, at), at))
    return ax


def _name_curves(ax: Axes, curves: Mapping[str, pd.DataFrame] | Mapping[Text, pd.DataFrame], longest: float) -> None:
    """Write each name at the right of its curve's end, apart from the others."""
    ends = sorted((float(curve["survival"].iloc[-1]), str(name)) for name, curve in curves.items())
    places = spread_apart([end for end, _ in ends], _GAP, 1.0)
    for place, (end, name) in zip(places, ends, strict=True):
        words = Text(fr="{name} :\n{share} à la fin", en="{name}:\n{share} at the end")
        write(ax, longest * 1.04, place, words.format(name=name, share=share_text(end)), va="center", linespacing=1.2)


def _count_under_ticks(ax: Axes, curve: pd.DataFrame, longest: float) -> None:
    """Write under each tick how many customers were followed until then: the fewer, the less the curve says."""
    step = next((step for step in (1, 2, 3, 6, 12, 24, 60) if longest / step <= 10), longest / 8)
    ticks = np.arange(0, longest + 1e-9, step)
    language = spoken()
    followed = [int(curve["at_risk"][curve.index >= tick].max()) if tick <= curve.index[-1] else 0 for tick in ticks]
    labels = [
        f"{number(tick, language)}\n({number(count, language)})" for tick, count in zip(ticks, followed, strict=True)
    ]
    ax.set_xticks(ticks, labels)


def _still_there(share: float, at: float) -> Text:
    months = number_text(at)
    if np.isnan(share):
        return Text(
            fr="Personne n'a été suivi {months} mois : la courbe n'en dit rien",
            en="Nobody was followed for {months} months: the curve does not say",
        ).format(months=months)
    return Text(
        fr="Après {months} mois, {share} des clients sont encore là",
        en="After {months} months, {share} of customers are still there",
    ).format(months=months, share=share_text(share))
