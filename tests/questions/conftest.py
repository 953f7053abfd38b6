"""An answer is right in the notebook and in the grader; what a test tries is tried to the end, then told at once."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest
from all_tried import Case, all_tried

from crm_lessons.grading.student.wire import decode, encode


@pytest.fixture(scope="session")
def every_case() -> Callable[[], AbstractContextManager[Case]]:
    """Return what a test loops in: each of its cases has a name, and all that fail are told together at the end."""
    return all_tried


@pytest.fixture(scope="session")
def ways() -> dict[str, Callable[[object], object]]:
    """Return what becomes of an answer on its way to the check, by where it is checked; functions stay where they live."""

    def crossed(answer: object) -> object:
        return answer if callable(answer) else decode(json.loads(json.dumps(encode(answer), allow_nan=False)))

    return {"notebook": lambda answer: answer, "grader": crossed}
