"""What is right on the same data is worked out once, for all who work on them."""

from __future__ import annotations

import functools
from dataclasses import replace
from typing import NamedTuple

from crm_lessons.data.variants import Data, sheet_data
from crm_lessons.questions.question import Kind, Question, SheetQuestions


class AnswerKey(NamedTuple):
    """The questions of a sheet and the tables on which they are judged; nothing on this side changes either."""

    sheet: SheetQuestions
    data: Data


@functools.lru_cache(maxsize=8)
def answer_key(sheet: SheetQuestions, student: str | None, key: str) -> AnswerKey:
    """Return the answer key of one student's data, or of those common to all, on which a whole class may work."""
    data = sheet_data(sheet.stem, student, key)
    questions = tuple(_worked_out_once(question, data) for question in sheet.questions)
    return AnswerKey(replace(sheet, questions=questions), data)


def _worked_out_once(question: Question, data: Data) -> Question:
    """Return the same question, which remembers what is right on these tables; functions are tried on others each time."""
    expected = question.expected
    if expected is None or question.kind is Kind.FUNCTION:
        return question
    on_these = functools.cache(lambda: expected(data))
    return replace(question, expected=lambda given: on_these() if given is data else expected(given))
