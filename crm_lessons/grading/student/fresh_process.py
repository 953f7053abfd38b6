"""A new Python a submission, for systems on which nothing can be forked: slower, and isolated by limits at most."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Mapping, Sequence
from tempfile import TemporaryDirectory

from crm_lessons.grading.run_folder import run_folder
from crm_lessons.grading.sandbox.levels import Level
from crm_lessons.grading.student.environment import environment
from crm_lessons.grading.student.fork_server import how

HIGHEST = Level.NONE if sys.platform == "win32" else Level.LIMITED


class FreshProcess:
    """A process with a private folder: a channel in two directions, and a way to end it with all that it started."""

    def __init__(self, level: Level) -> None:
        self._folder = TemporaryDirectory(dir=run_folder(), ignore_cleanup_errors=True)
        module = "crm_lessons.grading.student.child"
        own = environment(self._folder.name)
        self._process, self.channel = start_fresh([module, level.name], self._folder.name, own)

    def how_it_ended(self, patience: float) -> str | None:
        """Say how the process ended by itself within these seconds; None when it lives on."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            return how(self._process.wait(patience))
        return None

    def end(self) -> None:
        """End the process and its group, or what Windows knows as its tree, and remove its folder."""
        end_with_all(self._process)
        self.channel.close()
        self._folder.cleanup()


def start_fresh(
    arguments: Sequence[str], folder: str, variables: Mapping[str, str]
) -> tuple[subprocess.Popen[bytes], socket.socket]:
    """Return a new Python that runs a module with arguments, and our end of the channel that it finds as its standard input."""
    ours, theirs = socket.socketpair()
    with theirs:
        process = subprocess.Popen(
            [sys.executable, "-m", *arguments],
            stdin=subprocess.PIPE if sys.platform == "win32" else theirs.fileno(),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd=folder,
            env=variables,
            start_new_session=True,
        )
        if sys.platform == "win32":
            assert process.stdin is not None
            with process.stdin as description:
                description.write(theirs.share(process.pid))
    return process, ours


def end_with_all(process: subprocess.Popen[bytes]) -> None:
    """End a process and its group, or what Windows knows as its tree."""
    if sys.platform == "win32":
        tree = ["taskkill", "/F", "/T", "/PID", str(process.pid)]
        subprocess.run(tree, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        process.kill()
    else:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    process.wait()
