"""One lesson built again, as `crm-lessons build` builds them all: nbval runs the others, in a kernel of its own."""

from __future__ import annotations

import json
from pathlib import Path

import nbformat

from crm_lessons.authoring.products.editions import LESSON, as_notebook, draft
from crm_lessons.authoring.products.execute import execute
from crm_lessons.authoring.products.folding import show_nothing_of_what_is_folded
from crm_lessons.authoring.reading.chapter import read_chapter
from crm_lessons.questions.catalogue import SHEETS

ROOT = Path(__file__).parents[2]
STEM = "00_python"


def test_a_lesson_built_again_is_the_one_that_is_stored(without_images):
    """Cells, counters and outputs, in the same order; an image is there, and only its bytes may differ."""
    made = draft(read_chapter(ROOT, STEM, SHEETS), LESSON, "en")
    built = execute(as_notebook(made, STEM, LESSON), [cell.place for cell in made.cells])
    show_nothing_of_what_is_folded(built)
    stored = json.loads((ROOT / f"notebooks/en/{STEM}.ipynb").read_text(encoding="utf-8"))
    assert without_images(json.loads(nbformat.writes(built))) == without_images(stored)
