"""What a command costs: seconds of the processor and of the clock, and the memory of all its processes together."""

from __future__ import annotations

import os
import subprocess
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

SAMPLE_SECONDS = 0.05


@dataclass(frozen=True)
class Cost:
    """Seconds of the processor (user and system, children included) and of the clock."""

    cpu: float
    wall: float

    def each(self, count: int) -> Cost:
        """Return the cost of one of `count` submissions."""
        return Cost(self.cpu / count, self.wall / count)


def cost(command: Sequence[str | Path], folder: Path, environment: Mapping[str, str] | None = None) -> Cost:
    """Run a command in a folder to its end and return what it cost with all processes that it waited for.

    Raises: SystemExit, with what it said, when it fails with another code than 0 or 1 (a row that is not graded).
    """
    with (folder / "said.txt").open("wb") as said:
        begun = time.monotonic()
        process = subprocess.Popen(
            command, cwd=folder, env=environment, stdin=subprocess.DEVNULL, stdout=said, stderr=subprocess.STDOUT
        )
        _, status, used = os.wait4(process.pid, 0)
        wall = time.monotonic() - begun
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        raise SystemExit(f"{command}: {process.returncode}\n{(folder / 'said.txt').read_text()[-3000:]}")
    return Cost(used.ru_utime + used.ru_stime, wall)


@contextmanager
def peak_memory() -> Iterator[list[int]]:
    """Yield a list that ends with the highest sum, in bytes, of the memory of all processes begun from here.

    A page that several processes share counts once (PSS); processes that may not be read do not count.
    """
    peaks, done = [0], threading.Event()

    def watch() -> None:
        while not done.wait(SAMPLE_SECONDS):
            peaks.append(max(peaks[-1], sum(map(_proportional_size, _descendants(os.getpid())))))

    watcher = threading.Thread(target=watch)
    watcher.start()
    try:
        yield peaks
    finally:
        done.set()
        watcher.join()


def _descendants(ancestor: int) -> list[int]:
    parents = {}
    for place in Path("/proc").iterdir():
        if place.name.isdigit():
            try:
                parents[int(place.name)] = int((place / "stat").read_text().rpartition(")")[2].split()[1])
            except OSError:
                continue
    found = [ancestor]
    for process in found:
        found += [child for child, parent in parents.items() if parent == process]
    return found[1:]


def _proportional_size(process: int) -> int:
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return next((1024 * int(line.split()[1]) for line in lines if line.startswith("Pss:")), 0)
