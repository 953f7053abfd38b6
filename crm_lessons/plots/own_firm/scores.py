"""Scores from 0 to 4, the weakest first."""

from __future__ import annotations

import pandas as pd
from matplotlib.axes import Axes

from crm_lessons.plots.style import OTHERS, PALE, TOP, claim, name_axes, styled_axes, write
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import number_text

_HIGHEST = 4


def plot_scores_of_points(scores: pd.Series[float], weak: int, ax: Axes | None = None) -> Axes:
    """Draw each point's score from 0 to 4, the weakest on top; the first `weak` are drawn apart.

    scores: words | score, rising
    """
    ax = styled_axes(ax, height=max(2.4, 1.3 + 0.3 * len(scores)))
    for row, score in enumerate(scores):
        ax.barh(row, _HIGHEST, height=0.62, facecolor=PALE, lw=0)
        ax.barh(row, score, height=0.62, **(TOP if row < weak else OTHERS).look)
        write(ax, _HIGHEST + 0.08, row, number_text(score, decimals=0 if score % 1 == 0 else 1), va="center")
    ax.set_yticks(range(len(scores)), [str(name) for name in scores.index], parse_math=False)
    ax.set_ylim(len(scores) - 0.4, -0.6)
    ax.set_xlim(0, _HIGHEST + 0.4)
    ax.set_xticks(range(_HIGHEST + 1))
    name_axes(ax, x=Text(fr="Note, de 0 (pas du tout) à 4 (toujours)", en="Score, from 0 (not at all) to 4 (always)"))
    low = int((scores <= 1).sum())
    claim(ax, (_LOW if low else _NONE_LOW).format(n=number_text(low), all=number_text(len(scores))))
    return ax


_LOW = Text(fr="Points à 0 ou 1 : {n} sur {all}", en="Points at 0 or 1: {n} of {all}")
_NONE_LOW = Text(fr="Aucun des {all} points n'est à 0 ni à 1", en="None of the {all} points is at 0 or 1")
