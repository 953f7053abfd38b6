import pytest

from crm_lessons.text.language import Text, after_a_colon, known_language, reader_language, speak, spoken


def test_a_text_speaks_the_language_of_the_session():
    """French until told otherwise."""
    words = Text(fr="oui", en="yes")
    assert str(words) == "oui"
    speak("en")
    assert (spoken(), str(words)) == ("en", "yes")


def test_a_text_inside_a_text_keeps_to_its_language():
    """Filling a sentence with words fills each language with its own."""
    sentence = Text(fr="Il manque {what}.", en="{what} is missing.").format(what=Text(fr="le nom", en="the name"))
    assert (sentence.fr, sentence.en) == ("Il manque le nom.", "the name is missing.")


def test_an_unknown_language_is_answered_in_both():
    """Whoever asks for German reads the answer in a language they may know."""
    with pytest.raises(ValueError, match=r"Langue inconnue[\s\S]*Unknown language"):
        known_language("de")


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "fr"),
        ({"LANG": "C.UTF-8"}, "fr"),
        ({"LANG": "en_GB.UTF-8"}, "en"),
        ({"LANG": "fr_MA.UTF-8"}, "fr"),
        ({"LANG": "de_DE.UTF-8"}, "fr"),
        ({"LANG": "en_US.UTF-8", "LC_ALL": "fr_FR.UTF-8"}, "fr"),
        ({"LANG": "fr_FR.UTF-8", "LC_MESSAGES": "en_US.UTF-8"}, "en"),
    ],
)
def test_the_computer_decides_french_otherwise(environment, language):
    """LC_ALL before LC_MESSAGES before LANG, and French where the workbook does not speak the language."""
    assert reader_language(environment) == language


def test_behind_a_colon_a_sentence_goes_on_with_a_small_letter():
    """Unless it begins with a name, or with code."""
    said = after_a_colon(Text(fr="C'est la moyenne. Vous l'avez.", en="That is the mean."))
    assert (said.fr, said.en) == ("c'est la moyenne. Vous l'avez.", "that is the mean.")
    kept = Text(fr="Aïcha la connaît.", en="`qcut` cuts.")
    assert after_a_colon(kept) == kept
