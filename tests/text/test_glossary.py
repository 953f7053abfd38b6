import pytest

from crm_lessons.text.author_error import AuthorError
from crm_lessons.text.glossary import GLOSSARY, together


def test_a_term_of_the_glossary_is_defined_once():
    """The same word never has two meanings."""
    for language in ("fr", "en"):
        names = [term.name.in_language(language) for term in GLOSSARY.values()]
        assert len(names) == len(set(names))


def test_a_word_defined_twice_is_named_with_its_second_line(tmp_path):
    """Its author is told which word, and which of the two lines to remove."""
    (tmp_path / "campaign.py").write_text('TERMS = {\n    "aida": Term(\n', encoding="utf-8")
    (tmp_path / "kpis.py").write_text('TERMS = {\n\n    "aida": Term(\n', encoding="utf-8")
    term = GLOSSARY["aida"]
    with pytest.raises(AuthorError) as caught:
        together([{"aida": term}, {"aida": term}], tmp_path)
    assert str(caught.value.place) == "crm_lessons/text/glossary/kpis.py:3"
    assert (
        caught.value.message.en
        == "The word `aida` of the glossary is already defined in another chapter. Keep one definition."
    )
