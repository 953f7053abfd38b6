"""A small JSON file of the learner's: readable and deletable, and never in the way."""

from __future__ import annotations

import contextlib
import json
import os
from pathlib import Path
from typing import Any

from crm_lessons.classroom.kept.one_at_a_time import one_at_a_time

_LARGEST = 10 * 2**20
"""Bytes; the work of a whole course is a thousandth of it."""


def home() -> Path | None:
    """Return the folder of what is kept: `.crm_lessons` in the user's home, or that which CRM_LESSONS_HOME names.

    None where the system gives this user no home.
    """
    named = os.environ.get("CRM_LESSONS_HOME")
    try:
        return Path(named) if named else Path.home() / ".crm_lessons"
    except RuntimeError:
        return None


class KeptFile:
    """A file of names, with a table of what is kept under each."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def read(self) -> dict[str, dict[str, Any]]:
        """Return what is kept; what is there and cannot be read as ours is set aside, never overwritten."""
        if not os.path.lexists(self.path):
            return {}
        kept = self._parsed()
        if isinstance(kept, dict) and all(isinstance(value, dict) for value in kept.values()):
            return kept
        self._set_aside()
        return {}

    def change(self, values: dict[str, dict[str, Any]]) -> bool:
        """Keep values under their names, whole or not at all; return whether they were written."""
        with one_at_a_time(self.path):
            return self.save(self.read() | values)

    def delete(self) -> None:
        """Delete the file."""
        with one_at_a_time(self.path), contextlib.suppress(OSError):
            self.path.unlink(missing_ok=True)

    def _parsed(self) -> Any:
        """Return what the file holds, None where that is no JSON, or no file that ends."""
        try:
            if not self.path.is_file() or self.path.stat().st_size > _LARGEST:
                return None
            return json.loads(self.path.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError, MemoryError):
            return None

    def _set_aside(self) -> None:
        """Rename what is there, beside what was set aside before."""
        names = (self.path.with_suffix(f".unreadable{number}.json") for number in ("", *range(2, 100)))
        with contextlib.suppress(OSError, StopIteration):
            self.path.rename(next(name for name in names if not os.path.lexists(name)))

    def save(self, values: dict[str, dict[str, Any]]) -> bool:
        """Write whole or not at all; return whether it was written."""
        draft = self.path.with_name(f"{self.path.stem}-{os.getpid()}.tmp")
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            # half a letter, which UTF-8 does not know, is written as JSON writes it
            draft.write_bytes(json.dumps(values, ensure_ascii=False, indent=1).encode("utf-8", "backslashreplace"))
            draft.replace(self.path)
        except (OSError, ValueError, RecursionError):
            with contextlib.suppress(OSError):
                draft.unlink(missing_ok=True)
            return False
        return True
