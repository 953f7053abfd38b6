"""The table of the course."""

from __future__ import annotations

from importlib import import_module

import pytest

from crm_lessons.text.course import COURSE, STEM_OF, STEMS

NAMES = [chapter.name for chapter in COURSE]


def test_the_chapters_stand_in_the_order_of_their_numbers():
    """No number, name or title comes twice, and the firm of a chapter is that of an earlier one."""
    assert list(STEMS) == sorted(STEMS)
    assert (
        len({stem[:2] for stem in STEMS})
        == len(set(NAMES))
        == len({chapter.title for chapter in COURSE})
        == len(COURSE)
    )
    for chapter in COURSE:
        assert chapter.same_firm_as is None or STEM_OF[chapter.same_firm_as] < chapter.stem


@pytest.mark.parametrize("name", NAMES)
def test_a_chapter_has_its_parts_under_its_name(name):
    """Tables, questions and words are where the package looks for them."""
    tables = import_module(f"crm_lessons.data.{name}.sheet")
    assert callable(tables.course_data)
    assert callable(tables.student_data)
    assert import_module(f"crm_lessons.questions.{name}").QUESTIONS
    assert import_module(f"crm_lessons.text.glossary.{name}").TERMS
