"""A number to find with a widget: what is asked, and what is said of the number that a reader types."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from crm_lessons.text.language import Text
from crm_lessons.text.written_numbers import written_number


@dataclass(frozen=True)
class Foreseen:
    """A number that a known mistake gives, and what is said to whoever types it."""

    number: float
    says: Text


@dataclass(frozen=True)
class Task:
    """A question about what the widget shows as it opens.

    answer: in the unit that the question names, computed by whoever makes the task
    tolerance: how far from the answer a number is still right; mistakes are looked at first
    right: what the number means
    look_again: where to look next, for a number that nobody foresaw
    """

    question: Text
    answer: float
    tolerance: float
    mistakes: tuple[Foreseen, ...]
    right: Text
    look_again: Text

    def verdict(self, typed: str) -> Text:
        """Return one sentence on what was typed; it never says the answer."""
        number = written_number(typed.replace("%", "").strip())
        if number is None:
            return _NO_NUMBER
        foreseen = (mistake.says for mistake in self._real_mistakes() if abs(number - mistake.number) < _SAME)
        says = next(foreseen, None)
        if says is not None:
            return _WRONG + says
        return _RIGHT + self.right if abs(number - self.answer) <= self.tolerance + _SAME else _WRONG + self.look_again

    def told(self) -> dict[str, Any]:
        """Return it as a page takes it, which judges what is typed there as `verdict` does."""
        return {
            "question": str(self.question),
            "answer": self.answer,
            "tolerance": self.tolerance,
            "same": _SAME,
            "mistakes": [[mistake.number, str(_WRONG + mistake.says)] for mistake in self._real_mistakes()],
            "right": str(_RIGHT + self.right),
            "look_again": str(_WRONG + self.look_again),
            "no_number": str(_NO_NUMBER),
            "field": str(YOUR_NUMBER),
            "placeholder": str(THEN_ENTER),
        }

    def _real_mistakes(self) -> list[Foreseen]:
        """Return the mistakes that do not happen to give the answer."""
        return [mistake for mistake in self.mistakes if abs(mistake.number - self.answer) > _SAME]


YOUR_NUMBER = Text(fr="Votre nombre", en="Your number")
THEN_ENTER = Text(fr="puis Entrée", en="then Enter")
_SAME = 0.006
"""Two decimals are all that a reader types."""
_RIGHT = Text(fr="✓ Juste. ", en="✓ Correct. ")
_WRONG = Text(fr="✗ ", en="✗ ")
_NO_NUMBER = Text(
    fr="Écrivez un nombre, comme 12 ou 12,5, puis Entrée.", en="Type a number, such as 12 or 12.5, then Enter."
)
