"""How far a long command has come, and the time that is left, on one line of a terminal; elsewhere it says nothing."""

from __future__ import annotations

import shutil
import sys
from datetime import timedelta
from typing import TextIO

from crm_lessons.grading.pace import Pace

_WIDEST = 40


class ProgressBar:
    """A line that is drawn again at each step: `██████    12/60  0:00:09`, at the end with the time that it took."""

    def __init__(self, pace: Pace, stream: TextIO | None = None) -> None:
        self._pace = pace
        self._stream = sys.stderr if stream is None else stream
        self._blocks = _blocks(self._stream)
        self._drawn = False

    def __enter__(self) -> ProgressBar:
        return self

    def __exit__(self, *_: object) -> None:
        """Leave the line, so that what is said next stands below it."""
        if self._drawn:
            self._stream.write("\n")

    def advance(self) -> None:
        """Draw one step more."""
        self._pace.advance()
        if self._stream.isatty():
            time = timedelta(seconds=self._pace.seconds)
            self._stream.write(f"\r  {self._bar()} {self._pace.done}/{self._pace.total}  {time} ")
            self._stream.flush()
            self._drawn = True

    def _bar(self) -> str:
        width = max(10, min(_WIDEST, shutil.get_terminal_size().columns - 30))
        full, empty = self._blocks
        drawn = width * self._pace.done // self._pace.total
        return full * drawn + empty * (width - drawn)


def _blocks(stream: TextIO) -> tuple[str, str]:
    """Return what is drawn for done and to do, in letters that the console knows."""
    try:
        "█░".encode(stream.encoding or "utf-8")
    except UnicodeEncodeError:
        return "#", "."
    return "█", "░"
