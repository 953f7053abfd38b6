"""Rows with equal values have no order among themselves: however a student's sort left them, the answer says the same."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from functools import partial
from itertools import zip_longest
from typing import Any

import numpy as np
import pandas as pd

from crm_lessons.checking.kinds.mappings import Classes, classes_of
from crm_lessons.checking.kinds.numbers import close
from crm_lessons.checking.reading.vocabulary import meaning
from crm_lessons.questions.question import Kind, Question

Tied = frozenset[Hashable]
"""The labels of rows with equal values."""


def tied_labels(question: Question, keys: Sequence[pd.Series[Any]]) -> list[Tied]:
    """Return the labels that may change places, as the question means them: those of each value that stands more than once.

    keys: what the rows may be sorted by, under their labels; rows with an equal key are tied
    """
    meant = meaning(question)
    groups = (labels for key in keys for labels in key.groupby(key).groups.values())
    return [frozenset(map(meant, labels)) for labels in groups if len(labels) > 1]


def as_the_ties_fell(question: Question, kind: Kind, given: Any, produced: Any, tied: Iterable[Tied]) -> Any:
    """Return an answer with what stands at tied labels changed round among them, to stand as in `produced` where it can.

    given, produced: the answer, and what a known mistake leads to, as they were read
    tied: see `tied_labels`
    """
    for labels in tied:
        given = _CHANGE_ROUND[kind](question, given, produced, labels)
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
    alike = _same_numbers(question, *(sorted(values.values(), key=_nan_last) for values in (mine, theirs)))
    return given | theirs if alike else given


def _ordered_list(question: Question, given: list[Any], produced: list[Any], tied: Tied) -> list[Any]:  # noqa: ARG001
    mine, theirs = ([one if one in tied else None for one in values] for values in (given, produced))
    same_places = [one is None for one in mine] == [one is None for one in theirs]
    if not same_places or len({*mine}) != len({*theirs}):
        return given
    return [one if other is None else other for one, other in zip(given, theirs, strict=True)]


def _table(question: Question, given: pd.DataFrame, produced: pd.DataFrame, tied: Tied) -> pd.DataFrame:
    """Put the tied rows in the order of `produced`, labels and cells, where they have the same cells between them."""
    columns = [name for name in produced if name in given]
    mine, theirs = (np.flatnonzero([label in tied for label in table.index]) for table in (given, produced))
    free = [*produced.iloc[theirs][columns].itertuples(index=False, name=None)]
    for row in given.iloc[mine][columns].itertuples(index=False, name=None):
        alike = [one for one in free if _same_numbers(question, row, one)]
        if not alike:
            return given
        free.remove(min(alike, key=partial(_distance, row)))  # of neighbours within the tolerance each has its own
    if free or (question.in_order and [*mine] != [*theirs]):
        return given
    labels, cells = given.index.to_numpy(copy=True), given[columns].to_numpy(copy=True)
    labels[mine], cells[mine] = produced.index[theirs], produced[columns].to_numpy()[theirs]
    return pd.DataFrame(cells, index=pd.Index(labels, dtype=object), columns=columns)


_CHANGE_ROUND: dict[Kind, Callable[[Question, Any, Any, Tied], Any]] = {
    Kind.SET: _set,
    Kind.MAPPING: _mapping,
    Kind.SERIES: _series,
    Kind.ORDERED_LIST: _ordered_list,
    Kind.TABLE: _table,
}


def _at(values: Mapping[Hashable, Any], tied: Tied) -> dict[Hashable, Any]:
    return {label: value for label, value in values.items() if label in tied}


def _same_numbers(question: Question, one: Iterable[float], other: Iterable[float]) -> bool:
    pairs = list(zip_longest(one, other, fillvalue=math.inf))
    return all(close(question, here, there) for here, there in pairs)


def _distance(one: Iterable[float], other: Iterable[float]) -> float:
    return math.fsum(abs(here - there) for here, there in zip(one, other, strict=True) if not math.isnan(here - there))


def _nan_last(value: float) -> tuple[bool, float]:
    return math.isnan(value), 0.0 if math.isnan(value) else value
