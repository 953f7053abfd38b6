"""When each card comes again: FSRS decides, and one small file of the learner's keeps it, beside their progress."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from math import isfinite
from typing import Any

import fsrs

from crm_lessons.classroom.kept.kept_file import KeptFile, home
from crm_lessons.text.cards import Card

LONGEST = 365
"""Days between two reviews of a card."""

_SCHEDULER = fsrs.Scheduler(learning_steps=(), relearning_steps=(), maximum_interval=LONGEST, enable_fuzzing=False)
"""In days from the first answer on: a card that was forgotten comes again at the end of the same sitting anyway."""


class Memory:
    """What is known of each card; every change is written at once, what cannot be written is kept here."""

    def __init__(self) -> None:
        folder = home()
        self._file = KeptFile(folder / "revision.json") if folder else None
        self._unsaved: dict[str, dict[str, Any]] = {}

    def due_on(self, card: Card) -> datetime | None:
        """Return when a card is due, None for one that was never answered."""
        known = _known(self._all().get(card.key))
        return known.due if known else None

    def due(self, cards: Iterable[Card], now: datetime) -> list[Card]:
        """Return the cards that are due, the longest waiting first."""
        dates = {card: date for card in cards if (date := self.due_on(card)) is not None and date <= now}
        return sorted(dates, key=dates.__getitem__)

    def new(self, cards: Iterable[Card]) -> list[Card]:
        """Return the cards that were never answered, in their order."""
        return [card for card in cards if self.due_on(card) is None]

    def next_date(self, cards: Iterable[Card]) -> datetime | None:
        """Return when the first of the cards is due, None before any was answered."""
        return min((date for card in cards if (date := self.due_on(card)) is not None), default=None)

    def rate(self, card: Card, rating: fsrs.Rating, now: datetime) -> datetime:
        """Keep how well a card was remembered, and return when it comes again."""
        stored = self._all()
        known = _known(stored.get(card.key)) or fsrs.Card(card_id=0, due=now)
        after, _ = _SCHEDULER.review_card(known, rating, max(now, known.last_review or now))
        self._unsaved[card.key] = dict(after.to_dict())
        if self._file is not None and self._file.change(self._unsaved):
            self._unsaved.clear()
        return after.due

    def forget(self) -> None:
        """Delete what is kept of all cards."""
        self._unsaved.clear()
        if self._file is not None:
            self._file.delete()

    def _all(self) -> dict[str, Any]:
        return (self._file.read() if self._file else {}) | self._unsaved


def _known(stored: Any) -> fsrs.Card | None:
    """Return what is kept of a card, None where there is nothing or a hand has made it unreadable."""
    try:
        card = fsrs.Card.from_dict(stored)
        readable = (
            isfinite(card.stability or 0)
            and 0 < (card.stability or 0) <= 100 * LONGEST
            and 1 <= (card.difficulty or 0) <= 10
            and card.last_review is not None
            and card.last_review <= card.due < datetime(2200, 1, 1, tzinfo=UTC)
        )
    except (AttributeError, LookupError, TypeError, ValueError, OverflowError):
        return None
    return card if readable else None
