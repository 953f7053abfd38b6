"""The things that an answer may name: the customers, groups or words among which it chooses, as the tables hold them."""

from __future__ import annotations

from collections.abc import Hashable, Iterator

import pandas as pd

from crm_lessons.checking.vocabulary import meaning
from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Question

Labels = frozenset[Hashable]


def possible_labels(question: Question, data: Data, named: Labels) -> list[Labels]:
    """Return all labels among which some are named, the fewest first.

    They are those of an index, of the columns or of one column of a table, or the words of the question.
    """
    meant = meaning(question)
    found = {frozenset(meant(label) for label in labels) - {None} for labels in _axes(question, data)}
    return sorted((labels for labels in found if named < labels), key=len)


def _axes(question: Question, data: Data) -> Iterator[list[object]]:
    yield list(question.vocabulary)
    for table in data.values():
        yield list(table.index)
        if isinstance(table, pd.DataFrame):
            yield list(table.columns)
            for name in table:
                if table[name].dtype.kind not in "fmMb":
                    yield list(table[name].unique())
