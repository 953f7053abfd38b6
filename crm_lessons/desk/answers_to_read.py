"""The answers of a class that only a person can judge, question after question, and how far reading them has come."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from crm_lessons.checking.verdict import Verdict
from crm_lessons.grading.class_run import ClassRun, HandPoints, Row, read_earlier, which_answer


class AnswerToRead(NamedTuple):
    """One answer, as the checks left it, with what the teacher has entered for it so far."""

    row: Row
    verdict: Verdict
    hand: HandPoints | None

    @property
    def question(self) -> tuple[str, str]:
        """Return the sheet and the question."""
        return self.row.sheet, self.verdict.question

    @property
    def has_points(self) -> bool:
        """Return whether points were given, be it for an earlier answer."""
        return self.hand is not None and self.hand.points is not None

    @property
    def was_read_earlier(self) -> bool:
        """Return whether the points were given for another answer than this one."""
        return self.hand is not None and read_earlier(self.row, self.verdict.question, self.hand)

    @property
    def waits(self) -> bool:
        """Return whether the teacher still has to read it."""
        return not self.has_points or self.was_read_earlier


def answers_to_read(run: ClassRun) -> list[AnswerToRead]:
    """Return the answers of a class, those of a question one after the other, in the order of the sheet."""
    answers = [AnswerToRead(row, one, run.entered.get(which_answer(row, one.question))) for row, one in run.by_hand]
    return sorted(answers, key=_in_order)


def next_to_read(answers: Sequence[AnswerToRead], place: int) -> int:
    """Return the first place from `place` on, round the end, of an answer that waits; `place` when none does."""
    places = [(place + further) % len(answers) for further in range(len(answers))]
    return next((one for one in places if answers[one].waits), places[0])


def _in_order(answer: AnswerToRead) -> tuple[str, int, str]:
    questions = [one.question for one in answer.row.verdicts]
    return answer.row.sheet, questions.index(answer.verdict.question), answer.row.file
