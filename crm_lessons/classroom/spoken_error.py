"""An error that a notebook shows as its sentence alone, without a traceback through our code."""

from __future__ import annotations

from difflib import get_close_matches

from crm_lessons.text.language import Text


class SpokenError(LookupError):
    """What was asked for does not exist; the message says what does."""

    def __init__(self, message: Text) -> None:
        super().__init__(message)
        self.message = message

    def __str__(self) -> str:
        return str(self.message)

    def _render_traceback_(self) -> list[str]:
        return [str(self)]


def closest(name: object, known: list[str]) -> Text:
    """Say that a name does not exist, and which ones come near it: all of them when none does."""
    near = get_close_matches(str(name), known) or known
    names = ", ".join(f"`{one}`" for one in near)
    return Text(
        fr=f"`{name}` n'existe pas ici. Cherchiez-vous : {names} ?",
        en=f"`{name}` does not exist here. Did you mean: {names}?",
    )
