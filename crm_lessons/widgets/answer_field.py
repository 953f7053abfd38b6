"""Where a reader types the number that a widget asks for, and reads what is said of it."""

from __future__ import annotations

import html

import ipywidgets

from crm_lessons.text.language import Text
from crm_lessons.widgets.task import THEN_ENTER, YOUR_NUMBER, Task

_READABLE = "line-height: 1.5; max-width: 48em"


class AnswerField:
    """The question, a field and one sentence, which changes when the reader presses Enter or leaves the field."""

    def __init__(self, task: Task) -> None:
        self.task = task
        self.field = ipywidgets.Text(
            description=str(YOUR_NUMBER),
            placeholder=str(THEN_ENTER),
            continuous_update=False,
            style={"description_width": "8em"},
            layout={"width": "20em", "max_width": "100%"},
        )
        self.said = ipywidgets.HTML()
        question = ipywidgets.HTML(_as_html(task.question, "margin-top: 0.6em; font-weight: 600"))
        self.view = ipywidgets.VBox([question, self.field, self.said])
        self.field.observe(self._answer, names="value")

    def _answer(self, _change: object) -> None:
        typed = self.field.value
        self.said.value = _as_html(self.task.verdict(typed)) if typed.strip() else ""


def _as_html(words: Text, style: str = "") -> str:
    return f'<div role="status" style="{_READABLE}; {style}">{html.escape(str(words))}</div>'
