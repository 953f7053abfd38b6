"""What the sheet left open: a function whose body is still its dots."""

from __future__ import annotations

import dis
from types import FunctionType
from typing import Any


def is_blank(function: object) -> bool:
    """Return whether the body of a function is still the dots of the sheet, with or without a docstring."""
    return type(function) is FunctionType and _steps(function) == _steps(_dots)


def _dots() -> None: ...


def _steps(function: FunctionType | Any) -> list[tuple[str, Any]]:
    """Return what Python does to run a function, with the constants it uses; a docstring is no step."""
    return [(step.opname, step.argval) for step in dis.get_instructions(function) if step.opname not in _NO_STEPS]


_NO_STEPS = {"RESUME", "NOP"}
