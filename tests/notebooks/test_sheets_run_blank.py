"""A student who runs a sheet before writing anything meets no error."""

from __future__ import annotations

from pathlib import Path, PurePath

import nbformat
import pytest

from crm_lessons.authoring.chapter import CHAPTERS, chapter_stems
from crm_lessons.authoring.execute import execute
from crm_lessons.checking.verdict import Outcome
from crm_lessons.text.author_error import Place

ROOT = Path(__file__).parents[2]
BLANK = [
    f"exercises/{language}/{stem}.ipynb"
    for stem in chapter_stems(ROOT)
    if (ROOT / CHAPTERS / stem / "exercises.py").exists()
    for language in ("fr", "en")
]


def test_there_are_sheets():
    """Without this, a repository without sheets would pass the test below."""
    assert BLANK


@pytest.mark.parametrize("path", BLANK)
def test_a_blank_sheet_runs_from_top_to_bottom(path):
    """No cell stops the sheet, and each check says that there is no answer yet rather than a wrong one."""
    sheet = nbformat.read(ROOT / path, as_version=4)
    places = [Place(PurePath(path), number) for number, _ in enumerate(sheet.cells, start=1)]
    run = execute(sheet, places)
    said = {cell.id: cell.outputs[0].data["text/plain"] for cell in run.cells if cell.id.startswith("check-")}
    assert said
    assert {name: words for name, words in said.items() if not words.startswith(Outcome.NOT_ATTEMPTED.symbol)} == {}
