"""The button under a verdict that asks the question again: in a notebook with a kernel, and nowhere else.

A notebook shows what a cell returns when the cell has run, and its own event after that: there the button stands under it. Only
the latest verdict has one, for a stored button would be dead when the file is opened again.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from typing import Any

from crm_lessons.text.language import Language, Text

Ask = Callable[[], Iterable[object]]
"""Asks a question again, and returns the parts to show."""

_LIVE_VIEW = "application/vnd.jupyter.widget-view+json"
_NO_VIEW = {"version_major": 2, "version_minor": 0, "model_id": ""}
"""A view that was removed: the front end shows nothing in its place, and so does a file that is opened again."""


class AgainButton:
    """The one button of an open sheet."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self._handle: Any = None
        self._ask: Ask | None = None

    def offer(self, ask: Ask) -> None:
        """Put the button under what the running cell shows."""
        shell = _shell_of_a_kernel()
        if shell is None:
            return
        if self._ask is None:
            shell.events.register("post_run_cell", self._after_the_cell)
        self._ask = ask

    def _after_the_cell(self, result: Any) -> None:
        from IPython.display import display

        ask, self._ask = self._ask, None
        _shell_of_a_kernel().events.unregister("post_run_cell", self._after_the_cell)
        if self._handle is not None:
            self._handle.update({_LIVE_VIEW: _NO_VIEW}, raw=True)
            self._handle = None
        if ask is not None and result.success:
            view = button(ask, self._language)._repr_mimebundle_()[_LIVE_VIEW]
            self._handle = display({_LIVE_VIEW: view}, raw=True, display_id=True)  # type: ignore[no-untyped-call]


def button(ask: Ask, language: Language) -> Any:
    """Return the widget: a button, and under it the question as often as it is pressed."""
    import ipywidgets  # here, because a sheet that no kernel runs shows no widget

    press = ipywidgets.Button(description=_AGAIN.in_language(language), layout=ipywidgets.Layout(width="auto"))
    screen = ipywidgets.Output()

    def pressed(_: Any) -> None:
        screen.outputs = ()
        for part in ask():
            screen.append_display_data(part)

    press.on_click(pressed)
    return ipywidgets.VBox([press, screen], layout=ipywidgets.Layout(align_items="flex-start"))


def _shell_of_a_kernel() -> Any:
    ipython = sys.modules.get("IPython")
    shell = None if ipython is None else ipython.get_ipython()
    return shell if getattr(shell, "kernel", None) is not None else None


_AGAIN = Text(fr="Recommencer avec d'autres nombres", en="Again, with other numbers")
