"""The same shares drawn as bubbles in three ways: only one of them lets the eye see the right proportion."""

from __future__ import annotations

import pandas as pd
from matplotlib.axes import Axes

from crm_lessons.methods.matrices.bubbles import bubble_diameter
from crm_lessons.methods.validation import InputError
from crm_lessons.plots.labels import short_name
from crm_lessons.plots.style import BLUE, PAPER, claim, styled_axes, write
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import number_text, share_text

_MOST = 8
_WIDEST = 62.0
"""Points: the diameter of the widest bubble of each row."""

_WAYS = {
    "area": Text(fr="d = ½·√n\nl'aire suit la part", en="d = ½·√n\narea follows share"),
    "diameter": Text(fr="d proportionnel à n\nl'aire exagère", en="d proportional to n\narea exaggerates"),
    "inverse": Text(fr="d = 1/(2√n)\nà l'envers", en="d = 1/(2√n)\nbackwards"),
}


def plot_bubble_rules(share_percent: pd.Series[float], ax: Axes | None = None) -> Axes:
    """Draw two to eight shares of revenue as bubbles, largest first, by the course's rule and by two misreadings of it.

    share_percent: shares in per cent by customer, all above 0. Under each bubble stands how many times the area of the
    smallest customer's bubble it has; in the first row these are the true proportions.
    """
    shares = _drawable(share_percent).sort_values(ascending=False, kind="stable")
    diameters = {"area": bubble_diameter(shares), "diameter": shares, "inverse": 1 / (4 * bubble_diameter(shares))}
    ax = styled_axes(ax, height=5.0)
    ax.spines[["left", "bottom"]].set_visible(False)
    for row, diameter in enumerate(diameters.values()):
        _draw_row(ax, row, diameter)
    names = [f"{short_name(name)}\n{share_text(share / 100)}" for name, share in shares.items()]
    ax.set_xticks(range(len(shares)), names, parse_math=False)
    ax.xaxis.tick_top()
    ax.set_yticks(range(len(_WAYS)), [str(words) for words in _WAYS.values()])
    ax.tick_params(length=0)
    ax.set_xlim(-0.6, len(shares) - 0.4)
    ax.set_ylim(len(_WAYS) - 0.35, -0.5)
    claim(ax, _exaggeration(shares))
    return ax


def _drawable(share_percent: pd.Series[float]) -> pd.Series[float]:
    shares = bubble_diameter(share_percent).pow(2).mul(4).rename("revenue_percent")
    if not 2 <= len(shares) <= _MOST or not shares.min() > 0:
        raise InputError(
            Text(
                fr="On attend de deux à {most} parts, toutes au-dessus de 0 : une part nulle n'a pas de bulle.",
                en="Expected two to {most} shares, all above 0: a share of nothing has no bubble.",
            ).format(most=_MOST)
        )
    return shares


def _draw_row(ax: Axes, row: int, diameter: pd.Series[float]) -> None:
    points = diameter / diameter.max() * _WIDEST
    areas = points**2
    ax.scatter(range(len(areas)), [row] * len(areas), s=areas, facecolor=(BLUE, 0.75), edgecolor=PAPER, lw=1)
    for place, times in enumerate(areas / areas.iloc[-1]):
        written = number_text(times, 0 if times >= 9.95 or abs(times - round(times)) < 0.05 else 1)
        write(
            ax, place, row + 0.42, Text(fr="× {times}", en="× {times}").format(times=written), ha="center", va="center"
        )


def _exaggeration(shares: pd.Series[float]) -> Text:
    times = float(shares.iloc[0] / shares.iloc[-1])
    return Text(
        fr="Une part {times} fois plus grande : l'aire dit {times} ;\nun diamètre proportionnel en montre {square}",
        en="A share {times} times as large: area says {times};\na proportional diameter shows {square}",
    ).format(times=_times(times), square=_times(times**2))


def _times(value: float) -> Text:
    return number_text(value, 0 if abs(value - round(value)) < 0.05 else 1)
