"""Capabilities: the privileges of root, one by one; a process gives up all that it has, and none comes back.

Documentation: capabilities(7). A teacher who grades as root, and the first process in new namespaces, have all of them.
"""

from __future__ import annotations

import contextlib
import ctypes

from crm_lessons.grading.sandbox.kernel import PR_CAPBSET_DROP, checked, control_process, library

_VERSION = 0x20080522


def give_up_capabilities() -> None:
    """Drop every privilege of this process, for good; an ordinary user's has none to drop."""
    for capability in range(64):
        with contextlib.suppress(OSError):  # without privilege there is nothing to drop, and the numbers end somewhere
            control_process(PR_CAPBSET_DROP, capability)
    header = (ctypes.c_uint32 * 2)(_VERSION, 0)
    checked(int(library().capset(header, (ctypes.c_uint32 * 6)())), "capset")
