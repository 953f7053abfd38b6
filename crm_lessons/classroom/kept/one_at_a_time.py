"""Two notebooks may write the same file: whoever changes it first makes the other wait a moment."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

from crm_lessons.text.in_a_browser import in_a_browser

LONGEST_WAIT = 2.0
"""Seconds. A change takes a few milliseconds; whoever holds the file for longer has stopped, and is not waited for."""
_PAUSE = 0.005


@contextlib.contextmanager
def one_at_a_time(path: Path) -> Iterator[None]:
    """Keep other processes out of the block for the same path, where the system can; never stand in the way.

    The lock is a file of its own beside `path`, and goes with the process that holds it, however that ends. In a browser
    there is no such lock, only a file that a closed page would leave behind; two pages that write in the same instant
    may then lose one of the two changes.
    """
    if in_a_browser():
        yield
        return
    from filelock import FileLock  # here, because it brings asyncio, and a sheet that is only opened writes nothing

    with contextlib.ExitStack() as held:
        with contextlib.suppress(OSError, NotImplementedError):  # no lock in time, or none on this file system
            path.parent.mkdir(parents=True, exist_ok=True)
            lock = FileLock(path.with_suffix(".lock"))
            held.enter_context(lock.acquire(timeout=LONGEST_WAIT, poll_interval=_PAUSE))
        yield
