"""The words for the codes of the simulated firm."""

from __future__ import annotations

from crm_lessons.text.terms.world_codes import WORLD_CODES
from crm_lessons.world.customers import SECTORS, SOURCES, Channel, Reaction
from crm_lessons.world.rules.levers import RHYTHMS


def test_every_code_of_the_world_has_its_words_and_no_word_is_idle():
    """What a manager reads in a table or sets on the panel is called by words, and two codes never share them."""
    codes = {
        "channel": [channel.name.lower() for channel in Channel],
        "reaction": [reaction.name.lower() for reaction in Reaction],
        "rhythm": list(RHYTHMS),
        "sector": list(SECTORS),
        "source": list(SOURCES),
    }
    assert {column: set(words) for column, words in WORLD_CODES.items()} == {
        column: set(found) for column, found in codes.items()
    }
    for words in WORLD_CODES.values():
        assert len({word.fr for word in words.values()}) == len({word.en for word in words.values()}) == len(words)
