import os
import subprocess
import sys
from pathlib import Path

import pytest

from crm_lessons.grading import left_behind

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="/proc tells a process's environment")


def test_only_what_bears_the_mark_is_ended() -> None:
    """A process with the mark is ended in its own session; one with a longer mark, or with none, lives on."""
    marks = ({left_behind.MARK: "a1"}, {left_behind.MARK: "a1b2"}, {})
    started = [subprocess.Popen(["sleep", "30"], env={**os.environ, **mark}, start_new_session=True) for mark in marks]
    try:
        left_behind.end_all("a1", 5)
        assert started[0].wait(5) == -9
        assert [process.poll() for process in started[1:]] == [None, None]
    finally:
        for process in started:
            process.kill()
            process.wait()


def test_a_process_that_cannot_be_ended_is_not_waited_for(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The search is over when its time is."""
    (tmp_path / "99999999").mkdir()
    (tmp_path / "99999999" / "environ").write_bytes(b"HOME=/\0CRM_LESSONS_CHILD=a1\0")
    monkeypatch.setattr(left_behind, "_PROCESSES", tmp_path)
    left_behind.end_all("a1", 0.05)


def test_where_no_processes_are_told_nothing_is_done(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A system without /proc, or one that hides it, is no error."""
    monkeypatch.setattr(left_behind, "_PROCESSES", tmp_path / "none")
    left_behind.end_all("a1", 5)
