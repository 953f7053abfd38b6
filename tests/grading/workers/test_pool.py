"""Tasks that hang, grow, crash or are killed, beside others that do not."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from crm_lessons.grading.sandbox.levels import Level
from crm_lessons.grading.workers import tasks
from crm_lessons.grading.workers.pool import Pool
from crm_lessons.grading.workers.worker import KILLED, TIME, Stopped

ENDLESS = iter(int, 1)
"""Zeros without an end, which another process can be given."""

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals and limits of POSIX")


@pytest.fixture(scope="module")
def pool() -> Iterator[Pool]:
    """Two workers."""
    with Pool(2, Level.FULL) as two:
        yield two


def done(pool: Pool, function, *given: tuple, seconds: float = 30.0) -> list:
    """Return what became of each task, in order: its result, or how it was stopped."""
    ended = dict(pool.each(function, given, seconds))
    return [one.how if isinstance(one := ended[place], Stopped) else one for place in range(len(given))]


def test_each_task_gives_its_result(pool: Pool) -> None:
    """More tasks than workers, in other processes than this one."""
    assert done(pool, max, *((number, 2) for number in range(6))) == [2, 2, 2, 3, 4, 5]
    assert os.getpid() not in done(pool, os.getpid, (), ())


def test_a_task_without_an_end_is_stopped_at_its_deadline(pool: Pool) -> None:
    """Also one that works in C and holds the interpreter's lock; the others are done."""
    begun = time.monotonic()
    assert done(pool, sum, (ENDLESS,), ([1, 2],), ([3],), seconds=1.0) == [TIME, 3, 3]
    assert time.monotonic() - begun < 5.0


@pytest.mark.skipif(sys.platform != "linux", reason="other systems do not hold a process to such limits")
def test_a_task_has_a_processor_time_and_a_memory(pool: Pool) -> None:
    """What asks for more memory, or more of the processor, fails there; a small task after it is done as before."""
    assert done(pool, bytearray, (2 * tasks.MEMORY,), (1,)) == ["exit 70", b"\0"]
    (endless,) = dict(pool.each(sum, [(ENDLESS,)], 30.0, cpu_seconds=1)).values()
    assert isinstance(endless, Stopped)
    assert endless.how == "SIGXCPU"


def test_a_task_whose_worker_is_killed_is_done_once_more(pool: Pool) -> None:
    """And no third time: it may be the task that does it."""
    assert done(pool, signal.raise_signal, (signal.SIGKILL,)) == [KILLED]
    assert done(pool, signal.raise_signal, (signal.SIGSEGV,)) == ["SIGSEGV"]
    assert done(pool, os.getpid, ())[0] > 0


def test_a_reply_is_bounded(pool: Pool) -> None:
    """A result of more than 32 MB does not reach this process."""
    (how,) = done(pool, bytes, (40 * 2**20,))
    assert how == KILLED


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_the_workers_end_with_their_pool() -> None:
    """Whatever they are doing."""
    with Pool(2, Level.FULL) as two:
        processes = done(two, os.getpid, (), ())
        hanging = two.each(time.sleep, [(60,)], 60.0)
        del hanging
    assert not [process for process in processes if Path(f"/proc/{process}").exists()]
