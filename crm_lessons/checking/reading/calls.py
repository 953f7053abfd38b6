"""Which of the course's methods a function calls: read in what Python keeps of it, without running anything.

A question that asks to *build* a method refuses the ready-made one (`Question.builds`). What counts is which function a name
leads to: one of the student's own under the same name is theirs. Of a function of this package, as those by which a record says
what is right, only what it was given is looked at.
"""

from __future__ import annotations

import dis
import functools
import sys
from collections.abc import Iterator
from types import CodeType, FunctionType, MethodType, ModuleType
from typing import Any

from crm_lessons import methods

_PUBLIC: dict[str, object] = {name: getattr(methods, name) for name in methods.__all__}
_NAMES = {value: name for name, value in _PUBLIC.items() if type(value) is FunctionType}
"""Each public method under its name, as they were before any student's code ran."""
_PACKAGE = "crm_lessons"
_MOST_FUNCTIONS = 200
"""More functions than one answer of a sheet ever calls."""
_GLOBALS = {"LOAD_GLOBAL", "LOAD_NAME"}
_ATTRIBUTES = {"LOAD_ATTR", "LOAD_METHOD", "IMPORT_FROM"}


class Elsewhere:
    """A function that lives in another process; `methods` are the names of those that it calls, as that process told."""

    def __init__(self, called: frozenset[str]) -> None:
        self.methods = called


def methods_called(answer: object) -> frozenset[str]:
    """Return the names of the methods that a function calls, itself or through other functions of the student's."""
    if issubclass(type(answer), Elsewhere):
        return frozenset(vars(answer)["methods"])
    called: set[str] = set()
    seen: set[int] = set()
    waiting = [answer]
    while waiting and len(seen) < _MOST_FUNCTIONS:
        value = waiting.pop()
        if type(value) is FunctionType and value in _NAMES:
            called.add(_NAMES[value])
        elif id(value) not in seen and (found := [*_within(value)]):
            seen.add(id(value))
            waiting += found
    return frozenset(called)


def _within(value: Any) -> Iterator[object]:
    """Yield what a function can reach by its names, or what a partial, bound or remembered function stands for."""
    if type(value) is functools.partial:
        yield from (value.func, *value.args, *value.keywords.values())
    elif type(value) is MethodType:
        yield value.__func__
    elif type(value) is type(_remembered):
        yield vars(value).get("__wrapped__")
    elif type(value) is FunctionType:
        yield from value.__defaults__ or ()
        yield from (value.__kwdefaults__ or {}).values()
        yield from _closed_over(value)
        if not _is_ours(value):
            yield from _loaded(value)


def _is_ours(function: FunctionType) -> bool:
    return str(dict.get(function.__globals__, "__name__")).partition(".")[0] == _PACKAGE


@functools.cache
def _remembered() -> None: ...


def _closed_over(function: FunctionType) -> Iterator[object]:
    for cell in function.__closure__ or ():
        try:
            yield cell.cell_contents
        except ValueError:  # it will get its value later
            continue


def _loaded(function: FunctionType) -> Iterator[object]:
    """Yield what the code of a function finds under its global names, and what it takes from the course's modules."""
    reached: list[Any] = []
    attributes: list[str] = []
    for step in _steps(function.__code__):
        if step.opname in _GLOBALS:
            reached.append(dict.get(function.__globals__, step.argval))
        elif step.opname == "IMPORT_NAME":
            reached.append(sys.modules.get(step.argval))
        elif step.opname in _ATTRIBUTES:
            attributes.append(step.argval)
    yield from reached
    modules = [value for value in (*reached, *_closed_over(function)) if type(value) is ModuleType]
    if any(module.__name__.partition(".")[0] == _PACKAGE for module in modules):
        yield from (_PUBLIC.get(name) for name in attributes)


def _steps(code: CodeType) -> Iterator[dis.Instruction]:
    """Yield what Python does in a piece of code, and in those that stand in it."""
    yield from dis.get_instructions(code)
    for constant in code.co_consts:
        if type(constant) is CodeType:
            yield from _steps(constant)
