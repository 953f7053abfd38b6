"""A new Python a submission, for systems on which nothing can be forked: slower, and isolated by limits at most."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import subprocess
import sys
from tempfile import TemporaryDirectory

from crm_lessons.grading.sandbox.levels import Level
from crm_lessons.grading.student.environment import environment
from crm_lessons.grading.student.fork_server import how

HIGHEST = Level.NONE if sys.platform == "win32" else Level.LIMITED


class FreshProcess:
    """A process with a private folder: a channel in two directions, and a way to end it with all that it started."""

    def __init__(self, level: Level) -> None:
        self._folder = TemporaryDirectory(prefix="crm_lessons-", ignore_cleanup_errors=True)
        self.channel, theirs = socket.socketpair()
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "crm_lessons.grading.student.child", level.name],
                stdin=subprocess.PIPE if sys.platform == "win32" else theirs.fileno(),
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                cwd=self._folder.name,
                env=environment(self._folder.name),
                start_new_session=True,
            )
            if sys.platform == "win32":
                assert self._process.stdin is not None
                with self._process.stdin as description:
                    description.write(theirs.share(self._process.pid))

    def how_it_ended(self, patience: float) -> str | None:
        """Say how the process ended by itself within these seconds; None when it lives on."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            return how(self._process.wait(patience))
        return None

    def end(self) -> None:
        """End the process and its group, or what Windows knows as its tree, and remove its folder."""
        if sys.platform == "win32":
            tree = ["taskkill", "/F", "/T", "/PID", str(self._process.pid)]
            subprocess.run(tree, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            self._process.kill()
        else:
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()
        self.channel.close()
        self._folder.cleanup()
