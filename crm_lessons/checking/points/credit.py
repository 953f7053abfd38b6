"""What an answer earns that is not right in full: its right parts, and no less for a mistake that somebody recognised."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

from crm_lessons.checking.agreement import Agreement, worth
from crm_lessons.checking.judges import Judge
from crm_lessons.checking.kinds.numbers import ROUNDED_CREDIT, UNIT_CREDIT
from crm_lessons.checking.places import Place, differing
from crm_lessons.checking.points.chance import chance, needs_no_knowledge, one_value_for_all
from crm_lessons.checking.points.parts import in_percent_or_right, right_or_as, right_share, rounded_or_right
from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Mistake, Question

CUT_ELSEWHERE = 0.4
"""The most that classes earn which are not those of the cut, however many customers keep the class they would have anyway."""


def earned(
    question: Question, given: Any, truth: Any, agreement: Agreement, known: Mistake | None, data: Data, judge: Judge
) -> float:
    """Return the fraction of the points that a wrong answer earns.

    given, truth: the answer and the right one, as they were read
    known: the mistake that was recognised in the whole answer
    What is right earns its part, as far as chance alone does not reach; one value that stands everywhere is right once. A mistake that is made in some places only, the others
    being right, earns at least what it earns when made everywhere: one more right part never costs points, nor does a diagnosis.
    """
    wrong = differing(question, given, truth)
    right = right_share(question, given, truth, agreement, wrong)
    if one_value_for_all(question, given, truth):
        right = min(right, 1 / len(truth))
    points = worth(right, chance(question, truth, data, judge)) if right else 0.0
    explained = agreement.fraction if agreement.explained else 0.0
    best = max(explained, *_of_the_mistakes(question, given, truth, wrong, known, data, judge))
    if best > points and (agreement.explained or not needs_no_knowledge(question, given, truth, data, judge)):
        points = best
    return min(points, CUT_ELSEWHERE) if question.cut else points


def points_for(question: Question, fraction: float) -> float:
    """Return the points for a fraction of the answer, rounded down to a quarter of a point."""
    return math.floor(question.points * fraction * 4 + 1e-9) / 4


def _of_the_mistakes(
    question: Question,
    given: Any,
    truth: Any,
    wrong: frozenset[Place],
    known: Mistake | None,
    data: Data,
    judge: Judge,
) -> Iterator[float]:
    """Yield the credit of each mistake of which an answer is made, the other parts being right."""
    yield UNIT_CREDIT if in_percent_or_right(question, given, truth, wrong) else 0.0
    yield ROUNDED_CREDIT if rounded_or_right(question, given, truth, wrong) else 0.0
    for mistake in question.mistakes:
        if mistake is known:
            yield mistake.credit
        elif mistake.credit and mistake.produces is not None:
            made = judge.made(mistake.produces, data)
            yield mistake.credit if right_or_as(question, given, truth, made, wrong) else 0.0
