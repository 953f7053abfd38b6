"""The student's Python: runs the cells of one notebook, reports its answers and calls its functions, one request at a time.

It knows no expected answer, no salt and no other submission. A request and its reply are each one line of JSON:

    {"id", "run": cell, "seconds"}                          -> {"id", "error": None or "KeyError: 'ca'", "failures": [...]}
    {"id", "read": name}                                    -> {"id", "value": encoded}, without value when not defined
    {"id", "call": name, "arguments": encoded, "seconds"}   -> {"id", "value": encoded, "processor": seconds}
                                                               or {"id", "error": "KeyError", "processor": seconds}
    {"id", "lay_out": [stem, language, student, key]}       -> {"id"}, once the files released with this sheet are there
    {"id", "sheet": stem}                                   -> {"id", "value": what the code said on opening it, encoded}

A reply says `"interrupted": true` when the code was still at work after its seconds.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import socket
import sys
from collections.abc import Iterator
from pathlib import Path
from time import process_time
from typing import Any

from crm_lessons.failures import error_in_words
from crm_lessons.grading.json_values import Json
from crm_lessons.grading.sandbox.levels import Level, isolate
from crm_lessons.grading.student.silent_sheet import Sheet, SilentSheets
from crm_lessons.grading.student.wire import Opaque, decode, encode
from crm_lessons.practice_asked import practice_gives_nothing
from crm_lessons.statements import Statements


def main() -> None:
    """Answer requests in a Python of its own: `python -m crm_lessons.grading.student.child LEVEL`, its channel on the standard input."""
    from crm_lessons.grading.student.warm_up import start_shell

    channel = inherited_channel()
    silence_streams()
    shell = start_shell()
    isolate(Level[sys.argv[1]], Path.cwd())
    serve(shell, channel)


def inherited_channel() -> socket.socket:
    """Return the channel that stands open as the standard input; Windows sends a description of it instead."""
    if sys.platform == "win32":
        return socket.fromshare(sys.stdin.buffer.read())
    return socket.socket(fileno=os.dup(0))


def silence_streams() -> None:
    """Leave the student's code with an empty input and an output that goes nowhere."""
    silence = os.open(os.devnull, os.O_RDWR)
    for standard in (0, 1, 2):
        os.dup2(silence, standard)
    os.close(silence)


def serve(shell: Any, channel: socket.socket) -> None:
    """Answer requests until there are no more; a first reply without being asked says that this Python is ready."""
    notebook = _Notebook(shell)
    own_process = os.getpid()
    _send(channel, {"id": 0})
    for line in lines_of(channel):
        request = json.loads(line)
        reply = {"id": request["id"], **notebook.reply_to(request)}
        if os.getpid() != own_process:
            os._exit(0)  # a copy that a student's `os.fork()` left behind must not answer for the original
        _send(channel, reply)


class _Notebook:
    """The notebook's namespace, and the sheets that it opens."""

    def __init__(self, shell: Any) -> None:
        self._shell = shell
        self._sheets = SilentSheets()
        self._sheets.replace_the_classroom()
        self._statements = Statements(shell)
        self._names: dict[str, Any] = shell.user_ns

    def reply_to(self, request: Json) -> Json:
        match request:
            case {"run": str(cell), "seconds": seconds}:
                return self._run(cell, seconds)
            case {"call": str(name), "arguments": list(arguments), "seconds": seconds}:
                return _call(self._names.get(name), arguments, seconds)
            case {"read": str(name)} if name in self._names:
                return {"value": _encoded(self._names[name])}
            case {"lay_out": [stem, language, student, key]}:
                self._sheets.lay_out(stem, language, student, key)
            case {"sheet": str(stem)}:
                return {"value": _encoded(self._sheets.claims(stem))}
        return {}

    def _run(self, cell: str, seconds: float) -> Json:
        """Run a cell and return what it stopped on, in one line, and each statement that failed."""
        with _Clock(seconds) as clock:
            result = self._shell.run_cell(cell, store_history=False)
        if "matplotlib.pyplot" in sys.modules:
            sys.modules["matplotlib.pyplot"].close("all")
        error = result.error_before_exec or result.error_in_exec
        stopped, failures = self._statements.taken()
        return {
            "error": stopped if error is None else error_in_words(error),
            "failures": [failure._asdict() for failure in failures],
            **clock.outcome(),
        }


def _call(function: Any, arguments: list[Json], seconds: float) -> Json:
    """Call a function; of an error only Python's own name for it crosses, for the rest may quote the hidden input."""
    values = [decode(argument) for argument in arguments]
    clock = _Clock(seconds)
    try:
        with practice_gives_nothing(Sheet), clock:
            result: Json = {"value": _encoded(function(*values))}
    except BaseException as error:
        result = {"error": next(kind.__name__ for kind in type(error).__mro__ if kind.__module__ == "builtins")}
    return {**result, **clock.outcome(), "processor": clock.processor}


class _Clock:
    """Interrupts the student's code, and only that, once its seconds are over; where there are no such signals, never.

    processor: the seconds of the processor that it took, once it is over
    What the code left to trace or profile further code ends with it: from Python 3.13 on it could rewrite our variables.
    """

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._ran_out = False
        self.processor = 0.0

    def __enter__(self) -> _Clock:
        self.processor = -process_time()
        if hasattr(signal, "setitimer"):
            signal.signal(signal.SIGALRM, self._interrupt)
            signal.setitimer(signal.ITIMER_REAL, self._seconds)
        return self

    def __exit__(self, *_: object) -> None:
        self.processor += process_time()
        sys.settrace(None)
        sys.setprofile(None)
        if hasattr(signal, "setitimer"):
            signal.setitimer(signal.ITIMER_REAL, 0)
            signal.signal(signal.SIGALRM, signal.SIG_IGN)

    def outcome(self) -> Json:
        return {"interrupted": True} if self._ran_out else {}

    def _interrupt(self, *_: object) -> None:
        self._ran_out = True
        raise KeyboardInterrupt


def _encoded(value: object) -> Json:
    """Return a value as JSON, whatever the student's code has done to the libraries that encode it."""
    try:
        return encode(value)
    except Exception:
        return {"type": "other", "name": Opaque.__name__}


def lines_of(channel: socket.socket) -> Iterator[bytes]:
    """Yield what comes in line by line, until the channel is closed."""
    waiting = b""
    with contextlib.suppress(OSError):
        while received := channel.recv(1 << 18):
            *lines, waiting = (waiting + received).split(b"\n")
            yield from lines


def _send(channel: socket.socket, reply: Json) -> None:
    channel.sendall(json.dumps(reply, allow_nan=False).encode() + b"\n")


if __name__ == "__main__":
    main()
