"""Writes `pyodide-lock.json`: what a notebook takes of Pyodide, out of Pyodide's own list of all that it has.

`python docs/lite/trim_lock.py LIST`, once for each version of Pyodide and whenever the package needs more; LIST is the
`pyodide-lock.json` of that version. The sums in it are Pyodide's: a browser refuses a file that has another.
"""

from __future__ import annotations

import json
import sys
from itertools import chain
from pathlib import Path
from typing import Any

from packaging.utils import canonicalize_name
from runtime import ASKED_BY_THE_KERNEL, LEFT_OUT, LOCK, python_of
from wheels import PACKAGE, needed


def trimmed(lock: dict[str, Any]) -> dict[str, Any]:
    """Return the lock with the packages alone that the kernel asks for, or the course, and those that these need."""
    packages = lock["packages"]
    waiting = [*ASKED_BY_THE_KERNEL, *chain.from_iterable(needed(PACKAGE, packages, python_of(lock)).values())]
    kept: dict[str, Any] = {}
    while waiting:
        name = canonicalize_name(waiting.pop())
        if name in packages and name not in kept and name not in LEFT_OUT:
            depends = [one for one in packages[name]["depends"] if one not in LEFT_OUT]
            kept[name] = packages[name] | {"depends": depends}
            waiting += depends
    return {"info": lock["info"], "packages": dict(sorted(kept.items()))}


if __name__ == "__main__":
    full = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    LOCK.write_text(json.dumps(trimmed(full), indent=1) + "\n", encoding="utf-8")
