"""Points that the teacher gives by hand: they count like any other, and follow an answer through every regrade."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from crm_lessons.checking.verdict import Outcome, Verdict
from crm_lessons.data.variants import same_student
from crm_lessons.grading.row import Row, joined
from crm_lessons.text.files.digest import digest_of
from crm_lessons.text.language import Text


class WhichAnswer(NamedTuple):
    """Whose answer, on which sheet, to which question; `student` as `Row.person` names him or her, whoever else hands in."""

    student: str
    sheet: str
    question: str


class HandPoints(NamedTuple):
    """What a teacher entered for an answer.

    points: None where there is only a comment so far
    answer_id: which answer was read, as `answer_id` names it
    """

    points: float | None
    comment: str
    answer_id: str


def which_answer(row: Row, question: str) -> WhichAnswer:
    """Return which answer a student gave to a question."""
    return WhichAnswer(row.person, row.sheet, question)


def answer_id(row: Row, question: str) -> str:
    """Return a short name of what a student answered, another for another answer.

    An answer that was too long to be kept is named by the whole file. The letter keeps spreadsheets from reading a number.
    """
    said = json.dumps(row.answers[question]) if question in row.answers else row.digest
    return "a" + digest_of(said)[:11]


def following(given: Mapping[WhichAnswer, HandPoints], rows: Sequence[Row]) -> dict[WhichAnswer, HandPoints]:
    """Return what was entered, under the names of today where a number of Moodle's has come or gone since then.

    It follows the one person of that name; of two, and from one number to another, it goes to nobody.
    """
    here = {which_answer(row, one.question): row for row in rows for one in row.verdicts}
    of_this_name: defaultdict[WhichAnswer, list[WhichAnswer]] = defaultdict(list)
    for key, row in here.items():
        of_this_name[key._replace(student=same_student(row.name))].append(key)
    followed = {key: hand for key, hand in given.items() if key in here}
    for key in sorted(given.keys() - here.keys()):
        name = key._replace(student=_NUMBER.sub("", key.student))
        now = of_this_name[name]
        comes_or_goes = len(now) == 1 and name in (key, now[0])
        followed.setdefault(now[0] if comes_or_goes else key, given[key])
    return followed


def with_hand_points(rows: Sequence[Row], given: Mapping[WhichAnswer, HandPoints]) -> list[Row]:
    """Return the rows with the teacher's points and comments in place of the automatic ones.

    Points that were given for an earlier answer count, and the row says so.
    """
    return [_with_hand_points(row, given) for row in rows]


def read_earlier(row: Row, question: str, hand: HandPoints) -> bool:
    """Return whether the points were given for another answer than the one that the student has now."""
    return hand.points is not None and hand.answer_id != answer_id(row, question)


def _with_hand_points(row: Row, given: Mapping[WhichAnswer, HandPoints]) -> Row:
    hands = {
        one.question: given[which_answer(row, one.question)]
        for one in row.verdicts
        if which_answer(row, one.question) in given
    }
    if not hands:
        return row
    verdicts = tuple(_read(one, hands[one.question]) if one.question in hands else one for one in row.verdicts)
    earlier = [_EARLIER.format(id=name) for name, hand in hands.items() if read_earlier(row, name, hand)]
    return replace(row, verdicts=verdicts, reason=joined([row.reason, *earlier]))


def _read(verdict: Verdict, hand: HandPoints) -> Verdict:
    said = _COMMENT.format(comment=hand.comment) if hand.comment else verdict.message
    if hand.points is None:
        return replace(verdict, message=said)
    # a course may have lowered what the question is worth since then
    points = min(hand.points, verdict.max_points)
    return replace(verdict, points=points, outcome=_outcome(points, verdict.max_points), message=said)


def _outcome(points: float, max_points: int) -> Outcome:
    if points == max_points:
        return Outcome.CORRECT
    return Outcome.PARTLY_CORRECT if points else Outcome.INCORRECT


_NUMBER = re.compile(r" \(\d+\)$")
_COMMENT = Text(fr="{comment}", en="{comment}")
_EARLIER = Text(
    fr="`{id}` : points donnés par vous, lus sur une réponse antérieure",
    en="`{id}`: points given by you, read on an earlier answer",
)
