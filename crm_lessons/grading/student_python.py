"""One Python process for one student's code: started clean, asked one thing at a time, watched by a clock, swept away."""

from __future__ import annotations

import contextlib
import io
import itertools
import json
import os
import queue
import secrets
import signal
import site
import subprocess
import sys
import threading
import time
from tempfile import TemporaryDirectory
from typing import Any, cast

from crm_lessons.grading import left_behind

START_SECONDS = 60.0
GRACE_SECONDS = 1.0
LONGEST_REPLY = 32 * 2**20
"""Bytes; `answers.MOST_CELLS` values fit in it with room to spare."""

Json = Any


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


class StudentPython:
    """A process of its own, with a private folder that disappears with it.

    Raises: PythonEnded, when it does not even start.
    """

    def __init__(self) -> None:
        self._folder = TemporaryDirectory(prefix="crm_lessons-", ignore_cleanup_errors=True)
        self._mark = secrets.token_hex(16)
        self._process = subprocess.Popen(
            [sys.executable, "-m", "crm_lessons.grading.child"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            bufsize=0,
            cwd=self._folder.name,
            env={**_environment(self._folder.name), left_behind.MARK: self._mark},
            start_new_session=True,
        )
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

        Raises: TimeIsUp, after `seconds` and one polite interruption; PythonEnded, when no reply will ever come.
        """
        number = next(self._numbers)
        line = json.dumps({"id": number, **request}).encode() + b"\n"
        threading.Thread(target=self._write, args=(line,), daemon=True).start()
        with contextlib.suppress(TimeoutError):
            return self._wait_for(number, time.monotonic() + seconds)
        if os.name != "posix":
            raise TimeIsUp(alive=False)
        self._process.send_signal(signal.SIGINT)
        try:
            self._wait_for(number, time.monotonic() + GRACE_SECONDS)
        except (TimeoutError, PythonEnded):
            raise TimeIsUp(alive=False) from None
        raise TimeIsUp(alive=True)

    def close(self) -> None:
        """End the process and all that it started, and remove its folder."""
        if sys.platform == "win32":
            self._process.kill()
        else:
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(self._process.pid, signal.SIGKILL)
            left_behind.end_all(self._mark, GRACE_SECONDS)
        self._process.wait()
        self._hang_up()
        self._folder.cleanup()

    def _hang_up(self) -> None:
        """Close the pipes; a process that fled from its group may hold the other ends, so that waiting has a limit."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        deadline = time.monotonic() + GRACE_SECONDS
        while self._listener.is_alive() and time.monotonic() < deadline:
            with contextlib.suppress(queue.Empty):
                self._replies.get(timeout=0.01)

    def _wait_for(self, number: int, deadline: float) -> dict[str, Json]:
        """Return the reply with this number; raises TimeoutError at the deadline."""
        while True:
            reply = self._next_reply(deadline)
            if reply.get("id") == number:
                return reply

    def _next_reply(self, deadline: float) -> dict[str, Json]:
        while (left := deadline - time.monotonic()) > 0:
            with contextlib.suppress(queue.Empty):
                return self._parsed(self._replies.get(timeout=min(left, 0.2)))
            if self._process.poll() is not None and self._replies.empty():
                raise PythonEnded(_how(self._process.returncode))
        raise TimeoutError

    def _parsed(self, line: bytes) -> dict[str, Json]:
        try:
            reply = json.loads(line)
        except (ValueError, RecursionError):
            reply = None
        if type(reply) is not dict:
            raise PythonEnded("unreadable reply" if line else self._how_it_ended())
        return reply

    def _how_it_ended(self) -> str:
        """Say how a process ended that will not reply any more; one that closed its own channel may live on."""
        try:
            return _how(self._process.wait(GRACE_SECONDS))
        except subprocess.TimeoutExpired:
            return "closed channel"

    def _listen(self) -> None:
        """Pass lines on as they come; an empty one says that there will be no more."""
        assert self._process.stdout is not None
        with io.BufferedReader(cast(io.RawIOBase, self._process.stdout)) as replies:
            line = b"not yet"
            while line:
                line = replies.readline(LONGEST_REPLY)
                self._replies.put(line)

    def _write(self, line: bytes) -> None:
        assert self._process.stdin is not None
        with contextlib.suppress(OSError, ValueError):
            self._process.stdin.write(line)
            self._process.stdin.flush()


def _environment(folder: str) -> dict[str, str]:
    """Return what the student's code may know of its surroundings: the same on every machine, and no secret."""
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
    private = dict.fromkeys(("HOME", "USERPROFILE", "TMPDIR", "TEMP", "CRM_LESSONS_HOME", "IPYTHONDIR"), folder)
    return {
        **kept,
        **private,
        "MPLCONFIGDIR": folder,
        "MPLBACKEND": "agg",
        "LANG": "C.UTF-8",
        "PYTHONUTF8": "1",
        "PYTHONHASHSEED": "0",  # the order of a set must not change from one grading to the next
        "PYTHONUSERBASE": site.getuserbase(),  # the home is another, the packages installed in it are needed
        "OPENBLAS_NUM_THREADS": "1",
        "OMP_NUM_THREADS": "1",
    }


def _how(returncode: int) -> str:
    if returncode < 0:
        with contextlib.suppress(ValueError):
            return signal.Signals(-returncode).name
    return f"exit {returncode}"
