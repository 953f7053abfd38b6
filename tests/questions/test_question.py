import dataclasses

import pytest

from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.questions.question import Kind, Mistake
from crm_lessons.text.language import Text

QUESTION = SHEETS["02_pareto_abc"]["top_share"]


@pytest.mark.parametrize(
    ("change", "found"),
    [
        ({"hints": QUESTION.hints[:1]}, "two hints"),
        ({"mistakes": QUESTION.mistakes[:2]}, "three known mistakes"),
        ({"kind": Kind.CHOICE}, "a choice has choices"),
        ({"kind": Kind.FUNCTION}, "a function has cases"),
        ({"expected": None}, "expected answer"),
    ],
)
def test_a_question_that_helps_too_little_cannot_be_written(change, found):
    """Two hints, three mistakes, and an expected answer that is computed: the record itself insists."""
    with pytest.raises(ValueError, match=found):
        dataclasses.replace(QUESTION, **change)


def test_a_mistake_is_known_by_one_sign():
    """Either by what it produces or by what shows in the answer, never by both or neither."""
    with pytest.raises(ValueError, match="either"):
        Mistake("x", Text(fr="x", en="x"))


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
