"""Radio buttons that a keyboard reaches in JupyterLab, with sentences as long as it takes."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

import ipywidgets
import traitlets


class Radios(ipywidgets.VBox):  # type: ignore[misc]  # ipywidgets says no types
    """Radio buttons of which each is a group of its own, so that Tab reaches them all and Space chooses.

    In one group the arrow keys would go from button to button, but JupyterLab takes these to go from cell to cell.
    description: the sentence above the buttons
    options: the (label, value) of each button; others may take their place, as many as they were
    value: that of the button that is on, None before any is
    """

    description = traitlets.Unicode()
    options = traitlets.List(traitlets.Tuple())
    value = traitlets.Any(None, allow_none=True)

    def __init__(self, description: str, options: Sequence[tuple[str, Any]], value: Any = None) -> None:
        self.buttons = [ipywidgets.RadioButtons(layout=_AS_WIDE_AS_IT_TAKES) for _ in options]
        self._settling = False
        above = ipywidgets.HTML(f"<div style='line-height: 1.45'>{description}</div>")
        rules = ipywidgets.HTML(f"<style>{_RULES}</style>", layout={"display": "none"})
        super().__init__([rules, above, *self.buttons])
        self.add_class(_CLASS)
        self.observe(self._show, names=["options", "value"])
        for place, button in enumerate(self.buttons):
            button.observe(partial(self._turned_on, place), names="index")
        self.description, self.options, self.value = description, list(options), value

    @property
    def labels(self) -> list[str]:
        """Return what the buttons say, from top to bottom."""
        return [label for label, _ in self.options]

    def _show(self, _change: object) -> None:
        self._settling = True
        for button, (label, value) in zip(self.buttons, self.options, strict=True):
            if button.options != (label,):
                button.options = (label,)
            button.index = 0 if value == self.value else None
        self._settling = False

    def _turned_on(self, place: int, _change: object) -> None:
        if not self._settling:
            self.value = self.options[place][1]


_CLASS = "crm-lessons-radios"
_AS_WIDE_AS_IT_TAKES = ipywidgets.Layout(width="auto", max_width="48em")
_BOX = f".{_CLASS} .widget-radio-box label"
_RULES = (
    f"{_BOX} {{display: flex; align-items: baseline; height: auto; white-space: normal; line-height: 1.4; margin: 0.25em 0}} "
    f"{_BOX} input {{order: -1; flex: none; height: auto; margin: 0.25em 8px 0 0}}"
)
"""Without these, a sentence of several lines runs over the next one, away from its button."""
