"""When a paper was opened, and what is left of its time, by the clock of this computer.

The first opening is kept in a small file of the learner's, so that a restart begins no new hour.
"""

from __future__ import annotations

import hashlib
import time
from dataclasses import astuple

from crm_lessons.classroom.kept.kept_file import KeptFile, home
from crm_lessons.questions.examination.receipts import Receipt, WhosePaper


class Clock:
    """The time of one open paper."""

    def __init__(self, whose: WhosePaper, minutes: int, remember: bool) -> None:
        self._whose = whose
        self._seconds = 60 * minutes
        self.opened, self.openings = now(), 1
        if remember:
            self._open_again()

    @property
    def end(self) -> int:
        """Return the moment at which the time is over, in seconds since 1970."""
        return self.opened + self._seconds

    @property
    def left(self) -> int:
        """Return the seconds that are left, less than 0 when the time is over."""
        return self.end - now()

    def receipt(self, about: str) -> str:
        """Return a receipt of this moment, as it stands in the notebook."""
        return Receipt(self.opened, self.openings, now(), about).written(self._whose)

    def _open_again(self) -> None:
        folder = home()
        if folder is None:
            return
        file = KeptFile(folder / "examinations.json")
        name = hashlib.sha256("\0".join(map(str, astuple(self._whose))).encode("utf-8", "surrogatepass")).hexdigest()
        kept = file.read().get(name, {})
        opened, openings = kept.get("opened"), kept.get("openings")
        if type(opened) is int and type(openings) is int and 0 < opened <= self.opened and 0 < openings < 10_000:
            self.opened, self.openings = opened, openings + 1
        file.change({name: {"opened": self.opened, "openings": self.openings}})


def now() -> int:
    """Return the seconds since 1970."""
    return int(time.time())
