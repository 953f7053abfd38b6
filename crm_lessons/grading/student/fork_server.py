"""The fork server: a Python that has loaded everything once, and forks one isolated child a submission (Linux).

It is started as `python -m crm_lessons.grading.student.fork_server DESCRIPTOR LEVEL` and holds no answer, no hidden input, no salt, no
list of files and no submission: a child can read all of its parent's memory, and what is not there cannot be read. For each
judge, a socket comes as a packet, and a copy of this server serves it until it is closed: what a judge has started ends with it.
Messages come from a judge as JSON, a message a packet:

    {"start": number, "home": folder, "sheet": stem or null}, with the     -> (nothing: the child itself says that it is ready)
                                                child's end of a channel
    {"end": number, "patience": seconds}                                   -> {"ended": "exit 0"}, or null when it had to be

The tables of a sheet that are common to all are drawn once for all children of a judge, before the first; those of a student are
then drawn faster.

Between a server and each child stands a supervisor, a process that does nothing but wait: when it is ended, the child dies
with it and, in namespaces of its own, everything that the child has started.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import socket
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, NoReturn

from crm_lessons.grading.sandbox import kernel, namespaces
from crm_lessons.grading.sandbox.levels import Level, isolate, strongest
from crm_lessons.grading.student import child
from crm_lessons.grading.student.environment import folder_variables
from crm_lessons.grading.student.silent_sheet import common_tables

LONGEST_MESSAGE = 1 << 16
_KILLED_SECONDS = 5.0
_ORPHANS_SECONDS = 2.0


def main() -> None:
    """Fork a server for each socket that comes, until the grader closes its own."""
    from crm_lessons.grading.student.warm_up import (  # the judge imports this module too, and not what it warms up
        start_shell,
        warm_up,
    )

    control = socket.socket(fileno=int(sys.argv[1]))
    highest = Level[sys.argv[2]]
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the grader's affair
    child.silence_streams()
    shell = start_shell()
    warm_up(shell)
    level = strongest(lambda level: level <= highest and _works(level, shell))
    control.send(json.dumps({"level": level.name}).encode())
    while judges := socket.recv_fds(control, LONGEST_MESSAGE, 1)[1]:
        if os.fork() == 0:
            control.close()
            _serve(socket.socket(fileno=judges[0]), shell, level)
        os.close(judges[0])
        _collect_copies(os.WNOHANG)
    _collect_copies(0)
    shutil.rmtree(Path.cwd(), ignore_errors=True)  # its own, in case that nobody is left to remove it


def _serve(judge: socket.socket, shell: Any, level: Level) -> NoReturn:
    try:
        kernel.control_process(kernel.PR_SET_CHILD_SUBREAPER, 1)
        _Children(judge, shell, level).serve()
    finally:
        os._exit(0)


def _collect_copies(options: int) -> None:
    """Let the copies go that have ended, or wait for all: each ends with its judge."""
    with contextlib.suppress(ChildProcessError):
        while os.waitpid(-1, options)[0]:
            pass


class _Children:
    """The children at work: the supervisor of each, by the number that the judge gave it."""

    def __init__(self, control: socket.socket, shell: Any, level: Level) -> None:
        self._control = control
        self._shell = shell
        self._level = level
        self._supervisors: dict[int, int] = {}
        self._statuses: dict[int, int] = {}

    def serve(self) -> None:
        while True:
            content, channels, _, _ = socket.recv_fds(self._control, LONGEST_MESSAGE, 1)
            match json.loads(content) if content else None:
                case {"start": int(number), "home": str(home), "sheet": sheet}:
                    if sheet is not None:
                        common_tables(sheet)
                    self._start(number, Path(home), channels[0])
                case {"end": int(number), "patience": patience}:
                    self._control.send(json.dumps({"ended": self._end(number, patience)}).encode())
                case _:
                    break
        for number in list(self._supervisors):
            self._end(number, 0)

    def _start(self, number: int, home: Path, channel: int) -> None:
        supervisor = os.fork()
        if supervisor == 0:
            self._control.close()
            _supervise(self._level, home, channel, self._shell)
        os.close(channel)
        self._supervisors[number] = supervisor

    def _end(self, number: int, patience: float) -> str | None:
        supervisor = self._supervisors.pop(number)
        by_itself = self._ends(supervisor, patience)
        if not by_itself:
            os.kill(supervisor, signal.SIGKILL)
            self._ends(supervisor, _KILLED_SECONDS)
        if self._level < Level.CONFINED:
            _end_orphans(set(self._supervisors.values()))
        status = self._statuses.pop(supervisor, 0)
        return how(os.waitstatus_to_exitcode(status)) if by_itself else None

    def _ends(self, supervisor: int, seconds: float) -> bool:
        """Return whether a supervisor ends within these seconds."""
        deadline = time.monotonic() + seconds
        while True:
            self._collect_statuses()
            if supervisor in self._statuses or time.monotonic() > deadline:
                return supervisor in self._statuses
            time.sleep(0.002)

    def _collect_statuses(self) -> None:
        """Collect the status of every process that has ended; children whose supervisor was killed are among them."""
        with contextlib.suppress(ChildProcessError):
            while (ended := os.waitpid(-1, os.WNOHANG))[0]:
                self._statuses[ended[0]] = ended[1]


def how(exit_code: int) -> str:
    """Say how a process ended, as a programmer would: `exit 0`, `SIGSEGV`."""
    if exit_code < 0:
        with contextlib.suppress(ValueError):
            return signal.Signals(-exit_code).name
    return f"exit {exit_code}"


def _supervise(level: Level, home: Path, channel: int, shell: Any) -> NoReturn:
    """Fork the child, wait for its end and end in the same way."""
    try:
        os.setsid()
        kernel.die_with_parent(signal.SIGKILL)
        os.environ.update(folder_variables(str(home)))
        tempfile.tempdir = str(home)
        if level is Level.FULL:
            namespaces.enter_namespaces()
        process = os.fork()
        if process == 0:
            _become_students_python(level, home, channel, shell)
        os.close(channel)
        _, status = os.waitpid(process, 0)
        code = os.waitstatus_to_exitcode(status)
        if code < 0:
            with contextlib.suppress(OSError):  # SIGKILL has no other meaning
                signal.signal(-code, signal.SIG_DFL)
            os.kill(os.getpid(), -code)
        os._exit(code)
    finally:
        os._exit(70)


def _become_students_python(level: Level, home: Path, channel: int, shell: Any) -> NoReturn:
    """Become the student's Python: isolated, with one descriptor besides the silenced ones."""
    try:
        os.setsid()
        kernel.die_with_parent(signal.SIGKILL)
        if level is not Level.FULL:  # in namespaces of its own there is no such folder yet
            os.chdir(home)
        isolate(level, home)
        child.serve(shell, socket.socket(fileno=channel))
        os._exit(0)
    finally:
        os._exit(71)


def _works(level: Level, shell: Any) -> bool:
    """Return whether a child can be isolated at a level on this machine."""
    ours, theirs = socket.socketpair()
    process = os.fork()
    if process == 0:
        ours.close()
        _supervise(level, namespaces.HOME if level is Level.FULL else Path.cwd(), theirs.detach(), shell)
    theirs.close()
    ready = ours.recv(64)
    ours.close()
    _, _ = os.waitpid(process, 0)
    return b'"id": 0' in ready


def _end_orphans(supervisors: set[int]) -> None:
    """End what a child at a low level left behind: orphans become children of this process, and only supervisors may stay."""
    deadline = time.monotonic() + _ORPHANS_SECONDS
    own = Path(f"/proc/self/task/{os.getpid()}/children")
    while time.monotonic() < deadline:
        orphans = {int(process) for process in own.read_text().split()} - supervisors
        if not orphans:
            return
        for orphan in orphans:
            with contextlib.suppress(OSError):
                os.kill(orphan, signal.SIGKILL)
                os.waitpid(orphan, 0)


if __name__ == "__main__":
    main()
