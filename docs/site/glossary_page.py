"""The glossary as a page: every word of the course, in alphabetical order, each with its own anchor."""

from __future__ import annotations

import unicodedata

from words import GLOSSARY as TITLE
from words import GLOSSARY_OPENING, OTHER_NAME

from crm_lessons.text.glossary import GLOSSARY, Term
from crm_lessons.text.language import Language


def glossary_page(language: Language) -> str:
    """Return the page in Markdown."""
    terms = sorted(GLOSSARY.values(), key=lambda term: _place(term.name.in_language(language)))
    entries = "\n\n".join(_entry(term, language) for term in terms)
    opening = GLOSSARY_OPENING.in_language(language)
    return f"# {TITLE.in_language(language)}\n\n{opening}\n\n:::{{glossary}}\n{entries}\n:::\n"


def _entry(term: Term, language: Language) -> str:
    other: Language = "en" if language == "fr" else "fr"
    name, other_name = term.name.in_language(language), term.name.in_language(other)
    meaning = term.meaning.in_language(language)
    if other_name.casefold() != name.casefold():
        meaning += f" *{OTHER_NAME.format(name=other_name).in_language(language)}*"
    return f"{name}\n  {meaning}"


def _place(name: str) -> str:
    """Return where a dictionary puts a word: its accents and capitals do not count."""
    letters = unicodedata.normalize("NFKD", name.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))
