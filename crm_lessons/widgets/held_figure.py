"""A figure that one holds: what is dragged in it, what it says, and how it is shown where nothing can be dragged."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import astuple
from functools import cache
from pathlib import Path
from typing import Any

import anywidget
import traitlets
from IPython.display import display
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.layout_engine import ConstrainedLayoutEngine

from crm_lessons.plots.embedded import png_in_base64
from crm_lessons.plots.style import HEIGHT, WIDTH
from crm_lessons.text.language import Text, spoken
from crm_lessons.widgets.controls import Apart, Control
from crm_lessons.widgets.task import Task

STORED = "application/vnd.crm-lessons.held-figure+json"
"""Under this type a stored notebook keeps what the site needs to mount the figure without a kernel."""

_LIVE_VIEW = "application/vnd.jupyter.widget-view+json"
_PAGE = Path(__file__).parent / "page"
_DPI, _SHOWN_DPI = 144, 96
"""The still figure is drawn finer than shown, so that letters stay sharp on a dense screen."""
_EDGE = 0.12
"""Inches of paper around it, which stands out on a dark page."""


@cache
def module_of(rule: str) -> str:
    """Return the ES module of a figure: the few lines of its rule, then what all figures share."""
    return "\n".join((_PAGE / name).read_text(encoding="utf-8") for name in (f"{rule}.js", "held_figure.js"))


@cache
def style() -> str:
    """Return the style sheet of all figures."""
    return (_PAGE / "held_figure.css").read_text(encoding="utf-8")


class HeldFigure(anywidget.AnyWidget):
    """Numbers in a sentence, a drawing with limits to drag, and words that follow; the last line of a cell displays it.

    rule: the name of the file in `page/` that makes title, words and drawing of the values, as `words` does here
    controls: name -> what can be moved
    sentence: in which `{name}` stands for each number; a choice that it does not name stands above it
    draw: (axes, **values) -> None, the still figure
    words: (**values) -> what is said below the drawing; a test holds the page's words to these
    data, says: what the rule needs, and the sentences that it fills
    apart: numbers that push each other
    task: the number to find with it, None where these data leave nothing to find
    """

    _esm = traitlets.Unicode().tag(sync=True)
    _css = traitlets.Unicode().tag(sync=True)
    figure = traitlets.Dict().tag(sync=True)
    values = traitlets.Dict().tag(sync=True)

    def __init__(
        self,
        rule: str,
        controls: Mapping[str, Control],
        sentence: Text,
        draw: Callable[..., object],
        words: Callable[..., Text],
        data: Mapping[str, Any],
        says: Mapping[str, Text | Sequence[Text]],
        apart: Sequence[Apart] = (),
        task: Task | None = None,
    ) -> None:
        self.rule, self.task, self._draw, self._words = rule, task, draw, words
        values = {name: control.value for name, control in controls.items()}
        figure = {
            "language": spoken(),
            "controls": {name: control.told() for name, control in controls.items()},
            "sentence": str(sentence),
            "apart": [list(astuple(one)) for one in apart],
            "values": values,
            "data": dict(data),
            "says": {name: _told(text) for name, text in says.items()},
            "task": task.told() if task else None,
        }
        super().__init__(_esm=module_of(rule), _css=style(), figure=figure, values=values)

    @property
    def words(self) -> str:
        """Return in words what the figure shows now."""
        return str(self._words(**self.values))

    def answer(self, press: str, data: Mapping[str, Any]) -> None:
        """Hand the page what Python has computed since a button was pressed; displayed anew, the figure opens on it."""
        controls = self.figure["controls"]
        answered = {press: controls[press] | {"answered": self.values[press]}}
        self.figure = self.figure | {"controls": controls | answered, "data": dict(data), "values": self.values}

    def _ipython_display_(self) -> None:
        """Show the still figure, and after it the live view, which takes its place where and when it comes.

        Both in one output would be one or the other: JupyterLab shows a live view or, once the kernel is gone, its absence.
        """
        still, metadata = self.still()
        display(still, metadata=metadata, raw=True)  # type: ignore[no-untyped-call]
        live, _ = self._repr_mimebundle_() or ({}, {})
        display({_LIVE_VIEW: live[_LIVE_VIEW]}, raw=True)  # type: ignore[no-untyped-call]

    def still(self) -> tuple[dict[str, Any], dict[str, Any]]:
        """Return the figure as it opens, as a picture, in words and as the site mounts it, and the picture's width and words."""
        opened = self.figure["values"]
        said = str(self._words(**opened))
        picture = Figure(figsize=(WIDTH, HEIGHT), layout=ConstrainedLayoutEngine(w_pad=_EDGE, h_pad=_EDGE))
        axes: Axes = picture.subplots()
        self._draw(axes, **opened)
        data = {
            "image/png": png_in_base64(picture, _DPI),
            "text/plain": f"{said}\n{self.task.question}" if self.task else said,
            STORED: {"rule": self.rule, "figure": self.figure},
        }
        width, height = int(WIDTH * _SHOWN_DPI), int(HEIGHT * _SHOWN_DPI)
        return data, {"image/png": {"alt": said, "width": width, "height": height}}


def _told(text: Text | Sequence[Text]) -> str | list[str]:
    return str(text) if isinstance(text, Text) else [str(one) for one in text]
