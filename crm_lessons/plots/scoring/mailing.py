"""How far down the list does it pay to write? Profit added up, best group first."""

from __future__ import annotations

import pandas as pd
from matplotlib.axes import Axes

from crm_lessons.plots.labels import short_name
from crm_lessons.plots.style import BLUE, GREY, INK, PAPER, claim, name_axes, number_ticks, styled_axes, write
from crm_lessons.text.language import Text, spoken
from crm_lessons.text.numbers import number_text, share_text
from crm_lessons.text.terms.codes import decoded
from crm_lessons.text.terms.headings import heading


def plot_cumulative_profit(mailing: pd.DataFrame, ax: Axes | None = None) -> Axes:
    """Draw what a mailing brings in as groups are added, best response first, with its summit and its end.

    mailing: from `mailing_profit`
    """
    ax = styled_axes(ax)
    profit = mailing["cumulative_profit"].to_list()
    summit = max(range(len(profit)), key=lambda place: profit[place])
    ax.axhline(0, color=GREY, lw=1)
    ax.plot(range(len(profit)), profit, color=BLUE, lw=2, marker="o", markeredgecolor=PAPER, ms=8)
    ax.plot(summit, profit[summit], marker="*", color=INK, ms=18)
    _write_profits(ax, profit, {summit, len(profit) - 1})
    names = [short_name(decoded(mailing.index.name, str(group), spoken())) for group in mailing.index]
    ax.set_xticks(
        range(len(names)), [name if place == 0 else f"+ {name}" for place, name in enumerate(names)], parse_math=False
    )
    if len("".join(names)) > 60:
        ax.tick_params(axis="x", rotation=45)
    number_ticks(ax.yaxis)
    group = heading(mailing.index.name or "segment")
    name_axes(
        ax,
        x=Text(
            fr="Groupes contactés, le meilleur d'abord ({group})", en="Groups written to, best first ({group})"
        ).format(group=group),
        y=heading("cumulative_profit"),
    )
    part = float(mailing["customers"].iloc[: summit + 1].sum() / mailing["customers"].sum())
    claim(ax, _summit_claim(profit, summit, part))
    return ax


def _write_profits(ax: Axes, profit: list[float], places: set[int]) -> None:
    span = (max([*profit, 0.0]) - min([*profit, 0.0])) or 1.0
    ax.set_ylim(min([*profit, 0.0]) - 0.1 * span, max([*profit, 0.0]) + 0.2 * span)
    ax.set_xlim(-0.4, len(profit) - 0.6)
    for place in sorted(places):
        write(
            ax, place, profit[place] + 0.07 * span, number_text(profit[place]), ha="center", va="bottom", weight="bold"
        )


def _summit_claim(profit: list[float], summit: int, part: float) -> Text:
    if profit[summit] <= 0:
        return Text(fr="À ce prix, aucun envoi ne rapporte", en="At this price, no mailing pays")
    if summit == len(profit) - 1:
        words = Text(fr="Écrire à tous rapporte le plus : {best}", en="Writing to everybody brings in most: {best}")
    else:
        words = Text(
            fr="Les {percent} meilleurs clients rapportent {best} ; tous, {all}",
            en="The best {percent} of customers bring in {best}; all of them, {all}",
        )
    return words.format(percent=share_text(part), best=number_text(profit[summit]), all=number_text(profit[-1]))
