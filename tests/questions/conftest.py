"""An answer is right in the notebook and in the grader; it may be a figure, and none stays open after its test."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator

import pytest

from crm_lessons.grading.student.wire import decode, encode


@pytest.fixture(params=["notebook", "grader"])
def handed_in(request: pytest.FixtureRequest) -> Callable[[object], object]:
    """Return what becomes of an answer on its way to the check; functions stay where they live."""

    def crossed(answer: object) -> object:
        return answer if callable(answer) else decode(json.loads(json.dumps(encode(answer), allow_nan=False)))

    return crossed if request.param == "grader" else lambda answer: answer


@pytest.fixture(autouse=True)
def _close_figures() -> Iterator[None]:
    yield
    if "matplotlib.pyplot" in sys.modules:
        sys.modules["matplotlib.pyplot"].close("all")
