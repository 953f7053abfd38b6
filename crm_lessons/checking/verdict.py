"""A verdict has a few named outcomes, each with its own words; notebook, gradebook and feedback show the same record."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from crm_lessons.text.language import Text


class Outcome(StrEnum):
    """How an answer was judged; `withheld` is said in a notebook only, once a choice has been tried too often."""

    NOT_ATTEMPTED = "not_attempted"
    CORRECT = "correct"
    PARTLY_CORRECT = "partly_correct"
    INCORRECT = "incorrect"
    UNREADABLE = "unreadable"
    FOR_THE_TEACHER = "for_the_teacher"
    CHECK_FAILED = "check_failed"
    WITHHELD = "withheld"

    @property
    def symbol(self) -> str:
        """Return the sign that opens the sentence, readable without colour."""
        return _SYMBOLS[self]

    @property
    def words(self) -> Text:
        """Return the outcome in words."""
        return _WORDS[self]


_SYMBOLS = {
    Outcome.NOT_ATTEMPTED: "○",
    Outcome.CORRECT: "✓",
    Outcome.PARTLY_CORRECT: "◐",
    Outcome.INCORRECT: "✗",
    Outcome.UNREADABLE: "✗",
    Outcome.FOR_THE_TEACHER: "✎",
    Outcome.CHECK_FAILED: "⚠",
    Outcome.WITHHELD: "…",
}

_WORDS = {
    Outcome.NOT_ATTEMPTED: Text(fr="Pas encore répondu", en="Not answered yet"),
    Outcome.CORRECT: Text(fr="Juste", en="Correct"),
    Outcome.PARTLY_CORRECT: Text(fr="Juste en partie", en="Partly correct"),
    Outcome.INCORRECT: Text(fr="À revoir", en="Not yet"),
    Outcome.UNREADABLE: Text(fr="Réponse illisible", en="Could not be read"),
    Outcome.FOR_THE_TEACHER: Text(fr="À lire par l'enseignant", en="For the teacher to read"),
    Outcome.CHECK_FAILED: Text(fr="Vérification en panne", en="The check failed"),
    Outcome.WITHHELD: Text(fr="Réponse gardée", en="Answer kept"),
}

_FOLLOWS_ON = Text(fr="Juste à partir d'une réponse à revoir", en="Right from an answer that is not right yet")


@dataclass(frozen=True)
class Verdict:
    """What is said of one answer: the outcome, the points it earns, one sentence with the next step.

    mistake: the name of the known mistake that was recognised, for statistics; None when there is none.
    follows: the id of the earlier question whose wrong answer was carried forward; None when there is none.
    scores: of a plan, what it earned in each world, as a part of what could be gained there.
    """

    question: str
    outcome: Outcome
    points: float
    max_points: int
    message: Text
    mistake: str | None = None
    follows: str | None = None
    scores: tuple[float, ...] = ()

    @property
    def words(self) -> Text:
        """Return how the answer was judged, in words; what follows on from a wrong answer is not called half right."""
        return self.outcome.words if self.follows is None else _FOLLOWS_ON
