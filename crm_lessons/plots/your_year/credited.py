"""What a report credits a message with, beside what the message caused, character by character."""

from __future__ import annotations

import pandas as pd
from matplotlib.axes import Axes

from crm_lessons.methods.validation import InputError
from crm_lessons.plots.labels import money_text
from crm_lessons.plots.style import (
    GREY,
    OTHERS,
    TICK_SIZE,
    TOP,
    claim,
    name_axes,
    number_ticks,
    styled_axes,
    write,
)
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import number_text
from crm_lessons.text.terms.world_codes import WORLD_CODES
from crm_lessons.text.typography import MINUS

_WIDTH = 0.38


def plot_credited(table: pd.DataFrame, ax: Axes | None = None) -> Axes:
    """Draw, for each group of customers, the margin credited to a message and the margin that it caused.

    From a table with a row a group (a character of `WORLD_CODES["reaction"]`, or any name) and the columns credited and caused,
    in dirhams. Raises InputError for a table without rows or without these columns.
    """
    missing = [column for column in ("credited", "caused") if column not in table]
    if missing or table.empty:
        raise InputError(
            Text(
                fr="On attend une table d'au moins une ligne, avec les colonnes `credited` et `caused`.",
                en="Expected a table of at least one row, with the columns `credited` and `caused`.",
            )
        )
    ax = styled_axes(ax)
    looks = ((OTHERS, "credited", -_WIDTH / 2, _CREDITED), (TOP, "caused", _WIDTH / 2, _CAUSED))
    for fill, column, side, words in looks:
        ax.bar([place + side for place in range(len(table))], table[column], _WIDTH, label=str(words), **fill.look)
        for place, amount in enumerate(table[column]):
            above = amount >= 0
            write(
                ax,
                place + side,
                amount,
                str(number_text(round(float(amount)))).replace("-", MINUS),
                size=TICK_SIZE - 1,
                ha="center",
                va="bottom" if above else "top",
            )
    ax.axhline(0, color=GREY, lw=1)
    reactions = WORLD_CODES["reaction"]
    ax.set_xticks(range(len(table)), [str(reactions.get(str(name), name)) for name in table.index], size=TICK_SIZE)
    low, high = min(0.0, float(table.to_numpy().min())), max(1.0, float(table.to_numpy().max()))
    ax.set_ylim(low - 0.12 * (high - low), high + 0.12 * (high - low))
    number_ticks(ax.yaxis)
    ax.legend(frameon=False, loc="upper left")
    name_axes(ax, y=Text(fr="Marge (DH)", en="Margin (MAD)"))
    words = Text(
        fr="Crédités au message : {credited} ; causés par lui : {caused}",
        en="Credited to the message: {credited}; caused by it: {caused}",
    )
    claim(
        ax,
        words.format(
            credited=money_text(round(float(table["credited"].sum()))),
            caused=money_text(round(float(table["caused"].sum()))),
        ),
    )
    return ax


_CREDITED = Text(fr="créditée : commandée dans les six semaines", en="credited: ordered within six weeks")
_CAUSED = Text(fr="causée : l'écart avec la jumelle", en="caused: the gap to the twin")
