"""Two notebooks may write the same file: whoever changes it first makes the other wait a moment."""

from __future__ import annotations

import contextlib
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import IO

LONGEST_WAIT = 2.0
"""Seconds. A change takes a few milliseconds; whoever holds the file for longer has stopped, and is not waited for."""
_PAUSE = 0.005


@contextlib.contextmanager
def one_at_a_time(path: Path) -> Iterator[None]:
    """Keep other processes out of the block for the same path, where the system can; never stand in the way.

    The lock is a file of its own beside `path`, and goes with the process that holds it, however that ends.
    """
    with contextlib.ExitStack() as held:
        with contextlib.suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            _wait_for(held.enter_context(path.with_suffix(".lock").open("a")))
        yield


def _wait_for(lock: IO[str]) -> None:
    until = time.monotonic() + LONGEST_WAIT
    while not _taken(lock) and time.monotonic() < until:
        time.sleep(_PAUSE)


if sys.platform == "win32":
    import msvcrt

    def _taken(lock: IO[str]) -> bool:
        try:
            lock.seek(0)
            msvcrt.locking(lock.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _taken(lock: IO[str]) -> bool:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
