"""Whoever writes the words of the lesson is understood: one or many, with accents or without, in either language."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

import pytest

from crm_lessons.checking.check import check_answer
from crm_lessons.checking.reading.vocabulary import meaning
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.text.glossary import GLOSSARY
from crm_lessons.text.language import LANGUAGES

CHAPTERS = Path(__file__).parents[3] / "chapters"
WITH_WORDS = [question for sheet in SHEETS.values() for question in sheet.questions if question.vocabulary]
KPIS = SHEETS["06_kpis"]


def one_or_many(words):
    """Yield words as they stand, without accents, in capitals, and the last of them with or without its plural."""
    yield words
    yield "".join(letter for letter in unicodedata.normalize("NFKD", words) if not unicodedata.combining(letter))
    yield words.upper()
    if len(words) > 3 and words.isalpha():
        yield words.rstrip("s") if words.endswith("s") else words + ("" if words.endswith("x") else "s")


@pytest.mark.parametrize("question", WITH_WORDS, ids=lambda question: question.id)
def test_a_word_is_understood_however_it_is_written(question):
    """Each word by its own names and by those of the glossary, in each form, means that word."""
    meant = meaning(question)
    for word, names in question.vocabulary.items():
        known = [names, *question.synonyms.get(word, ()), *([GLOSSARY[word].name] if word in GLOSSARY else [])]
        for name in (one.in_language(language) for one in known for language in LANGUAGES):
            for form in (form for part in re.split(r"[(),]", name) if part for form in one_or_many(part.strip())):
                assert meant(form) == meant(word), form


def units_of_the_lesson():
    """Return the unit of each indicator as the table of the lesson prints it, in each language."""
    text = (CHAPTERS / KPIS.stem / "lesson.py").read_text(encoding="utf-8")
    rows = re.findall(r"^# \| ([^|]+) \| ([^|]+/[^|]+) \| ([^|]+) \|", text, re.MULTILINE)
    return [(name.strip(), unit.strip()) for name, _, unit in rows]


@pytest.mark.parametrize("language", [0, 1])
def test_the_units_that_the_lesson_prints_are_right(language):
    """The lesson's own table, its names on the left and its units on the right, earns all the points."""
    printed = units_of_the_lesson()[7 * language : 7 * language + 7]
    assert len(printed) == 7
    assert check_answer(KPIS["units"], dict(printed), {}).points == KPIS["units"].points


UNITS = {
    "dirhams": ("dirhams par message", "dirham", "DH", "MAD per order"),
    "rate": ("%", "Taux", "rates"),
    "orders": ("commande", "order"),
}


@pytest.mark.parametrize(("unit", "word"), [(unit, word) for word, units in UNITS.items() for unit in units])
def test_a_unit_has_many_names(unit, word):
    """In full or in short, one or many."""
    right = KPIS["units"].expected({})
    written = {name: unit if its == word else its for name, its in right.items()}
    assert check_answer(KPIS["units"], written, {}).points == KPIS["units"].points
