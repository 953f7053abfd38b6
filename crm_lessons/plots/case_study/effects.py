"""Several trials of one message, each with its gap and its interval, and what they say together."""

from __future__ import annotations

import pandas as pd
from matplotlib.axes import Axes

from crm_lessons.methods.validation import InputError
from crm_lessons.plots.style import BLUE, GREY, INK, TICK_SIZE, claim, name_axes, point_ticks, styled_axes, write
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import number_text

_COLUMNS = ("trials", "other_trials", "value", "lower", "upper")


def plot_effects(table: pd.DataFrame, ax: Axes | None = None) -> Axes:
    """Draw the gap between those contacted and those left out, a row a trial, the last row being all of them together.

    table: label | trials and other_trials (customers contacted, customers left out), value, lower, upper (differences of rates)
    Raises InputError for fewer than two rows, or a column that is missing.
    """
    if len(table) < 2 or any(column not in table for column in _COLUMNS):
        raise InputError(_EXPECTED)
    ax = styled_axes(ax, height=1.6 + 0.55 * len(table))
    last = len(table) - 1
    rows = zip(*(table[column].astype(float).to_list() for column in _COLUMNS), strict=True)
    for place, (trials, other_trials, value, lower, upper) in enumerate(rows):
        together = place == last
        color = BLUE if together else GREY
        ax.plot([lower, upper], [last - place] * 2, color=color, lw=4 if together else 2.5, solid_capstyle="butt")
        ax.plot(value, last - place, marker="D" if together else "o", color=color, ms=9, mec=INK)
        heads = Text(fr="{one} et {other}", en="{one} and {other}")
        words = heads.format(one=number_text(trials), other=number_text(other_trials))
        write(ax, 1.02, last - place, words, va="center", transform=ax.get_yaxis_transform(), size=TICK_SIZE)
    write(ax, 1.02, last + 0.62, _HEADS, va="center", transform=ax.get_yaxis_transform(), size=TICK_SIZE, color=GREY)
    ax.axvline(0, color=INK, lw=1, linestyle="--")
    ax.set_yticks(range(last, -1, -1), [str(label) for label in table.index], size=TICK_SIZE, parse_math=False)
    ax.set_ylim(-0.6, last + 0.9)
    point_ticks(ax.xaxis)
    name_axes(
        ax, x=Text(fr="Ont commandé de plus avec le message, en points", en="Ordered more with the message, in points")
    )
    claim(ax, _claim(table))
    return ax


def _claim(table: pd.DataFrame) -> Text:
    alone = table.iloc[:-1]
    open_ones = int(((alone["lower"] <= 0) & (alone["upper"] >= 0)).sum())
    decided = not table["lower"].iloc[-1] <= 0 <= table["upper"].iloc[-1]
    words = _TOGETHER if decided else _STILL_OPEN
    return words.format(open=number_text(open_ones), all=number_text(len(alone)))


_HEADS = Text(fr="contactés, témoins", en="contacted, left out")
_TOGETHER = Text(
    fr="Seuls, {open} essais sur {all} laissent zéro possible ; ensemble, ils l'excluent",
    en="Alone, {open} trials of {all} leave zero possible; together they rule it out",
)
_STILL_OPEN = Text(
    fr="Seuls, {open} essais sur {all} laissent zéro possible ; ensemble, ils le laissent encore",
    en="Alone, {open} trials of {all} leave zero possible; together they still do",
)
_EXPECTED = Text(
    fr="On attend au moins un essai, puis leur ensemble, avec les colonnes `trials`, `other_trials`, `value`, `lower` et `upper`.",
    en="Expected are one trial at least, then all of them together, with the columns `trials`, `other_trials`, `value`, `lower` "
    "and `upper`.",
)
