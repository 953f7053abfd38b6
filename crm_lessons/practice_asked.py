"""A sheet of which practice is asked where it is graded or rehearsed: the statement that asks stops there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from inspect import getattr_static
from typing import Never

from crm_lessons.nothing import Nothing


class LeftOut(BaseException):
    """A statement practises, as its run shows; a student's `except Exception` does not see it."""


def leave_out(*_: object, **__: object) -> Never:
    """Stand for `again` and `similar` in a class of sheets, and as a property for `trial`.

    Raises: LeftOut.
    """
    raise LeftOut


PRACTICE = ("again", "similar", "trial")
"""What a sheet has for practice, by name."""


def without_practice(sheet: type) -> AbstractContextManager[None]:
    """Leave out the practice of all sheets of a class."""
    return _replaced(sheet, {"again": leave_out, "similar": leave_out, "trial": property(leave_out)})


def practice_gives_nothing(sheet: type) -> AbstractContextManager[None]:
    """Let practice of all sheets of a class give nothing, where a function is called: it cannot be left without one of its statements."""
    return _replaced(sheet, dict.fromkeys(PRACTICE, Nothing()))


@contextmanager
def _replaced(sheet: type, ways: Mapping[str, object]) -> Iterator[None]:
    kept = {name: vars(sheet)[name] for name in ways}
    for name, way in ways.items():
        setattr(sheet, name, way)
    try:
        yield
    finally:
        for name, way in kept.items():
            setattr(sheet, name, way)


def is_sheet(value: object) -> bool:
    """Return whether the practice of this object is left out; one of the student's own is no sheet, whatever its class is called."""
    return getattr_static(type(value), "again", None) is leave_out
