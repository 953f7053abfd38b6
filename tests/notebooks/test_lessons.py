"""What every lesson offers its reader; the start page, the revision, one's own firm, the teacher's desk, the annex and the reference sheet are no lessons."""

from __future__ import annotations

import re
from pathlib import Path

from all_tried import in_each

from crm_lessons import widgets
from crm_lessons.authoring.reading.chapter import chapter_stems
from crm_lessons.text.typography import typeset

ROOT = Path(__file__).parents[2]
NO_LESSONS = ("00_start", "annex", "my_firm", "reference_sheet", "revision", "teacher")
STEMS = [stem for stem in chapter_stems(ROOT) if stem not in NO_LESSONS]
LESSONS = [f"notebooks/{language}/{stem}.ipynb" for stem in STEMS for language in ("fr", "en")]
LAST_SECTIONS = {"fr": ["À retenir", "Sources"], "en": ["Remember", "Sources"]}


def test_there_are_lessons():
    """Without this, a repository without lessons would pass the tests below."""
    assert LESSONS


def _pictured(read, path):
    """Return the code of the cells whose stored outputs hold an image."""
    return [
        cell["source"]
        for cell in read(path)["cells"]
        if cell["cell_type"] == "code" and any("image/png" in output.get("data", {}) for output in cell["outputs"])
    ]


def _moves(source):
    """Return whether a cell shows a widget."""
    return re.search(rf"\b({'|'.join(widgets.__all__)})\(", source) is not None


@in_each(LESSONS)
def test_a_lesson_is_seen_before_it_is_run(read, path):
    """Read on a code host, a lesson shows at least three figures, and at least one widget as it stands at first."""
    pictured = _pictured(read, path)
    assert len([source for source in pictured if not _moves(source)]) >= 3
    assert len([source for source in pictured if _moves(source)]) >= 1


@in_each(LESSONS)
def test_a_widget_s_question_is_asked_above_it(read, path):
    """Word for word, as prose is printed, so that who reads without a kernel knows what there is to find."""
    cells = read(path)["cells"]
    places = [place for place, cell in enumerate(cells) if cell["cell_type"] == "code" and _moves(cell["source"])]
    assert places
    for place in places:
        question = "".join(cells[place]["outputs"][-1]["data"]["text/plain"]).splitlines()[-1]
        assert question.endswith("?")
        assert typeset(question, Path(path).parent.name) in cells[place - 1]["source"]


@in_each(LESSONS)
def test_a_lesson_ends_with_what_to_remember_and_where_it_comes_from(read, path):
    """The last two sections are the recap and the sources, under the same titles in every lesson of a language."""
    prose = "\n".join(cell["source"] for cell in read(path)["cells"] if cell["cell_type"] == "markdown")
    assert re.findall(r"^## (.+)$", prose, re.MULTILINE)[-2:] == LAST_SECTIONS[Path(path).parent.name]
