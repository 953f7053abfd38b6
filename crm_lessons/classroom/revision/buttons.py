"""A sitting as buttons: one that shows the answer, then four that go on; Tab reaches each, Space presses it."""

from __future__ import annotations

from functools import partial
from typing import Any

import ipywidgets

from crm_lessons.classroom.revision.sitting import Sitting
from crm_lessons.text.language import Text

_LIVE_VIEW = "application/vnd.jupyter.widget-view+json"


class Buttons(ipywidgets.VBox):  # type: ignore[misc]  # ipywidgets says no types
    """What a sitting shows, above the buttons that may be pressed now; the first of these has the focus."""

    def __init__(self, sitting: Sitting) -> None:
        self._sitting = sitting
        self._screen = ipywidgets.HTML()
        self.show_answer = self._button(_SHOW, sitting.answer)
        rated = (sitting.again, sitting.hard, sitting.good, sitting.easy)
        self.ratings = [self._button(name, press) for name, press in zip(_RATINGS, rated, strict=True)]
        super().__init__([self._screen, ipywidgets.HBox([self.show_answer, *self.ratings], layout=_WRAPS)])
        self._refresh()

    def _button(self, name: Text, press: Any) -> Any:
        button = ipywidgets.Button(description=name.in_language(self._sitting.language))
        button.on_click(partial(self._pressed, press))
        return button

    def _pressed(self, press: Any, _button: Any) -> None:
        press()
        self._refresh()
        (self.ratings[2] if self._sitting.is_answered else self.show_answer).focus()

    def _refresh(self) -> None:
        self._screen.value = self._sitting.html()
        asks = self._sitting.card is not None
        self.show_answer.layout.display = "" if asks and not self._sitting.is_answered else "none"
        for button in self.ratings:
            button.layout.display = "" if asks and self._sitting.is_answered else "none"


def view(sitting: Sitting) -> dict[str, Any]:
    """Return what a notebook shows live, by its media type."""
    return {_LIVE_VIEW: Buttons(sitting)._repr_mimebundle_()[_LIVE_VIEW]}


_WRAPS = ipywidgets.Layout(flex_flow="row wrap")
_SHOW = Text(fr="Voir la réponse", en="Show the answer")
_RATINGS = (
    Text(fr="À revoir", en="Again"),
    Text(fr="Difficile", en="Hard"),
    Text(fr="Bien", en="Good"),
    Text(fr="Facile", en="Easy"),
)
