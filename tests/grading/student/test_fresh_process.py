"""The way of systems that have no fork server, tried on this one: every submission in a Python of its own."""

import os
import sys
import time
from pathlib import Path

import pytest

from crm_lessons.grading.sandbox.levels import Level
from crm_lessons.grading.student import student_python
from crm_lessons.grading.student.execution import End, Ending, Execution
from crm_lessons.grading.student.fresh_process import FreshProcess
from crm_lessons.grading.student.student_python import offered_level

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals, groups of processes and limits of POSIX")


@pytest.fixture(autouse=True)
def nothing_forks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(student_python, "_started", lambda highest, _sheet: FreshProcess(min(highest, Level.LIMITED)))


def test_a_notebook_runs_and_each_bad_cell_costs_itself() -> None:
    """Answers and functions come back; a loop, an exit and 8 GiB end nothing but their own cell."""
    cells = (
        "from crm_lessons import open_sheet\nsheet = open_sheet('02_pareto_abc')\nfirst = int(sheet.data('pareto_revenue').sum())",
        "import time\nwhile True:\n    time.sleep(0.1)",
        "import os\nos._exit(3)",
        "huge = bytearray(8 * 2**30)",
        "def double(x):\n    return 2 * x",
    )
    with Execution(cells, 3.0) as execution:
        answers = execution.answers(["first", "double"])
        assert answers["double"](21) == 42
    assert answers["first"] == 1_000_000
    assert execution.cell_ends[1:4] == [
        End(Ending.NEVER_ENDED), End(Ending.ENDED_PYTHON, "exit 3"), End(Ending.RAISED, "MemoryError")
    ]  # fmt: skip


def test_its_group_and_its_folder_go_with_it() -> None:
    """A program that it started, and what it wrote, are gone when the block is left."""
    cell = "import os, subprocess\nprogram = subprocess.Popen(['sleep', '60']).pid\nhere = os.getcwd()"
    with Execution([cell], 10.0) as execution:
        answers = execution.answers(["program", "here"])
        assert Path(str(answers["here"])).is_dir()
    assert not Path(str(answers["here"])).exists()
    deadline = time.monotonic() + 5
    while _lives(int(str(answers["program"]))) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not _lives(int(str(answers["program"])))


def test_other_systems_say_what_they_offer(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where it is not Linux, the level is that of a fresh process, in words that hide nothing."""
    monkeypatch.setattr(student_python.sys, "platform", "darwin")
    assert offered_level() is Level.LIMITED
    assert "not isolated" in offered_level().words.en


def _lives(process: int) -> bool:
    """Return whether a process runs; one that only waits for somebody to take note of its end does not."""
    try:
        os.kill(process, 0)
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except (ProcessLookupError, FileNotFoundError):
        return False
