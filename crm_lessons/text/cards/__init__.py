"""The cards by which a chapter is remembered: a question, its answer, and the place in the lesson that teaches it."""

from crm_lessons.text.cards.card import Card, CardKind
from crm_lessons.text.cards.deck import STEMS_WITH_CARDS, deck

__all__ = ["STEMS_WITH_CARDS", "Card", "CardKind", "deck"]
