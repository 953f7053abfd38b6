"""What the marks of a class say about its questions: how hard each is, and whether it tells strong work from weak.

Only work that was judged counts: duplicates, unreadable files and other sheets have no verdicts. A question of which some
answers wait for the teacher has no figures until they are read; an answer whose check failed is left out of them.
"""

from __future__ import annotations

import math
import statistics
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from crm_lessons.checking.verdict import Outcome, Verdict
from crm_lessons.grading.row import Row, Status
from crm_lessons.text.language import Text

BINS = 10
"""Ten percent each; full marks belong to the last."""
FEWEST = 3
"""Two points always lie on a line."""
FEW = 10
"""Below this many submissions, one student moves every figure."""

_NO_WORK = (Status.UNREADABLE, Status.WRONG_SHEET, Status.DUPLICATE, Status.EXTRA)


class Marks(NamedTuple):
    """The marks of a sheet, as shares of its points."""

    submissions: int
    mean: float
    median: float
    lowest: float
    highest: float
    histogram: tuple[int, ...]


class QuestionFigures(NamedTuple):
    """What a class made of a question.

    attempted: how many did not leave it blank, of `places` who could answer
    mean_share: the mean share of its points, from 0 (nobody has any) to 1 (everybody has all)
    discrimination: the correlation of its points with those of the rest of the sheet, from -1 to 1
    """

    question: str
    max_points: int
    places: int
    attempted: int
    mean_share: float | None
    discrimination: float | None


class NamedMistake(NamedTuple):
    """A known mistake and how many students made it."""

    question: str
    name: str
    message: Text
    students: int


def counted(rows: Iterable[Row]) -> list[Row]:
    """Return the rows that are somebody's judged work."""
    return [row for row in rows if row.max_points and row.status not in _NO_WORK]


def marks(rows: Sequence[Row]) -> Marks:
    """Return how the marks of one sheet spread; of at least one row, and of a sheet that has points."""
    shares = [row.points / row.max_points for row in rows]
    return Marks(
        len(shares),
        statistics.fmean(shares),
        statistics.median(shares),
        min(shares),
        max(shares),
        histogram(shares),
    )


def histogram(shares: Iterable[float]) -> tuple[int, ...]:
    """Return how many shares lie in each tenth; a limit belongs to the tenth above it, 1 to the last."""
    # a share such as 0.7 may lie a hair below its limit once it has been computed
    tenths = Counter(min(BINS - 1, math.floor(share * BINS + 1e-9)) for share in shares)
    return tuple(tenths[place] for place in range(BINS))


def question_figures(rows: Sequence[Row]) -> list[QuestionFigures]:
    """Return the figures of each question of one sheet, in the sheet's order."""
    waiting = {verdict.question for row in rows for verdict in row.to_read}
    judged = [[one for one in row.verdicts if _is_judged(one) and one.question not in waiting] for row in rows]
    questions = dict.fromkeys(verdict.question for row in rows for verdict in row.verdicts)
    return [_figures(question, rows, judged) for question in questions]


def discrimination(shares: Sequence[float], rests: Sequence[float]) -> float | None:
    """Return the correlation of a question with the rest of the sheet; None for fewer than three, or where one never varies."""
    if len(shares) < FEWEST or _constant(shares) or _constant(rests):
        return None
    return max(-1.0, min(1.0, statistics.correlation(shares, rests)))


def named_mistakes(rows: Iterable[Row]) -> list[NamedMistake]:
    """Return the named mistakes of one sheet, the most frequent first."""
    made = [verdict for row in rows for verdict in row.verdicts if verdict.mistake is not None]
    messages = {(verdict.question, verdict.mistake): verdict.message for verdict in reversed(made)}
    counts = Counter((verdict.question, str(verdict.mistake)) for verdict in made)
    # most_common keeps ties in the order of the sheet
    return [NamedMistake(*which, messages[which], count) for which, count in counts.most_common()]


def _figures(question: str, rows: Sequence[Row], judged: Sequence[Sequence[Verdict]]) -> QuestionFigures:
    given = [verdict for row in rows for verdict in row.verdicts if verdict.question == question]
    points = [(share, _rest(row, question)) for row in judged for share in _shares(row, question)]
    beside_a_rest = [(share, rest) for share, rest in points if rest is not None]
    return QuestionFigures(
        question,
        max_points=given[0].max_points,
        places=len(given),
        attempted=sum(verdict.outcome is not Outcome.NOT_ATTEMPTED for verdict in given),
        mean_share=statistics.fmean(share for share, _ in points) if points else None,
        discrimination=discrimination([share for share, _ in beside_a_rest], [rest for _, rest in beside_a_rest]),
    )


def _is_judged(verdict: Verdict) -> bool:
    return verdict.outcome is not Outcome.CHECK_FAILED and verdict.max_points > 0


def _shares(row: Iterable[Verdict], question: str) -> Iterator[float]:
    """Yield the share of the points that a row earns for a question, nothing where it was not judged."""
    return (verdict.points / verdict.max_points for verdict in row if verdict.question == question)


def _rest(row: Iterable[Verdict], question: str) -> float | None:
    """Return the share of the points of all other questions; None without any."""
    others = [verdict for verdict in row if verdict.question != question]
    most = sum(verdict.max_points for verdict in others)
    return sum(verdict.points for verdict in others) / most if most else None


def _constant(values: Sequence[float]) -> bool:
    return max(values) - min(values) < 1e-9
