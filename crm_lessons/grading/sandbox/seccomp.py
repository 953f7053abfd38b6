"""Seccomp: the kernel refuses a process all system calls on a list, whatever code it runs, until it ends.

The list is a small program for the kernel's packet filter (BPF), read from top to bottom at every call. Its documentation:
Documentation/userspace-api/seccomp_filter.rst in the kernel, and seccomp(2).
"""

from __future__ import annotations

import ctypes
import errno
import os
import platform
import struct
from collections.abc import Iterator

from crm_lessons.grading.sandbox.kernel import PR_SET_NO_NEW_PRIVS, checked, control_process, library
from crm_lessons.grading.sandbox.syscalls import (
    CLONE,
    CLONE3,
    FORBIDDEN,
    KILL,
    LAST_KNOWN,
    PRETENDED,
    PRLIMIT,
    PROCESSORS,
    TGKILL,
    Processor,
)

_LOAD, _EQUAL, _AT_LEAST, _HAS_BIT, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_NUMBER, _ARCHITECTURE, _FIRST_ARGUMENT = 0, 4, 16
_ALLOW, _KILL_PROCESS, _FAIL = 0x7FFF0000, 0x80000000, 0x00050000
_REFUSED, _UNKNOWN, _DONE = _FAIL | errno.EPERM, _FAIL | errno.ENOSYS, _FAIL | 0
_CLONE_THREAD = 0x00010000
_PR_SET_SECCOMP, _MODE_FILTER = 22, 2


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("instructions", ctypes.c_void_p))


def known_processor() -> bool:
    """Return whether the numbers of this machine's system calls are in the tables."""
    return platform.machine() in PROCESSORS


def forbid_calls() -> None:
    """Refuse this process, for good, what a worksheet has no business with; threads and everyday calls stay.

    It may send signals to itself only, and start threads but no process; rights and dates of files stay as they are, though it
    is told otherwise.
    Raises: OSError, when the kernel has no such filter or the processor is not known.
    """
    if not known_processor():
        raise OSError(errno.ENOSYS, f"no table of system calls for {platform.machine()}")
    code = b"".join(_program(PROCESSORS[platform.machine()], os.getpid()))
    instructions = ctypes.create_string_buffer(code, len(code))
    program = _Program(len(code) // 8, ctypes.addressof(instructions))
    control_process(PR_SET_NO_NEW_PRIVS, 1)
    checked(int(library().prctl(_PR_SET_SECCOMP, ctypes.c_ulong(_MODE_FILTER), ctypes.byref(program), 0, 0)), "seccomp")


def _program(processor: Processor, own_process: int) -> Iterator[bytes]:
    """Yield the instructions; each block decides on its calls or leaves the number loaded for the next."""
    yield _instruction(_LOAD, _ARCHITECTURE)
    yield _instruction(_EQUAL, processor.architecture, if_true=1)
    yield _instruction(_RETURN, _KILL_PROCESS)
    yield _instruction(_LOAD, _NUMBER)
    if processor.first_of_other_kind is not None:
        yield from _decide(_AT_LEAST, processor.first_of_other_kind, _REFUSED)
    yield from _decide(_AT_LEAST, LAST_KNOWN + 1, _UNKNOWN)
    # what follows cannot be read by the filter, and the C library falls back to the older call
    yield from _decide(_EQUAL, _number(CLONE3, processor), _UNKNOWN)
    yield from _only_if(_HAS_BIT, _CLONE_THREAD, _number(CLONE, processor))
    yield from _only_if(_EQUAL, own_process, _number(KILL, processor))
    yield from _only_if(_EQUAL, own_process, _number(TGKILL, processor))
    yield from _only_if(_EQUAL, 0, _number(PRLIMIT, processor))
    for calls, answer in ((FORBIDDEN, _REFUSED), (PRETENDED, _DONE)):
        for numbers in calls.values():
            number = numbers[processor.column]
            if number is not None:
                yield from _decide(_EQUAL, number, answer)
    yield _instruction(_RETURN, _ALLOW)


def _decide(test: int, value: int, verdict: int) -> Iterator[bytes]:
    yield _instruction(test, value, if_false=1)
    yield _instruction(_RETURN, verdict)


def _only_if(test: int, value: int, number: int) -> Iterator[bytes]:
    """Allow a call when its first argument passes the test, and refuse it otherwise."""
    yield _instruction(_EQUAL, number, if_false=4)
    yield _instruction(_LOAD, _FIRST_ARGUMENT)
    yield _instruction(test, value, if_false=1)
    yield _instruction(_RETURN, _ALLOW)
    yield _instruction(_RETURN, _REFUSED)


def _number(numbers: tuple[int | None, int | None], processor: Processor) -> int:
    number = numbers[processor.column]
    assert number is not None
    return number


def _instruction(code: int, value: int, if_true: int = 0, if_false: int = 0) -> bytes:
    return struct.pack("HBBI", code, if_true, if_false, value)
