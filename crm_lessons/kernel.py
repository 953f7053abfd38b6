"""A fresh kernel of this very Python, for a notebook that is run from top to bottom."""

from __future__ import annotations

import os
from pathlib import Path

from jupyter_client.kernelspec import KernelSpecManager
from jupyter_client.manager import AsyncKernelManager

_LONGEST = 100
"""Bytes in the name of a socket; macOS takes 103, and the kernel adds a number."""


def own_kernel(folder: Path) -> AsyncKernelManager:
    """Return the kernel of this Python, not one of the same name that a person has registered for another.

    folder: a temporary one, where it is spoken to through files. A port can be taken by another kernel between the moment
    at which it is found free and the kernel's start, which then fails; it stays for Windows and for very long names.
    """
    sockets = str(folder / "kernel")
    by_file = os.name == "posix" and len(os.fsencode(sockets)) <= _LONGEST
    ways = {"transport": "ipc", "ip": sockets} if by_file else {}
    return AsyncKernelManager(kernel_name="python3", kernel_spec_manager=KernelSpecManager(kernel_dirs=[]), **ways)
