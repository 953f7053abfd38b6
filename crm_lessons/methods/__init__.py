"""The methods of the course: pandas in, pandas out, every column that one would write by hand.

Which file each name comes from is written once, in the stub beside this file, where editors and type checkers read it too. A
name is loaded when it is first used: who needs one method does not wait for all of them (as in Scientific Python's SPEC 1).
"""

from __future__ import annotations

import ast
from importlib import import_module
from pathlib import Path
from typing import Any

_STUB = ast.parse(Path(__file__).with_suffix(".pyi").read_text(encoding="utf-8"))
_FILES = {
    alias.name: line.module
    for line in _STUB.body
    if isinstance(line, ast.ImportFrom) and line.module
    for alias in line.names
}

__all__ = list(_FILES)


def __getattr__(name: str) -> Any:
    if name not in _FILES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(_FILES[name]), name)
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_FILES})
