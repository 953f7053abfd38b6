"""Several campaigns, the highest response rate on top, so that one sees whether the profit follows the response rate."""

from __future__ import annotations

import pandas as pd
from matplotlib.axes import Axes

from crm_lessons.methods.validation import InputError
from crm_lessons.plots.labels import FEW, money_text, short_name
from crm_lessons.plots.style import (
    BLACK,
    BLUE,
    INK,
    PAPER,
    TICK_SIZE,
    VERMILLION,
    Fill,
    claim,
    name_axes,
    number_ticks,
    styled_axes,
    write,
)
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import share_text

_GAIN, _LOSS = Fill(BLUE, "", PAPER), Fill(VERMILLION, "///", BLACK)


def plot_campaigns(kpis: pd.DataFrame, ax: Axes | None = None) -> Axes:
    """Draw the profit of each campaign, sorted by response rate; losses are hatched and point to the left.

    kpis: from `compare_campaigns`, up to forty campaigns

    Raises InputError when there is none, or too many to be read.
    """
    if not 1 <= len(kpis) <= FEW:
        raise InputError(
            Text(
                fr="On attend de une à {most} campagnes ; reçu : {found}. Choisissez-les.",
                en="Expected one to {most} campaigns; received: {found}. Choose among them.",
            ).format(most=FEW, found=len(kpis))
        )
    ranked = kpis.sort_values("response_rate", ascending=False, kind="stable")
    profit = ranked["profit"]
    ax = styled_axes(ax, height=1.6 + 0.5 * len(ranked))
    widest = float(profit.abs().max()) or 1.0
    for row, amount in enumerate(profit):
        ax.barh(row, amount, height=0.62, **(_LOSS if amount < 0 else _GAIN).look)
        write(ax, max(amount, 0) + 0.015 * widest, row, money_text(amount), va="center")
    ax.axvline(0, color=INK, lw=1)
    ax.set_xlim(min(0, float(profit.min())) - 0.03 * widest, max(0, float(profit.max())) + 0.28 * widest)
    ax.set_ylim(len(ranked) - 0.4, -0.6)
    ax.set_yticks(range(len(ranked)), _ticks(ranked), size=TICK_SIZE, parse_math=False)
    ax.tick_params(axis="y", length=0)
    number_ticks(ax.xaxis)
    name_axes(ax, x=Text(fr="Profit (DH)", en="Profit (MAD)"), y=_SORTED)
    claim(ax, _best_of_each(ranked))
    return ax


_SORTED = Text(fr="Campagne et taux de réponse", en="Campaign and response rate")


def _ticks(ranked: pd.DataFrame) -> list[str]:
    return [f"{short_name(name)} · {share_text(rate)}" for name, rate in ranked["response_rate"].items()]


def _best_of_each(ranked: pd.DataFrame) -> Text:
    most_answered, best = ranked.index[0], ranked["profit"].idxmax()
    if len(ranked) == 1:
        words = Text(fr="Campagne {best} : un profit de {profit}", en="Campaign {best}: a profit of {profit}")
    elif most_answered == best:
        words = Text(
            fr="La campagne {best} a le plus haut taux de réponse et le plus de profit",
            en="Campaign {best} has the highest response rate and the most profit",
        )
    else:
        words = Text(
            fr="La campagne {answered} a le plus haut taux de réponse ; c'est {best} qui rapporte le plus",
            en="Campaign {answered} has the highest response rate; it is {best} that brings in most",
        )
    return words.format(
        answered=short_name(most_answered), best=short_name(best), profit=money_text(float(ranked["profit"].max()))
    )
