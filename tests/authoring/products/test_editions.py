"""Which cells each notebook of a chapter has."""

from __future__ import annotations

import json

import pytest

from crm_lessons.authoring.products.editions import LESSON, SHEET, SOLUTION, as_notebook, draft, editions_of
from crm_lessons.authoring.products.worked import worked_solutions
from crm_lessons.authoring.reading.chapter import read_chapter


@pytest.fixture
def chapter(root, sheets):
    """Return the chapter with three questions."""
    return read_chapter(root, "01_sum", sheets)


def _sources(chapter, edition, language):
    return [cell.source for cell in draft(chapter, edition, language).cells]


def test_a_chapter_without_exercises_is_a_lesson_only(root, sheets, chapter):
    """No empty sheet is written."""
    assert editions_of(read_chapter(root, "00_start", sheets)) == (LESSON,)
    assert editions_of(chapter) == (LESSON, SHEET, SOLUTION)


def test_the_french_lesson(chapter):
    """A lesson is what its author wrote in one language, with the spaces of that language."""
    assert _sources(chapter, LESSON, "fr") == [
        "# Une somme\u202f: trois clients\n\nLe total fait 1\u202f000\u00a0DH.",
        "revenue = [500, 300, 200]\nsum(revenue)",
        'print("total ; fin")',
    ]


def test_the_english_sheet(chapter):
    """A sheet asks, leaves a blank and offers a check; it shows no solution."""
    need_help = "# Need help? In a new cell:"
    assert _sources(chapter, SHEET, "en")[2:] == [
        "## Question 1 · The total (1 point)\nHow much?",
        "revenue = [500, 300, 200]\ntotal = ...",
        f'sheet.check(total=total)\n{need_help}\n# sheet.hint("total")',
        "## Question 2 · A function (2 points)",
        "def double(x):\n    ...",
        f'sheet.check(double=double)\n{need_help}\n# sheet.hint("double")',
        "## Question 3 · A piece of advice (3 points)\n\nWhat will be looked for in your text:\n\n- words",
        "advice = ...",
        f'sheet.check(advice=advice)\n{need_help}\n# sheet.hint("advice")',
    ]


def test_the_worked_sheet(chapter):
    """The worked sheet answers, checks its own answers, and says what the blank one had to keep to itself."""
    sources = _sources(chapter, SOLUTION, "en")
    assert sources[3:6] == [
        "revenue = [500, 300, 200]\ntotal = sum(revenue)",
        "sheet.check(total=total)",
        "One thousand: a round number.",
    ]
    assert 'advice = "Keep them."' in sources


def test_both_languages_have_the_same_cells(chapter):
    """A student who changes language finds everything in the same place."""
    for edition in editions_of(chapter):
        french, english = (draft(chapter, edition, language).cells for language in ("fr", "en"))
        assert [(cell.role, cell.question) for cell in french] == [(cell.role, cell.question) for cell in english]


def test_the_notebook_says_what_it_is(chapter):
    """The metadata names chapter, language and edition, and nothing of the machine; tags stay on their cells."""
    notebook = as_notebook(draft(chapter, LESSON, "en"), "01_sum", LESSON)
    assert notebook.metadata == {
        "crm_lessons": {"stem": "01_sum", "language": "en", "edition": "lesson"},
        "kernelspec": {"name": "python3", "display_name": "Python 3 (ipykernel)", "language": "python"},
        "language_info": {"name": "python", "file_extension": ".py", "mimetype": "text/x-python"},
    }
    assert notebook.cells[1].metadata == {"tags": ["nbval-ignore-output"]}
    assert "nbgrader" not in notebook.cells[1].metadata


def test_worked_solutions_are_kept_for_the_desk(chapter):
    """The desk finds the author's code by question and language, without the marks, in the order of the questions."""
    assert list(json.loads(worked_solutions(chapter)).items()) == [
        ("total", dict.fromkeys(("fr", "en"), "revenue = [500, 300, 200]\ntotal = sum(revenue)")),
        ("double", dict.fromkeys(("fr", "en"), "def double(x):\n    return 2 * x")),
        ("advice", {"fr": 'advice = "Gardez-les."', "en": 'advice = "Keep them."'}),
    ]
