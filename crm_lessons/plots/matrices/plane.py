"""Customers as bubbles in a plane of two axes: who stands where, and how much of revenue is there."""

from __future__ import annotations

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.patches import Rectangle

from crm_lessons.methods.matrices.matrix import Matrix
from crm_lessons.methods.matrices.matrix_presets import POTENTIAL_PERFORMANCE
from crm_lessons.methods.matrices.quadrants import classify_quadrants
from crm_lessons.plots.free_places import write_beside
from crm_lessons.plots.labels import FEW, capital, customers_text
from crm_lessons.plots.style import BLUE, GREY, PAPER, TICK_SIZE, claim, name_axes, styled_axes, write
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import number_text, share_text
from crm_lessons.text.terms.headings import heading

AREA = 25.0
"""Square points for one per cent of revenue: 36 % is a bubble 30 points wide."""

_LARGEST_OF_A_CROWD = 600.0
"""Square points of the largest bubble where there are too many customers to name."""
_ALIKE = 120.0
"""The area of every bubble where no share is given."""
_LOWEST, _HIGHEST = 0.5, 5.5
_TINT, _INSIDE = 0.12, 0.06


def plot_plane(
    table: pd.DataFrame,
    x: str,
    y: str,
    share: str | None = None,
    ax: Axes | None = None,
    *,
    matrix: Matrix = POTENTIAL_PERFORMANCE,
    x_cut: float | None = None,
    y_cut: float | None = None,
) -> Axes:
    """Draw each customer at its scores, its bubble's area proportional to its share of revenue, over the four cells.

    table: a row for each customer; x and y hold scores from 1 to 5, `share` percentages (without it, equal bubbles)
    matrix: says which cell is good on both axes; it is tinted and framed. x_cut, y_cut: as in `classify_quadrants`

    Up to forty customers are named; a name for which there is no room is left out.
    """
    cells = classify_quadrants(table, x, y, x_cut, y_cut)
    cuts = tuple(float(table[axis].mean()) if cut is None else cut for axis, cut in ((x, x_cut), (y, y_cut)))
    ax = styled_axes(ax, height=5.0)
    ax.set_xlim(_LOWEST, _HIGHEST)
    ax.set_ylim(_LOWEST, _HIGHEST)
    _tint(ax, matrix.best, *cuts)
    _draw_cuts(ax, cuts, means=(x_cut is None, y_cut is None))
    sizes = _areas(table[share]) if share else pd.Series(_ALIKE, index=table.index)
    ax.scatter(table[x], table[y], s=sizes, facecolor=(BLUE, 0.75), edgecolor=PAPER, lw=1, zorder=3)
    name_axes(ax, x=capital(heading(x)), y=capital(heading(y)))
    claim(ax, _good_claim(cells["cell"] == matrix.best, table[share] if share else None))
    if len(table) <= FEW:
        write_beside(ax, [str(name) for name in table.index], table[x], table[y], sizes)
    return ax


def _areas(shares: pd.Series[float]) -> pd.Series[float]:
    """Return the areas, in proportion to the shares; of a crowd, whose shares are small, all are larger alike."""
    largest = float(shares.max())
    return shares * (_LARGEST_OF_A_CROWD / largest if len(shares) > FEW and largest else AREA)


def _tint(ax: Axes, best: str, x_cut: float, y_cut: float) -> None:
    left, right = (_LOWEST, x_cut) if best.endswith("left") else (x_cut, _HIGHEST)
    bottom, top = (y_cut, _HIGHEST) if best.startswith("top") else (_LOWEST, y_cut)
    ax.add_patch(Rectangle((left, bottom), right - left, top - bottom, facecolor=(BLUE, _TINT), edgecolor="none"))
    words = Text(fr="bon sur les deux axes", en="good on both axes")
    at_left = best.endswith("left")
    x, side = (left + _INSIDE, "left") if at_left else (right - _INSIDE, "right")
    write(ax, x, top - _INSIDE, words, size=TICK_SIZE, style="italic", ha=side, va="top")


def _draw_cuts(ax: Axes, cuts: tuple[float, ...], means: tuple[bool, bool]) -> None:
    """Draw each line, its value written where it leaves the plane, on the right and along the bottom."""
    x_cut, y_cut = cuts
    ax.axvline(x_cut, color=GREY, lw=1, linestyle="--", zorder=1)
    ax.axhline(y_cut, color=GREY, lw=1, linestyle="--", zorder=1)
    look = {"size": TICK_SIZE, "color": GREY}
    write(ax, x_cut + 0.04, _LOWEST + 0.05, _cut_in_words(x_cut, means[0]), va="bottom", **look)
    write(ax, _HIGHEST + 0.05, y_cut, _cut_in_words(y_cut, means[1]), va="center", **look)


def _cut_in_words(cut: float, is_mean: bool) -> Text:
    words = Text(fr="moyenne {cut}", en="mean {cut}") if is_mean else Text(fr="limite {cut}", en="limit {cut}")
    return words.format(cut=number_text(cut, 0 if cut == int(cut) and not is_mean else 1))


def _good_claim(good: pd.Series[bool], shares: pd.Series[float] | None) -> Text:
    if not good.any():
        return Text(fr="Aucun client n'est bon sur les deux axes", en="No customer is good on both axes")
    count = int(good.sum())
    verb = Text(fr="est bon", en="is good") if count == 1 else Text(fr="sont bons", en="are good")
    words = Text(fr="{some} sur {all} {verb} sur les deux axes", en="{n} of {everyone} {verb} on both axes").format(
        some=customers_text(count),
        all=number_text(len(good)),
        n=number_text(count),
        everyone=customers_text(len(good)),
        verb=verb,
    )
    if shares is None:
        return words
    share = share_text(float(shares[good].sum()) / 100)
    return words + Text(fr=" : {share} du chiffre d'affaires", en=": {share} of revenue").format(share=share)
