"""A seal is the digest of a submission's rows as they were written: a bit that flips on a disk changes no mark, it is seen.

Points by hand have one seal together. What an earlier edition wrote without seals is sealed when it is first opened.
"""

from __future__ import annotations

import sqlite3
from collections import defaultdict

from crm_lessons.text.files.digest import digest_of


class Seals:
    """The seals of a gradebook; `broken` ones mean that it is damaged."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database

    def prepare(self) -> None:
        """Make the table of the seals, and seal what is there, where there is none yet."""
        if self._database.execute("SELECT name FROM sqlite_master WHERE name = 'seals'").fetchone() is None:
            self._database.execute(
                "CREATE TABLE seals (run INTEGER NOT NULL, file TEXT NOT NULL, seal TEXT NOT NULL, PRIMARY KEY (run, file))"
            )
            for run, file in self._database.execute("SELECT DISTINCT run, file FROM rows").fetchall():
                self.seal(run, file)
            self.seal_hand_points()

    def seal(self, run: int, file: object) -> None:
        """Seal a submission's rows and verdicts as they now stand."""
        lines = [
            line
            for table in ("rows", "verdicts")
            for line in self._database.execute(f"SELECT * FROM {table} WHERE run = ? AND file = ?", (run, file))
        ]
        self._write(run, file, lines)

    def seal_hand_points(self) -> None:
        """Seal all points by hand as they now stand."""
        self._write(*_HAND_POINTS, self._hand_points())

    def broken(self, run: int) -> bool:
        """Return whether a submission of a run, or its seal, is not what was written."""
        found: defaultdict[object, list[tuple[object, ...]]] = defaultdict(list)
        for table in ("rows", "verdicts"):
            for file, *line in self._database.execute(f"SELECT file, * FROM {table} WHERE run = ?", (run,)):
                found[file].append(tuple(line))
        sealed = dict(self._database.execute("SELECT file, seal FROM seals WHERE run = ?", (run,)))
        return sealed != {file: _digest(lines) for file, lines in found.items()}

    def broken_hand_points(self) -> bool:
        """Return whether the points by hand are not what was written."""
        sealed = self._database.execute("SELECT seal FROM seals WHERE run = ? AND file = ?", _HAND_POINTS).fetchone()
        return bool(sealed != (_digest(self._hand_points()),))

    def _hand_points(self) -> list[tuple[object, ...]]:
        return self._database.execute("SELECT * FROM hand_points").fetchall()

    def _write(self, run: int, file: object, lines: list[tuple[object, ...]]) -> None:
        self._database.execute("INSERT OR REPLACE INTO seals VALUES (?, ?, ?)", (run, file, _digest(lines)))


_HAND_POINTS = (-1, "")
"""In the place of a run and a file."""


def _digest(lines: list[tuple[object, ...]]) -> str:
    return digest_of("\n".join(sorted(map(repr, lines))))
