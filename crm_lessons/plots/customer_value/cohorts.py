"""Cohorts as a table that can be read without its colours: a number in each cell, nothing where nothing was seen."""

from __future__ import annotations

import numpy as np
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.colors import LinearSegmentedColormap
from matplotlib.patches import Rectangle

from crm_lessons.methods.validation import InputError
from crm_lessons.plots.style import BLUE, GREY, PAPER, TICK_SIZE, claim, name_axes, styled_axes, write
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import number_text, share_text

_MOST = 13
"""Cohorts that fit on a figure with their numbers: a year, and the same month again."""
_SHADES = LinearSegmentedColormap.from_list("shares", [PAPER, BLUE])
_DEEPEST = 0.7
"""The shade of a whole cohort: on a deeper one, ink could no longer be read."""


def plot_cohorts(table: pd.DataFrame, ax: Axes | None = None, *, partial_last: bool = False) -> Axes:
    """Draw, for each cohort, its size and the share of it that buys at each age.

    table: from `cohort_table`; a missing cell stays empty
    partial_last: whether the last period was cut short; its cells are hatched, and the title does not rely on them

    Raises InputError when there are more cohorts than can be read.
    """
    if not 1 <= len(table) <= _MOST:
        raise InputError(
            Text(
                fr="On attend de une à {most} cohortes ; reçu : {found}. Gardez les dernières, ou comptez par trimestre "
                '(`period="quarter"`).',
                en="Expected one to {most} cohorts; received: {found}. Keep the last ones, or count by quarter "
                '(`period="quarter"`).',
            ).format(most=_MOST, found=len(table))
        )
    ax = styled_axes(ax, height=max(2.6, 1.4 + 0.42 * len(table)))
    shares = table.div(table[0].where(table[0] > 0), axis="index")
    partial = _cells_of_last_period(table) if partial_last else np.zeros(table.shape, dtype=bool)
    counts, parts = table.to_numpy(dtype=float), shares.to_numpy(dtype=float)
    for row, column in np.argwhere(~np.isnan(counts)):
        words = number_text(counts[row, column]) if column == 0 else _share(parts[row, column])
        _draw_cell(ax, row, column, words, parts[row, column], hatched=bool(partial[row, column]))
    ax.set_xlim(-0.52, table.shape[1] - 0.48)
    ax.set_ylim(len(table) - 0.46, -0.54)
    ax.set_xticks(range(table.shape[1]))
    ax.set_yticks(range(len(table)), [str(name) for name in table.index], parse_math=False)
    ax.tick_params(length=0)
    ax.spines[["left", "bottom"]].set_visible(False)
    _name(ax, partial_last=partial_last)
    claim(ax, _claim(shares[1].where(~partial[:, 1]).dropna() if table.shape[1] > 1 else shares[0].iloc[:0]))
    return ax


def _cells_of_last_period(table: pd.DataFrame) -> np.ndarray:
    """Return which cells belong to the last period: the last one seen of each cohort."""
    seen = table.notna().to_numpy()
    last: np.ndarray = seen & (np.cumsum(seen[:, ::-1], axis=1)[:, ::-1] == 1)
    return last


def _share(part: float) -> Text:
    """Write a share of the cohort, where there is a cohort."""
    return Text(fr="–", en="–") if np.isnan(part) else share_text(round(part, 2))


def _draw_cell(ax: Axes, row: int, column: int, words: Text, part: float, *, hatched: bool) -> None:
    shade = 0.0 if column == 0 or np.isnan(part) else _DEEPEST * part
    cell = Rectangle((column - 0.5, row - 0.5), 1, 1, facecolor=_SHADES(shade), edgecolor=PAPER, lw=1)
    if hatched:
        cell.set(hatch="///", edgecolor=GREY)
    ax.add_patch(cell)
    frame = {"facecolor": PAPER, "lw": 0, "pad": 2} if hatched else None
    weight = "bold" if column == 0 else "normal"
    write(ax, column, row, words, ha="center", va="center", weight=weight, size=TICK_SIZE, bbox=frame)


def _name(ax: Axes, *, partial_last: bool) -> None:
    x = Text(
        fr="Âge de la relation, en périodes (à 0 : nombre de clients)",
        en="Age of the relationship, in periods (at 0: head count)",
    )
    if partial_last:
        x += Text(fr="\nhachuré : période inachevée", en="\nhatched: period cut short")
    name_axes(ax, x=x, y=Text(fr="Cohorte : premier achat", en="Cohort: first purchase"))


def _claim(after_one: pd.Series[float]) -> Text:
    """Say how far apart the cohorts are one period after their first purchase."""
    if after_one.empty:
        return Text(fr="Aucune cohorte n'a encore été revue", en="No cohort has been seen again yet")
    low, high = float(after_one.min()), float(after_one.max())
    if round(low, 2) == round(high, 2):
        return Text(
            fr="Une période après le premier achat, {share} reviennent",
            en="One period after the first purchase, {share} are back",
        ).format(share=share_text(round(high, 2)))
    return Text(
        fr="Une période après le premier achat, de {low} à {high} reviennent, selon la cohorte",
        en="One period after the first purchase, {low} to {high} are back, depending on the cohort",
    ).format(low=share_text(round(low, 2)), high=share_text(round(high, 2)))
