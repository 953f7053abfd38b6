"""Each kind of answer has its judge: how it is read, and how far two of them agree."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple

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


class Judge(NamedTuple):
    """Reads the answers to one question, and compares two that were read.

    read: raises NotAttempted or Unreadable where there is no answer of the right kind
    explained_by: how far an answer that was read agrees with what a known mistake produces
    example: (a function, what it gave, what was right) -> the sentence on one input where it fails, if there is one to show
    """

    read: Callable[[Any], Any]
    compare: Callable[[Any, Any], Agreement]
    explained_by: Callable[[Any, Any], Agreement]
    example: Callable[[Any, Any, Any], Text | None] = lambda *_: None


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
    return Judge(read, compare, lambda given, produced: compare(given, read(produced)))


def judge_of_function(question: Question, data: Data, generator: np.random.Generator | None) -> Judge:
    """Return the judge of a question whose answer is a function, with the inputs that a generator draws for it.

    Without a generator the inputs are the notebook's own, which a student may see.
    """
    result = _JUDGES[question.returns]
    shown = generator is None
    inputs = functions.draw_inputs(question, data, generator or np.random.Generator(np.random.PCG64(0)))
    return Judge(
        partial(functions.read, question, inputs, result.read),
        partial(functions.compare, question, result.compare),
        partial(functions.gives, question, data, inputs, result.read, result.compare),
        partial(examples.example, question, inputs, result.read, data) if shown else lambda *_: None,
    )
