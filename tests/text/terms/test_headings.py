"""The words for columns."""

import pytest

from crm_lessons.text.language import Text
from crm_lessons.text.terms.headings import AMOUNTS, HEADINGS, IDENTIFIERS, RATES, heading
from crm_lessons.text.terms.headings.columns import Columns, together


def test_every_kind_of_column_has_words():
    """A column that is formatted as a rate, an amount or an identifier has a heading in both languages."""
    assert HEADINGS.keys() >= RATES | AMOUNTS | IDENTIFIERS


def test_two_columns_never_share_their_words():
    """A student who writes a column's French name means one column, not two."""
    for language in ("fr", "en"):
        words = [text.in_language(language) for text in HEADINGS.values()]
        assert len(words) == len(set(words))


def test_an_unknown_column_keeps_its_name():
    """Nothing is renamed that the course does not know."""
    assert heading("loyalty_points").fr == "loyalty_points"


def test_a_column_has_its_words_in_one_chapter():
    """Of two chapters that name a column, neither wins silently: the error says which column."""
    here, there = (Columns({"share": Text(fr=word, en=word)}) for word in ("part", "partage"))
    with pytest.raises(ValueError, match="keep one: share"):
        together([here, there])
