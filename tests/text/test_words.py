from crm_lessons.text.glossary import GLOSSARY
from crm_lessons.text.headings import AMOUNTS, HEADINGS, IDENTIFIERS, RATES, heading


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


def test_a_term_of_the_glossary_is_defined_once():
    """The same word never has two meanings."""
    for language in ("fr", "en"):
        names = [term.name.in_language(language) for term in GLOSSARY.values()]
        assert len(names) == len(set(names))
