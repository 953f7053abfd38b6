"""One folder for all that a run writes for a time: a run that is killed cannot remove it, so the next one does.

The runs of a user stand side by side in `crm_lessons_USER`, in the system's folder for such files. Each holds its own by a lock,
which the system lets go when the process ends, however it ends: a folder that nobody holds was left.
"""

from __future__ import annotations

import atexit
import contextlib
import os
import shutil
import stat
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

from filelock import FileLock, Timeout

_PREFIX = "run-"
_HELD = ".held"
_LONGEST_WAIT = 10.0
"""Seconds for another run that is just removing what was left."""


def run_folder() -> str:
    """Return the folder of this process, made on first use; what killed runs have left is removed then."""
    with _one_at_a_time:
        own = _folders.get(os.getpid())  # a forked process has one of its own
        if own is None:
            own = _folders[os.getpid()] = _RunFolder(_runs())
            atexit.register(own.close)
    return str(own.path)


class _RunFolder:
    """A new folder among others, held until `close` or the end of the process."""

    def __init__(self, runs: Path) -> None:
        with _alone(runs):
            for left in runs.glob(f"{_PREFIX}*"):
                _remove_if_left(left)
            self.path = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=runs))
            self._held = FileLock(self.path / _HELD)
            self._held.acquire()
        self._process = os.getpid()

    def close(self) -> None:
        """Remove the folder; a forked process has nothing to remove."""
        if os.getpid() == self._process:
            self._held.release()
            _remove(self.path)


_folders: dict[int, _RunFolder] = {}
_one_at_a_time = threading.Lock()


def _runs() -> Path:
    """Return the folder in which this user's runs stand; a new one where somebody else has taken its name."""
    user = os.getuid() if hasattr(os, "getuid") else None  # on Windows the system's folder is the user's own
    runs = Path(tempfile.gettempdir()) / f"crm_lessons_{'user' if user is None else user}"
    with contextlib.suppress(FileExistsError):
        runs.mkdir(mode=stat.S_IRWXU)
    about = runs.lstat()
    ours = stat.S_ISDIR(about.st_mode) and user in (None, about.st_uid)
    return runs if ours and os.access(runs, os.W_OK) else Path(tempfile.mkdtemp(prefix="crm_lessons_"))


@contextlib.contextmanager
def _alone(runs: Path) -> Iterator[None]:
    """Keep other runs from removing what is not held yet; where one takes too long, go on beside it."""
    lock = FileLock(runs / "lock")
    with contextlib.suppress(Timeout):
        lock.acquire(timeout=_LONGEST_WAIT)
    try:
        yield
    finally:
        lock.release()


def _remove_if_left(folder: Path) -> None:
    held = FileLock(folder / _HELD)
    try:
        held.acquire(blocking=False)
    except (Timeout, OSError):
        return
    held.release()
    _remove(folder)


def _remove(folder: Path) -> None:
    """Remove a folder, even one whose rights students' code has taken away."""
    with contextlib.suppress(OSError):
        for place, inside, _ in os.walk(folder):
            for name in inside:
                path = Path(place, name)
                if not path.is_symlink():
                    path.chmod(stat.S_IRWXU)
    shutil.rmtree(folder, ignore_errors=True)
