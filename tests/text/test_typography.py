"""Typography of both languages."""

from __future__ import annotations

import pytest

from crm_lessons.text.typography import APOSTROPHE, MINUS, NARROW, NO_BREAK, french_spaces, typeset


@pytest.mark.parametrize(
    "text",
    [
        "| client | part |\n| :--- | ---: |",
        "```python\nx = 1 ; y = 2\n```",
        "`a ; b`",
        "$a : b$",
        "$$\na : b\n$$",
        "[lien](dossier/a ;b.md)",
        '<span style="a : b">',
        "<!-- a ; b -->",
        "https://example.org/a:b",
        "en 2024 350 clients",
        "pip install 'crm-lessons[lab]'",
        "loi 09-08, p. 117-130, UTF-8, 2026-12-01",
        "`l'indice` et `-3`",
    ],
)
def test_only_prose_is_spaced(text):
    """Tables, code, formulas, addresses and HTML mean their spaces; a year is not the head of a longer number."""
    assert french_spaces(text) == text == typeset(text, "fr")


def test_a_comparison_is_prose():
    """The sign < opens a tag only before a name: a sentence that compares is a sentence."""
    assert french_spaces("x < 3 : faible ; x > 5") == f"x < 3{NARROW}: faible{NARROW}; x > 5"


def test_the_spaces_of_french():
    """High punctuation, guillemets and thousands take a narrow space; the percent sign and a currency a whole one."""
    typed = "Combien ? « 1 000 000 DH » : 20 %"
    right = f"Combien{NARROW}? «{NARROW}1{NARROW}000{NARROW}000{NO_BREAK}DH{NARROW}»{NARROW}: 20{NO_BREAK}%"
    assert french_spaces(typed) == right


@pytest.mark.parametrize("language", ["fr", "en"])
def test_apostrophes_are_curved_and_negative_numbers_have_a_minus_sign(language):
    """In prose: after a letter, also before emphasis or code, and in “chapter 2's”; a number below zero, in a cell or in brackets."""
    typed = "d'avant, l'**index**, d'`a`, the customers' shares, chapter 2's | -5 | (-0.5)"
    right = "d’avant, l’**index**, d’`a`, the customers’ shares, chapter 2’s | −5 | (−0.5)"
    assert typeset(typed, language) == right.replace("’", APOSTROPHE).replace("−", MINUS)
