"""Recognising a known mistake: the answer agrees wholly with what that mistake produces on the same data."""

from __future__ import annotations

from typing import Any

from crm_lessons.checking.judges import Judge
from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Kind, Mistake, Question

_OF_RATES = (Kind.RATE, Kind.ORDERED_LIST, Kind.SERIES)


def recognise(question: Question, given: Any, data: Data, judge: Judge) -> Mistake | None:
    """Return the first known mistake of `question` that explains the answer, None when none does.

    Rates that a mistake explains once they are read as percentages, or as rounded, are explained by it too.
    """
    for mistake in question.mistakes:
        if mistake.detects is not None:
            if mistake.detects(given):
                return mistake
        elif mistake.produces is not None:
            agreement = judge.explained_by(given, mistake.produces(data))
            if agreement.complete or (agreement.explained and question.kind in _OF_RATES):
                return mistake
    return None
