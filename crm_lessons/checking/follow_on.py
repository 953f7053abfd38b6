"""A wrong early answer does not sink the later ones: what was worked out rightly from it is right from there.

An answer follows on from one earlier answer at most, as the student gave it: two steps of guessing would find a way to
nearly any number.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

import numpy as np

from crm_lessons.checking.judges import Judge, judge_of
from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Question, SheetQuestions

class Earlier(NamedTuple):
    """The student's own answers to the questions of a sheet, by id."""

    sheet: SheetQuestions
    answers: Mapping[str, object]


def followed(question: Question, given: Any, data: Data, earlier: Earlier, judge: Judge) -> str | None:
    """Return the id of the earlier question from whose wrong answer `given` was rightly worked out; None without one."""
    for name, expected_from in question.follows.items():
        if any(
            _right_from(own, given, data, expected_from, judge)
            for own in _wrong_answer(earlier.sheet[name], earlier.answers.get(name, ...), data)
        ):
            return name
    return None


def _wrong_answer(question: Question, answer: object, data: Data) -> Iterator[Any]:
    """Yield each reading of an earlier answer; nothing where it is right, blank or cannot be read."""
    judge = judge_of(question)
    try:
        own = judge.read(answer)
        right = question.expected is None or judge.compare(own, judge.read(question.expected(data))).complete
    except Exception:
        return
    if not right:
        yield own


def _right_from(own: Any, given: Any, data: Data, expected_from: Callable[[Data, Any], Any], judge: Judge) -> bool:
    """Return whether an answer agrees wholly with what is right from there; from an absurd answer nothing is."""
    try:
        with np.errstate(all="ignore"):
            truth = expected_from(data, own)
        return truth is not None and judge.compare(given, judge.read(truth)).complete
    except Exception:
        return False
