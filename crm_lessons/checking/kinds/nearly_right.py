"""A number beside others that are wrong, and itself right but for its decimals or its unit."""

from __future__ import annotations

import math
from collections.abc import Hashable, Iterable, Mapping
from enum import Enum, auto

from crm_lessons.checking.kinds.numbers import are_percentages, close, is_rate, rounded_too_early
from crm_lessons.questions.question import Kind, Question


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
    return Nearly.IN_PERCENT if is_rate(abs(truth)) and are_percentages(question, [given], [truth]) else None


def nearly_right_in(
    question: Question, given: Mapping[Hashable, object], truth: Mapping[Hashable, object], places: Iterable[Hashable]
) -> dict[Hashable, Nearly | None]:
    """Return what is amiss in each of some places; in a table only where a column holds rates and nothing else.

    given, truth: what stands where, in the answer and in the right one
    """
    amounts = {place[1] for place, right in truth.items() if isinstance(place, tuple) and not _may_be_a_rate(right)}
    of_a_table = question.kind is Kind.TABLE
    return {
        place: None
        if of_a_table and isinstance(place, tuple) and place[1] in amounts
        else nearly_right(question, given.get(place), truth.get(place))
        for place in places
    }


def _may_be_a_rate(right: object) -> bool:
    return isinstance(right, float) and (math.isnan(right) or is_rate(abs(right)))
