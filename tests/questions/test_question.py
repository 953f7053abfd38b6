"""What a question's record insists on."""

import dataclasses
import importlib
from pathlib import PurePath

import pytest

from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.questions.question import Kind, Mistake, SheetQuestions
from crm_lessons.text.author_error import AuthorError, Place
from crm_lessons.text.language import Text

QUESTION = SHEETS["02_pareto_abc"]["top_share"]
X = Text(fr="x", en="x")


def record_error(write):
    """Return the English words of the error that writing a record raises, which names this file and the line of the record."""
    with pytest.raises(AuthorError) as caught:
        write()
    assert caught.value.place == Place(PurePath("tests/questions/test_question.py"), write.__code__.co_firstlineno)
    return caught.value.message.en


@pytest.mark.parametrize(
    ("change", "found"),
    [
        ({"id": "médiane"}, "`médiane` must be the name of a variable"),
        ({"id": "top share"}, "`top share` must be the name of a variable"),
        ({"id": "lambda"}, "`lambda` must be the name of a variable"),
        ({"id": "x" * 51}, "at most 50 characters"),
        ({"points": 0}, "`top_share` is worth nothing"),
        ({"hints": QUESTION.hints[:1]}, "at least two hints"),
        ({"mistakes": QUESTION.mistakes[:2]}, "at least three in `mistakes`"),
        ({"mistakes": (*QUESTION.mistakes, QUESTION.mistakes[0])}, "the same name"),
        ({"kind": Kind.CHOICE}, "`choices` goes with `Kind.CHOICE`"),
        ({"choices": {"a": X}}, "`choices` goes with `Kind.CHOICE`"),
        ({"kind": Kind.CHOICE, "choices": {"a": X}}, "no choice goes without its reasons"),
        ({"reasons": {"1": X}}, "`reasons` goes with `Kind.CHOICE`"),
        ({"kind": Kind.CHOICE, "choices": {"b": X}, "reasons": {"1": X}}, "choices are called `a`, `b`"),
        ({"kind": Kind.CHOICE, "choices": {"a": X}, "reasons": {"1": X, "3": X}}, "reasons `1`, `2`, `3`"),
        ({"kind": Kind.FUNCTION}, "`cases` goes with `Kind.FUNCTION`"),
        ({"kind": Kind.TEXT}, "has an expected answer"),
        ({"expected": None}, "has an expected answer"),
        ({"rubric": (X,)}, "`rubric` goes with `Kind.TEXT`"),
        ({"builds": ("churn_rate",)}, "`builds` goes with `Kind.FUNCTION`"),
        (
            {"kind": Kind.FUNCTION, "cases": (X,), "builds": ("no_such",)},
            "`builds` goes with `Kind.FUNCTION`",
        ),
        ({"synonyms": {"a": (X,)}}, "a word of `synonyms` is not in `vocabulary`"),
    ],
)
def test_a_question_that_cannot_stand_is_named_with_its_line(change, found):
    """Whatever a record lacks, its author is told the file, the line, and what to write."""
    assert found in record_error(lambda: dataclasses.replace(QUESTION, **change))


@pytest.mark.parametrize("signs", [{}, {"produces": len, "detects": bool}])
def test_a_mistake_is_known_by_one_sign(signs):
    """Either by what it produces or by what shows in the answer, never by both or neither."""
    assert "Mistake `late` is known by one sign" in record_error(
        lambda: Mistake("late", fr="Trop tard.", en="Too late.", **signs)
    )


def test_a_mistake_without_a_language_is_named_with_its_line():
    """The place is that of the mistake, not of the class that makes a text of its two sentences."""
    assert record_error(lambda: Mistake("late", fr="Trop tard.", en="", detects=bool)).startswith(
        "A text is said in both"
    )


def test_a_question_is_in_its_sheet_once():
    """Two questions of one name would share a variable."""
    found = record_error(lambda: SheetQuestions("09_twice", X, (QUESTION, QUESTION)))
    assert found.startswith("Question `top_share` is in the sheet 09_twice twice.")


def test_a_text_in_one_language_is_named_with_its_line():
    """Whoever forgot a language is told where, and which."""
    assert record_error(lambda: Text(fr="Oui", en="")).startswith(
        "A text is said in both languages; here fr='Oui' and en=''"
    )


@pytest.mark.parametrize("sheet", SHEETS.values(), ids=SHEETS)
def test_a_sheet_is_worth_the_work(sheet):
    """At least ten questions of six kinds; an id is a variable name, unique in its sheet; so are the mistakes' names."""
    assert len(sheet.questions) >= 10
    assert len({question.kind for question in sheet.questions}) >= 6
    assert len(sheet.by_id) == len(sheet.questions)
    for question in sheet.questions:
        assert question.id.isidentifier()
        assert len({mistake.name for mistake in question.mistakes}) == len(question.mistakes)


@pytest.mark.parametrize("sheet", SHEETS.values(), ids=SHEETS)
def test_each_mistake_has_its_own_sentence(sheet):
    """Within a question no two mistakes are met by the same words, in either language."""
    for question in sheet.questions:
        for language in ("fr", "en"):
            sentences = [mistake.message.in_language(language) for mistake in question.mistakes]
            assert len(set(sentences)) == len(sentences)


@pytest.mark.parametrize("sheet", SHEETS.values(), ids=SHEETS)
def test_a_question_is_found_by_its_id(sheet):
    """`crm_lessons/questions/pareto_abc/top_share.py` holds `top_share`, and every file of a chapter says what it is about."""
    for question in sheet.questions:
        module = importlib.import_module(f"crm_lessons.questions.{sheet.stem[3:]}.{question.id}")
        assert module.QUESTION is question
        assert module.__doc__.endswith(".")
