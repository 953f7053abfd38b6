"""What a run writes for a time goes with it; what a killed run has left, the next one removes, and nothing of a run that lives."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from crm_lessons.grading.run_folder import run_folder

RUN = """
import sys, time
from pathlib import Path
from crm_lessons.grading.run_folder import run_folder
folder = Path(run_folder())
(folder / "inside").mkdir()
(folder / "inside" / "file").write_text("x")
(folder / "inside").chmod(0)
print(folder, flush=True)
sys.stdin.readline()
"""


@contextlib.contextmanager
def run(tmp_path: Path) -> Iterator[tuple[subprocess.Popen[str], Path]]:
    """Start a process that has a folder, and give it with that folder."""
    variables = {**os.environ, "TMPDIR": str(tmp_path), "TEMP": str(tmp_path), "TMP": str(tmp_path)}
    with subprocess.Popen(
        [sys.executable, "-c", RUN], env=variables, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        yield process, Path(process.stdout.readline().strip())
        if process.poll() is None:
            process.communicate("end\n")


def test_a_run_that_ends_removes_its_folder(tmp_path: Path) -> None:
    """Even what is in a folder without rights."""
    with run(tmp_path) as (_, folder):
        assert folder.is_dir()
    assert not folder.exists()


def test_the_next_run_removes_what_a_killed_one_left_and_nothing_else(tmp_path: Path) -> None:
    """Two live side by side; one is killed; a third removes the folder of the dead one alone."""
    with run(tmp_path) as (killed, left), run(tmp_path) as (_, living):
        killed.kill()
        killed.wait()
        assert left.is_dir()
        with run(tmp_path) as (_, third):
            assert not left.exists()
            assert living.is_dir()
            assert third.is_dir()
        assert living.is_dir()
    assert [one.name for one in left.parent.iterdir()] == ["lock"]


def test_the_folder_is_the_user_s_own() -> None:
    """Nobody else may look in, and it is the same for the whole process."""
    assert run_folder() == run_folder()
    assert Path(run_folder()).stat().st_mode & 0o077 == 0


@pytest.mark.skipif(sys.platform == "win32", reason="no symbolic links without rights")
def test_a_name_that_somebody_else_has_taken_is_not_used(tmp_path: Path) -> None:
    """A link in its place could lead anywhere: what is found there is not removed."""
    elsewhere = tmp_path / "elsewhere"
    (elsewhere / "run-precious").mkdir(parents=True)
    (tmp_path / f"crm_lessons_{os.getuid()}").symlink_to(elsewhere)
    with run(tmp_path) as (_, folder):
        assert folder.is_relative_to(tmp_path)
        assert elsewhere not in folder.parents
    assert (elsewhere / "run-precious").is_dir()


def test_the_system_s_folder_is_where_they_stand() -> None:
    """Where one looks for what programs write for a time."""
    assert Path(run_folder()).is_relative_to(tempfile.gettempdir())
