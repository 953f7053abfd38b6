"""One line at a time over a socket, never waiting longer than it may."""

from __future__ import annotations

import contextlib
import socket
import time

LONGEST = 32 * 2**20
"""Bytes; `wire.MOST_CELLS` values fit in it and leave space."""
_PIECE = 1 << 18


class Lines:
    """The lines that come and go over a socket; the other side may be hostile."""

    def __init__(self, channel: socket.socket) -> None:
        self._channel = channel
        self._pieces: list[bytes] = []

    def send(self, line: bytes, deadline: float) -> None:
        """Send a line; when the other side is gone, the next line that is read will say so.

        Raises: TimeoutError, at the deadline, when the other side does not read.
        """
        self._channel.settimeout(_left(deadline))
        with contextlib.suppress(ConnectionError):
            self._channel.sendall(line + b"\n")

    def next(self, deadline: float) -> bytes:
        """Return the next line, the beginning of one that is too long, or an empty one at the end.

        Raises: TimeoutError, at the deadline.
        """
        received = sum(map(len, self._pieces))
        while not self._pieces or b"\n" not in self._pieces[-1]:
            piece = self._receive(deadline)
            self._pieces.append(piece)
            received += len(piece)
            if not piece or received > LONGEST:
                break
        line, _, rest = b"".join(self._pieces).partition(b"\n")
        self._pieces = [rest] if rest else []
        return line

    def _receive(self, deadline: float) -> bytes:
        if time.monotonic() > deadline:  # also while there is always more to read
            raise TimeoutError
        self._channel.settimeout(_left(deadline))
        try:
            return self._channel.recv(_PIECE)
        except ConnectionError:
            return b""


def _left(deadline: float) -> float:
    """Return the seconds that are left, at least a moment: zero would mean not to wait at all."""
    return max(deadline - time.monotonic(), 0.001)
