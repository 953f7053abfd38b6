"""A question is a record: what is asked for, what is right on these data, what helps, and which mistakes are known."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

import numpy as np
import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.text.language import Text


class Kind(StrEnum):
    """What an answer is made of; each kind has its own reader and its own comparison in `checking`."""

    NUMBER = "number"
    RATE = "rate"
    COUNT = "count"
    LABEL = "label"
    CHOICE = "choice"
    SET = "set"
    ORDERED_LIST = "ordered list"
    MAPPING = "mapping"
    SERIES = "series"
    TABLE = "table"
    FUNCTION = "function"
    FIGURE = "figure"
    TEXT = "text"


@dataclass(frozen=True)
class Mistake:
    """A wrong way that people take, known by what it produces on the same data or by a sign in the answer.

    produces: data -> the answer that this mistake leads to
    detects: the answer as it was read -> whether the mistake shows in it
    credit: the fraction of the points that it still earns
    """

    name: str
    message: Text
    produces: Callable[[Data], Any] | None = None
    detects: Callable[[Any], bool] | None = None
    credit: float = 0.0

    def __post_init__(self) -> None:
        if (self.produces is None) == (self.detects is None):
            raise ValueError(f"Mistake {self.name!r}: give either what it produces or the sign that detects it")


@dataclass(frozen=True)
class Case:
    """One kind of input on which a function is tried; the feedback names the kind, never the input.

    arguments: (generator, data) -> the arguments of one call
    """

    kind: Text
    arguments: Callable[[np.random.Generator, Data], tuple[Any, ...]]


@dataclass(frozen=True)
class Drawing:
    """What a scatter plot shows: one row a bubble; sizes count up to a common factor.

    points: x, y, size (an area, as matplotlib's `s`)
    """

    points: pd.DataFrame


@dataclass(frozen=True, kw_only=True)
class Question:
    """One thing asked of the student; its id is the name of the variable that holds the answer.

    expected: data -> the right answer, computed by `methods`, never typed (for a function: the right function); only a
        text, which a person reads, has none
    tolerance: how far a number may be from the expected one, absolute, in the unit of the answer
    praise: what a right answer gives to think about next
    look_again: where to look when the answer is wrong in no way that is known
    places: what the places of a list are called; an ordered list under these names is read by them, and a plain list
        may stand for a series
    vocabulary: the words of the answer, each with its names; an answer may use the word itself or either language
    synonyms: other names of these words, accepted and never shown (a plural, a month by its name)
    in_order: whether the rows of a table must come in the order of the expected one
    choices: the sentences behind the letters, for a choice
    returns, cases: for a function, the kind of its result and the inputs on which it is tried
    follows: for an answer that is worked out from an earlier one, the id of that question -> what is right from there:
        (data, one reading of the student's own earlier answer) -> the answer that follows; None where that earlier
        answer is absurd (a rate above 1) or leaves nothing to work out (all customers, whose share is 1)
    """

    id: str
    kind: Kind
    points: int
    aim: Text
    hints: tuple[Text, ...]
    mistakes: tuple[Mistake, ...]
    praise: Text
    look_again: Text
    expected: Callable[[Data], Any] | None = None
    tolerance: float = 0.0005
    places: tuple[str, ...] = ()
    vocabulary: Mapping[str, Text] = field(default_factory=dict)
    synonyms: Mapping[str, Text] = field(default_factory=dict)
    in_order: bool = True
    choices: Mapping[str, Text] = field(default_factory=dict)
    returns: Kind = Kind.NUMBER
    cases: tuple[Case, ...] = ()
    follows: Mapping[str, Callable[[Data, Any], Any]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if len(self.hints) < 2:
            raise ValueError(f"Question {self.id!r}: at least two hints")
        if len(self.mistakes) < 3:
            raise ValueError(f"Question {self.id!r}: at least three known mistakes")
        if (self.kind is Kind.TEXT) != (self.expected is None):
            raise ValueError(f"Question {self.id!r}: every kind has an expected answer, except a text")
        if (self.kind is Kind.CHOICE) != bool(self.choices) or (self.kind is Kind.FUNCTION) != bool(self.cases):
            raise ValueError(f"Question {self.id!r}: a choice has choices, a function has cases, no other kind does")
        if not self.synonyms.keys() <= self.vocabulary.keys():
            raise ValueError(f"Question {self.id!r}: a synonym is another name of a word of the vocabulary")


@dataclass(frozen=True, eq=False)
class SheetQuestions:
    """The questions of one exercise sheet, in their order; `stem` is the chapter's name in every folder.

    A sheet is equal to itself alone, so that it may stand as the key of what is remembered of it.
    """

    stem: str
    title: Text
    questions: tuple[Question, ...]

    def __getitem__(self, question_id: str) -> Question:
        return self.by_id[question_id]

    @property
    def by_id(self) -> dict[str, Question]:
        """Return the questions by id, in order."""
        return {question.id: question for question in self.questions}

    @property
    def points(self) -> int:
        """Return the points of the whole sheet."""
        return sum(question.points for question in self.questions)
