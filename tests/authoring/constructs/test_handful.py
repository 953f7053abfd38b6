"""The list with which a sheet begins."""

from __future__ import annotations

import re
from functools import cache, partial
from pathlib import Path

import pytest

from crm_lessons.authoring.constructs.handful import needed, with_constructs
from crm_lessons.authoring.products.editions import LESSON, draft
from crm_lessons.authoring.reading.chapter import PYTHON, read_chapter
from crm_lessons.authoring.reading.source import Role
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.text.language import LANGUAGES

ROOT = Path(__file__).parents[3]
PYTHON_LESSON = """\
# %% [markdown] lang="fr"
# # Python
#
# ## Une somme, `sum`
#
# On additionne par `sum(…)`.

# %% [markdown] lang="en"
# # Python
#
# ## A sum, `sum`
#
# One adds with `sum(…)`.

# %%
sum([1, 2])
"""


chapter_of = cache(partial(read_chapter, ROOT, sheets=SHEETS))


@cache
def openings(stem, language):
    """Return the links to the cells that open a section of a lesson."""
    return {
        f"../../notebooks/{language}/{stem}.ipynb#cell-id={cell.id}"
        for cell in draft(chapter_of(stem), LESSON, language).cells
        if cell.role is Role.PROSE and re.search("^## ", cell.source, re.MULTILINE)
    }


def lines(cell, language):
    return [line for line in getattr(cell.source, language).splitlines() if line.startswith("- ")]


def test_a_sheet_says_what_it_needs_and_where_it_is_taught(root, sheets):
    """Under the title, before anything is run; a construct that no lesson teaches has no place to be linked to."""
    lesson = root / "chapters" / PYTHON / "lesson.py"
    lesson.parent.mkdir()
    lesson.write_text(PYTHON_LESSON, encoding="utf-8")
    title, handful, *_ = with_constructs(read_chapter(root, "01_sum", sheets))
    assert title.source.en.startswith("# Exercises")
    (line,) = lines(handful, "en")
    assert re.fullmatch(
        r"- \*\*A function, a loop\*\* · add \[`sum\(…\)`\]\(\.\./\.\./notebooks/en/00_python\.ipynb#cell-id=\w+\)",
        line,
    )


def test_a_sheet_that_needs_nothing_taught_says_nothing(root, sheets):
    """A workbook without a lesson of Python has its sheets as their author wrote them."""
    chapter = read_chapter(root, "01_sum", sheets)
    assert with_constructs(chapter) == chapter.exercises


@pytest.mark.parametrize("stem", SHEETS)
def test_the_handful_is_whole_and_short_and_leads_to_sections_that_are_there(stem):
    """At most seven lines hold what the worked answers use, no more and no less; each link names a cell that opens a section."""
    chapter = chapter_of(stem)
    handful = with_constructs(chapter)[1]
    assert 1 <= len(lines(handful, "fr")) == len(lines(handful, "en")) <= 7
    for language in LANGUAGES:
        said = dict(re.findall(r"\[`([^`]+)`\]\(([^)]+)\)", getattr(handful.source, language)))
        assert set(said) == needed(chapter)
        assert set(said.values()) <= openings(PYTHON, language) | openings(stem, language)
