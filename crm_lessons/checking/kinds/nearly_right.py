"""A number beside others that are wrong, and itself right but for its decimals or its unit."""

from __future__ import annotations

from enum import Enum, auto

from crm_lessons.checking.kinds.numbers import are_percentages, close, is_rate, rounded_too_early
from crm_lessons.questions.question import Question


class Nearly(Enum):
    """What is amiss with a number that is right otherwise."""

    ROUNDED = auto()
    IN_PERCENT = auto()


def nearly_right(question: Question, given: object, truth: object) -> Nearly | None:
    """Return what is amiss with a number; None where that is nothing or everything, and for what is no number."""
    if not isinstance(given, float) or not isinstance(truth, float) or close(question, given, truth):
        return None
    if rounded_too_early(given, truth):
        return Nearly.ROUNDED
    return Nearly.IN_PERCENT if is_rate(truth) and are_percentages(question, [given], [truth]) else None
