"""Programs that a student's code started and left behind: found by a mark in their environment, and ended.

Where Linux keeps a process's first environment for all to read, a descendant is known by it, however far it fled from its
group. What escapes: a program that was started with another environment (`env={}`), one that overwrote its own, and any at
all on other systems, where only the group of the student's process is ended.
"""

from __future__ import annotations

import contextlib
import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path

MARK = "CRM_LESSONS_CHILD"

_PROCESSES = Path("/proc")


def end_all(mark: str, seconds: float) -> None:
    """End every process that bears a mark, again and again until none is left or the time is over.

    Once is not enough: what is not ended yet may start another.
    """
    deadline = time.monotonic() + seconds
    while (found := list(_bearing(f"{MARK}={mark}".encode()))) and time.monotonic() < deadline:
        for process in found:
            with contextlib.suppress(OSError):
                os.kill(process, signal.SIGKILL)


def _bearing(mark: bytes) -> Iterator[int]:
    for environment in _PROCESSES.glob("[0-9]*/environ"):
        with contextlib.suppress(OSError):
            if mark in environment.read_bytes().split(b"\0"):
                yield int(environment.parent.name)
