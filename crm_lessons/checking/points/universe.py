"""The things that an answer may name: the customers, groups or words among which it chooses, as the tables hold them."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from typing import Any

import pandas as pd

from crm_lessons.checking.reading.vocabulary import meaning
from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Question

Labels = frozenset[Hashable]


def possible_labels(question: Question, data: Data, named: Labels) -> list[Labels]:
    """Return all labels among which some are named, the fewest first.

    They are those of an index, of the columns or of one column of a table, or the words of the question.
    """
    found = {_labels(question, axis) for axis in axes(question, data) if len(axis) > len(named)}
    return sorted((labels for labels in found if named < labels), key=len)


def _labels(question: Question, axis: pd.Index[Any]) -> Labels:
    if axis.dtype.kind in "iu" and not question.vocabulary:  # most of them, and whole numbers mean themselves
        return frozenset(axis.dropna().tolist())
    meant = meaning(question)
    return frozenset(meant(label) for label in axis) - {None}


def axes(question: Question, data: Data) -> Iterator[pd.Index[Any]]:
    """Yield what may hold the things that an answer names: the words of the question, then indexes, headings and columns."""
    yield pd.Index(list(question.vocabulary))
    for table in question.own_tables(data).values():
        yield table.index
        if isinstance(table, pd.DataFrame):
            yield table.columns
            yield from (pd.Index(table[name].unique()) for name in table if table[name].dtype.kind not in "fmMb")
