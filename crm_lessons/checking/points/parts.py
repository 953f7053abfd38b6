"""An answer in its parts: what a label, a place, a row, a cell or a case says for itself, and where two answers differ."""

from __future__ import annotations

import math
from collections.abc import Callable, Hashable
from typing import Any

import numpy as np
import pandas as pd

from crm_lessons.checking.agreement import Agreement, Stopped
from crm_lessons.checking.kinds.numbers import close, rounded_too_early
from crm_lessons.checking.kinds.tables import misplaced
from crm_lessons.checking.reading.vocabulary import meaning
from crm_lessons.questions.question import Kind, Question

Parts = frozenset[Hashable]

_WHOLE = "whole"
"""The one part of an answer that cannot be taken apart."""

_DUST = 1e-9
"""By how much shares that are added up may pass one: a sum of binary fractions ends at 1.0000000000000002."""


def differing(question: Question, one: Any, other: Any) -> Parts:
    """Return the parts in which two answers differ, each answer as its judge has read it; none where they are the same.

    - a set: labels that one of them lacks
    - a list: places; a classification and a Series: labels
    - a table: cells, and the order of the rows where it counts
    - a function: cases, and in each the named places of the result, if it has such
    """
    if question.kind is not Kind.FUNCTION:
        return _DIFFERING.get(question.kind, _as_a_whole)(question, one, other)
    cases = zip(one, other, strict=True)
    return frozenset((number, part) for number, pair in enumerate(cases) for part in _in_a_case(question, *pair))


def right_or_as(question: Question, given: Any, truth: Any, made: Any) -> bool:
    """Return whether each part of an answer is right or what a mistake makes of it; without common parts, all of it the latter."""
    wrong, other = differing(question, given, truth), differing(question, given, made)
    taken_apart = wrong and _WHOLE not in wrong | other
    return not wrong & other if taken_apart else not other


def right_share(question: Question, given: Any, truth: Any, agreement: Agreement) -> float:
    """Return the share of the parts of a wrong answer that are right; what is too much weighs as much as what is missing.

    The parts of a table count by columns: one wrong cell makes its column wrong. What has no parts agrees as far as it does.
    """
    wrong = differing(question, given, truth)
    if question.kind in _DIFFERING and _WHOLE in wrong:
        return 0.0
    match question.kind:
        case Kind.SET:
            return max(0.0, 1 - len(wrong) / len(truth))
        case Kind.ORDERED_LIST:
            return 1 - len(wrong) / len(truth)
        case Kind.MAPPING:
            return 1 - len(wrong) / len(given.by_customer.keys() | truth.by_customer.keys())
        case Kind.SERIES:
            return 1 - len(wrong) / len(given.keys() | truth.keys())
        case Kind.TABLE:
            return 1 - max(1, _columns(wrong, truth)) / len(truth.columns)
        case Kind.FUNCTION:
            return max(0.0, 1 - len(wrong) / ((len(question.places) or 1) * len(truth)))
    return agreement.fraction


def in_percent_or_right(question: Question, given: Any, truth: Any) -> bool:
    """Return whether each part of an answer is right or a rate written as a percentage."""
    return _each_number(question, given, truth, lambda one, right: close(question, one / 100, right))


def rounded_or_right(question: Question, given: Any, truth: Any) -> bool:
    """Return whether each part of an answer is right or a rate rounded to two decimals."""
    return _each_number(question, given, truth, rounded_too_early)


def _each_number(question: Question, given: Any, truth: Any, passes: Callable[[float, float], bool]) -> bool:
    if question.kind not in _NUMBERS or _WHOLE in (wrong := differing(question, given, truth)):
        return False
    if question.kind is Kind.TABLE:
        given = _in_line(question, given, truth)
    pairs = _NUMBERS[question.kind](given, truth, wrong)
    return all(
        isinstance(one, float) and isinstance(right, float) and 0 <= right <= 1 + _DUST and passes(one, right)
        for one, right in pairs
    )


