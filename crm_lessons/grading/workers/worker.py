"""The grader's side of a worker: it is started, given a task and a deadline, and ended when it does not keep to it."""

from __future__ import annotations

import atexit
import base64
import contextlib
import itertools
import json
import os
import pickle
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from tempfile import TemporaryDirectory
from typing import Any, Protocol

from crm_lessons.grading.run_folder import run_folder
from crm_lessons.grading.sandbox.levels import Level
from crm_lessons.grading.student.fork_server import LONGEST_MESSAGE, how
from crm_lessons.grading.student.forked_process import DidNotStart, shared_fork_server
from crm_lessons.grading.student.fresh_process import end_with_all, start_fresh
from crm_lessons.grading.student.lines import Lines
from crm_lessons.text.course import COURSE

MODULES = (
    "crm_lessons.grading.run",
    "crm_lessons.methods",
    *(f"crm_lessons.questions.{chapter.name}" for chapter in COURSE),
)
"""What is loaded before workers are forked: questions of every chapter, for they tell which sheet was handed in."""
_CLOSING_SECONDS = 10.0


class Stopped(Exception):
    """A task did not come to its end; `how` says how its worker ended: `TIME`, or `SIGSEGV`, as a programmer would say it."""

    def __init__(self, how: str) -> None:
        super().__init__(how)
        self.how = how


TIME = "time"
TOOK_TOO_LONG = (TIME, "SIGXCPU")
KILLED = "SIGKILL"
"""Nobody here sends this signal but at the deadline: the system does when memory is short, or a person."""


class Worker:
    """One process for one task at a time; it is started for the first task, and again after each that it did not survive.

    highest: the level at which the code of students is isolated
    """

    def __init__(self, highest: Level) -> None:
        self._highest = highest
        self._folder: TemporaryDirectory[str] | None = None
        self._process: _Process | None = None
        self._closed = False

    def result(self, function: Callable[..., Any], arguments: tuple[Any, ...], seconds: float, cpu_seconds: int) -> Any:
        """Return what a function gives, done by the worker within these seconds of the clock and of the processor.

        A worker that ends without being asked to is not always the task's fault: the task is given to another one, once.
        Raises: Stopped.
        """
        task = base64.b64encode(pickle.dumps((function, arguments, cpu_seconds)))
        try:
            return self._done(task, seconds)
        except Stopped as stop:
            if stop.how in TOOK_TOO_LONG:
                raise
            return self._done(task, seconds)

    def stop(self) -> None:
        """End what the process is doing, from any thread, and let no other begin."""
        self._closed = True
        if (process := self._process) is not None:
            process.kill()

    def close(self) -> None:
        """Let the process go with all that it has started; no thread waits for a result any more."""
        self._end()
        if self._folder is not None:
            self._folder.cleanup()

    def _done(self, task: bytes, seconds: float) -> Any:
        process = self._running()
        deadline = time.monotonic() + seconds
        lines = Lines(process.channel)
        try:
            lines.send(task, deadline)
            reply = lines.next(deadline)
            result = pickle.loads(base64.b64decode(reply[1:], validate=True))
        except TimeoutError:
            self._end()
            raise Stopped(TIME) from None
        except (EOFError, ValueError, pickle.UnpicklingError):  # it ended before its reply, or in the middle of it
            raise Stopped(self._end()) from None
        if not reply.startswith(b"+"):
            self._end()
        return result

    def _running(self) -> _Process:
        """Return the process, started if there is none; raises Stopped, when it cannot start or is not to."""
        try:
            if self._process is None and not self._closed:
                self._folder = self._folder or TemporaryDirectory(dir=run_folder(), ignore_cleanup_errors=True)
                self._process = _started(self._highest, self._folder.name)
        except (OSError, DidNotStart):
            raise Stopped("did not start") from None
        if self._process is None or self._closed:
            raise Stopped(KILLED)
        return self._process

    def _end(self) -> str:
        """End the process, whatever it is doing, and say how it ended if it had ended before."""
        ended = KILLED
        if self._process is not None:
            ended = self._process.kill()
            self._process.channel.close()
            self._process = None
        return ended


class _Process(Protocol):
    channel: socket.socket

    def kill(self) -> str:
        """End the process with all that it has started, and say how it ended if it had ended before."""


class _Forked:
    """A worker that a fork server of this process has forked (Linux)."""

    def __init__(self, highest: Level, folder: str) -> None:
        students = shared_fork_server(highest)
        self._server = _shared_server()
        self.channel, theirs = socket.socketpair()
        about = {"folder": folder, "level": highest.name, "offered": students.level.name}
        with theirs, students.connect() as children:
            self._number = self._server.start(about, [theirs.fileno(), children.fileno()])

    def kill(self) -> str:
        return self._server.end(self._number)


class _Fresh:
    """A worker in a Python started from nothing."""

    def __init__(self, folder: str) -> None:
        module = "crm_lessons.grading.workers.tasks"
        self._process, self.channel = start_fresh([module, folder], os.getcwd(), os.environ)  # noqa: PTH109

    def kill(self) -> str:
        ended = self._process.poll()
        end_with_all(self._process)
        return KILLED if ended is None else how(ended)


def _started(highest: Level, folder: str) -> _Process:
    return _Forked(highest, folder) if sys.platform == "linux" else _Fresh(folder)


class _ForkServer:
    """The fork server of all workers of this process (Linux)."""

    def __init__(self) -> None:
        self._control, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "crm_lessons.grading.workers.fork_server", str(theirs.fileno()), *MODULES],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                env={**os.environ, "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"},
                pass_fds=[theirs.fileno()],
                start_new_session=True,
            )
        self._numbers = itertools.count(1)
        self._one_at_a_time = threading.Lock()

    def alive(self) -> bool:
        """Return whether workers can still be asked for."""
        return self._process.poll() is None

    def start(self, about: dict[str, str], sockets: list[int]) -> int:
        """Have a worker forked that gets these sockets, and return its number."""
        with self._one_at_a_time:
            number = next(self._numbers)
            socket.send_fds(self._control, [json.dumps({"start": number, "about": about}).encode()], sockets)
        return number

    def end(self, number: int) -> str:
        """End a worker, and say how it ended if it had ended before."""
        try:
            with self._one_at_a_time:
                self._control.send(json.dumps({"end": number}).encode())
                return str(json.loads(self._control.recv(LONGEST_MESSAGE))["ended"])
        except (OSError, ValueError):  # the server itself is gone, and its workers with it
            return KILLED

    def close(self) -> None:
        """End the server and all workers."""
        self._control.close()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(_CLOSING_SECONDS)
        self._process.kill()
        self._process.wait()


_servers: list[_ForkServer] = []
_one_at_a_time = threading.Lock()


def _shared_server() -> _ForkServer:
    """Return the fork server of this process, started on first use, and again when something has ended it."""
    with _one_at_a_time:
        if not _servers or not _servers[-1].alive():
            server = _ForkServer()
            _servers[:] = [server]
            atexit.register(server.close)
        return _servers[-1]


def close_server() -> None:
    """End the fork server of this process with all workers; the next one that is wanted starts another."""
    with _one_at_a_time:
        while _servers:
            _servers.pop().close()
