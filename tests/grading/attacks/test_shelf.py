"""Every submission of the shelf gets its mark, at every level of isolation that this machine offers and that promises it."""

from __future__ import annotations

import functools
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from attacks.attack import Attack
from attacks.shelf import SHELF

from crm_lessons.grading.sandbox.levels import Level
from crm_lessons.grading.student_python import offered_level

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="what is promised elsewhere is tested in test_run.py")

_HERE = Path(__file__).parents[1]
_NOBODY = 65534
_MOST_SECONDS = 240
_WHOLE_SHELF = (Level.FULL, "this user")
_RUNS = (_WHOLE_SHELF, (Level.CONFINED, "this user"), (Level.LIMITED, "this user"), (Level.FULL, "ordinary user"), (Level.CONFINED, "ordinary user"))  # fmt: skip


def _ordinary(run: tuple[Level, str]) -> bool:
    return run[1] == "ordinary user"


def _handed_in(attack: Attack, run: tuple[Level, str]) -> bool:
    """Return whether an attack belongs to a run: all to the strongest, to the others what their level alone can change."""
    if attack.stopped_by > run[0]:
        return False
    return run == _WHOLE_SHELF or attack.name in _EVERYWHERE or attack.stopped_by is not Level.LIMITED


_EVERYWHERE = (
    "correct", "wrong", "fork bomb", "2 GB list", "program left running", "its folder swapped for a link", "closed channel",
    "process that stops itself", "three hundred threads left alive", "one file of 1 GB", "patched encoder", "widgets", "magics",
)  # fmt: skip
CASES = [
    pytest.param(run, attack, id=f"{run[0].slug}-{run[1]}-{attack.slug}")
    for run in _RUNS
    for attack in SHELF
    if _handed_in(attack, run)
]


@functools.cache
def campaign(run: tuple[Level, str], folder: Path) -> dict[str, Any]:
    """Return what became of the attacks of one run, all graded together in a process of their own."""
    level, _ = run
    slugs = [attack.slug for attack in SHELF if _handed_in(attack, run)]
    command = [sys.executable, "-m", "attacks.campaign", level.name, str(folder), "class-secret-0badc0de", *slugs]
    identity: dict[str, Any] = {"user": _NOBODY, "group": _NOBODY, "extra_groups": []} if _ordinary(run) else {}
    if _ordinary(run):
        os.chown(folder, _NOBODY, _NOBODY)
    done = subprocess.run(
        command, cwd=_HERE, capture_output=True, text=True, timeout=_MOST_SECONDS, check=False, **identity,
        env={**os.environ, "HOME": str(folder), "PYTHONPATH": f"{_HERE}:{_HERE.parents[1]}"},
    )  # fmt: skip
    assert done.returncode == 0, f"the grader itself was ended: {done.stderr[-2000:]}"
    told: dict[str, Any] = json.loads(done.stdout)
    return told


@pytest.fixture(scope="session")
def told(tmp_path_factory: pytest.TempPathFactory):
    """Return a function from a run to what became of it; skips what this machine or this user does not offer."""
    folders: dict[tuple[Level, str], Path] = {}

    def of(run: tuple[Level, str]) -> dict[str, Any]:
        if _ordinary(run) and os.geteuid() != 0:
            pytest.skip("this user is an ordinary one already, and can become no other")
        if _ordinary(run) and not _nobody_can_start_python():
            pytest.skip(f"an ordinary user may not read this Python ({os.path.realpath(sys.executable)})")
        if run[0] > _offered():
            pytest.skip(f"this machine offers {_offered().slug}")
        folder = folders.setdefault(run, tmp_path_factory.mktemp("campaign"))
        for parent in (folder, *folder.parents[:2]):
            parent.chmod(0o755)
        return campaign(run, folder)

    return of


@functools.cache
def _offered() -> Level:
    return offered_level()


@functools.cache
def _nobody_can_start_python() -> bool:
    try:
        trial = subprocess.run([sys.executable, "-c", "import crm_lessons"], user=_NOBODY, group=_NOBODY, extra_groups=[], capture_output=True, check=False)  # fmt: skip
    except PermissionError:
        return False
    return trial.returncode == 0


@pytest.mark.parametrize(("run", "attack"), CASES)
def test_every_submission_gets_its_status_and_its_points(told, run: tuple[Level, str], attack: Attack) -> None:
    """What the shelf says is what the gradebook says, whatever the code did."""
    row = told(run)["rows"][attack.slug]
    points = None if attack.points is None else list(attack.points)
    assert (row["points"], row["status"]) == (points, attack.status_at(run[0]).value), row


@pytest.mark.parametrize("run", _RUNS, ids=lambda run: f"{run[0].slug}-{run[1]}")
def test_nothing_of_the_grader_s_world_has_changed(told, run: tuple[Level, str]) -> None:
    """No file made, changed or gone, and no word heard on the network."""
    after = told(run)
    assert (after["traces"], after["gone"]) == ([], [])


@pytest.mark.parametrize("run", _RUNS, ids=lambda run: f"{run[0].slug}-{run[1]}")
def test_no_process_outlives_the_run(told, run: tuple[Level, str]) -> None:
    """Not a copy, not a program, not the parent of them all."""
    assert told(run)["processes"] == []


@pytest.mark.parametrize("run", _RUNS, ids=lambda run: f"{run[0].slug}-{run[1]}")
def test_no_hidden_input_comes_back(told, run: tuple[Level, str]) -> None:
    """What a function prints, raises or returns about its inputs is in no message, reason or name."""
    assert "LEAK" not in json.dumps(told(run))
