"""How far grading has come and how long the rest will take, whoever shows it: a terminal or the teacher's desk."""

from __future__ import annotations

import time
from collections.abc import Callable


class Pace:
    """Counts submissions; those that an earlier run graded say nothing of how long the others will take.

    A submission of several sheets counts for each; the total grows by what was not foreseen.
    """

    def __init__(self, total: int, clock: Callable[[], float] = time.monotonic) -> None:
        self.total, self.done_before, self.done = total, 0, 0
        self._clock, self._begun = clock, clock()

    def start(self, done: int) -> None:
        """Begin to count the time, with `done` submissions graded already."""
        self.done_before = self.done = done
        self.total = max(self.total, done)
        self._begun = self._clock()

    def advance(self) -> None:
        """Count one more."""
        self.done += 1
        self.total = max(self.total, self.done)

    @property
    def left(self) -> int:
        """Return how many are still to be graded."""
        return self.total - self.done

    @property
    def seconds(self) -> int:
        """Return the time that the rest will take at this pace; at the end, the time that it took."""
        elapsed = self._clock() - self._begun
        return round(elapsed / (self.done - self.done_before) * self.left if self.left else elapsed)
