"""An answer whose last cell stopped on an error keeps the value that it had before: a check says that it judges the old one."""

from __future__ import annotations

import re
from typing import Any

from crm_lessons.classroom.explained_errors.under_the_traceback import running_shell
from crm_lessons.classroom.panel import Notice
from crm_lessons.text.language import Language, Text

_GIVEN_A_VALUE = re.compile(r"^(?:([^\W\d]\w*)\s*=(?!=)|def\s+([^\W\d]\w*))", re.MULTILINE)
_NOTHING = object()


def watch_cells() -> None:
    """Remember, from now on, which names a failing cell of the notebook should have changed; outside a notebook, do nothing."""
    shell = running_shell()
    if shell is not None and _watch_of(shell) is None:
        watch = _Watch(shell)
        shell.events.register("pre_run_cell", watch.begin)
        shell.events.register("post_run_cell", watch)


def said_of_an_old_value(name: str, language: Language) -> tuple[Notice, ...]:
    """Return the notice that a variable still has its old value, or none."""
    shell = running_shell()
    watch = None if shell is None else _watch_of(shell)
    if watch is None or name not in watch.old:
        return ()
    return (Notice(_OLD.format(name=name).marked(language), _RUN_IT_AGAIN.marked(language)),)


class _Watch:
    """The names that have kept their value though the last cell that gives them one was run."""

    def __init__(self, shell: Any) -> None:
        self._shell = shell
        self._before: dict[str, object] = {}
        self.old: set[str] = set()

    def begin(self, info: Any) -> None:
        self._before = {name: self._shell.user_ns.get(name, _NOTHING) for name in _given_a_value(info.raw_cell)}

    def __call__(self, result: Any) -> None:
        if result.info is None:
            return
        names = _given_a_value(result.info.raw_cell)
        kept = {name for name in names if self._shell.user_ns.get(name, _NOTHING) is self._before.get(name, _NOTHING)}
        failed = result.error_before_exec or result.error_in_exec
        self.old = (self.old - names) | (kept if failed else set())


def _given_a_value(cell: str) -> set[str]:
    """Return the names to which the lines of a cell give a value or a `def`, whether Python can read the cell or not."""
    return {variable or function for variable, function in _GIVEN_A_VALUE.findall(cell)}


def _watch_of(shell: Any) -> _Watch | None:
    return next((known for known in shell.events.callbacks["post_run_cell"] if isinstance(known, _Watch)), None)


_OLD = Text(fr="`{name}` a encore sa valeur d'avant", en="`{name}` still has its old value")
_RUN_IT_AGAIN = Text(
    fr="La dernière cellule qui devait la changer s'est arrêtée sur une erreur : c'est l'ancienne réponse qui vient d'être vérifiée. "
    "Corrigez cette cellule, exécutez-la, puis vérifiez de nouveau.",
    en="The last cell that was to change it stopped on an error: the old answer has just been checked. Correct that cell, run it, then "
    "check again.",
)