def _in_a_case(question: Question, one: Any, other: Any) -> Parts:
    parts = frozenset(map(meaning(question), question.places)) or frozenset([_WHOLE])
    if isinstance(one, Stopped) or isinstance(other, Stopped):
        return frozenset() if one == other else parts
    different = _DIFFERING.get(question.returns, _as_a_whole)(question, one, other)
    return different if question.places or not different else parts


def _as_a_whole(question: Question, one: Any, other: Any) -> Parts:
    """Return the one part of a number, a word or a figure, of which two are the same where a judge says so."""
    return frozenset() if type(one) is not pd.DataFrame and _same(question, one, other) else frozenset([_WHOLE])


def _labels(question: Question, one: Parts, other: Parts) -> Parts:  # noqa: ARG001
    return one ^ other


def _places(question: Question, one: list[Any], other: list[Any]) -> Parts:
    if len(one) != len(other):
        return frozenset([_WHOLE])
    pairs = enumerate(zip(one, other, strict=True))
    return frozenset(place for place, pair in pairs if not _same(question, *pair))


def _named(question: Question, one: dict[Hashable, Any], other: dict[Hashable, Any]) -> Parts:
    alike = {name for name in one.keys() & other.keys() if _same(question, one[name], other[name])}
    return frozenset((one.keys() | other.keys()) - alike)


def _classes(question: Question, one: Any, other: Any) -> Parts:
    return _named(question, one.by_customer, other.by_customer)


def _cells(question: Question, one: pd.DataFrame, other: pd.DataFrame) -> Parts:
    if sorted(map(str, one.index)) != sorted(map(str, other.index)):
        return frozenset([_WHOLE])
    columns = dict.fromkeys([*other, *one])
    one = _in_line(question, one, other)
    elsewhere = misplaced(question, one, other)
    return frozenset((place, name) for name in columns for place in [*elsewhere, *_rows(question, one, other, name)])


def _in_line(question: Question, one: pd.DataFrame, other: pd.DataFrame) -> pd.DataFrame:
    """Return a table with its rows in the order of another, where the order says nothing."""
    return one if question.in_order else one.loc[other.index]


def _rows(question: Question, one: pd.DataFrame, other: pd.DataFrame, name: str) -> list[int]:
    if name not in one or name not in other:
        return list(range(len(other)))
    alike = np.isclose(one[name], other[name], rtol=0, atol=question.tolerance + 1e-9, equal_nan=True)
    return np.flatnonzero(~alike).tolist()


def _columns(wrong: Any, truth: pd.DataFrame) -> int:
    return len({name for _, name in wrong} & {*truth})


def _cell(table: pd.DataFrame, part: Any) -> float | None:
    place, name = part
    return float(table[name].iloc[place]) if name in table else None


def _same(question: Question, one: Any, other: Any) -> bool:
    if isinstance(one, float) and isinstance(other, float):
        return (math.isnan(one) and math.isnan(other)) or close(question, one, other)
    return bool(one == other)


_DIFFERING: dict[Kind, Callable[[Question, Any, Any], Parts]] = {
    Kind.SET: _labels,
    Kind.ORDERED_LIST: _places,
    Kind.MAPPING: _classes,
    Kind.SERIES: _named,
    Kind.TABLE: _cells,
}

_NUMBERS: dict[Kind, Callable[[Any, Any, Any], list[tuple[Any, Any]]]] = {
    Kind.ORDERED_LIST: lambda given, truth, wrong: [(given[place], truth[place]) for place in wrong],
    Kind.SERIES: lambda given, truth, wrong: [(given.get(name), truth.get(name)) for name in wrong],
    Kind.TABLE: lambda given, truth, wrong: [(_cell(given, part), _cell(truth, part)) for part in wrong],
}
"""The wrong numbers of an answer beside the right ones."""
