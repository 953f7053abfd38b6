"""The places of an answer, what stands in each, and where two answers differ: labels, numbers of a list, cells, results of a call.

What is earned counts these places (`points`), what is said names them (`diagnosis`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Mapping
from typing import Any

import pandas as pd

from crm_lessons.checking.agreement import Stopped
from crm_lessons.checking.kinds.numbers import close
from crm_lessons.checking.kinds.tables import misplaced
from crm_lessons.checking.reading.vocabulary import meaning
from crm_lessons.questions.question import Kind, Question

Place = Hashable
Places = Mapping[Place, Any]
"""What stands where, as it was read."""

WHOLE = "whole"
"""The one place of an answer that cannot be taken apart."""
WITH_PLACES = (Kind.SET, Kind.ORDERED_LIST, Kind.MAPPING, Kind.SERIES, Kind.TABLE)


def places_of(question: Question, answer: Any) -> Places:
    """Return what stands where in an answer that was read; an answer of one piece, and a set, have no places with something in them.

    The places of a table are (row, column), a row that comes again being (its label, which time); those of a function its cases,
    each with the places of the result where the question has names for them: (case, None), (case, place).
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


def beside(question: Question, given: Any, truth: Any) -> Places:
    """Return what stands at the places of the right answer.

    In a table whose order counts rows of equal figures stand under each other's labels; rows that stand elsewhere are left out.
    """
    if question.kind is Kind.TABLE and question.in_order:
        given = _in_line(question, given, truth)
    return places_of(question, given)


def _in_line(question: Question, given: pd.DataFrame, truth: pd.DataFrame) -> pd.DataFrame:
    if sorted(map(str, given.index)) != sorted(map(str, truth.index)):
        return given.iloc[:0]
    elsewhere = {*misplaced(question, given, truth)}
    return given.set_axis(truth.index).iloc[[place for place in range(len(truth)) if place not in elsewhere]]


def result_places(question: Question, result: Any) -> Places:
    """Return what stands where in the result of one call; a result of one piece, or none, stands at the place None."""
    return {None: result} if isinstance(result, Stopped) else _places(question.returns, result) or {None: result}


def one_for_all(places: Places) -> bool:
    """Return whether the same stands in all of several places: that needs less knowledge than one right part, and agrees by chance."""
    return len(places) > 1 and len({*places.values()}) == 1


def apart(question: Question, one: Places, other: Places) -> list[Place]:
    """Return the places in which not the same stands, in their order."""
    return [place for place in {**one, **other} if not same(question, one, other, place)]


def same(question: Question, one: Places, other: Places, place: Place) -> bool:
    """Return whether the same stands there in two answers, numbers being `close`."""
    here, there = one.get(place, _NOTHING), other.get(place, _NOTHING)
    if isinstance(here, float) and isinstance(there, float):
        return close(question, here, there)
    return bool(here == there)


def differing(question: Question, one: Any, other: Any) -> frozenset[Place]:
    """Return where two answers differ, each as its judge has read it; nowhere where they are the same.

    - a set: the labels that one of them lacks
    - a list: places, those that one of them lacks included
    - what has one piece only: the whole
    - a table: cells, those of a row that one of them lacks, and those of a row in the wrong place where the order counts
    - a function: cases, and in each the named places of the result, if it has such
    """
    if question.kind is not Kind.FUNCTION:
        return _differing(question, question.kind, one, other)
    cases = zip(one, other, strict=True)
    return frozenset((number, place) for number, pair in enumerate(cases) for place in _in_a_case(question, *pair))


def _places(kind: Kind, answer: Any) -> Places:
    match kind:
        case Kind.SERIES:
            return {**answer}
        case Kind.MAPPING:
            return {**answer.by_customer}
        case Kind.ORDERED_LIST:
            return dict(enumerate(answer))
        case Kind.TABLE:
            rows = _each_once(answer)
            return {(row, column): cell for column in answer for row, cell in zip(rows, answer[column], strict=True)}
    return {}


def _differing(question: Question, kind: Kind, one: Any, other: Any) -> frozenset[Place]:
    match kind:
        case Kind.SET:
            return frozenset(one ^ other)
        case Kind.TABLE:
            return _cells(question, one, other)
        case Kind.ORDERED_LIST | Kind.SERIES | Kind.MAPPING:
            return frozenset(apart(question, _places(kind, one), _places(kind, other)))
    if type(one) is pd.DataFrame:  # what a figure shows, which its judge compares
        return frozenset([WHOLE])
    return frozenset(apart(question, {WHOLE: one}, {WHOLE: other}))


def _in_a_case(question: Question, one: Any, other: Any) -> frozenset[Place]:
    places = frozenset(map(meaning(question), question.places)) or frozenset([WHOLE])
    if isinstance(one, Stopped) or isinstance(other, Stopped):
        return frozenset() if one == other else places
    different = _differing(question, question.returns, one, other)
    return different if question.places or not different else places


def _cells(question: Question, one: pd.DataFrame, other: pd.DataFrame) -> frozenset[Place]:
    """Compare what stands under the same labels.

    Where the order counts, rows of equal figures may change round, whatever else is amiss: the figures tell them by their place.
    """
    one, other = (table.set_axis(pd.Index(_each_once(table), tupleize_cols=False)) for table in (one, other))
    common = {*one.index} & {*other.index}
    mine, theirs = (table[[row in common for row in table.index]] for table in (one, other))
    elsewhere = misplaced(question, mine, theirs)
    if question.in_order:
        mine = mine.set_axis(theirs.index)
    lacking = {*one.index} ^ {*other.index}
    wrong = [*(theirs.index[place] for place in elsewhere), *lacking]
    cells = apart(question, _places(Kind.TABLE, mine), _places(Kind.TABLE, theirs))
    return frozenset([*cells, *((row, column) for row in wrong for column in {*one, *other})])


def _each_once(table: pd.DataFrame) -> list[Hashable]:
    """Return the labels of the rows, from the second time on each with its number."""
    if table.index.is_unique:
        return list(table.index)
    times: Counter[Hashable] = Counter()
    rows = []
    for label in table.index:
        times[label] += 1
        rows.append(label if times[label] == 1 else (label, times[label]))
    return rows


_NOTHING = object()
"""What stands where an answer has no such place."""
