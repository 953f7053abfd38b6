"""The words for the codes of the board meeting."""

from __future__ import annotations

import pytest

from crm_lessons.text.terms.codes import CODES, decoded
from crm_lessons.text.terms.meeting_codes import MEETING_CODES
from crm_lessons.text.terms.world_codes import WORLD_CODES


@pytest.mark.parametrize("language", ["fr", "en"])
def test_two_codes_of_the_meeting_never_share_their_words(language):
    """And each is found where a table is shown."""
    for column, words in MEETING_CODES.items():
        shown = {decoded(column, code, language) for code in words}
        assert shown == {word.in_language(language) for word in words.values()}
        assert len(shown) == len(words)


def test_no_column_has_its_words_in_two_places():
    """Else one would hide the other."""
    assert not MEETING_CODES.keys() & (CODES.keys() | WORLD_CODES.keys())
