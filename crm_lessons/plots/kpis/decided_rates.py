"""Rates against break-even: those whose interval lies on one side of it are decided, the others are not."""

from __future__ import annotations

import math

import pandas as pd
from matplotlib.axes import Axes

from crm_lessons.methods.columns import table_with
from crm_lessons.methods.validation import InputError
from crm_lessons.plots.labels import FEW, capital, short_name
from crm_lessons.plots.style import (
    BLUE,
    CLEAR,
    GREY,
    INK,
    PAPER,
    TICK_SIZE,
    VERMILLION,
    claim,
    name_axes,
    rate_ticks,
    styled_axes,
    write,
)
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import counted, number_text, share_text
from crm_lessons.text.terms.headings import heading

_LOOKS = {"gain": ("o", BLUE, BLUE), "loss": ("s", VERMILLION, VERMILLION), "undecidable": ("D", PAPER, GREY)}
"""Of each verdict: the mark, its colour, and that of its interval."""


def plot_decided_rates(
    table: pd.DataFrame, break_even: float, words: Text | str, trials: str = "trials", ax: Axes | None = None
) -> Axes:
    """Draw each row's rate with its interval and, at the right, what it rests on; break-even is the dashed line.

    table: from `rate_verdicts`, up to forty rows
    words: what the rate is of, for the axis
    trials: the column of what was tried

    Raises InputError when a column is missing, there is no row, or too many to be read.
    """
    table = table_with(table, [trials, "rate", "rate_low", "rate_high", "verdict"], "table", made_by="rate_verdicts")
    if not 1 <= len(table) <= FEW:
        raise InputError(_HOW_MANY.format(most=FEW, found=len(table)))
    ax = styled_axes(ax, height=1.7 + 0.45 * len(table))
    highest = max(float(table["rate_high"].max()), break_even)
    ax.axvline(break_even, color=INK, lw=1.2, linestyle="--", zorder=1)
    for place, (_, row) in enumerate(table.iterrows()):
        _draw_row(ax, place, row)
        words_of_row = _OF.format(rate=share_text(row["rate"]), n=number_text(row[trials]))
        write(ax, 1.03 * highest, place, words_of_row, size=TICK_SIZE, va="center", bbox=CLEAR)
    write(
        ax,
        break_even,
        len(table) - 0.42,
        _PAYS.format(rate=share_text(break_even)),
        size=TICK_SIZE,
        ha="center",
        bbox=CLEAR,
    )
    ax.set_yticks(range(len(table)), [short_name(name) for name in table.index], size=TICK_SIZE, parse_math=False)
    ax.tick_params(axis="y", length=0)
    ax.set_ylim(len(table) - 0.2, -0.6)
    ax.set_xlim(0, 1.3 * highest)
    rate_ticks(ax.xaxis, highest)
    name_axes(ax, x=Text(fr=str(words), en=str(words)), y=capital(heading(table.index.name)))
    claim(ax, _claim(table["verdict"]))
    return ax


def _draw_row(ax: Axes, place: int, row: pd.Series) -> None:
    point, color, line = _LOOKS[row["verdict"]]
    if not math.isnan(row["rate"]):
        ax.plot(
            [row["rate_low"], row["rate_high"]], [place, place], color=line, lw=2.5, solid_capstyle="butt", zorder=2
        )
        ax.plot(row["rate"], place, marker=point, color=color, mec=INK, ms=8, zorder=3)


def _claim(verdicts: pd.Series[str]) -> Text:
    decided = {name: int((verdicts == name).sum()) for name in _LOOKS}
    if not decided["gain"] and not decided["loss"]:
        return Text(fr="Aucun de ces taux n'est décidé", en="None of these rates is decided")
    parts = [counted(number, *_SAID[name]) for name, number in decided.items() if number]
    return Text(fr=" ; ".join(part.fr for part in parts), en="; ".join(part.en for part in parts))


_HOW_MANY = Text(
    fr="On attend de une à {most} lignes ; reçu : {found}. Choisissez-les.",
    en="Expected one to {most} rows; received: {found}. Choose among them.",
)
_PAYS = Text(fr="se paie dès {rate}", en="pays from {rate}")
_OF = Text(fr="{rate} de {n}", en="{rate} of {n}")
_SAID = {
    "gain": (Text(fr="{n} se paie", en="{n} pays"), Text(fr="{n} se paient", en="{n} pay")),
    "loss": (
        Text(fr="{n} ne se paie pas", en="{n} does not pay"),
        Text(fr="{n} ne se paient pas", en="{n} do not pay"),
    ),
    "undecidable": (
        Text(fr="{n} indécidable", en="{n} undecidable"),
        Text(fr="{n} indécidables", en="{n} undecidable"),
    ),
}
