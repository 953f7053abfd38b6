"""One call, two calls, three: what the customers called so often gave, and what the call itself is worth."""

from __future__ import annotations

import pandas as pd
from matplotlib.axes import Axes

from crm_lessons.plots.style import (
    ASH,
    BLUE,
    INK,
    PAPER,
    TICK_SIZE,
    VERMILLION,
    Fill,
    claim,
    name_axes,
    rate_ticks,
    styled_axes,
    write,
)
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import counted, number_text, share_text

_CUSTOMERS, _CALL = Fill(ASH, "", INK), Fill(BLUE, "///", PAPER)
_CLEAR = {"facecolor": PAPER, "lw": 0, "pad": 0.5}
"""The dashed line stops where a rate is written."""
_LABELLED = 8
"""With more bars than this, their rates would run into each other."""


def plot_attempts(table: pd.DataFrame, worth: float | None = None, ax: Axes | None = None) -> Axes:
    """Draw, for each number of calls, the success rate of those called so often and that of the very call.

    table: from `rates_by_attempt`, its last row read as "so often or more"
    worth: the success rate from which one more call pays, drawn as a dashed line
    """
    ax = styled_axes(ax)
    places = list(range(1, len(table) + 1))
    series = (("rate", _CUSTOMERS, -0.2, _BY_CUSTOMER), ("attempt_rate", _CALL, 0.2, _BY_CALL))
    for column, fill, side, name in series:
        heights = table[column].fillna(0)
        ax.bar([place + side for place in places], heights, width=0.38, label=str(name), **fill.look)
        for place, rate in zip(places, table[column], strict=True):
            if rate == rate and len(table) <= _LABELLED:
                write(ax, place + side, rate, share_text(rate), size=TICK_SIZE, ha="center", va="bottom", bbox=_CLEAR)
    highest = float(table[["rate", "attempt_rate"]].max().max()) or 1.0
    if worth is not None:
        words = Text(fr="un appel se paie dès {rate}", en="a call pays from {rate}").format(rate=share_text(worth))
        ax.axhline(worth, color=VERMILLION, lw=1.5, linestyle="--", label=str(words))
    ax.set_ylim(0, 1.2 * max(highest, worth or 0))
    ax.set_xlim(0.4, len(table) + 0.6)
    ax.set_xticks(places, _tick_words(table), size=TICK_SIZE)
    rate_ticks(ax.yaxis, highest)
    ax.legend(frameon=False, loc="upper right")
    name_axes(ax, x=Text(fr="Nombre d'appels", en="Number of calls"), y=Text(fr="Taux de succès", en="Success rate"))
    claim(ax, _first_and_last(table))
    return ax


_BY_CUSTOMER = Text(fr="clients appelés ce nombre de fois", en="customers called that often")
_BY_CALL = Text(fr="l'appel lui-même, pour qui l'a reçu", en="the call itself, for those who got it")


def _tick_words(table: pd.DataFrame) -> list[str]:
    numbers = [str(number_text(attempt)) for attempt in table.index]
    if len(numbers) > 1:
        numbers[-1] = str(Text(fr="{n} ou plus", en="{n} or more").format(n=numbers[-1]))
    return numbers


def _first_and_last(table: pd.DataFrame) -> Text:
    known = table["rate"].dropna()
    if len(known) < 2:
        return Text(
            fr="Un seul nombre d'appels : {rate} de succès", en="A single number of calls: {rate} succeed"
        ).format(rate=share_text(float(known.iloc[0])))
    return Text(
        fr="{few} : {first} signent ; {many} ou plus : {last}", en="{few}: {first} sign; {many} or more: {last}"
    ).format(
        few=_calls(known.index[0]),
        many=_calls(known.index[-1]),
        first=share_text(float(known.iloc[0])),
        last=share_text(float(known.iloc[-1])),
    )


def _calls(count: int) -> Text:
    return counted(count, Text(fr="{n} appel", en="{n} call"), Text(fr="{n} appels", en="{n} calls"))
