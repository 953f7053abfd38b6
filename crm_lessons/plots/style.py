"""How every figure looks: set on its own axes, never on matplotlib, whose settings belong to the reader."""

from __future__ import annotations

from typing import Any, NamedTuple

import matplotlib.pyplot as plt
from matplotlib.axes import Axes
from matplotlib.axis import Axis
from matplotlib.text import Text as Writing
from matplotlib.ticker import FuncFormatter, MaxNLocator

from crm_lessons.plots.described_figure import DescribedFigure
from crm_lessons.text.language import Text, spoken
from crm_lessons.text.numbers import number, percent
from crm_lessons.text.typography import minus_signs

PAPER, INK, BLACK, GREY, ASH, PALE = "#FFFFFF", "#222222", "#000000", "#595959", "#8C8C8C", "#D9D9D9"
BLUE, ORANGE, GREEN, VERMILLION = "#0072B2", "#C28400", "#009E73", "#D55E00"
"""Okabe and Ito (2008): told apart by readers who do not see all colours. Their orange is too light for white paper; ours is
darker, until it has the 3 to 1 that WCAG asks of what is drawn."""

TITLE_SIZE, LABEL_SIZE, TICK_SIZE = 13, 10, 9

WIDTH, HEIGHT = 8.0, 4.5
"""Inches; as wide as a notebook's text, and two figures to a screen."""


class Line(NamedTuple):
    """A curve known by its stroke and its point as much as by its colour."""

    color: str
    stroke: str
    point: str


class Fill(NamedTuple):
    """An area known by its hatching as much as by its colour.

    ink: what can be read on it
    outline: of an area too pale to stand out on paper by itself
    """

    color: str
    hatch: str
    ink: str
    outline: str = ""

    @property
    def look(self) -> dict[str, Any]:
        """Return what matplotlib needs to draw it; hatching takes the colour of the edge, drawn or not."""
        edge = {"edgecolor": self.outline or PAPER, "lw": 0.8 if self.outline else 0}
        return {"facecolor": self.color, "hatch": self.hatch} | edge


LINES = (Line(BLUE, "-", "o"), Line(VERMILLION, "--", "s"), Line(GREEN, "-.", "^"), Line(INK, ":", "D"))

TOP, OTHERS, LOSS = Fill(BLUE, "///", PAPER), Fill(ASH, "", INK), Fill(VERMILLION, "xxx", BLACK)

CLASS_FILLS = {"A": Fill(BLUE, "", PAPER), "B": Fill(ORANGE, "///", INK), "C": Fill(PALE, "...", INK, GREY)}

CLEAR = {"facecolor": PAPER, "lw": 0, "pad": 1}
"""The paper of a label that something is drawn across: a line or a frame stops where it stands."""


def styled_axes(ax: Axes | None = None, width: float = WIDTH, height: float = HEIGHT) -> Axes:
    """Return `ax`, or the axes of a new figure, on white paper and without what says nothing."""
    if ax is None:
        _, ax = plt.subplots(FigureClass=DescribedFigure, figsize=(width, height), layout="constrained")
    # Dark text needs its white paper in a dark JupyterLab too.
    ax.figure.set_facecolor(PAPER)
    ax.set_facecolor(PAPER)
    ax.grid(visible=False)
    ax.spines[["top", "right"]].set_visible(False)
    ax.spines[["left", "bottom"]].set_color(GREY)
    ax.tick_params(colors=GREY, labelcolor=INK, labelsize=TICK_SIZE)
    return ax


def claim(ax: Axes, words: Text) -> None:
    """Give the figure its title: what it shows, in a sentence."""
    ax.set_title(minus_signs(str(words)), loc="left", pad=12, color=INK, size=TITLE_SIZE, wrap=True, parse_math=False)


def name_axes(ax: Axes, x: Text | None = None, y: Text | None = None) -> None:
    """Say what an axis measures."""
    if x is not None:
        ax.set_xlabel(str(x), color=INK, size=LABEL_SIZE)
    if y is not None:
        ax.set_ylabel(str(y), color=INK, size=LABEL_SIZE)


def write(ax: Axes, x: float, y: float, words: Text | str, **look: Any) -> Writing:
    """Write on the figure; a dollar sign in a customer's name is a dollar sign, not the start of a formula."""
    usual: dict[str, Any] = {"color": INK, "size": LABEL_SIZE, "parse_math": False}
    return ax.text(x, y, minus_signs(str(words)), **(usual | look))


def percent_ticks(axis: Axis, decimals: int = 0) -> None:
    """Write the ticks of an axis of rates as percentages in the reader's language."""
    language = spoken()
    axis.set_major_formatter(FuncFormatter(lambda rate, _: minus_signs(percent(rate, language, decimals))))


def point_ticks(axis: Axis) -> None:
    """Write the ticks of an axis of gaps between rates as points: five points are not five per cent."""
    language = spoken()
    axis.set_major_formatter(FuncFormatter(lambda gap, _: minus_signs(number(round(100 * gap), language))))


def rate_ticks(axis: Axis, highest: float) -> None:
    """Place ticks for rates up to `highest`, which may be small, so that no tick is rounded into another."""
    axis.set_major_locator(MaxNLocator(nbins=6, steps=[1, 2, 5, 10]))
    percent_ticks(axis, decimals=0 if highest >= 0.05 else 1 if highest >= 0.005 else 2)


def number_ticks(axis: Axis) -> None:
    """Write the ticks of an axis of amounts as whole numbers, thousands apart, in the reader's language."""
    language = spoken()
    axis.set_major_locator(MaxNLocator(nbins=6, steps=[1, 2, 5, 10], integer=True))
    axis.set_major_formatter(FuncFormatter(lambda amount, _: minus_signs(number(amount, language))))
