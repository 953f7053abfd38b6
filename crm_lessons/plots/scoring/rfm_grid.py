"""Recency against frequency, a square for each pair of scores: how many customers, or how many of them answered."""

from __future__ import annotations

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.patches import Rectangle

from crm_lessons.plots.style import BLUE, GREY, TICK_SIZE, claim, name_axes, styled_axes, write
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import number_text, share_text

_SOLID = 10
"""A rate on fewer customers is an anecdote: the title does not rest on it."""
_DARKEST = 0.75
"""A darker square could not be written on in ink."""


def plot_rfm_grid(scores: pd.DataFrame, responded: pd.Series[bool] | None = None, ax: Axes | None = None) -> Axes:
    """Draw a square for each pair of R and F scores: its number of customers or, with `responded`, its response rate.

    scores: from `rfm_scores`; responded: True or False by customer, for the same customers. The darker, the more; the
    number is written in every square, and under a rate the number of customers it rests on.
    """
    ax = styled_axes(ax, height=5.5)
    answers = scores["r_score"].mul(0) if responded is None else responded.astype(int).loc[scores.index]
    cells = answers.groupby([scores["r_score"], scores["f_score"]]).agg(["size", "mean"])
    shown = cells["size"] if responded is None else cells["mean"]
    places = zip(*(cells.index.get_level_values(level) for level in (0, 1)), strict=True)
    for place, count, value in zip(places, cells["size"], shown, strict=True):
        _draw_cell(ax, place, float(value / shown.max()) if value else 0.0, _words(float(value), int(count), responded))
    highest = int(max(5, scores["r_score"].max(), scores["f_score"].max()))
    ax.set_xlim(0.4, highest + 0.6)
    ax.set_ylim(0.4, highest + 0.6)
    ax.set_xticks(range(1, highest + 1))
    ax.set_yticks(range(1, highest + 1))
    ax.tick_params(length=0)
    name_axes(ax, x=Text(fr="Score R : ancien → récent", en="R score: long ago → recent"),
              y=Text(fr="Score F : rare → fréquent", en="F score: seldom → often"))  # fmt: skip
    claim(ax, _count_claim(cells["size"]) if responded is None else _rate_claim(cells))
    return ax


def _draw_cell(ax: Axes, place: tuple[int, int], strength: float, words: Text) -> None:
    """Draw one square at its R and F, as dark as it is strong."""
    r, f = place
    ax.add_patch(
        Rectangle((r - 0.47, f - 0.47), 0.94, 0.94, facecolor=(BLUE, _DARKEST * strength), edgecolor=GREY, lw=0.8)
    )
    write(ax, r, f, words, ha="center", va="center", size=TICK_SIZE, linespacing=1.4)


def _words(value: float, customers: int, responded: object) -> Text:
    """Write a head count, or a rate and the customers it rests on."""
    if responded is None:
        return number_text(value)
    return share_text(round(value, 2)) + Text(fr="\nn = {n}", en="\nn = {n}").format(n=number_text(customers))


def _count_claim(sizes: pd.Series[int]) -> Text:
    r, f = (sizes.index.get_level_values(level)[int(sizes.to_numpy().argmax())] for level in (0, 1))
    return Text(
        fr="La case la plus peuplée : R {r}, F {f}, {part} des clients",
        en="The fullest square: R {r}, F {f}, {part} of customers",
    ).format(r=r, f=f, part=share_text(float(sizes.max() / sizes.sum())))


def _rate_claim(cells: pd.DataFrame) -> Text:
    solid = cells[cells["size"] >= _SOLID]
    rates = (cells if solid.empty else solid)["mean"]
    words = Text(fr="De {lowest} à {highest} ont commandé", en="From {lowest} to {highest} ordered")
    if not solid.empty:
        words += Text(
            fr=", dans les cases d'au moins {solid} clients", en=", in squares of {solid} customers or more"
        ).format(solid=_SOLID)
    return words.format(
        lowest=share_text(round(float(rates.min()), 2)), highest=share_text(round(float(rates.max()), 2))
    )
