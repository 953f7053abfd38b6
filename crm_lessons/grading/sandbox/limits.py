"""Limits on what one process may take: memory, time of the processor, files. Every POSIX system has some of them."""

from __future__ import annotations

import contextlib
import sys
from pathlib import Path

MEMORY = 1024 * 2**20
"""Bytes of address space beyond what the process has at the start; memory that is shared or mapped counts."""
CPU_SECONDS = 600
"""A last resort, for a process that escaped from the clock of its judge."""
FILE_SIZE = 32 * 2**20
OPEN_FILES = 256


def limit_resources() -> None:
    """Bound this process for good: what is set here, it cannot raise again without a privilege."""
    if sys.platform == "win32":
        return
    import resource

    bounds = {
        resource.RLIMIT_AS: address_space() + MEMORY,
        resource.RLIMIT_CPU: CPU_SECONDS,
        resource.RLIMIT_FSIZE: FILE_SIZE,
        resource.RLIMIT_NOFILE: OPEN_FILES,
        resource.RLIMIT_CORE: 0,
    }
    for which, bound in bounds.items():
        with contextlib.suppress(ValueError, OSError):  # macOS refuses some of them
            resource.setrlimit(which, (bound, bound))


def limit_processes(most: int) -> None:
    """Bound how many processes and threads the user of this process may have; root is not bound by it."""
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_NPROC, (most, most))


def address_space() -> int:
    """Return how much is mapped now, in bytes; a generous guess where the system does not tell."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[0])
    except OSError:
        return 3 * 2**30
    import resource

    return pages * resource.getpagesize()
