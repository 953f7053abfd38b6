"""The workers' fork server: has loaded the judge once, and forks a worker whenever one is wanted (Linux).

It is started as `python -m crm_lessons.grading.workers.fork_server DESCRIPTOR MODULE ...` and gets a message a packet, as JSON:

    {"start": number, "about": {"folder", "level", "offered"}}, with two sockets: the worker's channel, and the way to
                      students' children                                -> (nothing)
    {"end": number}                                                     -> {"ended": "SIGKILL"}, how the worker ended or was ended

Its end, for whatever reason, is the end of all workers.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import sys
from typing import Any, NoReturn

from crm_lessons.grading.sandbox import kernel
from crm_lessons.grading.sandbox.levels import Level
from crm_lessons.grading.student import forked_process
from crm_lessons.grading.student.child import silence_streams
from crm_lessons.grading.student.fork_server import LONGEST_MESSAGE, how
from crm_lessons.grading.workers import tasks


def main() -> None:
    """Serve until the grader closes the socket."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    control = socket.socket(fileno=int(sys.argv[1]))
    silence_streams()
    tasks.load(sys.argv[2:])
    workers: dict[int, int] = {}
    folders: set[str] = set()
    while True:
        content, sockets, _, _ = socket.recv_fds(control, LONGEST_MESSAGE, 2)
        match json.loads(content) if content else None:
            case {"start": int(number), "about": dict(about)}:
                folders.add(about["folder"])
                workers[number] = os.fork()
                if workers[number] == 0:
                    control.close()
                    _become_worker(sockets, about)
                for one in sockets:
                    os.close(one)
            case {"end": int(number)}:
                control.send(json.dumps({"ended": _end(workers.pop(number, None))}).encode())
            case _:
                break
    for worker in workers.values():
        _end(worker)
    for folder in folders:  # in case that nobody is left to remove them
        shutil.rmtree(folder, ignore_errors=True)


def _end(worker: int | None) -> str:
    """End a worker, unless it has ended already, and say how it ended; one that was ended before is not there any more."""
    if worker is None:
        return signal.SIGKILL.name
    os.kill(worker, signal.SIGKILL)
    return how(os.waitstatus_to_exitcode(os.waitpid(worker, 0)[1]))


def _become_worker(sockets: list[int], about: dict[str, Any]) -> NoReturn:
    try:
        kernel.die_with_parent(signal.SIGKILL)
        channel, students = (socket.socket(fileno=one) for one in sockets)
        children = forked_process.Children(Level[about["offered"]], students)
        forked_process.use(Level[about["level"]], children)
        tasks.work(channel, about["folder"])
        os._exit(0)
    finally:
        os._exit(70)


if __name__ == "__main__":
    main()
