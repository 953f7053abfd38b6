"""Interest against means: four cells, and what to do about the customers in each."""

from __future__ import annotations

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.patches import Rectangle

from crm_lessons.methods.scoring.appetence import HIGHEST, LOWEST, MIDDLE
from crm_lessons.plots.labels import customers_text, short_name
from crm_lessons.plots.style import BLUE, GREY, INK, PAPER, TICK_SIZE, Fill, claim, name_axes, styled_axes, write
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import number_text
from crm_lessons.text.terms.codes import CODES

_LONGEST = 11
"""Characters that fit beside a point before the next column of points."""
_MARGIN = 0.5
_GOOD = "#CFE4F1"
"""Blue as of old, thin enough to be written on: grey would say *not*."""
_CLEAR = {"facecolor": PAPER, "lw": 0, "pad": 1}
"""Hatching stops where a label stands."""


def plot_appetence(grid: pd.DataFrame, cut: float = MIDDLE, ax: Axes | None = None) -> Axes:
    """Draw each customer by interest and means, over four cells of which the one to approach now is hatched.

    grid: from `appetence_grid`, made with the same `cut`; customers with the same marks share a point
    """
    ax = styled_axes(ax, height=5.0)
    limit, low, high = cut - _MARGIN, LOWEST - _MARGIN, HIGHEST + _MARGIN
    hatched = Fill(_GOOD, "///", INK)
    ax.add_patch(Rectangle((limit, limit), high - limit, high - limit, **hatched.look))
    ax.axvline(limit, color=GREY, lw=1, linestyle="--")
    ax.axhline(limit, color=GREY, lw=1, linestyle="--")
    for _, together in grid.groupby(["interest", "means"]):
        x, y = float(together["interest"].iloc[0]), float(together["means"].iloc[0])
        ax.plot(x, y, "o", color=BLUE, markeredgecolor=PAPER, ms=10)
        write(ax, x, y + 0.13, _names(together.index), size=TICK_SIZE, ha="center", va="bottom", bbox=_CLEAR)
    _name_cells(ax, low, high)
    ax.set(
        xlim=(low, high), ylim=(low, high + 0.25), xticks=range(LOWEST, HIGHEST + 1), yticks=range(LOWEST, HIGHEST + 1)
    )
    name_axes(
        ax,
        x=Text(fr="Intérêt du client pour l'offre", en="The customer's interest in the offer"),
        y=Text(fr="Moyens du client", en="The customer's means"),
    )
    claim(ax, _offer_claim(grid))
    return ax


def _names(members: pd.Index) -> Text:
    names = ", ".join(short_name(customer) for customer in members)
    return Text(fr=names, en=names) if len(names) <= _LONGEST else customers_text(len(members))


def _name_cells(ax: Axes, low: float, high: float) -> None:
    """Write what each cell calls for in its outer corner."""
    left, right, top, bottom = low + 0.08, high - 0.08, high + 0.2, low + 0.05
    for cell, x, y in (("arouse", left, top), ("offer", right, top), ("wait", left, bottom), ("adapt", right, bottom)):
        look = {"ha": "left" if x == left else "right", "va": "top" if y == top else "bottom", "weight": "bold"}
        write(ax, x, y, CODES["cell"][cell], bbox=_CLEAR, **look)


def _offer_claim(grid: pd.DataFrame) -> Text:
    cells = grid["cell"]
    return Text(
        fr="Intéressés et solvables : {offer} sur {count} ; intéressés sans les moyens : {adapt}",
        en="Interested and able to buy: {offer} of {count}; interested without the means: {adapt}",
    ).format(
        offer=number_text((cells == "offer").sum()),
        count=number_text(len(cells)),
        adapt=number_text((cells == "adapt").sum()),
    )
