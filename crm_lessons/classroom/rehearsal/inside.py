"""What the clean kernel does before the sheet runs, and what it says once the sheet has run: which sheet is open, for whom, and how each answer is judged."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import ExitStack
from functools import cache
from typing import Any

from crm_lessons.classroom.panel import Verdicts
from crm_lessons.classroom.rehearsal.saved import MIME
from crm_lessons.classroom.sheet import Sheet
from crm_lessons.failures import Reason
from crm_lessons.practice_asked import practice_gives_nothing, without_practice
from crm_lessons.statements import Statements

_UNTIL_THE_KERNEL_ENDS = ExitStack()


@cache
def _statements() -> Statements:
    from IPython import get_ipython

    return Statements(get_ipython())


def as_it_is_graded() -> None:
    """Run the cells from now on as the grader runs them: see `Statements`."""
    _statements()
    _UNTIL_THE_KERNEL_ENDS.enter_context(without_practice(Sheet))


def display_outcomes(namespace: Mapping[str, Any]) -> None:
    """Display, for the program that runs the kernel, what the sheet opened last makes of the answers in a namespace."""
    from IPython.display import display

    if (judged := outcomes(namespace, _statements())) is not None:
        display({MIME: judged}, raw=True)  # type: ignore[no-untyped-call]


def outcomes(namespace: Mapping[str, Any], statements: Statements) -> dict[str, Any] | None:
    """Return what the sheet opened last makes of the answers in a namespace, None where no sheet is open.

    statements: those that ran there
    """
    sheets = [value for value in namespace.values() if isinstance(value, Sheet)]
    if not sheets:
        return None
    sheet = sheets[-1]
    with practice_gives_nothing(Sheet):
        verdicts = sheet.check(**{name: namespace.get(name, ...) for name in sheet.question_ids})
    assert isinstance(verdicts, Verdicts)
    _, failures = statements.taken()
    return {
        "stem": sheet.stem,
        "language": sheet.language,
        "student": sheet.student,
        "outcomes": {verdict.question: verdict.outcome.value for verdict in verdicts},
        "practised": [name for failure in failures if failure.reason is Reason.PRACTICE for name in failure.names],
    }
