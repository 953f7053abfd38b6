"""What the sheets ask, question by question, as the build has written it."""

from __future__ import annotations

import ast
import re

import pytest

from crm_lessons.data.variants import drawn_data, sheet_data
from crm_lessons.questions.asked import asked
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.text.language import LANGUAGES

QUESTIONS = [(stem, question.id) for stem, sheet in SHEETS.items() for question in sheet.questions]


def test_every_question_is_asked_in_both_languages_and_builds_on_what_stands_before_it():
    """A statement begins with its title; earlier answers are those of earlier questions; names are given by some step."""
    for stem, name in QUESTIONS:
        one = asked(stem, name)
        ids = list(SHEETS[stem].by_id)
        assert all(one.statement[language].startswith("##") for language in LANGUAGES), name
        assert {step.answer for step in one.before if step.answer} < {*ids[: ids.index(name)], name}, name
        assert set(one.follows) <= {step.answer for step in one.before}, name
        code = "\n".join(step.code for step in one.before)
        assert all(re.search(rf"^[\w, ]*\b{table}\b[\w, ]* = ", code, re.MULTILINE) for table in one.tables), name


def test_most_questions_stand_alone():
    """Without this, a mistake in what they build on would have each of them ask for its whole sheet."""
    assert sum(not asked(stem, name).follows for stem, name in QUESTIONS) > 0.7 * len(QUESTIONS)


def test_a_question_that_was_not_built_is_named():
    """An author who has not built yet is told what is missing."""
    with pytest.raises(LookupError, match="09_none"):
        asked("09_none", "total")


def test_what_a_sheet_gives_before_a_question_is_python_without_answers():
    """Code to run stands alone; only the sheet is called for data, and no worked answer lies beside the questions."""
    for stem, name in QUESTIONS:
        for step in asked(stem, name).before:
            assert bool(step.code) != bool(step.answer)
            ast.parse(step.code)


@pytest.mark.parametrize("stem", SHEETS)
def test_drawn_tables_are_nobody_s_and_the_same_each_time(stem):
    """The same words give the same tables; others, a student of that name and the course have other tables."""
    tables = drawn_data(stem, "again", "ada", "", "1")
    assert all(tables[name].equals(table) for name, table in drawn_data(stem, "again", "ada", "", "1").items())
    for others in (sheet_data(stem), sheet_data(stem, "ada"), drawn_data(stem, "again", "ada", "", "2")):
        assert tables.keys() <= others.keys()  # a lesson may have one more
        assert not all(table.equals(others[name]) for name, table in tables.items())
