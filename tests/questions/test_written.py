"""What a text plainly lacks is seen in it, in every chapter by the same rule."""

from __future__ import annotations

import pytest

from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.questions.question import Kind
from crm_lessons.questions.written import leaves_out, no_figure, too_short

WORDS = {"fr": "Trop court.", "en": "Too short."}
TEXTS = [(stem, q) for stem, sheet in SHEETS.items() for q in sheet.questions if q.kind is Kind.TEXT]


@pytest.mark.parametrize(
    ("mistake", "lacks", "has"),
    [
        (too_short(3, **WORDS), "deux mots", "trois\nmots  ici"),
        (no_figure(**WORDS), "quelques clients", "7 clients"),
        (leaves_out("nobody", "(?i)client", **WORDS), "Je vends.", "CLIENTS"),
        (leaves_out("nobody", r"\b[B-E]\b", **WORDS), "b", "B"),
    ],
)
def test_what_is_lacking_is_seen(mistake, lacks, has):
    """A word too few, no digit, nobody named; capitals count only where the pattern says so."""
    assert mistake.detects(lacks)
    assert not mistake.detects(has)


@pytest.mark.parametrize(("stem", "question"), TEXTS, ids=[stem for stem, _ in TEXTS])
def test_every_text_is_asked_for_its_length_and_its_figure(stem, question):
    """Whatever the chapter, a text of one word lacks both; each chapter says so in its own sentence."""
    assert [mistake.name for mistake in question.mistakes if mistake.detects("client")][:2] == [
        "too_short",
        "no_figure",
    ]
