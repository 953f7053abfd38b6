"""One year of profit, week by week: one's own, the twin's left alone, and the best that could be had."""

from __future__ import annotations

import pandas as pd
from matplotlib.axes import Axes

from crm_lessons.methods.validation import InputError
from crm_lessons.plots.labels import money_text
from crm_lessons.plots.style import GREY, LINES, PALE, claim, name_axes, number_ticks, styled_axes
from crm_lessons.text.language import Text

LAST_YEAR = "last_year"
_QUARTER, _YEAR = 13, 52
CURVES = {
    "yours": Text(fr="la vôtre", en="yours"),
    "alone": Text(fr="la jumelle, laissée à elle-même", en="the twin, left alone"),
    "best": Text(fr="la parfaite, qui connaît chacun", en="the perfect one, which knows everybody"),
    LAST_YEAR: Text(fr="l'an dernier", en="last year"),
}
_STROKES = dict(zip(CURVES, (LINES[0], LINES[1], LINES[2], LINES[3]), strict=True))


def plot_years(curves: pd.DataFrame, ax: Axes | None = None) -> Axes:
    """Draw cumulated profit by week; beside the firm left alone, only what was gained or lost can be seen, so that is drawn.

    From a table with a row a week and some of the columns yours, alone, best, last_year, in dirhams. With alone among
    them, each curve is its difference from alone. Raises InputError for a table without yours.
    """
    if "yours" not in curves:
        raise InputError(Text(fr="On attend une colonne `yours`.", en="Expected a column `yours`."))
    ax = styled_axes(ax)
    drawn = beyond_the_twin(curves)
    for name, line in _STROKES.items():
        if name in drawn:
            ax.plot(drawn.index, drawn[name], color=line.color, linestyle=line.stroke, lw=2, label=str(CURVES[name]))
    for quarter in range(_QUARTER, _YEAR, _QUARTER):
        ax.axvline(quarter + 0.5, color=PALE, lw=1, zorder=0)
    ax.axhline(0, color=GREY, lw=0.8)
    ax.set_xlim(0, _YEAR + 1)
    ax.set_xticks([0, 13, 26, 39, 52])
    number_ticks(ax.yaxis)
    ax.legend(frameon=False, loc="upper left")
    name_axes(ax, x=WEEK_AXIS, y=amount_axis(curves))
    claim(ax, claimed(curves))
    return ax


def beyond_the_twin(curves: pd.DataFrame) -> pd.DataFrame:
    """Return what is drawn: each curve less that of the firm left alone, where it is among them."""
    return curves.sub(curves["alone"], axis=0) if "alone" in curves else curves


def amount_axis(curves: pd.DataFrame) -> Text:
    """Say what is cumulated."""
    return _GAIN if "alone" in curves else _PROFIT


def claimed(curves: pd.DataFrame) -> Text:
    """Say what the figure shows: the till so far or, beside its twins, what the year gained."""
    drawn = beyond_the_twin(curves)
    own = drawn["yours"].dropna()
    if "alone" not in curves:
        words = Text(fr="Dans la caisse depuis lundi : {amount}", en="In the till since Monday: {amount}")
        return words.format(amount=money_text(float(own.iloc[-1]) if len(own) else 0))
    words = Text(
        fr="Votre année : {own} de plus que la jumelle, sur {best} possibles",
        en="Your year: {own} beyond the twin, out of {best} possible",
    )
    return words.format(own=money_text(float(own.iloc[-1])), best=money_text(float(drawn["best"].iloc[-1])))


WEEK_AXIS = Text(fr="Semaine de l'année", en="Week of the year")
_PROFIT = Text(fr="Profit cumulé (DH)", en="Cumulated profit (MAD)")
_GAIN = Text(fr="Profit cumulé, en plus de la jumelle (DH)", en="Cumulated profit, beyond the twin's (MAD)")
