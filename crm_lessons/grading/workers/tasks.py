"""A worker: a process that does one task after another, each within limits, and sends back what came of it.

A task is a function of this package with its arguments. Both sides are the judge: students' code runs in processes of its own,
and no object of theirs is ever pickled.
"""

from __future__ import annotations

import base64
import gc
import importlib
import os
import pickle
import signal
import socket
import sys
import tempfile

from crm_lessons.grading.sandbox.limits import address_space
from crm_lessons.grading.student.child import inherited_channel, lines_of, silence_streams

MEMORY = 352 * 2**20
"""Bytes beyond what the loaded libraries take (about 100 MB): a run stays below 500 MB whatever is handed in."""
CPU_SECONDS = 10
"""Of a task, where nothing else is said, apart from students' code, which runs elsewhere; an honest sheet takes a tenth of a second."""
LEFT_LARGE = MEMORY // 2
"""A worker that has kept so much after a task is replaced, for the next task could not have it."""


def main() -> None:
    """Work in a Python started for it: `python -m crm_lessons.grading.workers.tasks FOLDER`, its channel on the standard input."""
    work(inherited_channel(), sys.argv[1])


def work(channel: socket.socket, folder: str) -> None:
    """Do the tasks that come over a channel until it is closed; whatever is written for a moment goes to a folder."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the grader's affair
    silence_streams()
    tempfile.tempdir = folder
    most = address_space() + MEMORY
    _limit("RLIMIT_AS", most)
    _limit("RLIMIT_CORE", 0)
    for line in lines_of(channel):
        function, arguments, cpu_seconds = pickle.loads(base64.b64decode(line))
        _limit("RLIMIT_CPU", int(sum(os.times()[:2])) + cpu_seconds)
        done = base64.b64encode(pickle.dumps(function(*arguments)))
        goes_on = address_space() + LEFT_LARGE < most
        channel.sendall((b"+" if goes_on else b"-") + done + b"\n")


def load(modules: list[str]) -> None:
    """Load what tasks will need, so that those forked from this process have it."""
    for module in modules:
        importlib.import_module(module)
    gc.collect()
    gc.freeze()  # a collection would touch every object, and so copy every page that the processes share


def _limit(which: str, bound: int) -> None:
    """Set a limit that what is started from here may lift again, where the system has such limits."""
    if sys.platform == "win32":
        return
    import resource

    number = getattr(resource, which)
    resource.setrlimit(number, (bound, resource.getrlimit(number)[1]))


if __name__ == "__main__":
    main()
