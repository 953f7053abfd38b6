"""What a message adds, segment by segment, each with its interval, beside what it must add to pay."""

from __future__ import annotations

import pandas as pd
from matplotlib.axes import Axes

from crm_lessons.methods.validation import InputError
from crm_lessons.plots.style import (
    GREEN,
    GREY,
    INK,
    LINES,
    TICK_SIZE,
    VERMILLION,
    claim,
    name_axes,
    point_ticks,
    styled_axes,
)
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import counted
from crm_lessons.text.terms.world_codes import WORLD_CODES

_PAYS, _LOSES, _OPEN = (GREEN, "^"), (VERMILLION, "v"), (GREY, "o")


def plot_lifts(table: pd.DataFrame, break_even: float, ax: Axes | None = None) -> Axes:
    """Draw each segment's lift with its interval; a triangle where all of it lies on one side of the break-even.

    From a table with a row a segment and the columns uplift, lower, upper, differences of rates between -1 and 1. Raises InputError
    for a table without rows or without these columns.
    """
    if table.empty or any(column not in table for column in ("uplift", "lower", "upper")):
        raise InputError(
            Text(
                fr="On attend une table d'au moins une ligne, avec les colonnes `uplift`, `lower` et `upper`.",
                en="Expected a table of at least one row, with the columns `uplift`, `lower` and `upper`.",
            )
        )
    ax = styled_axes(ax)
    rows = table.iloc[::-1]
    for place, (lift, lower, upper) in enumerate(rows[["uplift", "lower", "upper"]].itertuples(index=False)):
        color, point = _PAYS if lower > break_even else _LOSES if upper < break_even else _OPEN
        ax.plot([lower, upper], [place, place], color=color, lw=2)
        ax.plot([lift], [place], point, color=color, markersize=9)
    ax.axvline(0, color=INK, lw=0.8)
    ax.axvline(break_even, color=LINES[0].color, lw=1.5, linestyle="--", label=str(_BREAK_EVEN))
    ax.set_yticks(range(len(rows)), [_name(label) for label in rows.index], size=TICK_SIZE)
    ax.set_ylim(-0.6, len(rows) - 0.4)
    point_ticks(ax.xaxis)
    ax.legend(frameon=False, loc="upper center", bbox_to_anchor=(0.5, -0.16), handlelength=3)
    name_axes(
        ax,
        x=Text(
            fr="Ce que le message ajoute au taux de commande, en points",
            en="What the message adds to the order rate, in points",
        ),
    )
    pays = int((table["lower"] > break_even).sum())
    claim(ax, _claim(pays, int((table["upper"] < break_even).sum()), len(table)))
    return ax


def _name(label: object) -> str:
    """Return a segment's name; what is a code of sectors or of rhythms is read in words."""
    words = WORLD_CODES["sector"] | WORLD_CODES["rhythm"]
    parts = label if isinstance(label, tuple) else (label,)
    return " · ".join(str(words.get(str(part), part)) for part in parts)


def _claim(pays: int, loses: int, count: int) -> Text:
    return CLAIM.format(paying=counted(pays, *PAYING), loses=loses, undecided=count - pays - loses)


PAYING = (
    Text(fr="{n} segment se paie", en="{n} segment pays"),
    Text(fr="{n} segments se paient", en="{n} segments pay"),
)
CLAIM = Text(
    fr="{paying}, {loses} non ; pour {undecided}, on ne peut pas le dire",
    en="{paying}, {loses} not; for {undecided} nobody can tell",
)
_BREAK_EVEN = Text(fr="ce qu'il doit ajouter pour se payer", en="what it must add to pay")
