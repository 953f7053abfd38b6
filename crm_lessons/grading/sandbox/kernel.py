"""Calls that Python does not offer, made through the C library; Linux only."""

from __future__ import annotations

import ctypes
import functools
import os

PR_SET_PDEATHSIG, PR_CAPBSET_DROP, PR_SET_CHILD_SUBREAPER, PR_SET_NO_NEW_PRIVS = 1, 24, 36, 38


@functools.cache
def library() -> ctypes.CDLL:
    """Return the C library, which is loaded on first use: there is none of this kind on other systems."""
    return ctypes.CDLL(None, use_errno=True)


def checked(result: int, what: str) -> int:
    """Return what a call returned.

    Raises: OSError, when it failed; `what` says what was tried.
    """
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, f"{what}: {os.strerror(number)}")
    return result


def system_call(number: int, *arguments: object) -> int:
    """Make a call by its number; raises OSError when the kernel refuses."""
    return checked(int(library().syscall(ctypes.c_long(number), *arguments)), f"system call {number}")


def control_process(option: int, value: int) -> None:
    """Set an attribute of this process (`prctl`); raises OSError when the kernel refuses."""
    zero = ctypes.c_ulong(0)
    checked(int(library().prctl(option, ctypes.c_ulong(value), zero, zero, zero)), f"prctl {option}")


def die_with_parent(signal: int) -> None:
    """Ask for a signal at the end of the process that started this one.

    Any change of capabilities takes the wish back; it is made after the last one.
    """
    control_process(PR_SET_PDEATHSIG, signal)
