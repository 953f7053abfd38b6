"""Where a program grades the notebook, a check raises or ends in a number: a program does not read sentences."""

from __future__ import annotations

import contextlib
import os
import sys

from crm_lessons.checking.verdict import Outcome
from crm_lessons.classroom.panel import SpokenVerdict, Verdicts


class AnswerNotRight(AssertionError):
    """Raised by `check` only where a program grades the notebook (nbgrader, or CRM_LESSONS_STRICT=1)."""


def a_program_grades() -> bool:
    """Return whether this notebook is run by nbgrader, or strictly, and not by a person."""
    return _nbgrader() or os.environ.get("CRM_LESSONS_STRICT") == "1"


def warnings_on_standard_output() -> contextlib.AbstractContextManager[object]:
    """Send to the standard output what would go to stderr, for which nbgrader takes all points of a cell."""
    return contextlib.redirect_stderr(sys.stdout)


def result_for_program(verdicts: Verdicts) -> SpokenVerdict | Verdicts | float:
    """Return the points earned where nbgrader counts them, else the verdicts; a strict run wants every answer right.

    Raises: AnswerNotRight, with the sentences that a student would have read.
    """
    spoken = verdicts[0] if len(verdicts) == 1 else verdicts
    points = sum(verdict.points for verdict in verdicts)
    if _nbgrader() and points:
        from IPython.display import display

        display(spoken)  # type: ignore[no-untyped-call]
        return points
    if not all(map(_accepted, verdicts)):
        raise AnswerNotRight(repr(verdicts))
    return spoken


def _accepted(verdict: SpokenVerdict) -> bool:
    """Return whether a program may count the whole question; what follows on from a wrong answer earns it all."""
    return verdict.outcome in (Outcome.CORRECT, Outcome.FOR_THE_TEACHER) or verdict.follows is not None


def _nbgrader() -> bool:
    return bool(os.environ.get("NBGRADER_EXECUTION"))
