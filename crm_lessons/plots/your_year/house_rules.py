"""The scores of several rules in several worlds: one dot a world, so that luck can be seen."""

from __future__ import annotations

import pandas as pd
from matplotlib.axes import Axes

from crm_lessons.methods.validation import InputError
from crm_lessons.plots.style import (
    BLUE,
    GREY,
    INK,
    TICK_SIZE,
    VERMILLION,
    claim,
    name_axes,
    percent_ticks,
    styled_axes,
    write,
)
from crm_lessons.text.language import Text, spoken
from crm_lessons.text.numbers import percent

_RULES = {
    "nobody": Text(fr="personne", en="nobody"),
    "everybody": Text(fr="tout le monde", en="everybody"),
    "by_lot": Text(fr="au sort", en="by lot"),
    "best_by_rfm": Text(fr="les meilleurs selon le RFM", en="the best by RFM"),
    "plan": Text(fr="le plan écrit d'avance", en="the plan written down"),
    "best_by_lift": Text(fr="selon l'effet mesuré", en="by measured uplift"),
}


def plot_rule_scores(scores: pd.DataFrame, ax: Axes | None = None) -> Axes:
    """Draw each rule's score in each world, and its mean; 0 is the firm left alone, 1 the best.

    From a table with a row a world and a column a rule. Raises InputError for an empty table.
    """
    if scores.empty:
        raise InputError(
            Text(fr="On attend au moins un monde et une règle.", en="Expected at least one world and one rule.")
        )
    ax = styled_axes(ax)
    order = list(scores.columns)[::-1]
    for place, rule in enumerate(order):
        ax.plot(scores[rule], [place] * len(scores), "o", color=BLUE, alpha=0.45, markersize=7)
        mean = float(scores[rule].mean())
        ax.plot([mean, mean], [place - 0.25, place + 0.25], color=VERMILLION, lw=3)
        write(ax, mean, place + 0.3, percent(mean, spoken(), 0), ha="center", va="bottom", size=TICK_SIZE)
    ax.axvline(0, color=INK, lw=0.8)
    ax.axvline(1, color=GREY, lw=0.8, linestyle=":")
    ax.set_yticks(range(len(order)), [str(_RULES.get(rule, rule)) for rule in order], size=TICK_SIZE)
    ax.set_ylim(-0.6, len(order) - 0.2)
    ax.set_xlim(min(-0.25, float(scores.to_numpy().min()) - 0.05), 1.05)
    percent_ticks(ax.xaxis)
    name_axes(
        ax,
        x=Text(
            fr="Part de ce qui pouvait être gagné (un point par monde ; trait : moyenne)",
            en="Part of what could be gained (a dot a world; bar: mean)",
        ),
    )
    best = scores.mean().idxmax()
    words = Text(
        fr="En tête sur {n} mondes : {rule}, {mean} du possible",
        en="Ahead over {n} worlds: {rule}, {mean} of the possible gain",
    )
    mean = float(scores[best].mean())
    claim(
        ax,
        words.format(
            n=len(scores),
            rule=_RULES.get(str(best), best),
            mean=Text(fr=percent(mean, "fr", 0), en=percent(mean, "en", 0)),
        ),
    )
    return ax
