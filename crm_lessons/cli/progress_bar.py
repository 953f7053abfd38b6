"""How far a long command has come, and the time that is left, on one line of a terminal; elsewhere it says nothing."""

from __future__ import annotations

import shutil
import sys
import time
from collections.abc import Callable
from datetime import timedelta
from types import TracebackType
from typing import TextIO

_WIDEST = 40


class ProgressBar:
    """A line that is drawn again at each step: `██████    12/60  0:00:09`, at the end with the time that it took."""

    def __init__(self, total: int, stream: TextIO | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        self.done_before = 0
        self._total, self._taken = total, 0
        self._stream = sys.stderr if stream is None else stream
        self._clock = clock
        self._begun = clock()
        self._blocks = _blocks(self._stream)

    def __enter__(self) -> ProgressBar:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Leave the line, so that what is said next stands below it."""
        if self._taken and self._stream.isatty():
            self._stream.write("\n")

    def start(self, done: int) -> None:
        """Begin to count the time; the steps that are done already say nothing of how long the others will take."""
        self.done_before = done
        self._begun = self._clock()

    def advance(self) -> None:
        """Draw one step more."""
        self._taken += 1
        if self._stream.isatty():
            self._stream.write(f"\r  {self._bar()} {self._done}/{self._total}  {self._time()} ")
            self._stream.flush()

    @property
    def _done(self) -> int:
        return self.done_before + self._taken

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
