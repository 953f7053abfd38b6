"""The words for columns."""

from crm_lessons.text.terms.headings import AMOUNTS, HEADINGS, IDENTIFIERS, RATES, heading


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
