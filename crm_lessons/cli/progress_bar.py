"""How far a long command has come, and the time that is left, on one line of a terminal; elsewhere it says nothing."""

from __future__ import annotations

import shutil
import sys
import time
from collections.abc import Callable
from datetime import timedelta
from typing import TextIO

_WIDEST = 40


class ProgressBar:
    """A line that is drawn again at each step: `██████    12/60  0:00:09`, at the end with the time that it took.

    done: steps that were taken before; they say nothing of how long the others will take
    """

    def __init__(
        self,
        total: int,
        done: int = 0,
        stream: TextIO | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._total, self._done, self._taken = total, done, 0
        self._stream = sys.stderr if stream is None else stream
        self._clock = clock
        self._begun = clock()
        self._blocks = _blocks(self._stream)

    def advance(self) -> None:
        """Draw one step more."""
        self._done += 1
        self._taken += 1
        if self._stream.isatty():
            self._stream.write(f"\r  {self._bar()} {self._done}/{self._total}  {self._time()} ")
            self._stream.flush()

    def close(self) -> None:
        """Leave the line, so that what is said next stands below it."""
        if self._taken and self._stream.isatty():
            self._stream.write("\n")

    def _bar(self) -> str:
        width = max(10, min(_WIDEST, shutil.get_terminal_size().columns - 30))
        full, empty = self._blocks
        drawn = width * self._done // self._total
        return full * drawn + empty * (width - drawn)

    def _time(self) -> timedelta:
        elapsed = self._clock() - self._begun
        left = self._total - self._done
        return timedelta(seconds=round(elapsed / self._taken * left if left else elapsed))


def _blocks(stream: TextIO) -> tuple[str, str]:
    """Return what is drawn for done and to do, in letters that the console knows."""
    try:
        "█░".encode(stream.encoding or "utf-8")
    except UnicodeEncodeError:
        return "#", "."
    return "█", "░"
