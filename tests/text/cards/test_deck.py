"""What the decks of the chapters hold."""

from __future__ import annotations

import pytest

from crm_lessons.text.cards import STEMS_WITH_CARDS, deck

WITH_CARDS = ("02_pareto_abc",)
"""The chapters whose cards are written."""


def test_the_chapters_with_cards_are_those_named_here():
    """A deck that is lost is missed."""
    assert STEMS_WITH_CARDS == WITH_CARDS


@pytest.mark.parametrize("stem", WITH_CARDS)
def test_a_chapter_has_enough_cards_of_several_kinds(stem):
    """At least fifteen, of at least four kinds, and no two that ask the same."""
    cards = deck(stem)
    assert len(cards) >= 15
    assert len({card.kind for card in cards}) >= 4
    assert len({card.question for card in cards}) == len(cards)


@pytest.mark.parametrize("stem", WITH_CARDS)
@pytest.mark.parametrize("language", ["fr", "en"])
def test_no_question_says_its_answer(stem, language):
    """Nor is an answer longer than what one remembers."""
    for card in deck(stem):
        question, answer = card.question.in_language(language), card.answer.in_language(language)
        assert answer.casefold().rstrip(".") not in question.casefold(), card.id
        assert len(answer) < 300, card.id
