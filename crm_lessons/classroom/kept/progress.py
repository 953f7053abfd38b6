"""What a learner has done so far: one small file of theirs, readable and deletable, that never stands in the way.

The file is `progress.json` in the folder `.crm_lessons` of the user's home (or in the folder that CRM_LESSONS_HOME names).
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

from crm_lessons.checking.verdict import Outcome, Verdict
from crm_lessons.classroom.kept.data_set import DataSet
from crm_lessons.classroom.kept.kept_file import KeptFile, home
from crm_lessons.classroom.kept.one_at_a_time import one_at_a_time
from crm_lessons.classroom.practice.series import Series

_ANSWERED = {Outcome.CORRECT, Outcome.PARTLY_CORRECT, Outcome.INCORRECT, Outcome.UNREADABLE, Outcome.FOR_THE_TEACHER}

_MOST = 1_000_000
"""Of attempts, hints or points; whatever says more was not written here."""


@dataclass
class QuestionProgress:
    """How far a learner is with one question; `best_points` is the most ever earned.

    judged: those of the attempts that could be read
    follows: the earlier question from whose wrong answer the best answer was rightly worked out, if there is one
    last_answer: what the answer checked last is known by, see `answer_sum`
    again: the practice on other numbers, on which no mark depends
    """

    attempts: int = 0
    judged: int = 0
    best_points: float = 0.0
    outcome: str = Outcome.NOT_ATTEMPTED.value
    hints: int = 0
    solution_seen: bool = False
    follows: str = ""
    last_answer: str = ""
    again: Series = field(default_factory=Series)


def progress_file() -> Path | None:
    """Return where progress is kept, None where the system gives this user no home."""
    folder = home()
    return folder / "progress.json" if folder else None


def data_sets() -> list[DataSet]:
    """Return the data on which somebody has worked on this computer."""
    file = progress_file()
    return [DataSet.of(name) for name in KeptFile(file).read()] if file else []


class Progress:
    """The progress of one learner on one sheet; every change is written at once, what cannot be written is kept here.

    remember: False keeps everything here and writes nothing.
    """

    def __init__(self, sheet: str, student: str | None = None, key: str = "", remember: bool = True) -> None:
        self.path = progress_file() if remember else None
        self._data = DataSet(sheet, student, key).name
        self._unsaved: dict[str, QuestionProgress] = {}

    def of(self, question: str) -> QuestionProgress:
        """Return what is known of one question."""
        if question in self._unsaved:
            return self._unsaved[question]
        return _restored(QuestionProgress(), self._stored().get(self._data, {}).get(question))

    def record(self, verdict: Verdict, answer: str = "") -> None:
        """Count an answer; an empty place, a failure of ours and the same answer once more are not an attempt.

        answer: what the answer is known by, see `answer_sum`
        """
        if verdict.outcome not in _ANSWERED:
            return
        with self._changing(verdict.question) as known:
            is_new = not (answer and answer == known.last_answer)
            known.attempts += is_new
            known.judged += is_new and verdict.outcome is not Outcome.UNREADABLE
            known.last_answer = answer
            if verdict.points >= known.best_points:
                known.best_points, known.outcome = float(verdict.points), verdict.outcome.value
                known.follows = verdict.follows or ""

    def record_practice(self, question: str, right: bool, draw: int) -> Series:
        """Count an answer on the numbers of a draw, and return the series as it stands then."""
        with self._changing(question) as known:
            known.again.count(right, draw, datetime.now(UTC))
        return known.again

    def record_hint(self, question: str, hints: int) -> None:
        """Remember how many hints were read."""
        with self._changing(question) as known:
            known.hints = max(known.hints, hints)

    def record_solution(self, question: str) -> None:
        """Remember that the worked solution was opened."""
        with self._changing(question) as known:
            known.solution_seen = True

    def forget(self) -> None:
        """Delete what is kept of this sheet, and of nothing else."""
        self._unsaved.clear()
        if self.path is None:
            return
        with one_at_a_time(self.path):
            sheets = KeptFile(self.path).read()
            if sheets.pop(self._data, None) is not None:
                KeptFile(self.path).save(sheets)

    def _stored(self) -> dict[str, dict[str, Any]]:
        return {} if self.path is None else KeptFile(self.path).read()

    @contextlib.contextmanager
    def _changing(self, question: str) -> Iterator[QuestionProgress]:
        """Hand out what is known of a question to be changed, and keep it; nobody else writes in between."""
        with contextlib.nullcontext() if self.path is None else one_at_a_time(self.path):
            known = self.of(question)
            yield known
            self._write(question, known)

    def _write(self, question: str, known: QuestionProgress) -> None:
        self._unsaved[question] = known
        sheets = self._stored()
        sheet = sheets.setdefault(self._data, {})
        earlier = sheet.get(question)
        sheet[question] = (earlier if isinstance(earlier, dict) else {}) | asdict(
            known
        )  # a newer version may keep more
        if self.path is not None and KeptFile(self.path).save(sheets):
            del self._unsaved[question]


_Record = TypeVar("_Record", QuestionProgress, Series)


def _restored(fresh: _Record, stored: Any) -> _Record:
    """Return a stored record, or a fresh one where a hand has made it unreadable."""
    if not isinstance(stored, dict):
        return fresh
    values: dict[str, Any] = {}
    for name, value in vars(fresh).items():
        found = stored.get(name, value)
        values[name] = _restored(value, found) if isinstance(value, Series) else found
        if not _is_like(values[name], value):
            return fresh
    return type(fresh)(**values)


def _is_like(found: Any, value: Any) -> bool:
    """Return whether a stored value may stand in the place of this one."""
    kind = (int, float) if isinstance(value, float) else type(value)
    return isinstance(found, kind) and (not isinstance(found, (int, float)) or 0 <= found < _MOST)
