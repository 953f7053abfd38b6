"""Whether an earlier answer is an attempt at its question, from which something can follow; an absurd one is none."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import Any

from crm_lessons.checking.judges import Judge
from crm_lessons.checking.mistakes import recognise
from crm_lessons.checking.points.universe import possible_labels
from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Kind, Question

FACTOR = 4
"""Numbers may be so many times smaller than the least of the right ones, or larger than the largest; rates so many times
nearer to 1."""
_SIZES = 2
"""A set may be so many times smaller or larger than the right one."""
_HALF = 0.5


def worked_out(question: Question, own: Any, truth: Any, data: Data, judge: Judge) -> bool:
    """Return whether an earlier answer comes from work: it is a known mistake, or half of it is right and all of it possible."""
    if recognise(question, own, data, judge) is not None:
        return True
    return judge.compare(own, truth).fraction >= _HALF and _possible(question, own, truth, data)


def plausible(question: Question, own: Any, truth: Any, data: Data, judge: Judge) -> bool:
    """Return whether an earlier answer comes from work, or is at least near: possible, and of the size of the right one.

    own, truth: that answer and the right one, as they were read
    """
    near = _possible(question, own, truth, data) and all(_near(*pair) for pair in _numbers(question.kind, own, truth))
    return near or worked_out(question, own, truth, data, judge)


def _possible(question: Question, own: Any, truth: Any, data: Data) -> bool:
    """Return whether an answer names what is there, as much of it as is asked for, and rates that are rates."""
    match question.kind:
        case Kind.SET:
            everything = next(iter(possible_labels(question, data, truth)), truth)
            return own < everything and len(truth) / _SIZES <= len(own) <= len(truth) * _SIZES
        case Kind.MAPPING:
            same = own.by_customer.keys() == truth.by_customer.keys()
            return same and len(own.all) > 1 and own.all <= truth.all
        case Kind.SERIES:
            same = own.keys() == truth.keys()
        case Kind.TABLE:
            same = {*own.index} == {*truth.index} and {*own.columns} >= {*truth.columns}
        case Kind.ORDERED_LIST:
            same = len(own) == len(truth)
        case _:
            same = question.kind in (Kind.NUMBER, Kind.RATE, Kind.COUNT)
    return same and all(_in_range(*pair) for pair in _numbers(question.kind, own, truth))


def _numbers(kind: Kind, own: Any, truth: Any) -> list[tuple[list[float], list[float]]]:
    """Return the numbers of an answer beside the right ones, column by column; what is undefined is left out."""
    columns: list[tuple[Iterable[Any], Iterable[Any]]] = []
    match kind:
        case Kind.SERIES:
            columns = [(own.values(), truth.values())]
        case Kind.TABLE:
            columns = [(own[name], truth[name]) for name in truth]
        case Kind.ORDERED_LIST:
            columns = [(own, truth)]
        case Kind.NUMBER | Kind.RATE | Kind.COUNT:
            columns = [([own], [truth])]
    return [(_finite(mine), _finite(right)) for mine, right in columns if _finite(right)]


def _in_range(own: Sequence[float], truth: Sequence[float]) -> bool:
    """Return whether numbers are there, and between 0 and 1 where the right ones are rates."""
    rates = min(truth) >= 0 and max(truth) <= 1
    return bool(own) and (not rates or (min(own) >= 0 and max(own) <= 1))


def _near(own: Sequence[float], truth: Sequence[float]) -> bool:
    """Return whether numbers are of the size of the right ones, and as far from each other."""
    least, most = min(truth), max(truth)
    lowest, highest = (least / FACTOR if least > 0 else least * FACTOR), (most * FACTOR if most > 0 else most / FACTOR)
    if least >= 0 and most <= 1:
        highest = min(highest, 1 - (1 - most) / FACTOR)
    return lowest <= min(own) and max(own) <= highest and max(own) - min(own) >= (most - least) / FACTOR


def _finite(values: Iterable[Any]) -> list[float]:
    return [value for value in values if isinstance(value, float) and math.isfinite(value)]
