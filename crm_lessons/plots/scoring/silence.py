"""Silence against rhythm: everybody's days without an order beside everybody's own usual interval."""

from __future__ import annotations

from collections.abc import Collection

import numpy as np
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.ticker import FuncFormatter

from crm_lessons.methods.scoring.silence import DAYS, GAPS, TIMES
from crm_lessons.methods.validation import InputError
from crm_lessons.plots.free_places import write_beside
from crm_lessons.plots.labels import customers_text
from crm_lessons.plots.style import BLUE, INK, VERMILLION, Line, claim, name_axes, styled_axes
from crm_lessons.text.language import Text, spoken
from crm_lessons.text.numbers import number, number_text

_IN, _OUT = Line(BLUE, "-", "o"), Line(VERMILLION, "--", "^")
_SIZE = 26.0


def plot_silence(table: pd.DataFrame, named: Collection[object] = (), ax: Axes | None = None) -> Axes:
    """Draw each customer of `silence_table` whose rhythm is known, over the limit past which a silence is out of habit.

    named: the customers to name; of them, those for whom there is room. Both axes are in days and on a logarithmic scale: a
    silence of so many intervals lies at the same height above the diagonal for everybody.

    Raises InputError for a table without the columns of `silence_table`, or in which nobody has a rhythm.
    """
    shown = _with_a_rhythm(table)
    ax = styled_axes(ax, height=5.2)
    for line, inside in ((_IN, ~shown["out_of_habit"]), (_OUT, shown["out_of_habit"])):
        chosen = shown[inside]
        ax.scatter(
            chosen["mean_interval_days"], chosen["days"], s=_SIZE, color=line.color, marker=line.point, alpha=0.75, lw=0
        )
    longest = max(float(shown["mean_interval_days"].max()), float(shown["days"].max()))
    shortest = min(float(shown["mean_interval_days"].min()), 0.5 * DAYS)
    interval = np.geomspace(0.8 * shortest, 2 * longest, 200)
    ax.plot(interval, np.maximum(TIMES * interval, DAYS), color=INK, lw=1.4, linestyle="--", label=str(_limit()))
    ax.set_xscale("log")
    ax.set_yscale("log")
    ax.set_xlim(0.8 * shortest, 1.2 * float(shown["mean_interval_days"].max()))
    ax.set_ylim(0.8 * float(shown["days"].min()), 1.6 * longest)
    language = spoken()
    for axis in (ax.xaxis, ax.yaxis):
        axis.set_major_formatter(FuncFormatter(lambda days, _: number(days, language)))
        axis.set_minor_formatter(FuncFormatter(lambda *_: ""))
    ax.legend(frameon=False, loc="upper center", bbox_to_anchor=(0.5, -0.14), handlelength=3)
    name_axes(
        ax,
        x=Text(fr="Intervalle moyen entre deux commandes (jours)", en="Mean interval between two orders (days)"),
        y=Text(fr="Silence depuis la dernière commande (jours)", en="Silence since the last order (days)"),
    )
    claim(ax, _claim(shown))
    _name(ax, shown.loc[[customer for customer in shown.index if customer in named]])
    return ax


def _name(ax: Axes, chosen: pd.DataFrame) -> None:
    """Circle the customers to name, and write their names beside them."""
    if chosen.empty:
        return
    across, up = chosen["mean_interval_days"], chosen["days"]
    ax.scatter(across, up, s=3 * _SIZE, facecolor="none", edgecolor=INK, lw=1.4, zorder=3)
    sizes = pd.Series(3 * _SIZE, index=chosen.index)
    write_beside(ax, [str(customer) for customer in chosen.index], across, up, sizes)


def _with_a_rhythm(table: pd.DataFrame) -> pd.DataFrame:
    """Return who can be drawn; who ordered today stands at one day, since a logarithm has no zero."""
    columns = ("gaps", "mean_interval_days", "silent_days", "out_of_habit")
    if any(column not in table for column in columns):
        raise InputError(_COLUMNS)
    shown = table[(table["gaps"] >= GAPS) & (table["mean_interval_days"] > 0)]
    if shown.empty:
        raise InputError(_NOBODY)
    return shown.assign(days=shown["silent_days"].clip(lower=1))


def _limit() -> Text:
    return Text(
        fr="limite : {times} intervalles, et {days} jours", en="limit: {times} intervals, and {days} days"
    ).format(times=number_text(TIMES), days=number_text(DAYS))


def _claim(shown: pd.DataFrame) -> Text:
    out = int(shown["out_of_habit"].sum())
    return Text(
        fr="Hors de leur propre rythme : {out}, sur {all}", en="Out of their own rhythm: {out}, of {all}"
    ).format(out=customers_text(out), all=number_text(len(shown)))


_COLUMNS = Text(
    fr="On attend le tableau de `silence_table`, avec `gaps`, `mean_interval_days`, `silent_days` et `out_of_habit`.",
    en="Expected is the table of `silence_table`, with `gaps`, `mean_interval_days`, `silent_days` and `out_of_habit`.",
)
_NOBODY = Text(
    fr="Personne n'a deux intervalles entre ses commandes : il n'y a pas encore de rythme à dessiner.",
    en="Nobody has two intervals between orders: there is no rhythm to draw yet.",
)
