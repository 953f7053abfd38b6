"""The client of the fork server: starts it once, asks it for children, and has them ended (Linux)."""

from __future__ import annotations

import atexit
import contextlib
import itertools
import json
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from tempfile import TemporaryDirectory

from crm_lessons.grading.run_folder import run_folder
from crm_lessons.grading.sandbox.levels import Level
from crm_lessons.grading.sandbox.namespaces import HOME
from crm_lessons.grading.student.environment import environment
from crm_lessons.grading.student.fork_server import LONGEST_MESSAGE

WARM_UP_SECONDS = 120.0
GRACE_SECONDS = 5.0
_CLOSING_SECONDS = 0.1


class DidNotStart(Exception):
    """No fork server starts on this machine."""


class ForkServer:
    """A fork server for all judges of a run; `level` is the one at which it isolates its children.

    Raises: DidNotStart.
    """

    def __init__(self, highest: Level) -> None:
        self._folder = TemporaryDirectory(dir=run_folder(), ignore_cleanup_errors=True)
        self._control, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self._process = subprocess.Popen(
            [sys.executable, "-m", "crm_lessons.grading.student.fork_server", str(theirs.fileno()), highest.name],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd=self._folder.name,
            env=environment(self._folder.name),
            pass_fds=[theirs.fileno()],
            start_new_session=True,
        )
        theirs.close()
        self._control.settimeout(WARM_UP_SECONDS)
        try:
            self.level = Level[json.loads(self._control.recv(LONGEST_MESSAGE))["level"]]
        except (OSError, ValueError):
            self.close()
            raise DidNotStart from None

    def alive(self) -> bool:
        """Return whether children can still be asked for."""
        return self._process.poll() is None

    def connect(self) -> socket.socket:
        """Return a socket at whose other end a server of one judge listens; raises OSError when this one is gone."""
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with theirs:
            socket.send_fds(self._control, [b"judge"], [theirs.fileno()])
        return ours

    def close(self) -> None:
        """Close the socket; the server ends its children and itself."""
        self._control.close()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(GRACE_SECONDS)
        self._process.kill()
        self._process.wait()
        self._folder.cleanup()


class Children:
    """The children of one judge, asked for over a socket of `ForkServer.connect`, by any of its threads."""

    def __init__(self, level: Level, server: socket.socket) -> None:
        self.level = level
        self.gone = False
        self._server = server
        self._server.settimeout(WARM_UP_SECONDS)
        self._numbers = itertools.count(1)
        self._one_at_a_time = threading.Lock()

    def start(self, number: int, home: str, sheet: str | None, channel: socket.socket) -> None:
        """Have a child forked, for the cells of a sheet, that talks through this end of a channel."""
        request = json.dumps({"start": number, "home": home, "sheet": sheet}).encode()
        with self._talk():
            socket.send_fds(self._server, [request], [channel.fileno()])

    def end(self, number: int, patience: float) -> str | None:
        """Say how a child ended by itself within these seconds; None when it had to be ended."""
        with self._talk():
            self._server.send(json.dumps({"end": number, "patience": patience}).encode())
            ended: str | None = json.loads(self._server.recv(LONGEST_MESSAGE))["ended"]
        return ended

    def next_number(self) -> int:
        """Return a number that no child has had."""
        return next(self._numbers)

    def close(self) -> None:
        """Close the socket; the server ends the children and itself."""
        self._server.close()

    @contextlib.contextmanager
    def _talk(self) -> Iterator[None]:
        """Talk to the server alone, and remember when it is no longer there."""
        with self._one_at_a_time:
            try:
                yield
            except (OSError, ValueError):
                self.gone = True
                raise


class ForkedProcess:
    """A child of the fork server: a channel in two directions, and a way to end it with all that it started."""

    def __init__(self, server: Children, sheet: str | None = None) -> None:
        own_namespaces = server.level is Level.FULL
        self._folder = None if own_namespaces else TemporaryDirectory(dir=run_folder(), ignore_cleanup_errors=True)
        self._server = server
        self._number = server.next_number()
        self._gone = False
        self.channel, theirs = socket.socketpair()
        with theirs:
            server.start(self._number, str(HOME) if self._folder is None else self._folder.name, sheet, theirs)

    def how_it_ended(self, patience: float) -> str | None:
        """Say how the child ended by itself within these seconds; None when it lived on, and was ended now."""
        try:
            return None if self._gone else self._server.end(self._number, patience)
        except (OSError, ValueError):  # the server itself is gone, and its children with it
            return "SIGKILL"
        finally:
            self._gone = True

    def end(self) -> None:
        """Let the child go, end it when it does not, and remove its folder."""
        self.channel.close()
        self.how_it_ended(_CLOSING_SECONDS)
        if self._folder is not None:
            self._folder.cleanup()


_servers: dict[Level, ForkServer] = {}
_children: dict[Level, Children] = {}
_one_at_a_time = threading.RLock()


def shared_fork_server(highest: Level) -> ForkServer:
    """Return the fork server of this process, started on first use, and again when something has ended it."""
    with _one_at_a_time:
        server = _servers.get(highest)
        if server is None or not server.alive():
            server = _servers[highest] = ForkServer(highest)
            atexit.register(server.close)
        return server


def use(highest: Level, children: Children) -> None:
    """Let this process have its children from a server that another process has started."""
    _children[highest] = children


def shared_children(highest: Level) -> Children:
    """Return the way to children for all threads of this process, opened on first use, and again when its server is gone.

    Raises: DidNotStart; OSError, when a server ends at this very moment.
    """
    with _one_at_a_time:
        children = _children.get(highest)
        if children is None or children.gone:
            server = shared_fork_server(highest)
            children = _children[highest] = Children(server.level, server.connect())
            atexit.register(children.close)
        return children
