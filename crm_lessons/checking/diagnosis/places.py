"""The places of an answer, and what stands in each: labels, numbers of a list, cells of a table, results of a function."""

from __future__ import annotations

import math
from collections.abc import Hashable, Mapping
from typing import Any

from crm_lessons.checking.agreement import Stopped
from crm_lessons.checking.kinds.numbers import close
from crm_lessons.questions.question import Kind, Question

Place = Hashable
Places = Mapping[Place, Any]
"""What stands where, as it was read."""


def places_of(question: Question, answer: Any) -> Places:
    """Return what stands where in an answer that was read; an answer of one piece has no places.

    The places of a table are (row, column), those of a function its cases, each with the places of the result where the
    question has names for them: (case, None), (case, place).
    """
    if question.kind is not Kind.FUNCTION:
        return _places(question.kind, answer)
    if not question.places:
        return {(case, None): result for case, result in enumerate(answer)}
    return {
        (case, place): value
        for case, result in enumerate(answer)
        for place, value in result_places(question, result).items()
    }


def result_places(question: Question, result: Any) -> Places:
    """Return what stands where in the result of one call; a result of one piece, or none, stands at the place None."""
    return {None: result} if isinstance(result, Stopped) else _places(question.returns, result) or {None: result}


def _places(kind: Kind, answer: Any) -> Places:
    match kind:
        case Kind.SERIES:
            return {**answer}
        case Kind.MAPPING:
            return {**answer.by_customer}
        case Kind.ORDERED_LIST:
            return dict(enumerate(answer))
        case Kind.TABLE:
            return {(row, column): cell for column in answer for row, cell in answer[column].items()}
    return {}


def differing(question: Question, one: Places, other: Places) -> list[Place]:
    """Return the places where two answers are not the same within the tolerance of the question."""
    return [place for place in {**one, **other} if not same(question, one, other, place)]


def same(question: Question, one: Places, other: Places, place: Place) -> bool:
    """Return whether the same stands there in two answers: numbers within the tolerance, what is undefined like itself."""
    here, there = one.get(place, _NOTHING), other.get(place, _NOTHING)
    if isinstance(here, float) and isinstance(there, float):
        return (math.isnan(here) and math.isnan(there)) or close(question, here, there)
    return bool(here == there)


_NOTHING = object()
"""What stands where an answer has no such place."""
