"""A sheet of which practice is asked where it is graded or rehearsed: the statement that asks stops there."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from inspect import getattr_static
from typing import Never


class LeftOut(BaseException):
    """A statement practises, as its run shows; a student's `except Exception` does not see it."""


def leave_out(*_: object, **__: object) -> Never:
    """Stand for `again` and `similar` in a class of sheets, and as a property for `trial`.

    Raises: LeftOut.
    """
    raise LeftOut


_INSTEAD = {"again": leave_out, "similar": leave_out, "trial": property(leave_out)}
PRACTICE = frozenset(_INSTEAD)
"""What a sheet has for practice, by name."""


@contextmanager
def without_practice(sheet: type) -> Iterator[None]:
    """Leave out the practice of all sheets of a class."""
    kept = {name: vars(sheet)[name] for name in _INSTEAD}
    for name, instead in _INSTEAD.items():
        setattr(sheet, name, instead)
    try:
        yield
    finally:
        for name, way in kept.items():
            setattr(sheet, name, way)


def is_sheet(value: object) -> bool:
    """Return whether the practice of this object is left out; one of the student's own is no sheet, whatever its class is called."""
    return getattr_static(type(value), "again", None) is leave_out
