"""One Python process for one student's code: asked one thing at a time, bounded in time, ended with all that it started."""

from __future__ import annotations

import itertools
import json
import socket
import sys
import time
from typing import Protocol

from crm_lessons.grading.json_values import Json, parsed
from crm_lessons.grading.sandbox.levels import Level
from crm_lessons.grading.student import fresh_process
from crm_lessons.grading.student.forked_process import (
    DidNotStart,
    ForkedProcess,
    shared_children,
    shared_fork_server,
)
from crm_lessons.grading.student.fresh_process import FreshProcess
from crm_lessons.grading.student.lines import LONGEST, Lines
from crm_lessons.grading.student.wire import MOST_CELLS

START_SECONDS = 60.0
GRACE_SECONDS = 1.0
MOST_UNASKED = 1000
"""Replies that nobody asked for, which a thread of the student's may send; more of them are a flood."""
MOST_VALUES = 9 * MOST_CELLS
"""In one reply, commas in texts included: eight letters weigh as much as one cell of an answer, and no cell takes more."""
_KILLED = "SIGKILL"


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


class EndedFromOutside(Exception):
    """The process was killed, and not by us nor by the code in it: the system does that when memory is short."""


def offered_level(highest: Level = Level.FULL) -> Level:
    """Return the level, up to the highest that is wanted, at which students' code runs on this machine."""
    if sys.platform != "linux":
        return min(highest, fresh_process.HIGHEST)
    return shared_fork_server(highest).level


class StudentPython:
    """A process of its own, isolated at the strongest level that the machine offers, up to the highest that is wanted.

    sheet: the stem of the sheet that its cells will open, if it is known
    Raises: EndedFromOutside, when it does not even start.
    """

    def __init__(self, highest: Level = Level.FULL, sheet: str | None = None) -> None:
        try:
            self._process = _started(highest, sheet)
        except (DidNotStart, OSError):
            raise EndedFromOutside from None
        self._lines = Lines(self._process.channel)
        self._numbers = itertools.count(1)
        try:
            self._wait_for(0, time.monotonic() + START_SECONDS)
        except (TimeoutError, PythonEnded):
            self.close()
            raise EndedFromOutside from None

    def ask(self, request: dict[str, Json], seconds: float) -> dict[str, Json]:
        """Return the reply to a request.

        Raises: TimeIsUp, after `seconds`, whether the process gave way or not, or talked without an end instead of replying;
        PythonEnded, when no reply will ever come; EndedFromOutside.
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
        """Return the reply with this number; raises TimeoutError at the deadline, or when too much else comes."""
        received = 0
        for _ in range(MOST_UNASKED):
            line = self._lines.next(deadline)
            received += len(line)
            reply = self._parsed(line)
            if reply.get("id") == number:
                return reply
            if received > LONGEST:
                break
        raise TimeoutError

    def _parsed(self, line: bytes) -> dict[str, Json]:
        """Return a line as a reply; an empty line says that there will be no more."""
        try:
            reply = parsed(line, MOST_VALUES)
        except ValueError:
            reply = None
        if type(reply) is not dict:
            how = "unreadable reply" if line else self._process.how_it_ended(GRACE_SECONDS)
            if how == _KILLED:
                raise EndedFromOutside
            raise PythonEnded(how or "closed channel")
        return reply


def _started(highest: Level, sheet: str | None) -> Process:
    if sys.platform != "linux":
        return FreshProcess(min(highest, fresh_process.HIGHEST))
    return ForkedProcess(shared_children(highest), sheet)
