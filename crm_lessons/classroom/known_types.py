"""Nothing of a student's own object is run by a check: whether its exact type is one that we know is seen without asking it.

`isinstance` asks an object for its `__class__`, a comparison for its `__eq__`, and both may raise, leave Python or never end.
"""

from __future__ import annotations

import sys
from abc import ABCMeta
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import numpy as np
import pandas as pd

from crm_lessons.checking.reading.blank import is_blank
from crm_lessons.questions.question import Kind, Question

MOST_LOOKED_AT = 200_000
"""More values than any answer of the course has; a larger one is refused by its length, before its values are read."""
_DEEPEST = 20
_MADE_IN_PYTHON = 1 << 9
"""Among the flags of a type: it was made while Python ran, as a student's `class` is (Py_TPFLAGS_HEAPTYPE)."""
_LIBRARIES = {"builtins", "collections", "crm_lessons", "datetime", "decimal", "fractions", "functools", "matplotlib",
              "mpl_toolkits", "numpy", "pandas", "pyarrow", "types", "zoneinfo"}  # fmt: skip
_CONTAINERS = (list, tuple, set, frozenset)


class Stranger:
    """Stands for an answer of a type that no question can read, or that holds such a value; no two are the same answer."""

    def __reduce__(self) -> str:
        raise TypeError


def known_answer(question: Question, answer: object) -> object:
    """Return the answer to be judged: the same one, or a `Stranger` where its type, or that of a value in it, is not known.

    A function stays one, for it has to be called; what it gives is looked at in the same way.
    """
    if question.kind.is_called and callable(answer) and not issubclass(type(answer), type):
        looked_at = question.kind is not Kind.PLAN  # what a plan gives is read as from an enemy
        return answer if is_blank(answer) else _called(answer, looked_at)
    return answer if _holds_known_types(answer) else Stranger()


def _called(function: Callable[..., object], looked_at: bool) -> Callable[..., object]:
    def called(*arguments: object) -> object:
        try:
            result = function(*arguments)
        except (Exception, SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:  # one of the student's own, which nothing else would stop
            raise RuntimeError from error
        return result if not looked_at or _holds_known_types(result) else Stranger()

    return called


def _holds_known_types(answer: object) -> bool:
    """Return whether an answer and all that it holds are of known types, as far as their number allows to look."""
    waiting: list[Iterator[object]] = [iter((answer,))]
    left = MOST_LOOKED_AT
    while waiting:
        for value in waiting[-1]:
            left -= 1
            if not _known(type(value)) or left < 0 or len(waiting) > _DEEPEST:
                return left < 0 or len(waiting) > _DEEPEST
            if (held := _held(value)) is not None:
                waiting.append(held)
                break
        else:
            waiting.pop()
    return True


def _held(value: Any) -> Iterator[object] | None:
    """Return the objects in a value of a known type, None where there are none."""
    kind = type(value)
    if kind in _CONTAINERS:
        return (one for one in value)
    if dict in kind.__mro__:
        return _both(value.keys(), value.values())
    if kind is np.ndarray:
        return (one for one in value.ravel()) if value.dtype.kind == "O" else None
    if kind is pd.DataFrame:
        columns = (value.iloc[:, place] for place in range(value.shape[1]) if value.dtypes.iloc[place].kind == "O")
        return _both((value.index, value.columns), columns)
    if kind is pd.Series:
        return _both((value.index, value.name), _objects(value))
    if pd.Index in kind.__mro__:
        return _both(value.names, _objects(value))
    return None


def _objects(values: pd.Series[Any] | pd.Index[Any]) -> Iterable[object]:
    return values.to_numpy() if values.dtype.kind == "O" else ()


def _both(first: Iterable[object], second: Iterable[object]) -> Iterator[object]:
    yield from first
    yield from second


def _known(kind: type) -> bool:
    """Return whether a type is Python's own or a library's; its own words about itself count only where the library has it."""
    if type(kind) is not type and type(kind) is not ABCMeta:
        return False
    if not _of(kind, "__flags__") & _MADE_IN_PYTHON:
        return True
    module, name = _of(kind, "__module__"), _of(kind, "__qualname__")
    if type(module) is not str or module.partition(".")[0] not in _LIBRARIES:
        return False
    found: Any = sys.modules.get(module)
    for part in name.split("."):
        found = getattr(found, part, None)
    return found is kind


def _of(kind: type, attribute: str) -> Any:
    """Return what Python itself knows of a type, past whatever its own class says."""
    return type.__dict__[attribute].__get__(kind)
