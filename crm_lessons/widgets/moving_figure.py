"""Controls over a figure: live, the figure follows each move; anywhere else, the reader sees it as it stands at first."""

from __future__ import annotations

import html
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, NamedTuple

import ipywidgets
from matplotlib.figure import Figure
from matplotlib.layout_engine import ConstrainedLayoutEngine

from crm_lessons.plots.embedded import png_in_base64
from crm_lessons.plots.style import HEIGHT, WIDTH
from crm_lessons.text.language import Text
from crm_lessons.widgets.answer_field import AnswerField
from crm_lessons.widgets.styles import styles
from crm_lessons.widgets.task import Task

Values = dict[str, Any]

_LIVE_VIEW = "application/vnd.jupyter.widget-view+json"
_DPI = 144
_SHOWN_DPI = 96
"""Drawn finer than shown, so that letters stay sharp on a dense screen."""
_EDGE = 0.12
"""Inches of paper around the figure, which stands out on a dark page."""
_LEAST_WIDTH = 480
"""Pixels below which its letters could not be read: on a narrower page the figure slides under the reader's finger."""

_CLASS = "crm-lessons-moving-figure"
_RULES = f".{_CLASS} .noUi-handle.noUi-handle {{border: 2px solid #808080}}"
"""The edge of a slider's handle, which stands out on a light and on a dark page; ipywidgets leaves it white on white."""


class _Picture(NamedTuple):
    """A figure as it stands: its PNG in base64, its title, and in words what it shows."""

    png: str
    title: str
    words: str


class MovingFigure:
    """Controls, one figure, and below it in words what the figure shows; the last line of a cell displays it.

    controls: name -> a widget with a `value` and a `description` in the reader's words
    draw: (axes, **values) -> the words; draws the figure for the controls' values
    settle: (name of the control that moved, values) -> values that go together; the controls follow
    task: the number to find with it, None where these data leave nothing to find
    """

    def __init__(
        self,
        controls: Mapping[str, Any],
        draw: Callable[..., Text],
        settle: Callable[[str, Values], Values] = lambda _moved, values: values,
        task: Task | None = None,
    ) -> None:
        self.controls = dict(controls)
        self._draw = draw
        self._settle = settle
        self._settling = False
        self.task = task
        self.answer_field = AnswerField(task) if task else None
        self._still = self._shown = self._picture()
        self._screen = ipywidgets.HTML(_as_html(self._still))
        asked = [self.answer_field.view] if self.answer_field else []
        parts = [styles(_RULES), *self.controls.values(), self._screen, *asked]
        self._view = ipywidgets.VBox(parts).add_class(_CLASS)
        for name, control in self.controls.items():
            control.observe(partial(self._follow, name), names="value")

    @property
    def values(self) -> Values:
        """Return what the controls say now."""
        return {name: control.value for name, control in self.controls.items()}

    @property
    def words(self) -> str:
        """Return in words what the figure shows now."""
        return self._shown.words

    def _follow(self, moved: str, _change: object) -> None:
        """Bring the other controls in line with the one that moved, then redraw, once."""
        if self._settling:
            return
        self._settling = True
        try:
            for name, value in self._settle(moved, self.values).items():
                self.controls[name].value = value
        finally:
            self._settling = False
        self._shown = self._picture()
        self._screen.value = _as_html(self._shown)

    def _picture(self) -> _Picture:
        # A Figure of our own rather than pyplot's: the notebook would show pyplot's a second time.
        figure = Figure(figsize=(WIDTH, HEIGHT), layout=ConstrainedLayoutEngine(w_pad=_EDGE, h_pad=_EDGE))
        axes = figure.subplots()
        words = self._draw(axes, **self.values)
        return _Picture(png_in_base64(figure, _DPI), axes.get_title(loc="left"), str(words))

    def _repr_mimebundle_(self, **_wanted: object) -> tuple[dict[str, Any], dict[str, Any]]:
        """Return the live view with the still figure beside it: whoever cannot show the first shows the second."""
        view = self._view._repr_mimebundle_()[_LIVE_VIEW]
        words = f"{self._still.words}\n{self.task.question}" if self.task else self._still.words
        data = {_LIVE_VIEW: view, "image/png": self._still.png, "text/plain": words}
        width, height = int(WIDTH * _SHOWN_DPI), int(HEIGHT * _SHOWN_DPI)
        return data, {"image/png": {"alt": self._still.words, "width": width, "height": height}}


def _as_html(picture: _Picture) -> str:
    """Return figure and words as one value, so that they can never disagree."""
    title, words = html.escape(picture.title), html.escape(picture.words)
    return (
        '<figure style="margin: 0; overflow-x: auto">'
        f'<img alt="{title}" src="data:image/png;base64,{picture.png}" '
        f'style="width: {int(WIDTH * _SHOWN_DPI)}px; max-width: max(100%, {_LEAST_WIDTH}px)">'
        f'<figcaption style="white-space: pre-line; line-height: 1.5">{words}</figcaption>'
        "</figure>"
    )
