"""Rows with equal values have no order among themselves: however a student's sort left them, the answer says the same."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import Any

import pandas as pd

from crm_lessons.checking.kinds.mappings import Classes, classes_of
from crm_lessons.checking.kinds.numbers import close
from crm_lessons.checking.reading.vocabulary import meaning
from crm_lessons.questions.question import Kind, Question

Tied = frozenset[Hashable]
"""The labels of rows with equal values."""


def as_the_ties_fell(question: Question, kind: Kind, given: Any, produced: Any, keys: Sequence[pd.Series[Any]]) -> Any:
    """Return an answer with what stands at tied labels changed round among them, to stand as in `produced` where it can.

    given, produced: the answer, and what a known mistake leads to, as they were read
    keys: what the rows may be sorted by, under their labels; rows with an equal key are tied
    """
    change_round = _CHANGE_ROUND[kind]
    meant = meaning(question)
    for labels in (labels for key in keys for labels in key.groupby(key).groups.values()):
        if len(labels) > 1:
            given = change_round(question, given, produced, frozenset(map(meant, labels)))
    return given


def _set(question: Question, given: frozenset[Hashable], produced: frozenset[Hashable], tied: Tied) -> Any:  # noqa: ARG001
    as_many = len(given & tied) == len(produced & tied)
    return (given - tied) | (produced & tied) if as_many else given


def _mapping(question: Question, given: Classes, produced: Classes, tied: Tied) -> Classes:  # noqa: ARG001
    mine, theirs = _at(given.by_customer, tied), _at(produced.by_customer, tied)
    if Counter(mine.values()) != Counter(theirs.values()):
        return given
    return classes_of(given.by_customer | theirs)


def _series(question: Question, given: dict[Hashable, float], produced: dict[Hashable, float], tied: Tied) -> Any:
    mine, theirs = _at(given, tied), _at(produced, tied)
    return given | theirs if _same_numbers(question, mine.values(), theirs.values()) else given


def _ordered_list(question: Question, given: list[Any], produced: list[Any], tied: Tied) -> list[Any]:  # noqa: ARG001
    mine, theirs = ([one if one in tied else None for one in values] for values in (given, produced))
    same_places = [one is None for one in mine] == [one is None for one in theirs]
    if not same_places or len({*mine}) != len({*theirs}):
        return given
    return [one if other is None else other for one, other in zip(given, theirs, strict=True)]


def _table(question: Question, given: pd.DataFrame, produced: pd.DataFrame, tied: Tied) -> pd.DataFrame:
    """Give tied rows the labels that they have in `produced`: by their places, or by their cells where order says nothing."""
    if question.in_order:
        labels = _ordered_list(question, [*given.index], [*produced.index], tied)
        return given.set_axis(pd.Index(labels, dtype=object))
    columns = [name for name in produced if name in given]
    free = [label for label in produced.index if label in tied]
    labels = [*given.index]
    for place, label in enumerate(labels):
        if label in tied:
            row = given[columns].iloc[place]
            alike = [one for one in free if _same_numbers(question, row, produced.loc[one, columns], in_order=True)]
            if not alike:
                return given
            labels[place] = alike[0]
            free.remove(alike[0])
    return given.set_axis(pd.Index(labels, dtype=object))


_CHANGE_ROUND: dict[Kind, Callable[[Question, Any, Any, Tied], Any]] = {
    Kind.SET: _set,
    Kind.MAPPING: _mapping,
    Kind.SERIES: _series,
    Kind.ORDERED_LIST: _ordered_list,
    Kind.TABLE: _table,
}


def _at(values: Mapping[Hashable, Any], tied: Tied) -> dict[Hashable, Any]:
    return {label: value for label, value in values.items() if label in tied}


def _same_numbers(question: Question, one: Any, other: Any, *, in_order: bool = False) -> bool:
    here, there = (list(values) if in_order else sorted(values, key=_nan_last) for values in (one, other))
    return len(here) == len(there) and all(
        (math.isnan(a) and math.isnan(b)) or close(question, a, b) for a, b in zip(here, there, strict=True)
    )


def _nan_last(value: float) -> tuple[bool, float]:
    return math.isnan(value), 0.0 if math.isnan(value) else value
