"""A wrong early answer does not sink the later ones: what was worked out rightly from it is right from there.

An answer follows on from one earlier answer at most, as the student gave it: two steps of guessing would find a way to
nearly any number. The earlier answer must be a plausible attempt at its own question, and leave the later one its work.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

import numpy as np

from crm_lessons.checking.judges import Judge, judge_of
from crm_lessons.checking.plausible import plausible, worked_out
from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Question, SheetQuestions


class Earlier(NamedTuple):
    """The student's own answers to the questions of a sheet, by id."""

    sheet: SheetQuestions
    answers: Mapping[str, object]


def followed(question: Question, given: Any, truth: Any, data: Data, earlier: Earlier, judge: Judge) -> str | None:
    """Return the id of the earlier question from whose wrong answer `given` was rightly worked out; None without one.

    given, truth: the answer and the right one, as they were read
    """
    for name, expected_from in question.follows.items():
        before = earlier.sheet[name]
        own = _readable(before, earlier.answers.get(name, ...))
        follows = own is not None and _right_from(own, given, data, expected_from, judge)
        attempted = plausible if _is_computed(given, truth, own) else worked_out
        if follows and _leaves_work(before, own, data, attempted):
            return name
    return None


def _readable(question: Question, answer: object) -> Any:
    """Return an earlier answer as it was read; None where it is blank or cannot be read."""
    try:
        return judge_of(question).read(answer)
    except Exception:
        return None


def _right_from(own: Any, given: Any, data: Data, expected_from: Callable[[Data, Any], Any], judge: Judge) -> bool:
    """Return whether an answer agrees wholly with what is right from there; from an absurd answer nothing is."""
    try:
        with np.errstate(all="ignore"):
            truth = expected_from(data, own)
        return truth is not None and judge.compare(given, judge.read(truth)).complete
    except Exception:
        return False


def _leaves_work(before: Question, own: Any, data: Data, attempted: Callable[..., bool]) -> bool:
    """Return whether a wrong earlier answer is an attempt at its question that gives nothing away of the later one.

    What is chosen and not computed (a letter, groups, an order of names) can be made to follow from numbers thought up for
    it, and zero needs none: there the earlier answer must come from work.
    """
    judge = judge_of(before)
    truth = None if before.expected is None else judge.made(before.expected, data)
    if truth is None or judge.compare(own, truth).complete:
        return False
    return attempted(before, own, truth, data, judge)


def _is_computed(given: Any, truth: Any, own: Any) -> bool:
    """Return whether an answer is made of numbers, as the right one is, neither zero, nor the earlier one again, nor the same everywhere."""
    numbers = _elements(given)
    if not isinstance(numbers, list) or not all(isinstance(one, float) for one in (*numbers, *_elements(truth))):
        return False
    again = isinstance(own, float) and own in numbers
    return not again and any(numbers) and (len(numbers) == 1 or len({*numbers}) > 1)


def _elements(answer: Any) -> Any:
    return [answer] if isinstance(answer, float) else [*answer.values()] if isinstance(answer, dict) else answer
