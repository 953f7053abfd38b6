"""What a learner knows of a question by practising it: the answers in a row that were right, and when the last one was."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime

from crm_lessons.questions.question import Question
from crm_lessons.text.language import Text


@dataclass
class Series:
    """The practice of one question.

    answers, right: how many answers were given, and how many of them were right
    in_a_row: how many were right since the last one that was not
    draws: how many draws of numbers have been answered; the next one is drawn under this number
    last: when the last answer was given, as ISO 8601 writes it; empty before the first
    """

    answers: int = 0
    right: int = 0
    in_a_row: int = 0
    draws: int = 0
    last: str = ""

    def count(self, right: bool, draw: int, now: datetime) -> None:
        """Count an answer on the numbers of a draw."""
        self.answers += 1
        self.right += right
        self.in_a_row = self.in_a_row + 1 if right else 0
        self.draws = max(self.draws, draw + 1)
        self.last = now.isoformat(timespec="seconds")

    def in_words(self) -> Text:
        """Return where the series stands; a beginning is none to be ashamed of."""
        if not self.answers:
            return _NO_MARK
        said = _IN_A_ROW if self.in_a_row > 1 else _BEGUN if self.in_a_row else _NEXT
        return said.format(count=self.in_a_row) + _NO_MARK


def least_known(questions: Iterable[Question], series_of: Callable[[str], Series]) -> str:
    """Return the question to practise: never right, then the shortest series, then longest ago; texts are for a reader, plans for worlds."""

    def known(question: Question) -> tuple[bool, int, str]:
        series = series_of(question.id)
        return series.right > 0, series.in_a_row, series.last

    return min((one for one in questions if one.kind.has_an_expected_answer), key=known).id


_IN_A_ROW = Text(fr="{count} réussites de suite. ", en="{count} right in a row. ")
_BEGUN = Text(fr="Une réussite : la série commence. ", en="One right: the series begins. ")
_NEXT = Text(
    fr="La prochaine réussite commence une série. ",
    en="The next right answer begins a series. ",
)
_NO_MARK = Text(fr="L'entraînement ne change aucun point de la feuille.", en="Practice changes no points of the sheet.")
