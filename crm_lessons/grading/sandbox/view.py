"""Which files a student's Python needs: itself, the installed packages, and of the course all but questions and solutions."""

from __future__ import annotations

import functools
import sys
import sysconfig
from collections.abc import Iterable
from pathlib import Path

import crm_lessons

_PACKAGE = Path(crm_lessons.__file__).parent
HIDDEN = (_PACKAGE / "questions", _PACKAGE / "classroom" / "worked")
"""Expected answers, hidden inputs and worked solutions."""

_SYSTEM = (
    "/lib", "/lib64", "/usr/lib", "/usr/lib64", "/usr/local/lib", "/etc/ld.so.cache", "/etc/fonts", "/etc/localtime",
    "/usr/share/fonts", "/usr/share/zoneinfo", "/dev/null", "/dev/zero", "/dev/urandom", "/dev/random",
)  # fmt: skip
_PACKAGE_FOLDERS = ("site-packages", "dist-packages")


@functools.cache
def needed() -> tuple[Path, ...]:
    """Return the files and folders to show, none of them inside another; `HIDDEN` ones may lie inside."""
    python = {sysconfig.get_path(name) for name in ("stdlib", "platstdlib", "purelib", "platlib")}
    packages = {entry for entry in sys.path if Path(entry).name in _PACKAGE_FOLDERS}
    libraries = {str(Path(prefix, "lib")) for prefix in (sys.base_prefix, sys.prefix)}
    wanted = {Path(path) for path in (*_SYSTEM, *python, *packages, *libraries, str(_PACKAGE))}
    there = sorted(path for path in wanted if path.exists())
    return tuple(path for path in there if not any(other in path.parents for other in there))


def without_hidden(paths: Iterable[Path]) -> list[Path]:
    """Return the same paths, a folder that holds something hidden as all that it holds besides."""
    shown = []
    for path in paths:
        if path in HIDDEN:
            continue
        holds_some = any(path in hidden.parents for hidden in HIDDEN)
        shown += without_hidden(path.iterdir()) if holds_some else [path]
    return shown
