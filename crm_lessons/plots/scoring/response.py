"""Does a score predict? The response rate of each group of customers, against what a message costs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pandas as pd
from matplotlib.axes import Axes

from crm_lessons.methods.validation import InputError
from crm_lessons.plots.labels import short_name, spread_apart
from crm_lessons.plots.style import (
    INK,
    LINES,
    OTHERS,
    PAPER,
    TICK_SIZE,
    TOP,
    Line,
    claim,
    name_axes,
    percent_ticks,
    styled_axes,
    write,
)
from crm_lessons.text.language import Text, spoken
from crm_lessons.text.numbers import share_text
from crm_lessons.text.terms.codes import decoded
from crm_lessons.text.terms.headings import heading

_CLEAR = {"facecolor": PAPER, "lw": 0, "pad": 1}
"""A line stops where a label stands."""
_LEVEL = 70
"""Characters; longer names lie aslant, or they would run into each other."""


def plot_response(table: pd.DataFrame, break_even: float | None = None, ax: Axes | None = None) -> Axes:
    """Draw the response rate of each group; with `break_even`, the rate at which a message pays for itself as a line.

    table: from `response_by_group`; groups above the line are hatched
    """
    ax = styled_axes(ax)
    rates = table["response_rate"].to_list()
    for place, rate in enumerate(rates):
        above = break_even is not None and rate > break_even
        ax.bar(place, rate, width=0.7, **(TOP if above else OTHERS).look)
    highest = max([*rates, break_even or 0, 0.01])
    if break_even is not None:
        _draw_break_even(ax, break_even, len(rates))
    for place, rate in enumerate(rates):
        write(ax, place, rate + 0.015 * highest, share_text(rate), ha="center", va="bottom", bbox=_CLEAR)
    _name_groups(ax, table)
    percent_ticks(ax.yaxis)
    ax.set_ylim(0, 1.15 * highest)
    name_axes(ax, x=heading(table.index.name or "segment"), y=heading("response_rate"))
    claim(ax, _range_claim(table) if break_even is None else _break_even_claim(table, break_even))
    return ax


def plot_response_curves(
    tables: Mapping[str, pd.DataFrame] | Mapping[Text, pd.DataFrame], ax: Axes | None = None
) -> Axes:
    """Draw the response rates of several scores over the same groups, one line each, and say which tells most apart.

    tables: up to four tables of `response_by_group`, under the name that the reader should see

    Raises InputError when there is no table, or more than can be told apart.
    """
    if not 1 <= len(tables) <= len(LINES):
        raise InputError(
            Text(
                fr="On attend de une à {most} courbes, pour qu'on les distingue ; reçu : {found}. Choisissez-les.",
                en="Expected one to {most} curves, so that they can be told apart; received: {found}. Choose among them.",
            ).format(most=len(LINES), found=len(tables))
        )
    ax = styled_axes(ax)
    for line, table in zip(LINES, tables.values(), strict=False):
        ax.plot(range(len(table)), table["response_rate"], lw=2, linestyle=line.stroke, **_point(line))
    _label_ends(ax, tables)
    first = next(iter(tables.values()))
    _name_groups(ax, first)
    percent_ticks(ax.yaxis)
    name_axes(
        ax, x=Text(fr="Score, du plus faible au meilleur", en="Score, from worst to best"), y=heading("response_rate")
    )
    claim(ax, _widest_claim(tables))
    return ax


def _draw_break_even(ax: Axes, break_even: float, groups: int) -> None:
    ax.axhline(break_even, color=INK, lw=1.2, linestyle="--")
    words = Text(fr="point mort : {rate}", en="break-even: {rate}").format(rate=share_text(break_even))
    ax.set_xlim(-0.6, groups + 0.6)
    write(ax, groups + 0.55, break_even, words, size=TICK_SIZE, ha="right", va="bottom", bbox=_CLEAR)


def _point(line: Line) -> dict[str, Any]:
    return {"color": line.color, "marker": line.point, "markeredgecolor": PAPER, "ms": 8}


def _name_groups(ax: Axes, table: pd.DataFrame) -> None:
    names = [short_name(decoded(table.index.name, str(group), spoken())) for group in table.index]
    level = len("".join(names)) <= _LEVEL
    aslant: dict[str, Any] = {} if level else {"rotation": 45, "ha": "right", "rotation_mode": "anchor"}
    ax.set_xticks(range(len(names)), names, parse_math=False, **aslant)


def _label_ends(ax: Axes, tables: Mapping[str, pd.DataFrame] | Mapping[Text, pd.DataFrame]) -> None:
    """Write the name of each line on its right beside its point, apart from one another."""
    ends = sorted(
        (float(table["response_rate"].iloc[-1]), str(name), line)
        for line, (name, table) in zip(LINES, tables.items(), strict=False)
    )
    top = max(float(table["response_rate"].max()) for table in tables.values()) or 1.0
    ax.set_ylim(-0.03 * top, 1.08 * top)
    right = max(len(table) for table in tables.values()) - 1
    ax.set_xlim(-0.3, right * 1.3 + 0.6)
    for (_, name, line), y in zip(
        ends, spread_apart([end for end, _, _ in ends], 0.075 * top, 1.04 * top), strict=True
    ):
        ax.plot(right + 0.25, y, **_point(line))
        write(ax, right + 0.35, y, short_name(name), va="center")


def _range_claim(table: pd.DataFrame) -> Text:
    rates = table["response_rate"]
    return Text(
        fr="D'un groupe à l'autre, de {lowest} à {highest} de réponses",
        en="From one group to another, from {lowest} to {highest} of responses",
    ).format(lowest=share_text(float(rates.min())), highest=share_text(float(rates.max())))


def _break_even_claim(table: pd.DataFrame, break_even: float) -> Text:
    above = int((table["response_rate"] > break_even).sum())
    words = {
        0: Text(fr="Aucun groupe ne dépasse le point mort ({rate})", en="No group is above break-even ({rate})"),
        1: Text(
            fr="1 groupe sur {count} dépasse le point mort ({rate})",
            en="1 group of {count} is above break-even ({rate})",
        ),
    }
    several = Text(
        fr="{above} groupes sur {count} dépassent le point mort ({rate})",
        en="{above} groups of {count} are above break-even ({rate})",
    )
    return words.get(above, several).format(above=above, count=len(table), rate=share_text(break_even))


def _widest_claim(tables: Mapping[str, pd.DataFrame] | Mapping[Text, pd.DataFrame]) -> Text:
    ranges = {str(name): table["response_rate"].iloc[[0, -1]].to_list() for name, table in tables.items()}
    widest = max(ranges, key=lambda name: ranges[name][1] - ranges[name][0])
    return Text(
        fr="Le plus grand écart : {name}, de {lowest} à {highest}",
        en="The widest gap: {name}, from {lowest} to {highest}",
    ).format(name=widest, lowest=share_text(ranges[widest][0]), highest=share_text(ranges[widest][1]))
