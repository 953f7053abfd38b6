"""Namespaces: a process gets a view of the machine in which other files, processes, users and networks do not exist.

In the kernel since Linux 3.8 for ordinary users too, where the administrator has not closed them (containers and some
AppArmor profiles do). Documentation: namespaces(7), user_namespaces(7), pid_namespaces(7), pivot_root(2).
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import socket
from collections.abc import Collection, Iterable
from pathlib import Path

from crm_lessons.grading.sandbox.kernel import checked, library

_MOUNT, _CGROUP, _UTS, _IPC, _USER, _PID, _NET = (
    0x00020000, 0x02000000, 0x04000000, 0x08000000, 0x10000000, 0x20000000, 0x40000000
)  # fmt: skip
_READ_ONLY, _NO_SUID, _NO_DEVICES, _NO_PROGRAMS, _REMOUNT, _BIND, _RECURSIVE, _PRIVATE = (
    1, 2, 4, 8, 32, 4096, 16384, 1 << 18
)  # fmt: skip
_DETACH = 2

HOME = Path("/home/student")
"""The only folder that can be written to, on a small disk in memory."""
_TEMPORARY = Path("/tmp")
_DISK = "size=64m,nr_inodes=4096,mode=700"
_MOST_PROCESSES = "256"


def enter_namespaces() -> None:
    """Enter new namespaces; the next child of this process is the first process in them.

    Raises: OSError, when the system does not let this user have them.
    """
    user, group = os.getuid(), os.getgid()
    everything = _USER | _MOUNT | _PID | _NET | _IPC | _UTS | _CGROUP
    checked(int(library().unshare(ctypes.c_int(everything))), "unshare")
    socket.sethostname("student")
    Path("/proc/self/setgroups").write_text("deny")
    Path("/proc/self/uid_map").write_text(f"{user} {user} 1")
    Path("/proc/self/gid_map").write_text(f"{group} {group} 1")


def build_root(shown: Iterable[Path], hidden: Collection[Path]) -> None:
    """Make a root in which only these files exist, all read-only, with `HOME` to write in; the old root is gone after it.

    To be called in the first process of the new namespaces. Raises: OSError.
    """
    _mount(None, Path("/"), None, _RECURSIVE | _PRIVATE)
    root = Path("/proc")  # a folder that every Linux has; what is mounted over it is seen in these namespaces only
    _mount("tmpfs", root, "tmpfs", _NO_SUID | _NO_DEVICES, "size=1m,mode=755")
    for path in shown:
        _show(path, root)
    for path in hidden:
        if _inside(root, path).is_dir():
            _mount("tmpfs", _inside(root, path), "tmpfs", _READ_ONLY | _NO_SUID | _NO_DEVICES, "size=4k")
    for folder in (HOME, Path("/proc"), Path("/old")):
        _inside(root, folder).mkdir(parents=True, exist_ok=True)
    _mount("tmpfs", _inside(root, HOME), "tmpfs", _NO_SUID | _NO_DEVICES | _NO_PROGRAMS, _DISK)
    if not _inside(root, _TEMPORARY).exists():  # a package may be installed there
        _inside(root, _TEMPORARY).symlink_to(HOME)
    _processes(_inside(root, Path("/proc")))
    checked(int(library().pivot_root(os.fsencode(root), os.fsencode(root / "old"))), "pivot_root")
    os.chdir("/")
    checked(int(library().umount2(b"/old", _DETACH)), "umount")
    Path("/old").rmdir()
    _mount(None, Path("/"), None, _REMOUNT | _BIND | _READ_ONLY | _NO_SUID | _NO_DEVICES)
    os.chdir(HOME)


def _processes(place: Path) -> None:
    """Show the processes of these namespaces, and allow few of them; containers forbid the one, older kernels the other."""
    with contextlib.suppress(OSError):
        _mount("proc", place, "proc", _NO_SUID | _NO_DEVICES | _NO_PROGRAMS)
        with contextlib.suppress(OSError):
            (place / "sys/kernel/pid_max").write_text(_MOST_PROCESSES)
        _mount(None, place, None, _REMOUNT | _BIND | _READ_ONLY | _NO_SUID | _NO_DEVICES | _NO_PROGRAMS)


def _show(path: Path, root: Path) -> None:
    place = _inside(root, path)
    if path.is_symlink():
        place.parent.mkdir(parents=True, exist_ok=True)
        place.symlink_to(path.readlink())
        return
    if path.is_dir():
        place.mkdir(parents=True, exist_ok=True)
    else:
        place.parent.mkdir(parents=True, exist_ok=True)
        place.touch()
    _mount(str(path), place, None, _BIND | _RECURSIVE)
    is_device = Path("/dev") in path.parents
    asked_for = _READ_ONLY | _NO_SUID | (0 if is_device else _NO_DEVICES)
    _mount(None, place, None, _REMOUNT | _BIND | asked_for | _already_forbidden(path))


def _already_forbidden(path: Path) -> int:
    """Return the flags of the mount that a path is on; the kernel refuses to take one back in new namespaces."""
    return os.statvfs(path).f_flag & (_READ_ONLY | _NO_SUID | _NO_DEVICES | _NO_PROGRAMS)


def _inside(root: Path, path: Path) -> Path:
    return root / path.relative_to("/")


def _mount(source: str | None, target: Path, kind: str | None, flags: int, options: str | None = None) -> None:
    words = [None if word is None else os.fsencode(word) for word in (source, str(target), kind, options)]
    result = library().mount(words[0], words[1], words[2], ctypes.c_ulong(flags), words[3])
    checked(int(result), f"mount {target}")
