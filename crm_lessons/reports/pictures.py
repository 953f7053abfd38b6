"""A figure as it goes into a page: a picture that travels inside it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from crm_lessons.plots.embedded import png_in_base64
from crm_lessons.plots.style import WIDTH

_DPI = 180
"""Fine enough for paper."""


class Picture(NamedTuple):
    """A PNG in base64, and the sentence that is its title."""

    png: str
    title: str


def picture(draw: Callable[..., Axes], height: float) -> Picture:
    """Return what `draw` draws on the axes it is given as `ax`, `height` inches high."""
    # A Figure of our own rather than pyplot's, which a notebook would show a second time.
    figure = Figure(figsize=(WIDTH, height), layout="constrained")
    axes = draw(ax=figure.subplots())
    drawn = Picture(png_in_base64(figure, _DPI), axes.get_title(loc="left"))
    figure.clear()  # its curves, too, of a point a customer
    return drawn
