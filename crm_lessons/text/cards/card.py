"""One card: a question to answer from memory, with its answer and its place in the lesson."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from crm_lessons.text.language import Text


class CardKind(StrEnum):
    """What a card asks for."""

    DEFINITION = "definition"
    DENOMINATOR = "denominator"
    ERROR = "error"
    FIGURE = "figure"
    METHOD = "method"


@dataclass(frozen=True)
class Card:
    """A card of a chapter.

    id: its name in its chapter
    section: the title of the section of the lesson that teaches it
    """

    stem: str
    id: str
    kind: CardKind
    question: Text
    answer: Text
    section: Text

    @property
    def key(self) -> str:
        """Return what the card is known by in the whole course."""
        return f"{self.stem}/{self.id}"
