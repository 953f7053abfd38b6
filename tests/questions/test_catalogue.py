"""The catalogue of the exercise sheets."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from crm_lessons.questions.catalogue import SHEETS, Catalogue
from crm_lessons.text.author_error import AuthorError
from crm_lessons.text.course import BY_STEM, COURSE
from crm_lessons.text.language import LANGUAGES, after_a_colon

LOADED = """
import sys
from crm_lessons import open_sheet
open_sheet("02_pareto_abc")
chapters = {name.split(".")[2] for name in sys.modules if name.startswith(("crm_lessons.questions.", "crm_lessons.data."))}
print(*sorted(chapters & set(sys.argv[1:])))
"""


def test_a_sheet_loads_the_parts_of_its_own_chapter():
    """Whoever opens one sheet does not wait for the questions and the tables of the seven others."""
    names = [chapter.name for chapter in COURSE]
    done = subprocess.run([sys.executable, "-c", LOADED, *names], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["pareto_abc"]


def test_the_sheets_come_in_the_order_of_the_course_with_its_titles():
    """Looking whether a sheet is there loads nothing."""
    catalogue = Catalogue({"12_none": BY_STEM["03_matrices"], **BY_STEM})
    assert "12_none" in catalogue
    assert list(SHEETS) == list(BY_STEM)
    assert len(SHEETS) == len(BY_STEM)
    assert {stem: sheet.title for stem, sheet in SHEETS.items()} == {stem: one.title for stem, one in BY_STEM.items()}


def test_a_sheet_is_one_object():
    """What is remembered of a sheet is found again under it; a sheet that is not in the course is no key."""
    assert SHEETS["03_matrices"] is SHEETS["03_matrices"]
    assert SHEETS.get("12_none") is None
    with pytest.raises(KeyError):
        SHEETS["12_none"]


def test_a_question_listed_twice_is_named_in_the_file_of_its_chapter(monkeypatch):
    """Its author is sent to the list, not to the catalogue that reads it."""
    import crm_lessons.questions.matrices as chapter

    monkeypatch.setattr(chapter, "QUESTIONS", chapter.QUESTIONS[:1] * 2)
    with pytest.raises(AuthorError) as caught:
        Catalogue(BY_STEM)["03_matrices"]
    assert str(caught.value.place) == "crm_lessons/questions/matrices/__init__.py:1"


@pytest.mark.parametrize("language", LANGUAGES)
def test_only_people_of_the_story_keep_their_capital_behind_a_colon(language):
    """No sentence on a known mistake begins with another word that has a capital inside sentences, too."""
    mistakes = [mistake for sheet in SHEETS.values() for question in sheet.questions for mistake in question.mistakes]
    said = [mistake.message.in_language(language) for mistake in mistakes]
    names = {word for words in said for word in re.findall(r"(?<=[a-zé,] )[A-ZÀÉ]\w+", words)}
    behind = [after_a_colon(mistake.message).in_language(language) for mistake in mistakes]
    assert {one for one, small in zip(said, behind, strict=True) if one != small and one.split()[0] in names} == set()
