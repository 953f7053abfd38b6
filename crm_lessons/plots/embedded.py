"""A figure inside a page: its picture written in letters, so that the page fetches nothing."""

from __future__ import annotations

import warnings
from base64 import b64encode
from io import BytesIO

from matplotlib.backend_bases import FigureCanvasBase
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure


def png_in_base64(figure: Figure, dpi: int) -> str:
    """Return the picture of a figure as `src="data:image/png;base64,..."` and a notebook's output hold it."""
    buffer = BytesIO()
    figure.set_dpi(dpi)
    with warnings.catch_warnings():
        # An emoji in a customer's name becomes a box in the figure; the tables write it in full.
        warnings.filterwarnings("ignore", message="Glyph .* missing from", category=UserWarning)
        # `savefig` would lay out and draw the figure once before this.
        FigureCanvasAgg(figure).print_png(buffer)  # type: ignore[no-untyped-call]
    # The figure would keep its pixels, several megabytes, until Python looks for what refers to itself.
    FigureCanvasBase(figure)
    return b64encode(buffer.getvalue()).decode("ascii")
