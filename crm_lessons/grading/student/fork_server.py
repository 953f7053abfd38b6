"""The warm parent: a Python that has loaded everything once, and forks one shut-in child a submission (Linux).

It is started as `python -m crm_lessons.grading.student.fork_server DESCRIPTOR LEVEL` and holds no answer, no hidden input, no salt, no
list of files and no submission: a child reads all of its parent's memory, and what is not there cannot be read. Messages come
from the judge over one socket, as JSON, a message a packet:

    {"start": number, "home": folder}, with the child's end of a channel   -> (nothing: the child itself says that it is ready)
    {"end": number, "patience": seconds}                                   -> {"ended": "exit 0"}, or null when it had to be

Between this parent and each child stands a guardian, which does nothing but wait: when it is ended, the child dies with it, and
in a world of its own everything that the child has started.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import socket
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, NoReturn

from crm_lessons.grading.sandbox import kernel, namespaces
from crm_lessons.grading.sandbox.levels import Level, shut_in, strongest
from crm_lessons.grading.student import child
from crm_lessons.grading.student.surroundings import at_home

LONGEST_MESSAGE = 1 << 16
_KILLED_SECONDS = 5.0
_STRAYS_SECONDS = 2.0


def main() -> None:
    """Serve until the judge hangs up."""
    from crm_lessons.grading.student.warm_up import (  # the judge imports this room too, and not what it warms up
        start_shell,
        warm_up,
    )

    control = socket.socket(fileno=int(sys.argv[1]))
    highest = Level[sys.argv[2]]
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the judge's affair
    kernel.control_process(kernel.PR_SET_CHILD_SUBREAPER, 1)
    child.be_silent()
    shell = start_shell()
    warm_up(shell)
    level = strongest(lambda level: level <= highest and _works(level, shell))
    control.send(json.dumps({"level": level.name}).encode())
    _Nursery(control, shell, level).serve()


class _Nursery:
    """The children that live: the guardian of each, by the number that the judge gave it."""

    def __init__(self, control: socket.socket, shell: Any, level: Level) -> None:
        self._control = control
        self._shell = shell
        self._level = level
        self._guardians: dict[int, int] = {}
        self._statuses: dict[int, int] = {}

    def serve(self) -> None:
        while True:
            content, channels, _, _ = socket.recv_fds(self._control, LONGEST_MESSAGE, 1)
            match json.loads(content) if content else None:
                case {"start": int(number), "home": str(home)}:
                    self._start(number, Path(home), channels[0])
                case {"end": int(number), "patience": patience}:
                    self._control.send(json.dumps({"ended": self._end(number, patience)}).encode())
                case _:
                    break
        for number in list(self._guardians):
            self._end(number, 0)

    def _start(self, number: int, home: Path, channel: int) -> None:
        guardian = os.fork()
        if guardian == 0:
            self._control.close()
            _guard(self._level, home, channel, self._shell)
        os.close(channel)
        self._guardians[number] = guardian

    def _end(self, number: int, patience: float) -> str | None:
        guardian = self._guardians.pop(number)
        by_itself = self._ends(guardian, patience)
        if not by_itself:
            os.kill(guardian, signal.SIGKILL)
            self._ends(guardian, _KILLED_SECONDS)
        if self._level < Level.CONFINED:
            _end_strays(set(self._guardians.values()))
        status = self._statuses.pop(guardian, 0)
        return how(os.waitstatus_to_exitcode(status)) if by_itself else None

    def _ends(self, guardian: int, seconds: float) -> bool:
        """Return whether a guardian ends within these seconds."""
        deadline = time.monotonic() + seconds
        while True:
            self._take_note()
            if guardian in self._statuses or time.monotonic() > deadline:
                return guardian in self._statuses
            time.sleep(0.002)

    def _take_note(self) -> None:
        """Take note of everything that has ended; children whose guardian was killed are among it and need none."""
        with contextlib.suppress(ChildProcessError):
            while (ended := os.waitpid(-1, os.WNOHANG))[0]:
                self._statuses[ended[0]] = ended[1]


def how(exit_code: int) -> str:
    """Say how a process ended, as a programmer would: `exit 0`, `SIGSEGV`."""
    if exit_code < 0:
        with contextlib.suppress(ValueError):
            return signal.Signals(-exit_code).name
    return f"exit {exit_code}"


def _guard(level: Level, home: Path, channel: int, shell: Any) -> NoReturn:
    """Fork the child, wait for its end and end in the same way."""
    try:
        os.setsid()
        kernel.die_with_parent(signal.SIGKILL)
        os.environ.update(at_home(str(home)))
        tempfile.tempdir = str(home)
        if level is Level.FULL:
            namespaces.leave_the_world()
        process = os.fork()
        if process == 0:
            _grow_up(level, home, channel, shell)
        os.close(channel)
        _, status = os.waitpid(process, 0)
        code = os.waitstatus_to_exitcode(status)
        if code < 0:
            signal.signal(-code, signal.SIG_DFL)
            os.kill(os.getpid(), -code)
        os._exit(code)
    finally:
        os._exit(70)


def _grow_up(level: Level, home: Path, channel: int, shell: Any) -> NoReturn:
    """Become the student's Python: shut in, with one descriptor besides the silent ones."""
    try:
        os.setsid()
        kernel.die_with_parent(signal.SIGKILL)
        if level is not Level.FULL:  # there is no such folder yet in a world of its own
            os.chdir(home)
        shut_in(level, home)
        child.serve(shell, socket.socket(fileno=channel))
        os._exit(0)
    finally:
        os._exit(71)


def _works(level: Level, shell: Any) -> bool:
    """Return whether a child can be shut in at a level on this machine."""
    ours, theirs = socket.socketpair()
    process = os.fork()
    if process == 0:
        ours.close()
        _guard(level, namespaces.HOME if level is Level.FULL else Path.cwd(), theirs.detach(), shell)
    theirs.close()
    ready = ours.recv(64)
    ours.close()
    _, _ = os.waitpid(process, 0)
    return b'"id": 0' in ready


def _end_strays(guardians: set[int]) -> None:
    """End what a child at a low level left behind: orphans become children of this process, and only guardians may stay."""
    deadline = time.monotonic() + _STRAYS_SECONDS
    own = Path(f"/proc/self/task/{os.getpid()}/children")
    while time.monotonic() < deadline:
        strays = {int(process) for process in own.read_text().split()} - guardians
        if not strays:
            return
        for stray in strays:
            with contextlib.suppress(OSError):
                os.kill(stray, signal.SIGKILL)
                os.waitpid(stray, 0)


if __name__ == "__main__":
    main()
