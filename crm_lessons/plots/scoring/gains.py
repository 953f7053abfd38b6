"""What a score is worth: the part of the orders that one finds among the best-scored customers, beside a draw by lot."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pandas as pd
from matplotlib.axes import Axes

from crm_lessons.methods.validation import InputError
from crm_lessons.plots.labels import short_name
from crm_lessons.plots.style import GREY, LINES, TICK_SIZE, claim, name_axes, percent_ticks, styled_axes
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import share_text

_AT = 0.2
"""The part of the customers at which the title reads the curve."""


def plot_gains(curves: Mapping[str, pd.DataFrame] | Mapping[Text, pd.DataFrame], ax: Axes | None = None) -> Axes:
    """Draw gains curves, under the name that the reader should see, over the diagonal of a draw by lot.

    curves: up to four tables of `gains_curve`; the title reads the first at a fifth of the customers

    Raises InputError when there is no curve, or more than can be told apart.
    """
    if not 1 <= len(curves) <= len(LINES):
        raise InputError(_HOW_MANY.format(most=len(LINES), found=len(curves)))
    ax = styled_axes(ax, height=5.0)
    ax.plot([0, 1], [0, 1], color=GREY, lw=1, label=str(_BY_LOT))
    for line, (name, curve) in zip(LINES, curves.items(), strict=False):
        x, y = curve["cumulative_customers"], curve["cumulative_responses"]
        ax.plot(x, y, color=line.color, linestyle=line.stroke, lw=2, label=short_name(name))
    first = next(iter(curves.values()))
    reached = float(np.interp(_AT, first["cumulative_customers"], first["cumulative_responses"]))
    ax.plot([_AT, _AT, 0], [0, reached, reached], color=GREY, lw=1, linestyle=":")
    ax.plot([_AT], [reached], LINES[0].point, color=LINES[0].color, ms=8)
    ax.set(xlim=(0, 1), ylim=(0, 1.02))
    percent_ticks(ax.xaxis)
    percent_ticks(ax.yaxis)
    ax.legend(frameon=False, loc="lower right", fontsize=TICK_SIZE + 1, handlelength=3)
    name_axes(
        ax,
        x=Text(fr="Part des clients, les mieux notés d'abord", en="Share of customers, best-scored first"),
        y=Text(fr="Part de ceux qui ont commandé", en="Share of those who ordered"),
    )
    words = Text(
        fr="Un cinquième des clients, choisi par le score : {reached} de ceux qui commandent",
        en="A fifth of the customers, chosen by the score: {reached} of those who order",
    )
    claim(ax, words.format(reached=share_text(round(reached, 2))))
    return ax


_BY_LOT = Text(fr="au hasard", en="by lot")
_HOW_MANY = Text(
    fr="On attend de une à {most} courbes, pour qu'on les distingue ; reçu : {found}. Choisissez-les.",
    en="Expected one to {most} curves, so that they can be told apart; received: {found}. Choose among them.",
)
