"""What the decks of the chapters hold."""

from __future__ import annotations

import pytest

from crm_lessons.text.cards import STEMS_WITH_CARDS, deck
from crm_lessons.text.course import STEMS


def test_every_chapter_has_cards():
    """A deck that is lost is missed."""
    assert STEMS_WITH_CARDS == STEMS


@pytest.mark.parametrize("stem", STEMS)
def test_a_chapter_has_enough_cards_of_several_kinds(stem):
    """At least fifteen, of at least four kinds, and no two that ask the same."""
    cards = deck(stem)
    assert len(cards) >= 15
    assert len({card.kind for card in cards}) >= 4
    assert len({card.question for card in cards}) == len(cards)


@pytest.mark.parametrize("stem", STEMS)
@pytest.mark.parametrize("language", ["fr", "en"])
def test_no_question_says_its_answer(stem, language):
    """Nor is an answer longer than what one remembers."""
    for card in deck(stem):
        question, answer = card.question.in_language(language), card.answer.in_language(language)
        assert answer.casefold().rstrip(".") not in question.casefold(), card.id
        assert len(answer) < 300, card.id
