"""The sentence under a traceback, in a notebook: asked for by opening a lesson or a sheet, and shown by IPython's own event."""

from __future__ import annotations

import sys
from typing import Any

from crm_lessons.text.language import Text, spoken


class ExplainedError:
    """One sentence on an error, as a notebook shows it."""

    def __init__(self, sentence: Text) -> None:
        self._sentence = sentence.marked(spoken())

    def __repr__(self) -> str:
        from crm_lessons.text.markup import plain

        return plain(self._sentence)

    def _repr_html_(self) -> str:
        from crm_lessons.classroom.panel import NOTICE_EDGE, panel

        return panel(self._sentence, NOTICE_EDGE)


def explain_errors() -> None:
    """Say, from now on, what a beginner's error means; outside a notebook, do nothing."""
    shell = running_shell()
    if shell is not None and not any(
        isinstance(known, _AfterACell) for known in shell.events.callbacks["post_run_cell"]
    ):
        shell.events.register("post_run_cell", _AfterACell(shell))


class _AfterACell:
    def __init__(self, shell: Any) -> None:
        self._shell = shell

    def __call__(self, result: Any) -> None:
        error = result.error_before_exec or result.error_in_exec
        if error is None or result.info is None:
            return
        from crm_lessons.classroom.explained_errors.explanation import explanation  # here: a cell that works needs none

        sentence = explanation(error, result.info.raw_cell, self._shell.user_ns)
        if sentence is not None:
            from IPython.display import display

            display(ExplainedError(sentence))  # type: ignore[no-untyped-call]


def running_shell() -> Any:
    """Return the notebook's shell, None where no notebook runs."""
    ipython = sys.modules.get("IPython")
    return None if ipython is None else ipython.get_ipython()
