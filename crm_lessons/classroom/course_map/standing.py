"""Where a reader stands in each chapter, from the small files that this computer keeps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from crm_lessons.checking.verdict import Outcome
from crm_lessons.classroom.bets.kept import kept_bets
from crm_lessons.classroom.kept.data_set import DataSet
from crm_lessons.classroom.kept.progress import Progress, QuestionProgress, data_sets
from crm_lessons.classroom.revision.memory import Memory
from crm_lessons.data.variants import same_student
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.questions.question import SheetQuestions
from crm_lessons.text.bets import BETS
from crm_lessons.text.cards import STEMS_WITH_CARDS, deck
from crm_lessons.text.course import STEMS

_SETTLED = {Outcome.CORRECT.value, Outcome.FOR_THE_TEACHER.value}


@dataclass(frozen=True)
class Standing:
    """Where a reader stands in one chapter; what is counted are questions, unless it says otherwise.

    points: earned so far, out of those of `sheet`
    settled: right, or a text for the teacher
    in_hand: tried, and not settled yet
    next: the number of the first that is not settled, from 1 on; None at the end of the sheet
    in_a_row: whose last answer on other numbers was right
    due: cards that are due now
    bets, all_bets: bets made, out of those of the lesson
    """

    sheet: SheetQuestions
    points: float
    settled: int
    in_hand: int
    next: int | None
    in_a_row: int
    due: int
    bets: int
    all_bets: int

    @property
    def is_begun(self) -> bool:
        """Return whether the sheet has an answer."""
        return self.settled + self.in_hand > 0


def standings(student: str | None) -> list[Standing]:
    """Return where a reader stands in each chapter, in the order of the course; cards and bets are the computer's."""
    kept, memory, now = data_sets(), Memory(), datetime.now(UTC)
    found = []
    for stem in STEMS:
        cards = deck(stem) if stem in STEMS_WITH_CARDS else ()
        answers = _furthest(SHEETS[stem], student, kept)
        outcomes = [known.outcome for known in answers]
        found.append(
            Standing(
                sheet=SHEETS[stem],
                points=_points(answers),
                settled=sum(outcome in _SETTLED for outcome in outcomes),
                in_hand=sum(known.attempts > 0 and known.outcome not in _SETTLED for known in answers),
                next=next((place for place, one in enumerate(outcomes, start=1) if one not in _SETTLED), None),
                in_a_row=sum(known.again.in_a_row > 0 for known in answers),
                due=len(memory.due(cards, now)),
                bets=len(kept_bets(stem)),
                all_bets=len(BETS[stem]),
            )
        )
    return found


def next_chapter(found: Sequence[Standing]) -> Standing | None:
    """Return the first sheet that is begun and not ended, else the one after those that are, None at the end of all."""
    open_ones = [one for one in found if one.next is not None]
    begun = [one for one in open_ones if one.is_begun]
    last_ended = max((place for place, one in enumerate(found) if one.next is None), default=-1)
    after = [one for one in found[last_ended + 1 :] if one.next is not None]
    return next(iter([*begun, *after, *open_ones]), None)


def readers() -> set[str | None]:
    """Return the identifiers of those who have worked on this computer, None for whoever has none."""
    return {one.student for one in data_sets() if one.sheet in SHEETS}


def reader(student: str | None) -> str | None:
    """Return who is meant: the one who is named, otherwise whoever has no identifier, or the only one who has worked here."""
    known = readers()
    if student is not None:
        return same_student(student)
    return next(iter(known)) if len(known) == 1 else None


def _furthest(sheet: SheetQuestions, student: str | None, kept: Sequence[DataSet]) -> list[QuestionProgress]:
    """Return what is known of each question; of a reader who has worked a sheet under several keys, where most is earned."""
    theirs = [one for one in kept if (one.sheet, one.student) == (sheet.stem, student)]
    work = [Progress(*one) for one in theirs or [DataSet(sheet.stem, student)]]
    return max(([one.of(question.id) for question in sheet.questions] for one in work), key=_points)


def _points(answers: Sequence[QuestionProgress]) -> float:
    return sum(known.best_points for known in answers)
