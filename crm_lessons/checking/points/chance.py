"""What answers earn that need no knowledge: the same class for all, everything there is, one number everywhere, a list turned round."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from crm_lessons.checking.agreement import Agreement
from crm_lessons.checking.judges import Judge
from crm_lessons.checking.kinds.mappings import Classes, classes_of
from crm_lessons.checking.places import differing, one_for_all, places_of
from crm_lessons.checking.points.parts import right_share
from crm_lessons.checking.points.universe import possible_labels
from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Kind, Question


def chance(question: Question, truth: Any, data: Data, judge: Judge) -> float:
    """Return the largest fraction that such an answer gets right by itself, below 1; 0 where none gets any.

    truth: the right answer as it was read; of a function, its results in all cases
    """
    return judge.once(_largest_share, question, truth, judge.once(_cheap, question, truth, data), judge.compare)


def needs_no_knowledge(question: Question, given: Any, truth: Any, data: Data, judge: Judge) -> bool:
    """Return whether an answer is one of these, though it be a known mistake as well."""
    if question.kind is Kind.SET and not given > truth:  # everything holds the right ones too: no table need be read
        return False
    return any(judge.compare(given, answer).complete for answer in judge.once(_cheap, question, truth, data))


def one_value_for_all(question: Question, given: Any, truth: Any) -> bool:
    """Return whether the same stands everywhere in a list or a series, where different numbers should."""
    if question.kind not in (Kind.ORDERED_LIST, Kind.SERIES):
        return False
    return one_for_all(places_of(question, given)) and not one_for_all(places_of(question, truth))


def _largest_share(
    question: Question, truth: Any, answers: list[Any], compare: Callable[[Any, Any], Agreement]
) -> float:
    agreements = ((answer, compare(answer, truth)) for answer in answers)
    shares = (
        right_share(question, answer, truth, agreement, differing(question, answer, truth))
        for answer, agreement in agreements
        if not agreement.complete and not agreement.explained
    )
    return max(shares, default=0.0)


def _cheap(question: Question, truth: Any, data: Data) -> list[Any]:
    """Return the answers that need no knowledge, in the form in which the judge reads them."""
    if question.kind is Kind.FUNCTION:
        return [*_CHEAP.get(question.returns, _none)(truth, question, data)]
    return [answer for (answer,) in _CHEAP.get(question.kind, _none)([truth], question, data)]


Cheap = Iterator[list[Any]]
"""One answer after the other, each a list with as many results as there are right ones."""


def _one_word(truths: list[Any], *_: object) -> Cheap:
    yield from ([word] * len(truths) for word in {*truths})


def _one_number(truths: list[float], *_: object) -> Cheap:
    yield from ([value] * len(truths) for value in EASY)


def _one_number_each(truths: list[dict[Any, float]], *_: object) -> Cheap:
    yield from ([dict.fromkeys(truth, value) for truth in truths] for value in EASY)


def _one_number_a_cell(truths: list[Any], *_: object) -> Cheap:
    yield from ([truth * 0 + value for truth in truths] for value in EASY)


def _one_class_or_itself(truths: list[Classes], *_: object) -> Cheap:
    customers = [truth.by_customer for truth in truths]
    for its_class in frozenset().union(*(truth.all for truth in truths)):
        yield [classes_of(dict.fromkeys(each, its_class)) for each in customers]
    yield [classes_of({customer: customer for customer in each}) for each in customers]


def _one_value_or_an_order(truths: list[list[Any]], *_: object) -> Cheap:
    words = {word for truth in truths for word in truth if not isinstance(word, float)}
    yield from ([[value] * len(truth) for truth in truths] for value in (*words, *EASY))
    if words:
        yield [truth[::-1] for truth in truths]
        for backwards in (False, True):
            yield [sorted(truth, key=_in_print, reverse=backwards) for truth in truths]


def _everything(truths: list[Any], question: Question, data: Data) -> Cheap:
    yield from ([labels] for labels in possible_labels(question, data, truths[0]))


def _none(*_: object) -> Cheap:
    yield from ()


_CHEAP: dict[Kind, Callable[[list[Any], Question, Data], Cheap]] = {
    Kind.LABEL: _one_word,
    Kind.NUMBER: _one_number,
    Kind.RATE: _one_number,
    Kind.COUNT: _one_number,
    Kind.SERIES: _one_number_each,
    Kind.TABLE: _one_number_a_cell,
    Kind.MAPPING: _one_class_or_itself,
    Kind.ORDERED_LIST: _one_value_or_an_order,
    Kind.SET: _everything,
}


EASY = (0.0, 1.0)
"""Numbers that nobody had to compute."""


def _in_print(value: object) -> tuple[bool, Any]:
    """Order numbers, then words, as a table or a dictionary prints them."""
    return isinstance(value, str), value
