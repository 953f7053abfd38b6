"""A class of a thousand, one in five hostile or damaged, whose grader is killed three times and goes on each time.

CRM_LESSONS_SOAK says how many submissions there are; `pytest --log-cli-level=info` tells what they took.
"""

from __future__ import annotations

import csv
import logging
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from soak.class_of import HOSTILE, HandIn, class_of

TOLD = logging.getLogger(__name__)
SIZE = int(os.environ.get("CRM_LESSONS_SOAK", "1000"))
SECONDS_EACH = 6.0
MOST_MEMORY = 500 * 2**20
GROWTH = 60 * 2**20
KILLS = 3

pytestmark = [
    pytest.mark.proof,
    pytest.mark.skipif(sys.platform != "linux", reason="looks for processes in /proc"),
]


def test_every_row_is_there_and_nothing_else(tmp_path: Path) -> None:
    """Status and points are those of each kind, no process takes 500 MB or grows, and none outlives its grader."""
    handed_in = {one.file: one for one in class_of(SIZE, random.Random(7391))}
    (tmp_path / "in").mkdir()
    for one in handed_in.values():
        (tmp_path / "in" / one.file).write_bytes(one.kind.content)
    peaks: list[int] = []
    begun = time.monotonic()
    for kill in range(KILLS + 1):
        last = kill == KILLS
        with _grader(tmp_path, resume=kill > 0) as grader:
            family = _watched(grader, peaks, None if last else 4.0 + kill * SIZE * 0.03)
            if not last:
                grader.send_signal(signal.SIGKILL)
        _all_end(family)
    assert grader.returncode == 1
    rows = {line["file"].partition("/")[0]: line for line in _table(tmp_path / "out" / "grades.csv")}
    assert {file: _told(row) for file, row in rows.items()} == {file: _due(one) for file, one in handed_in.items()}
    assert max(peaks) < MOST_MEMORY
    quarter = len(peaks) // 4
    growth = max(peaks[-quarter:]) - max(peaks[quarter : 2 * quarter])
    assert growth < GROWTH
    hostile = sum(one.kind in HOSTILE for one in handed_in.values())
    took = time.monotonic() - begun
    told = "%d submissions, %d hostile, %d kills: %.0f s, %.0f MB, growth %.0f MB"
    TOLD.info(told, SIZE, hostile, KILLS, took, max(peaks) / 2**20, growth / 2**20)


def _grader(folder: Path, *, resume: bool) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "crm_lessons.cli.main", "grade", "in", "--out", "out", "--jobs", "2"]
    more = ["--time-limit", "3", *(["--resume"] if resume else [])]
    return subprocess.Popen([*command, *more], cwd=folder, stdout=subprocess.DEVNULL, start_new_session=True)


def _watched(grader: subprocess.Popen[bytes], peaks: list[int], seconds: float | None) -> set[int]:
    """Wait for a grader to end, or for some seconds, and return all processes that it has had; note what it and its workers hold."""
    family: set[int] = set()
    deadline = time.monotonic() + (SECONDS_EACH * SIZE + 120 if seconds is None else seconds)
    while grader.poll() is None and time.monotonic() < deadline:
        below = _below(grader.pid)
        family |= set(below)
        judges = [one for one, words in below.items() if "grading.workers" in words]
        peaks.append(max(map(_resident, [grader.pid, *judges])))
        time.sleep(0.2)
    assert seconds is not None or grader.poll() is not None, "the run does not end"
    return family


def _below(process: int) -> dict[int, str]:
    """Return the processes that descend from one, with their command lines."""
    found, waiting = {}, [process]
    while waiting:
        for one in _children(waiting.pop()):
            found[one] = _read(f"/proc/{one}/cmdline").replace("\0", " ")
            waiting.append(one)
    return found


def _children(process: int) -> Iterator[int]:
    return map(int, _read(f"/proc/{process}/task/{process}/children").split())


def _resident(process: int) -> int:
    """Return the bytes of memory that a process holds; 0 when it is gone."""
    pages = _read(f"/proc/{process}/statm").split()
    return int(pages[1]) * os.sysconf("SC_PAGE_SIZE") if pages else 0


def _read(place: str) -> str:
    try:
        return Path(place).read_text()
    except OSError:
        return ""


def _all_end(family: set[int]) -> None:
    deadline = time.monotonic() + 60.0
    while left := [one for one in family if Path(f"/proc/{one}").exists()]:
        assert time.monotonic() < deadline, left
        time.sleep(0.1)


def _table(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def _told(row: dict[str, str]) -> tuple[str, float | None]:
    return row["status"], float(row["points"]) if row["points"] else None


def _due(one: HandIn) -> tuple[str, float | None]:
    return one.kind.status, one.kind.points
