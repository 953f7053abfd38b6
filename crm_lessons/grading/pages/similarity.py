"""Answers that are wrong on their author's own data and fit another student's: work to be looked at together.

It takes variants: where everybody works on the same data, the same answers are to be expected and say nothing.

Chance must not speak. Numbers have to agree a hundred times closer than a mark asks for. A question counts only if the
data of forty students give forty different answers, which no choice, no yes or no, no small count and no short ranking
does. And a pair is named from two questions on.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from typing import Any, NamedTuple

import numpy as np
import pandas as pd

from crm_lessons.checking.judges import judge_of
from crm_lessons.checking.verdict import Outcome
from crm_lessons.data.drawing import Drawing
from crm_lessons.data.variants import Data, same_student, sheet_data, variant_key
from crm_lessons.grading.row import Row
from crm_lessons.grading.rules import Rules
from crm_lessons.grading.student.wire import decode
from crm_lessons.questions.question import Kind, SheetQuestions

FEWEST_QUESTIONS = 2
DIFFERENT = 40
LARGEST_GROUP = 100
"""Students compared with one another; a larger class is compared by groups of so many, in the order of its rows."""

_CLOSER = 100
_NEVER = (Kind.CHOICE, Kind.LABEL, Kind.TEXT, Kind.FUNCTION, Kind.PLAN)
_WRONG = (Outcome.INCORRECT, Outcome.PARTLY_CORRECT)


Way = Callable[[Data], Any]
"""From a student's data to an answer, right or not."""


class Fit(NamedTuple):
    """Two rows of one sheet, and the questions to which the author's answers fit the other's data."""

    author: Row
    other: Row
    questions: tuple[str, ...]


def has_variants(rules: Rules) -> bool:
    """Return whether everybody works on data of their own."""
    return bool(rules.variants or rules.salt)


def fits(rows: Sequence[Row], sheet: SheetQuestions, rules: Rules) -> list[Fit]:
    """Return the pairs of one sheet whose work should be looked at together, those with the most questions first."""
    if not has_variants(rules):
        return []
    groups = [rows[start : start + LARGEST_GROUP] for start in range(0, len(rows), LARGEST_GROUP)]
    found = [fit for group in groups for fit in _Group(group, sheet, rules).fits()]
    return sorted(found, key=lambda fit: -len(fit.questions))


def _data_of(stem: str, student: str, rules: Rules) -> Data:
    return sheet_data(stem, student, variant_key(stem, student, rules.salt))


class _Answer(NamedTuple):
    """A wrong answer: to which question, the mistake that was recognised in it, and its value as the check reads it."""

    asked: str
    mistake: str | None
    value: Any


class _Group:
    """Students of one sheet who are compared; what the data of each give is computed once, and only where it is needed."""

    def __init__(self, rows: Sequence[Row], sheet: SheetQuestions, rules: Rules) -> None:
        self._rows = rows
        self._sheet = sheet
        self._data = cache(lambda student: _data_of(sheet.stem, student, rules))
        self._given = cache(self._compute)
        self._tells = cache(self._differs_for_everybody)

    def fits(self) -> Iterator[Fit]:
        """Yield the pairs, in the order of the rows."""
        for author in self._rows:
            answers = [answer for answer in self._wrong_answers(author) if self._tells(answer.asked, None)]
            for other in (row for row in self._rows if row is not author):
                asked = tuple(answer.asked for answer in answers if self._fit(answer, other))
                if len(asked) >= FEWEST_QUESTIONS:
                    yield Fit(author, other, asked)

    def _wrong_answers(self, row: Row) -> Iterator[_Answer]:
        for verdict in row.verdicts:
            question = self._sheet.by_id.get(verdict.question)
            if question is None or question.kind in _NEVER:
                continue
            if verdict.outcome in _WRONG and question.id in row.answers:
                # what cannot be read, for whatever reason, fits nobody
                with contextlib.suppress(Exception):
                    yield _Answer(
                        question.id, verdict.mistake, judge_of(question).read(decode(row.answers[question.id]))
                    )

    def _fit(self, answer: _Answer, other: Row) -> bool:
        """Return whether an answer is right on another's data, or is there the mistake that the other made."""
        if self._agrees(answer, other, None):
            return True
        theirs = next((one.mistake for one in other.verdicts if one.question == answer.asked), None)
        # one mistake made by two, each on their own data, is no link between them
        elsewhere = theirs is not None and theirs != answer.mistake
        return elsewhere and self._agrees(answer, other, theirs) and self._tells(answer.asked, theirs)

    def _agrees(self, answer: _Answer, other: Row, mistake: str | None) -> bool:
        question = self._sheet[answer.asked]
        closely = replace(question, tolerance=question.tolerance / _CLOSER)
        with contextlib.suppress(Exception):
            theirs = self._given(answer.asked, same_student(other.name), mistake)
            return judge_of(closely).compare(answer.value, theirs).complete
        return False

    def _compute(self, asked: str, student: str, mistake: str | None) -> Any:
        """Return what is right on a student's data, or what a known mistake gives there."""
        question = self._sheet[asked]
        ways: dict[str | None, Way | None] = {one.name: one.produces for one in question.mistakes}
        ways[None] = question.expected
        way = ways[mistake]
        return None if way is None else judge_of(question).read(way(self._data(student)))

    def _differs_for_everybody(self, asked: str, mistake: str | None) -> bool:
        """Return whether forty students, those of the class first and then invented ones, have forty different answers."""
        students = dict.fromkeys(same_student(row.name) for row in self._rows)
        invented = (f"invented {number}" for number in range(DIFFERENT))
        forty = [*students, *invented][:DIFFERENT]
        with contextlib.suppress(Exception):
            return len({_to_six_digits(self._given(asked, student, mistake)) for student in forty}) == DIFFERENT
        return False


def _to_six_digits(value: Any) -> Hashable:
    """Return an answer as something that can be counted, equal for two answers that agree to six digits."""
    match value:
        case float() | np.floating():
            return f"{float(value):.6g}"
        case list() | tuple() | np.ndarray():
            return tuple(map(_to_six_digits, value))
        case set() | frozenset():
            return frozenset(map(_to_six_digits, value))
        case dict() | pd.Series():
            return frozenset((label, _to_six_digits(one)) for label, one in value.items())
        case pd.DataFrame():
            return frozenset(map(_to_six_digits, value.itertuples()))
        case Drawing():
            return _to_six_digits(value.points)
    return str(value)
