"""An answer is right in the notebook and in the grader; what a test tries is tried to the end, then told at once."""

from __future__ import annotations

import json
import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager

import pytest

from crm_lessons.grading.student.wire import decode, encode

Case = Callable[..., AbstractContextManager[None]]


@pytest.fixture(scope="session")
def every_case() -> Callable[[], AbstractContextManager[Case]]:
    """Return what a test loops in: each of its cases has a name, and all that fail are told together at the end."""

    @contextmanager
    def all_tried() -> Iterator[Case]:
        failed: list[str] = []

        @contextmanager
        def case(*name: object) -> Iterator[None]:
            try:
                yield
            except Exception:
                failed.append(f"{', '.join(map(str, name))}:\n{traceback.format_exc(limit=-2)}")
            finally:
                _close_figures()

        yield case
        if failed:
            pytest.fail(f"{len(failed)} failed.\n\n" + "\n".join(failed), pytrace=False)

    return all_tried


@pytest.fixture(scope="session")
def ways() -> dict[str, Callable[[object], object]]:
    """Return what becomes of an answer on its way to the check, by where it is checked; functions stay where they live."""

    def crossed(answer: object) -> object:
        return answer if callable(answer) else decode(json.loads(json.dumps(encode(answer), allow_nan=False)))

    return {"notebook": lambda answer: answer, "grader": crossed}


def _close_figures() -> None:
    if "matplotlib.pyplot" in sys.modules:
        sys.modules["matplotlib.pyplot"].close("all")
