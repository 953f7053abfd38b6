"""The plans of a class, best first, with the house rules among them: what each earned on average, and how that spread over worlds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from statistics import fmean
from typing import NamedTuple

from crm_lessons.grading.json_values import Json
from crm_lessons.grading.row import Row
from crm_lessons.questions.question import Kind, Question, SheetQuestions
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import number_text
from crm_lessons.world.rules.measured import HOUSE_SCORES


class RankedPlan(NamedTuple):
    """One line of the table: a student's plan, or a rule of the house.

    rank: among students alone; None for a rule
    alike: how many other students' plans earned the same in every world, and something
    """

    row: Row | None
    rule: Text | None
    rank: int | None
    mean: float
    lowest: float
    highest: float
    alike: int = 0

    @property
    def score(self) -> Text:
        """Return the mean score."""
        return number_text(self.mean, 2)

    @property
    def spread(self) -> Text:
        """Return from where to where the scores lie: all of a student's, eight in ten of a rule's."""
        return _SPREAD.format(lowest=number_text(self.lowest, 2), highest=number_text(self.highest, 2))


def ranked_plans(rows: Sequence[Row], sheet: SheetQuestions) -> list[RankedPlan]:
    """Return the plans of one sheet with the house rules, the best mean first; nothing where no plan was played."""
    played = [
        (row, scores)
        for row in rows
        for one in row.verdicts
        if (scores := played_scores(sheet.by_id.get(one.question), row.answers.get(one.question)))
    ]
    if not played:
        return []
    times = Counter(scores for _, scores in played if any(scores))
    means = [fmean(scores) for _, scores in played]
    students = [
        RankedPlan(
            row,
            None,
            1 + sum(other > mean for other in means),
            mean,
            min(scores),
            max(scores),
            max(times[scores] - 1, 0),
        )
        for (row, scores), mean in zip(played, means, strict=True)
    ]
    house = [RankedPlan(None, one.words, None, one.mean, one.low, one.high) for one in HOUSE_SCORES.values()]
    return sorted([*students, *house], key=lambda plan: -plan.mean)


def played_scores(question: Question | None, kept: Json) -> tuple[float, ...]:
    """Return the scores that the record keeps as the answer to a question for a plan; nothing for another question or answer."""
    if question is None or question.kind is not Kind.PLAN or not isinstance(kept, list):
        return ()
    if not all(isinstance(score, (int, float)) for score in kept):
        return ()
    return tuple(float(score) for score in kept)


def scores_in_words(scores: Sequence[float]) -> Text:
    """Return scores one beside the other, the lowest first."""
    written = [number_text(score, 2) for score in sorted(scores)]
    return Text(fr=" · ".join(one.fr for one in written), en=" · ".join(one.en for one in written))


_SPREAD = Text(fr="de {lowest} à {highest}", en="from {lowest} to {highest}")
