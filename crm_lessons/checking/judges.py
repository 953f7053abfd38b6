"""Each kind of answer has its judge: how it is read, and how far two of them agree."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import Any, NamedTuple, TypeVar

import numpy as np

from crm_lessons.checking.agreement import Agreement
from crm_lessons.checking.diagnosis import examples
from crm_lessons.checking.kinds import (
    choices,
    collections,
    figures,
    functions,
    mappings,
    numbers,
    series,
    tables,
    words,
)
from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Kind, Question
from crm_lessons.text.language import Text

Result = TypeVar("Result")
Way = Callable[[Data], Any]
"""What is right on some data, or what a known mistake makes of them."""


@dataclass(frozen=True)
class Judge:
    """Reads the answers to one question, and compares two that were read.

    read: raises NotAttempted or Unreadable where there is no answer of the right kind
    tried: reads what one of ours gives; of a function the results one by one, so that the first other one may be the last
    explained_by: how far an answer agrees with what a known mistake makes, both as they were read
    example: (a function, what it gave, what was right) -> the sentence on one input where it fails, if there is one to show
    """

    read: Callable[[Any], Any]
    tried: Callable[[Any], Any]
    compare: Callable[[Any, Any], Agreement]
    explained_by: Callable[[Any, Any], Agreement]
    example: Callable[[Any, Any, Any], Text | None] = lambda *_: None
    _kept: dict[tuple[Any, ...], tuple[Any, Any]] = field(default_factory=dict, repr=False)

    def made(self, way: Way, data: Data) -> Any:
        """Return what a way of working leads to on some data, as it is read."""
        return self.once(self.read, self.once(way, data))

    def once(self, work: Callable[..., Result], *on: Any) -> Result:
        """Return what some work gives on some things that do not change, done once however often it is asked for.

        on: what hangs on the question and its data alone; it is kept as long as the judge
        """
        key = (work, *map(id, on))
        if key not in self._kept:
            self._kept[key] = on, work(*on)  # what is kept keeps its id
        result: Result = self._kept[key][1]
        return result


class _OfKind(NamedTuple):
    read: Callable[[Question, Any], Any]
    compare: Callable[[Question, Any, Any], Agreement]


_JUDGES = {
    Kind.NUMBER: _OfKind(numbers.read, numbers.compare),
    Kind.RATE: _OfKind(numbers.read, numbers.compare),
    Kind.COUNT: _OfKind(numbers.read, numbers.compare),
    Kind.LABEL: _OfKind(words.read_label, words.compare_labels),
    Kind.SET: _OfKind(collections.read_set, collections.compare_sets),
    Kind.ORDERED_LIST: _OfKind(collections.read_list, collections.compare_lists),
    Kind.MAPPING: _OfKind(mappings.read, mappings.compare),
    Kind.SERIES: _OfKind(series.read, series.compare),
    Kind.TABLE: _OfKind(tables.read, tables.compare),
    Kind.FIGURE: _OfKind(figures.read, figures.compare),
    Kind.CHOICE: _OfKind(choices.read, choices.compare),
    Kind.TEXT: _OfKind(words.read_text, words.compare_texts),
}


def judge_of(question: Question) -> Judge:
    """Return the judge of a question whose answer is a value."""
    judge = _JUDGES[question.kind]
    read, compare = partial(judge.read, question), partial(judge.compare, question)
    return Judge(read, read, compare, compare)


def judge_of_function(question: Question, data: Data, generator: np.random.Generator | None) -> Judge:
    """Return the judge of a question whose answer is a function, with the inputs that a generator draws for it.

    Without a generator the inputs are the notebook's own, which a student may see.
    """
    result = _JUDGES[question.returns]
    shown = generator is None
    inputs = functions.draw_inputs(question, data, generator or np.random.Generator(np.random.PCG64(0)))
    return Judge(
        partial(functions.read, question, inputs, result.read),
        partial(functions.results, question, inputs, result.read),
        partial(functions.compare, question, result.compare),
        partial(functions.gives, question, data, inputs, result.compare),
        partial(examples.example, question, inputs, result.read, data) if shown else lambda *_: None,
    )
