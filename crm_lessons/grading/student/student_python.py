"""One Python process for one student's code: asked one thing at a time, bounded in time, ended with all that it started."""

from __future__ import annotations

import itertools
import json
import socket
import sys
import time
from typing import Protocol

from crm_lessons.grading.json_values import Json
from crm_lessons.grading.sandbox.levels import Level
from crm_lessons.grading.student import fresh_process
from crm_lessons.grading.student.forked_process import DidNotStart, ForkedProcess, shared_fork_server
from crm_lessons.grading.student.fresh_process import FreshProcess
from crm_lessons.grading.student.lines import Lines

START_SECONDS = 60.0
GRACE_SECONDS = 1.0


class Process(Protocol):
    """What is needed of a process, however it was started."""

    channel: socket.socket

    def how_it_ended(self, patience: float) -> str | None:
        """Say how it ended by itself within these seconds, None when it lived on."""

    def end(self) -> None:
        """End it with all that it started, close the channel and remove its folder."""


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
    return shared_fork_server(highest).level


class StudentPython:
    """A process of its own, isolated at the strongest level that the machine offers, up to the highest that is wanted.

    Raises: PythonEnded, when it does not even start.
    """

    def __init__(self, highest: Level = Level.FULL) -> None:
        try:
            self._process = _started(highest)
        except (DidNotStart, OSError):
            raise PythonEnded("did not start") from None
        self._lines = Lines(self._process.channel)
        self._numbers = itertools.count(1)
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
        deadline = time.monotonic() + seconds + GRACE_SECONDS
        try:
            self._lines.send(json.dumps({"id": number, "seconds": seconds, **request}).encode(), deadline)
            reply = self._wait_for(number, deadline)
        except TimeoutError:
            raise TimeIsUp(alive=False) from None
        if reply.get("interrupted"):
            raise TimeIsUp(alive=True)
        return reply

    def close(self) -> None:
        """End the process and all that it started, and remove its folder."""
        self._process.end()

    def _wait_for(self, number: int, deadline: float) -> dict[str, Json]:
        """Return the reply with this number; raises TimeoutError at the deadline."""
        while True:
            reply = self._parsed(self._lines.next(deadline))
            if reply.get("id") == number:
                return reply

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


def _started(highest: Level) -> Process:
    if sys.platform != "linux":
        return FreshProcess(min(highest, fresh_process.HIGHEST))
    return ForkedProcess(shared_fork_server(highest))
