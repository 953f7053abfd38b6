from collections.abc import Sequence

import pytest

from crm_lessons.grading.judging.incidents import incidents, run_status
from crm_lessons.grading.row import Status
from crm_lessons.grading.student.execution import End, Ending, Execution

DONE, RAISED = End(Ending.DONE), End(Ending.RAISED, "KeyError: 'ca'")
NEVER, DIED, NOT_RUN = End(Ending.NEVER_ENDED), End(Ending.ENDED_PYTHON, "exit 0"), End(Ending.NOT_RUN)


def ran(*ends: End, calls: dict[str, End] | None = None, lost: str | None = None) -> Execution:
    """Return a run that ended so, without a Python of its own."""
    execution = Execution([], 10)
    execution.cell_ends, execution.call_ends, execution.lost = list(ends), calls or {}, lost
    return execution


@pytest.mark.parametrize(
    ("execution", "status"),
    [
        (ran(), Status.GRADED),
        (ran(DONE, RAISED), Status.GRADED),
        (ran(DONE, NEVER, DIED), Status.TIMED_OUT),
        (ran(DONE, calls={"f": NEVER}), Status.TIMED_OUT),
        (ran(DONE, NOT_RUN), Status.TIMED_OUT),
        (ran(DIED, NOT_RUN), Status.CRASHED),
        (ran(DONE, calls={"f": DIED}), Status.CRASHED),
        (ran(DONE, lost="exit 0"), Status.CRASHED),
    ],
)
def test_the_status_of_a_run(execution: Execution, status: Status) -> None:
    """An error in a cell leaves a run graded; a loop is told before a crash."""
    assert run_status(execution) is status


@pytest.mark.parametrize(
    ("execution", "cells", "told"),
    [
        (ran(DONE, RAISED), ("a = 1", "b = 1"), []),
        (ran(NEVER), ("share = 1",), ["question `share` never ends (10 s)"]),
        (ran(DONE, NEVER), ("share = 1", "x = 1"), ["code cell 2 never ends (10 s)"]),
        (ran(DIED), ("import os",), ["code cell 1 ends Python (exit 0)"]),
        (ran(calls={"f": NEVER}), (), ["question `f` never ends (10 s)"]),
        (
            ran(DONE, NOT_RUN, NOT_RUN),
            ("", "", ""),
            ["nothing was run from code cell 2 on: the notebook takes too long"],
        ),
        (ran(lost="exit 0"), (), ["Python ended before it gave the answers (exit 0)"]),
    ],
)
def test_what_the_teacher_is_told(execution: Execution, cells: Sequence[str], told: list[str]) -> None:
    """A cell is named by the question that it answers, otherwise by its place."""
    assert [text.en for text in incidents(execution, cells, ("share", "f"), {})] == told
