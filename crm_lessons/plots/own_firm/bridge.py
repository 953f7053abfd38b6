"""From one year's sales to the next, step by step: what was lost, what fell, what rose, what was won."""

from __future__ import annotations

from typing import Any

import pandas as pd
from matplotlib.axes import Axes

from crm_lessons.plots.style import GREY, LOSS, OTHERS, TOP, claim, name_axes, number_ticks, styled_axes, write
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import number_text

_BEFORE = Text(fr="année d'avant", en="year before")
_LAST = Text(fr="dernière année", en="last year")


def plot_bridge(before: float, steps: pd.DataFrame, last: float, ax: Axes | None = None) -> Axes:
    """Draw the sales of two years as columns and, between them, what each group of customers changed.

    steps: words | customers, change (amounts that lead from `before` to `last`)
    """
    ax = styled_axes(ax)
    highest = max(before, last, before + float(steps["change"].clip(lower=0).sum()))
    level = before
    _column(ax, 0, 0.0, before, OTHERS.look)
    _amount(ax, 0, before, number_text(round(before)), highest)
    shown = steps[steps["customers"] > 0]
    changes = zip(shown["change"], shown["customers"], strict=True)
    for place, (change, customers) in enumerate(changes, start=1):
        _column(ax, place, level, change, (TOP if change >= 0 else LOSS).look)
        ax.plot([place - 1.4, place + 0.4], [level, level], color=GREY, lw=0.8)
        words = (_RISE if change > 0 else _FALL).format(
            change=number_text(round(abs(change))), n=number_text(customers)
        )
        _amount(ax, place, max(level, level + change), words, highest)
        level += change
    _column(ax, len(shown) + 1, 0.0, last, OTHERS.look)
    ax.plot([len(shown) - 0.4, len(shown) + 1.4], [level, level], color=GREY, lw=0.8)
    _amount(ax, len(shown) + 1, last, number_text(round(last)), highest)
    name_axes(ax, x=Text(fr="(entre parenthèses : nombre de clients)", en="(in brackets: number of customers)"))
    names = [_BEFORE, *shown.index, _LAST]
    ax.set_xticks(range(len(names)), [str(name) for name in names])
    ax.set_ylim(0, 1.18 * highest)
    number_ticks(ax.yaxis)
    name_axes(ax, y=Text(fr="Ventes", en="Sales"))
    claim(ax, _claim(steps))
    return ax


def _column(ax: Axes, place: int, foot: float, height: float, look: dict[str, Any]) -> None:
    ax.bar(place, height, width=0.8, bottom=foot, **look)


def _amount(ax: Axes, place: int, height: float, words: Text, highest: float) -> None:
    write(ax, place, height + 0.015 * highest, words, ha="center", va="bottom", size=9)


def _claim(steps: pd.DataFrame) -> Text:
    """Say which group of customers changed most."""
    place = int(steps["change"].abs().to_numpy().argmax())
    most, change = steps.index[place], float(steps["change"].iloc[place])
    if not change:
        return Text(fr="Rien n'a changé d'une année à l'autre", en="Nothing changed from one year to the next")
    return _MOST.format(group=most, amount=number_text(round(abs(change)))) + (_UP if change > 0 else _DOWN)


_RISE = Text(fr="+{change}\n({n})", en="+{change}\n({n})")
_FALL = Text(fr="−{change}\n({n})", en="−{change}\n({n})")
_MOST = Text(fr="Ce qui a le plus compté : « {group} », {amount} ", en="What counted most: “{group}”, {amount} ")
_UP = Text(fr="de plus", en="more")
_DOWN = Text(fr="de moins", en="less")
