"""One Python for one student's code: asked one thing at a time, watched by a clock, swept away."""

from __future__ import annotations

import contextlib
import io
import itertools
import json
import queue
import sys
import threading
import time
from io import FileIO
from typing import Any, Protocol

from crm_lessons.grading import fresh_process
from crm_lessons.grading.fresh_process import FreshProcess
from crm_lessons.grading.sandbox.levels import Level
from crm_lessons.grading.warm_parent import DidNotStart, ForkedProcess, warm_parent

START_SECONDS = 60.0
GRACE_SECONDS = 1.0
LONGEST_REPLY = 32 * 2**20
"""Bytes; `answers.MOST_CELLS` values fit in it with room to spare."""

Json = Any


class Process(Protocol):
    """What this room needs of a process, however it was started."""

    requests: FileIO
    replies: FileIO

    def how_it_ended(self, patience: float) -> str | None:
        """Say how it ended by itself within these seconds, None when it lived on."""

    def end(self) -> None:
        """End it with all that it started, and remove its folder."""

    def hang_up(self) -> None:
        """Close the channel, once nobody listens to it any more."""


class TimeIsUp(Exception):
    """The code took longer than it may; `alive` says whether it gave way, so that the next request can be sent."""

    def __init__(self, alive: bool) -> None:
        super().__init__("alive" if alive else "killed")
        self.alive = alive


class PythonEnded(Exception):
    """The process is gone or talks nonsense; `how` says it as a programmer would: `exit 0`, `SIGSEGV`."""

    def __init__(self, how: str) -> None:
        super().__init__(how)
        self.how = how


def offered_level(highest: Level = Level.FULL) -> Level:
    """Return the level, up to the highest that is wanted, at which students' code runs on this machine."""
    if sys.platform != "linux":
        return min(highest, fresh_process.HIGHEST)
    return warm_parent(highest).level


class StudentPython:
    """A process of its own, shut in at the strongest level that the machine offers, up to the highest that is wanted.

    Raises: PythonEnded, when it does not even start.
    """

    def __init__(self, highest: Level = Level.FULL) -> None:
        try:
            self._process = _started(highest)
        except (DidNotStart, OSError):
            raise PythonEnded("did not start") from None
        self._numbers = itertools.count(1)
        self._replies: queue.Queue[bytes] = queue.Queue(maxsize=4)
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()
        try:
            self._wait_for(0, time.monotonic() + START_SECONDS)
        except (TimeoutError, PythonEnded):
            self.close()
            raise PythonEnded("did not start") from None

    def ask(self, request: dict[str, Json], seconds: float) -> dict[str, Json]:
        """Return the reply to a request.

        Raises: TimeIsUp, after `seconds`, whether the process gave way or not; PythonEnded, when no reply will ever come.
        """
        number = next(self._numbers)
        line = json.dumps({"id": number, "seconds": seconds, **request}).encode() + b"\n"
        threading.Thread(target=self._write, args=(line,), daemon=True).start()
        try:
            reply = self._wait_for(number, time.monotonic() + seconds + GRACE_SECONDS)
        except TimeoutError:
            raise TimeIsUp(alive=False) from None
        if reply.get("interrupted"):
            raise TimeIsUp(alive=True)
        return reply

    def close(self) -> None:
        """End the process and all that it started, and remove its folder."""
        self._process.end()
        deadline = time.monotonic() + GRACE_SECONDS
        while self._listener.is_alive() and time.monotonic() < deadline:
            with contextlib.suppress(queue.Empty):
                self._replies.get(timeout=0.01)
        if not self._listener.is_alive():  # otherwise a process that fled holds the other end, and reading goes on
            self._process.hang_up()

    def _wait_for(self, number: int, deadline: float) -> dict[str, Json]:
        """Return the reply with this number; raises TimeoutError at the deadline."""
        while True:
            reply = self._parsed(self._next_line(deadline))
            if reply.get("id") == number:
                return reply

    def _next_line(self, deadline: float) -> bytes:
        try:
            return self._replies.get(timeout=max(0.0, deadline - time.monotonic()))
        except queue.Empty:
            raise TimeoutError from None

    def _parsed(self, line: bytes) -> dict[str, Json]:
        """Return a line as a reply; an empty line says that there will be no more."""
        try:
            reply = json.loads(line)
        except (ValueError, RecursionError):
            reply = None
        if type(reply) is not dict:
            how = "unreadable reply" if line else self._process.how_it_ended(GRACE_SECONDS)
            raise PythonEnded(how or "closed channel")
        return reply

    def _listen(self) -> None:
        """Pass lines on as they come, and an empty one at the end."""
        with io.BufferedReader(_Unclosing(self._process.replies)) as replies:
            line = b"not yet"
            while line:
                try:
                    line = replies.readline(LONGEST_REPLY)
                except OSError:
                    line = b""
                self._replies.put(line)

    def _write(self, line: bytes) -> None:
        left = memoryview(line)
        with contextlib.suppress(OSError, ValueError):
            while left:
                left = left[self._process.requests.write(left) or 0 :]


class _Unclosing(io.RawIOBase):
    """A file that a buffered reader reads and does not close."""

    def __init__(self, file: FileIO) -> None:
        super().__init__()
        self._file = file

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int | None:
        return self._file.readinto(buffer)


def _started(highest: Level) -> Process:
    if sys.platform != "linux":
        return FreshProcess(min(highest, fresh_process.HIGHEST))
    return ForkedProcess(warm_parent(highest))
