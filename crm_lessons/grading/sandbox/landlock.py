"""Landlock: a process gives up, for itself and for good, all files but those on a list, and all of TCP.

In the kernel since Linux 5.13, for every user. Its documentation: Documentation/userspace-api/landlock.rst in the kernel.
Each version of the interface ("ABI") knows more rights: 2 linking across folders, 3 truncating, 4 TCP, 5 ioctl on devices,
6 signals and abstract sockets. What a kernel does not know cannot be given up; seccomp and namespaces stand behind.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
from collections.abc import Iterable
from pathlib import Path

from crm_lessons.grading.sandbox.kernel import PR_SET_NO_NEW_PRIVS, control_process, system_call

_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
_ASK_FOR_VERSION, _BENEATH_A_PATH = 1, 1

_EXECUTE, _WRITE_FILE, _READ_FILE, _READ_FOLDER = 1 << 0, 1 << 1, 1 << 2, 1 << 3
_LINK_ACROSS, _TRUNCATE, _IOCTL = 1 << 13, 1 << 14, 1 << 15
_FIRST_VERSION = (1 << 13) - 1
_BIND_AND_CONNECT = 0b11
_ABSTRACT_SOCKETS_AND_SIGNALS = 0b11

_READ = _EXECUTE | _READ_FILE | _READ_FOLDER
_OF_FILES = _EXECUTE | _WRITE_FILE | _READ_FILE | _TRUNCATE | _IOCTL


class _Ruleset(ctypes.Structure):
    _fields_ = (("files", ctypes.c_uint64), ("network", ctypes.c_uint64), ("scoped", ctypes.c_uint64))


class _Beneath(ctypes.Structure):
    _pack_ = 1
    _layout_ = "ms"
    _fields_ = (("allowed", ctypes.c_uint64), ("parent", ctypes.c_int32))


def version() -> int:
    """Return the version of the interface that this kernel speaks, 0 when it has none."""
    try:
        return system_call(_CREATE_RULESET, None, ctypes.c_size_t(0), ctypes.c_uint32(_ASK_FOR_VERSION))
    except OSError:
        return 0


def confine(readable: Iterable[Path], writable: Iterable[Path]) -> None:
    """Leave this process only these files and folders, with all beneath them.

    Raises: OSError, when the kernel has no Landlock or refuses; the process is then as free as before.
    """
    known = version()
    files = _FIRST_VERSION | (_LINK_ACROSS * (known >= 2)) | (_TRUNCATE * (known >= 3)) | (_IOCTL * (known >= 5))
    rules = _Ruleset(files, _BIND_AND_CONNECT, _ABSTRACT_SOCKETS_AND_SIGNALS)
    size = 24 if known >= 6 else 16 if known >= 4 else 8
    ruleset = system_call(_CREATE_RULESET, ctypes.byref(rules), ctypes.c_size_t(size), ctypes.c_uint32(0))
    try:
        for path in readable:
            _allow(ruleset, path, _READ & files)
        for path in writable:
            _allow(ruleset, path, files)
        control_process(PR_SET_NO_NEW_PRIVS, 1)
        system_call(_RESTRICT_SELF, ctypes.c_int(ruleset), ctypes.c_uint32(0))
    finally:
        os.close(ruleset)


def _allow(ruleset: int, path: Path, rights: int) -> None:
    with contextlib.suppress(FileNotFoundError, PermissionError):
        handle = os.open(path, os.O_PATH | os.O_CLOEXEC)
        try:
            allowed = rights if path.is_dir() else rights & _OF_FILES
            rule = _Beneath(allowed, handle)
            system_call(
                _ADD_RULE, ctypes.c_int(ruleset), ctypes.c_int(_BENEATH_A_PATH), ctypes.byref(rule), ctypes.c_uint32(0)
            )
        finally:
            os.close(handle)
