"""One process of a run is killed by somebody else, as the system does when memory is short: nobody loses a point by it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from crm_lessons.grading.handed_in.submissions import find_submissions
from crm_lessons.grading.row import Row, Status
from crm_lessons.grading.rules import Rules
from crm_lessons.grading.run import grade

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks for processes in /proc")

OPEN = 'from crm_lessons import open_sheet\nsheet = open_sheet("02_pareto_abc", language="en")'
SHARE = 'revenue = sheet.data("pareto_revenue")\ntop_share = revenue.nlargest(4).sum() / revenue.sum()'
SLEEP = "import time\ntime.sleep(1.2)"
JUDGES, STUDENTS = "grading.workers.fork_server", "grading.student.fork_server"


def below(process: int) -> dict[int, tuple[int, str]]:
    """Return the processes that descend from one, each with the number of its parent and its command line."""
    known = {}
    for place in Path("/proc").iterdir():
        if place.name.isdigit():
            try:
                parent = int((place / "stat").read_text().rpartition(")")[2].split()[1])
                known[int(place.name)] = parent, (place / "cmdline").read_text().replace("\0", " ")
            except OSError:
                continue
    found = {process}
    while more := {one for one, (parent, _) in known.items() if parent in found} - found:
        found |= more
    return {one: known[one] for one in found - {process}}


def level(process: int, name: str, depth: int) -> list[int]:
    """Return the processes so far below the fork server of a name: 0 itself, 1 what it has forked, and so on."""
    tree = below(process)
    rows = [[one for one, (parent, words) in tree.items() if parent == process and name in words]]
    for _ in range(depth):
        rows.append([one for one, (parent, _) in tree.items() if parent in rows[-1]])
    return rows[-1]


def graded_while(folder: Path, kill: Callable[[], None]) -> Row:
    """Grade the one submission of a folder, and do something while its code runs."""

    def act() -> None:
        _until(lambda: level(os.getpid(), STUDENTS, 3))
        time.sleep(0.5)
        kill()

    killer = threading.Thread(target=act)
    killer.start()
    (row,) = grade(find_submissions(folder).submissions, Rules(sheet="02_pareto_abc", seconds=5.0))
    killer.join()
    return row


@pytest.mark.parametrize(
    ("name", "depth"),
    [
        pytest.param(JUDGES, 0, id="fork server of the workers", marks=pytest.mark.proof),
        pytest.param(JUDGES, 1, id="worker"),
        pytest.param(STUDENTS, 0, id="fork server of the students", marks=pytest.mark.proof),
        pytest.param(STUDENTS, 1, id="its copy for one worker", marks=pytest.mark.proof),
        pytest.param(STUDENTS, 2, id="supervisor", marks=pytest.mark.proof),
        pytest.param(STUDENTS, 3, id="student's Python"),
    ],
)
def test_what_was_killed_is_run_again(notebook, tmp_path: Path, name: str, depth: int) -> None:
    """The answer is right, and gets its points."""
    (tmp_path / "s.ipynb").write_bytes(notebook(OPEN, SLEEP, SHARE))
    victims: list[int] = []

    def kill() -> None:
        victims.extend(level(os.getpid(), name, depth))
        for victim in victims:
            os.kill(victim, signal.SIGKILL)

    row = graded_while(tmp_path, kill)
    assert victims
    assert (row.status, row.points) == (Status.GRADED, 2)


def test_what_is_killed_again_and_again_is_nobody_s_fault(notebook, tmp_path: Path) -> None:
    """The row has no mark, which is not a mark of zero, and says why."""
    (tmp_path / "s.ipynb").write_bytes(notebook(OPEN, SLEEP, SHARE))
    killed: set[int] = set()

    def kill() -> None:
        _until(lambda: _kill_all(level(os.getpid(), STUDENTS, 3), killed) and len(killed) == 2)

    row = graded_while(tmp_path, kill)
    assert (row.status, row.verdicts) == (Status.CRASHED, ())
    assert row.reason is not None
    assert "it is not the student's fault" in row.reason.en


def test_nothing_outlives_a_grader_that_is_killed(notebook, tmp_path: Path) -> None:
    """No server, no worker, no student's code; its folder stays, and the next run removes it."""
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "s.ipynb").write_bytes(notebook(OPEN, "while True:\n    pass"))
    with tempfile.TemporaryDirectory() as temporary:
        command = [sys.executable, "-m", "crm_lessons.cli.main", "grade", "in", "--out", "out", "--time-limit", "50"]
        environment = {**os.environ, "TMPDIR": temporary}
        with subprocess.Popen(command, cwd=tmp_path, env=environment, stdout=subprocess.DEVNULL) as grader:
            _until(lambda: level(grader.pid, STUDENTS, 3))
            family = below(grader.pid)
            grader.kill()
        _until(lambda: not [one for one in family if Path(f"/proc/{one}").exists()])
        left = {*Path(temporary).glob("crm_lessons_*/run-*")}
        assert left
        again = subprocess.run([*command[:-1], "1"], cwd=tmp_path, env=environment, capture_output=True, check=False)
        assert again.returncode == 1  # the sheet never ends
        assert not [*Path(temporary).glob("crm_lessons_*/run-*")]


def _kill_all(processes: list[int], killed: set[int]) -> bool:
    """Kill processes and remember them; some may have ended by themselves."""
    for process in processes:
        os.kill(process, signal.SIGKILL)
    killed.update(processes)
    return True


def _until(true: Callable[[], object]) -> None:
    deadline = time.monotonic() + 60.0
    while not true():
        assert time.monotonic() < deadline
        time.sleep(0.05)
