"""A test on many values is one item: all are tried to the end, and those that fail are told together."""

from __future__ import annotations

import inspect
import sys
import traceback
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager

import pytest

Case = Callable[..., AbstractContextManager[None]]
Test = Callable[..., None]


@contextmanager
def all_tried() -> Iterator[Case]:
    """Give what a test puts around each of its cases, with the case's name; those that fail are told at the end."""
    failed: list[str] = []

    @contextmanager
    def case(*name: object) -> Iterator[None]:
        try:
            yield
        except (Exception, pytest.fail.Exception):
            failed.append(f"{', '.join(map(str, name))}:\n{traceback.format_exc(limit=-2)}")
        finally:
            _close_figures()

    yield case
    if failed:
        pytest.fail(f"{len(failed)} failed.\n\n" + "\n".join(failed), pytrace=False)


def in_each(paths: Iterable[str]) -> Callable[[Test], Test]:
    """Run a test of a `path` on all of these."""

    def of_a_path(test: Test) -> Test:
        def of_all(**fixtures: object) -> None:
            with all_tried() as case:
                for path in paths:
                    with case(path):
                        test(path=path, **fixtures)

        return in_place_of(test, of_all, "path")

    return of_a_path


def in_place_of(test: Test, of_many: Test, given: str) -> Test:
    """Return a test of many values as pytest is to see it: as the test of one, which is given each of them instead of asking."""
    asked = inspect.signature(test)
    kept = [one for name, one in asked.parameters.items() if name != given]
    vars(of_many).update(vars(test), __name__=test.__name__, __doc__=test.__doc__, __module__=test.__module__)
    of_many.__signature__ = asked.replace(parameters=kept)  # type: ignore[attr-defined]
    return of_many


def _close_figures() -> None:
    if "matplotlib.pyplot" in sys.modules:
        sys.modules["matplotlib.pyplot"].close("all")
