"""Questions of every kind, small enough to be read at a glance."""

from __future__ import annotations

import pytest

from crm_lessons.checking.check import check_answer
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

_WORDS = Text(fr="Relisez.", en="Read again.")


@pytest.fixture
def judged():
    """Return the verdict on an answer to a question of four points that has one expected answer and no data."""

    def verdict(kind: Kind, expected: object, answer: object, **settings: object):
        question = Question(
            id="answer",
            kind=kind,
            points=4,
            aim=_WORDS,
            hints=(_WORDS, _WORDS),
            mistakes=tuple(Mistake(name, fr="mots", en="words", detects=lambda given: False) for name in "abc"),
            praise=_WORDS,
            look_again=_WORDS,
            expected=lambda data: expected,
            **settings,
        )
        return check_answer(question, answer, {})

    return verdict
