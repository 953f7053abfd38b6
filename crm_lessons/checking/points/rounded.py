"""Rates rounded on the way: as far as the sheet allows it, what is worked out from them is right."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pandas as pd

from crm_lessons.checking.judges import Judge
from crm_lessons.checking.kinds.tables import misplaced
from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Question


def rounded_on_the_way(question: Question, given: Any, truth: Any, data: Data, judge: Judge, half_unit: float) -> bool:
    """Return whether an answer is as near to the right one as rates that are rounded on the way leave it.

    given, truth: the answer and the right one, as they were read
    half_unit: by how much each of these rates may be off; what each can do to the answer adds up
    """
    if question.rounded is None or (mine := _numbers(_in_line(question, given, truth), truth)) is None:
        return False
    right = _numbers(truth, truth) or []
    off = judge.once(_moved_by, question, truth, data, judge.read, half_unit)
    pairs = zip(mine, right, off, strict=True)
    return all(abs(one - other) <= question.tolerance + most + 1e-9 for one, other, most in pairs)


def _in_line(question: Question, given: Any, truth: Any) -> Any:
    """Return an answer with the rows of a table in the line of the right one, nothing where they are others or stand elsewhere."""
    if not isinstance(truth, pd.DataFrame):
        return given
    if sorted(map(str, given.index)) != sorted(map(str, truth.index)) or misplaced(question, given, truth):
        return given.iloc[:0]
    return given if question.in_order else given.loc[truth.index]


def _moved_by(question: Question, truth: Any, data: Data, read: Callable[[Any], Any], half_unit: float) -> list[float]:
    right = _numbers(truth, truth) or []
    off, rate = [0.0] * len(right), 0
    while True:
        kept = _OneMoved(rate, half_unit)
        moved = _numbers(read(question.rounded(data, kept)), truth)  # type: ignore[misc]
        if kept.met <= rate or moved is None:
            return off
        off = [most + abs(one - other) for most, one, other in zip(off, moved, right, strict=True)]
        rate += 1


@dataclass
class _OneMoved:
    """Keeps each rate as it is but one, which it moves; counts those that it has met."""

    moved: int
    by: float
    met: int = 0

    def __call__(self, rate: float) -> float:
        self.met += 1
        return rate + self.by if self.met == self.moved + 1 else rate


def _numbers(answer: Any, truth: Any) -> list[float] | None:
    """Return the numbers of an answer in the order of the right one; None where there are others, or other things."""
    values = _in_order(answer, truth)
    return values if values is not None and all(isinstance(one, float) for one in values) else None


def _in_order(answer: Any, truth: Any) -> list[Any] | None:
    if isinstance(truth, pd.DataFrame):
        same = len(answer) == len(truth) and {*truth} <= {*answer}
        return answer[[*truth]].to_numpy().ravel().tolist() if same else None
    if isinstance(truth, dict):
        return [answer[name] for name in truth] if answer.keys() == truth.keys() else None
    if isinstance(truth, list):
        return list(answer) if len(answer) == len(truth) else None
    return [answer]
