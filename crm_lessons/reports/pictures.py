"""A figure as it goes into a page: a picture that travels inside it."""

from __future__ import annotations

import warnings
from base64 import b64encode
from collections.abc import Callable
from io import BytesIO
from typing import NamedTuple

from matplotlib.axes import Axes
from matplotlib.figure import Figure

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
    buffer = BytesIO()
    with warnings.catch_warnings():
        # An emoji in a customer's name becomes a box in the figure; the tables write it in full.
        warnings.filterwarnings("ignore", message="Glyph .* missing from", category=UserWarning)
        figure.savefig(buffer, format="png", dpi=_DPI)
    return Picture(b64encode(buffer.getvalue()).decode("ascii"), axes.get_title(loc="left"))
