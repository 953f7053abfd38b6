"""Every submission of the shelf gets its mark, at every level of isolation that this machine offers and that promises it."""

from __future__ import annotations

import functools
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from attacks.attack import Attack
from attacks.shelf import SHELF

from crm_lessons.grading.sandbox.levels import Level
from crm_lessons.grading.student.student_python import offered_level

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="what is promised elsewhere is tested in test_run.py"),
    pytest.mark.xdist_group("attacks"),  # each campaign is run once, for one worker
]

_TESTS = Path(__file__).parents[1]
_NOBODY = 65534
_MOST_SECONDS = 300
Told = dict[str, Any]


class Run(NamedTuple):
    """One campaign: all attacks that a level stops, or only those on which that level's own means bear.

    unstopped: those that the level does not stop are handed in, and no other
    """

    name: str
    highest: Level
    whole: bool = False
    ordinary_user: bool = False
    unstopped: bool = False

    def __str__(self) -> str:
        return self.name

    @property
    def level(self) -> Level:
        return min(self.highest, _offered())

    def takes(self, attack: Attack, level: Level) -> bool:
        """Return whether an attack is handed in, where this is the level that the machine offers."""
        if self.unstopped:
            return attack.stopped_by > level
        bears = self.whole or attack.stopped_by > Level.LIMITED or attack.name in _ON_EVERY_RUN
        return bears and attack.stopped_by <= level


_ON_EVERY_RUN = (
    "correct", "wrong", "fork bomb", "2 GB list", "program left running", "program left running in hiding", "closed channel",
    "process that stops itself", "three hundred threads left alive", "one file of 1 GB", "patched encoder", "widgets", "magics",
    "links and locked folders left for the cleaner",
)  # fmt: skip
STRONGEST = Run("strongest", Level.FULL, whole=True)
RUNS = (
    STRONGEST,
    Run("confined", Level.CONFINED),
    Run("limited", Level.LIMITED),
    Run("strongest, ordinary user", Level.FULL, ordinary_user=True),
    Run("confined, ordinary user", Level.CONFINED, ordinary_user=True),
)
UNSTOPPED = Run("nothing stops them", Level.LIMITED, ordinary_user=True, unstopped=True)
"""As an ordinary user only: some of them could do harm to a machine on which they are root."""

_ONLY_ROOT = ("another identity", "device of the disk made in its own folder", "file that nobody can delete")
"""An ordinary user may not do these in any case, whatever the level."""


every_run = pytest.mark.parametrize("run", RUNS, ids=str)


@pytest.mark.parametrize(
    ("run", "attack"),
    [
        pytest.param(run, attack, id=f"{run}: {attack.slug}")
        for run in RUNS
        for attack in SHELF
        if run.takes(attack, run.highest)
    ],
)
def test_every_submission_gets_its_status_and_its_points(told: Callable[[Run], Told], run: Run, attack: Attack) -> None:
    """What the shelf says is what the gradebook says, whatever the code did."""
    if not run.takes(attack, run.level):
        pytest.skip(f"{attack.stopped_by.slug} stops it, this machine offers {run.level.slug}")
    row = told(run)["rows"][attack.slug]
    points = None if attack.points is None else list(attack.points)
    assert (row["points"], row["status"]) == (points, attack.status_at(run.level).value), row


@every_run
def test_nothing_of_the_grader_s_world_has_changed(told: Callable[[Run], Told], run: Run) -> None:
    """No file is made, changed or gone, and no word was heard on the network."""
    after = told(run)
    assert (after["traces"], after["gone"]) == ([], [])


@every_run
def test_no_process_outlives_the_run(told: Callable[[Run], Told], run: Run) -> None:
    """Not a copy, not a program, not the parent of them all."""
    assert told(run)["processes"] == []


@every_run
def test_no_hidden_input_comes_back(told: Callable[[Run], Told], run: Run) -> None:
    """What a function prints, raises or returns about its inputs is in no message and no reason."""
    assert "LEAK" not in json.dumps(told(run))


@pytest.mark.parametrize(
    "attack",
    [attack for attack in SHELF if attack.stopped_by > Level.LIMITED and attack.name not in _ONLY_ROOT],
    ids=lambda attack: attack.slug,
)
def test_what_a_level_stops_gets_through_below_it(told: Callable[[Run], Told], attack: Attack) -> None:
    """Where nothing stops it, an attack finds something, leaves something or is believed: none on the shelf is there in vain."""
    after = told(UNSTOPPED)
    lost = after["rows"][attack.slug]["points"] != list(attack.points or ())
    assert lost or any(attack.slug in trace for trace in (*after["traces"], *after["gone"]))


@pytest.fixture(scope="session")
def told() -> Callable[[Run], Told]:
    """Return a function from a run to what became of it; skips what this machine or this user does not offer."""

    @functools.cache
    def campaign(run: Run) -> subprocess.CompletedProcess[str]:
        # pytest's own folders are closed to other users
        with tempfile.TemporaryDirectory(prefix="crm-attacks-", ignore_cleanup_errors=True) as folder:
            return _campaign(run, Path(folder))

    def of(run: Run) -> Told:
        if run is not STRONGEST and not run.ordinary_user and run.highest >= _offered():
            pytest.skip(f"this machine offers {_offered().slug}, where the whole shelf is run")
        if run.ordinary_user and os.geteuid() == 0 and not _nobody_can_start_python():
            pytest.skip(f"an ordinary user may not read this Python ({os.path.realpath(sys.executable)})")
        if run.ordinary_user and os.geteuid() != 0 and not run.unstopped:
            pytest.skip("this user is an ordinary one already")
        done = campaign(run)
        assert done.returncode == 0, f"the grader itself was ended ({done.returncode}): {done.stderr[-2000:]}"
        told: Told = json.loads(done.stdout)
        return told

    return of


def _campaign(run: Run, folder: Path) -> subprocess.CompletedProcess[str]:
    """Grade the attacks of one run together, in a process of their own."""
    slugs = [attack.slug for attack in SHELF if run.takes(attack, run.level)]
    identity: dict[str, Any] = {}
    if run.ordinary_user and os.geteuid() == 0:
        os.chown(folder, _NOBODY, _NOBODY)
        identity = {"user": _NOBODY, "group": _NOBODY, "extra_groups": []}
    return subprocess.run(
        [sys.executable, "-m", "attacks.campaign", run.level.name, str(folder), "class-secret-0badc0de", *slugs],
        cwd=_TESTS,
        env={**os.environ, "HOME": str(folder), "PYTHONPATH": f"{_TESTS}:{_TESTS.parents[1]}"},
        capture_output=True,
        text=True,
        timeout=_MOST_SECONDS,
        check=False,
        **identity,
    )


@functools.cache
def _offered() -> Level:
    return offered_level()


@functools.cache
def _nobody_can_start_python() -> bool:
    try:
        trial = subprocess.run(
            [sys.executable, "-c", "import crm_lessons"],
            cwd=_TESTS.parents[1],
            user=_NOBODY,
            group=_NOBODY,
            extra_groups=[],
            capture_output=True,
            check=False,
        )
    except PermissionError:
        return False
    return trial.returncode == 0
