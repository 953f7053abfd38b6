"""The student's Python: runs the cells of one notebook, tells its answers and serves its functions, one request at a time.

It is started as `python -m crm_lessons.grading.child` and knows no expected answer, no salt and no other submission.
A request and its reply are each one line of JSON:

    {"id", "run": cell}                          -> {"id", "error": None or "KeyError: 'ca'"}
    {"id", "read": name}                         -> {"id", "value": encoded}, without value when the name is not defined
    {"id", "call": name, "arguments": encoded}   -> {"id", "value": encoded} or {"id", "error": "KeyError"}
    {"id", "sheet": stem}                        -> {"id", "value": what the open sheet says of itself, encoded}
"""

from __future__ import annotations

import builtins
import contextlib
import json
import os
import signal
import sys
from collections.abc import Iterator
from typing import Any, TextIO

from IPython.core.interactiveshell import InteractiveShell
from traitlets.config import Config

from crm_lessons.grading.answers import Json, Opaque, decode, encode

MEMORY = 4 * 2**30
FILE_SIZE = 256 * 2**20
CPU_SECONDS = 600
"""A last resort, for a process that escaped from the clock of its judge."""

_LONGEST_ERROR = 200


def main() -> None:
    """Answer requests until there are no more."""
    requests, replies = _private_channel()
    _limit_resources()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    shell = _start_shell()
    own_process = os.getpid()
    _send(replies, {"id": 0})
    for line in requests:
        request = json.loads(line)
        reply = {"id": request["id"], **_obey(shell, request)}
        if os.getpid() != own_process:
            os._exit(0)  # a copy that a student's `os.fork()` left behind must not answer for the original
        _send(replies, reply)


def _obey(shell: Any, request: Json) -> Json:
    match request:
        case {"run": str(cell)}:
            return {"error": _run(shell, cell)}
        case {"call": str(name), "arguments": list(arguments)}:
            return _call(shell.user_ns.get(name), arguments)
        case {"read": str(name)} if name in shell.user_ns:
            return {"value": _encoded(shell.user_ns[name])}
        case {"sheet": str(stem)}:
            return {"value": _encoded(_claims(shell.user_ns, stem))}
    return {}


def _run(shell: Any, cell: str) -> str | None:
    """Run a cell and return the error that it stopped on, in one line."""
    with _interruptible():
        result = shell.run_cell(cell, store_history=False)
    if "matplotlib.pyplot" in sys.modules:
        sys.modules["matplotlib.pyplot"].close("all")
    error = result.error_before_exec or result.error_in_exec
    return None if error is None else _in_words(error)


def _call(function: Any, arguments: list[Json]) -> Json:
    """Call a function; of an error only Python's own name for it crosses, for the rest may quote the hidden input."""
    values = [decode(argument) for argument in arguments]
    try:
        with _interruptible():
            return {"value": _encoded(function(*values))}
    except BaseException as error:
        return {"error": next(kind.__name__ for kind in type(error).__mro__ if kind.__module__ == "builtins")}


def _claims(namespace: dict[str, object], stem: str) -> dict[str, object]:
    """Return for whom, with which key and in which language a sheet is open; a student can make it say anything."""
    desk = sys.modules.get("crm_lessons.classroom.sheet")
    open_sheets = [vars(value) for value in namespace.values() if type(value) is getattr(desk, "Sheet", None)]
    said = [sheet for sheet in open_sheets if sheet.get("stem") == stem]
    return {name: said[-1][name] for name in ("language", "student", "key") if name in said[-1]} if said else {}


def _encoded(value: object) -> Json:
    """Return a value as JSON, whatever the student's code has done to the libraries that encode it."""
    try:
        return encode(value)
    except Exception:
        return {"type": "other", "name": Opaque.__name__}


def _in_words(error: BaseException) -> str:
    try:
        message = str(error.msg if isinstance(error, SyntaxError) else error)
    except Exception:
        message = ""
    first_line = message.strip().partition("\n")[0]
    return f"{type(error).__name__}: {first_line}"[:_LONGEST_ERROR].removesuffix(": ")


@contextlib.contextmanager
def _interruptible() -> Iterator[None]:
    """Let an interruption reach the student's code, and only that."""
    signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, signal.SIG_IGN)


class _QuietShell(InteractiveShell):
    """An IPython in which magics work, commands of the system do nothing, and errors are told to nobody but the judge."""

    def showtraceback(self, *_: object, **__: object) -> None:
        pass

    def showsyntaxerror(self, *_: object, **__: object) -> None:
        pass

    def system(self, cmd: str) -> None:
        pass

    def getoutput(self, cmd: str, split: bool = True, depth: int = 0) -> list[str]:  # noqa: ARG002
        return []


def _start_shell() -> Any:
    config = Config()
    config.HistoryManager.enabled = False
    shell: Any = _QuietShell.instance(config=config)
    shell.register_magic_function(_figures_are_not_drawn, "line", "matplotlib")
    shell.user_ns.update(exit=sys.exit, quit=sys.exit)
    builtins.input = _no_one_types
    return shell


def _figures_are_not_drawn(line: str) -> None:
    """Take the place of `%matplotlib`, whatever `line` asks for."""


def _no_one_types(prompt: object = "", /) -> str:  # noqa: ARG001
    return ""


def _private_channel() -> tuple[TextIO, TextIO]:
    """Keep the judge's pipes under other numbers and leave the student's code with an empty input and a silent output."""
    requests, replies = os.fdopen(os.dup(0), encoding="utf-8"), os.fdopen(os.dup(1), "w", encoding="utf-8")
    silence = os.open(os.devnull, os.O_RDWR)
    for standard in (0, 1, 2):
        os.dup2(silence, standard)
    return requests, replies


def _send(replies: TextIO, reply: Json) -> None:
    replies.write(json.dumps(reply, allow_nan=False) + "\n")
    replies.flush()


def _limit_resources() -> None:
    if sys.platform == "win32":
        return
    import resource

    limits = {
        resource.RLIMIT_AS: MEMORY,
        resource.RLIMIT_FSIZE: FILE_SIZE,
        resource.RLIMIT_CPU: CPU_SECONDS,
        resource.RLIMIT_CORE: 0,
    }
    for which, limit in limits.items():
        with contextlib.suppress(ValueError, OSError):  # macOS refuses some of them
            resource.setrlimit(which, (limit, limit))


if __name__ == "__main__":
    main()
