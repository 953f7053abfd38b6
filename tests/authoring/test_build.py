"""From a workbook's chapters to its files."""

from __future__ import annotations

import json

import pytest

from crm_lessons.authoring.build import NothingToBuild, State, stale, write
from crm_lessons.authoring.errors import AuthorError

PRODUCTS = [
    "crm_lessons/classroom/worked/01_sum.json",
    *(f"notebooks/{language}/00_start.ipynb" for language in ("fr", "en")),
    *(f"{folder}/{language}/01_sum.ipynb" for folder in ("notebooks", "exercises", "solutions") for language in ("fr", "en")),
]  # fmt: skip
LESSON = "notebooks/fr/01_sum.ipynb"


def _states(findings):
    return {str(finding.path): finding.state for finding in findings}


def test_a_second_build_gives_the_same_bytes(root, sheets):
    """Nothing of the day, the machine or the run is in a product: building twice changes nothing."""
    assert _states(write(root, sheets=sheets)) == dict.fromkeys(PRODUCTS, State.WRITTEN)
    first = {path: (root / path).read_bytes() for path in PRODUCTS}
    for path in PRODUCTS:
        (root / path).unlink()
    assert _states(write(root, sheets=sheets)) == dict.fromkeys(PRODUCTS, State.WRITTEN)
    assert {path: (root / path).read_bytes() for path in PRODUCTS} == first
    assert _states(write(root, ["00_start"], sheets)) == dict.fromkeys(PRODUCTS[1:3], State.UNCHANGED)


def test_what_is_stale_is_named_and_left_alone(root, sheets, rewrite):
    """A product that is missing, edited, of another day or without a chapter is named; nothing is written."""
    list(write(root, sheets=sheets))
    assert _states(stale(root, sheets=sheets)) == {}

    (root / "solutions/en/01_sum.ipynb").unlink()
    (root / "solutions/fr/01_sum.ipynb").write_text("not a notebook")
    (root / "notebooks/en/99_gone.ipynb").write_text("{}")
    lesson = (root / LESSON).read_text(encoding="utf-8")
    (root / LESSON).write_text(lesson.replace('"1000"', '"999"'), encoding="utf-8")
    rewrite("00_start/lesson.py", "# # Hello: we begin", "# # Hello")

    assert _states(stale(root, sheets=sheets)) == {
        "notebooks/en/00_start.ipynb": State.OTHER_SOURCE,
        LESSON: State.OTHER_OUTPUTS,
        "solutions/fr/01_sum.ipynb": State.OTHER_SOURCE,
        "solutions/en/01_sum.ipynb": State.MISSING,
        "notebooks/en/99_gone.ipynb": State.ORPHAN,
    }
    assert not (root / "solutions/en/01_sum.ipynb").exists()
    assert _states(write(root, sheets=sheets))["notebooks/en/99_gone.ipynb"] is State.ORPHAN
    assert (root / "notebooks/en/99_gone.ipynb").exists()


def test_a_sheet_is_never_run(root, sheets):
    """A blank sheet has no outputs and no counters."""
    list(write(root, ["01_sum"], sheets))
    for language in ("fr", "en"):
        sheet = json.loads((root / f"exercises/{language}/01_sum.ipynb").read_text(encoding="utf-8"))
        code = [cell for cell in sheet["cells"] if cell["cell_type"] == "code"]
        assert [(cell["outputs"], cell["execution_count"]) for cell in code] == [([], None)] * 7


def test_an_error_in_a_cell_is_named_at_its_chapter(root, sheets, rewrite):
    """The author is sent to the text that he wrote, at the half of the reader's language."""
    rewrite("01_sum/lesson.py", 'print("total; end")', "print(totale)")
    with pytest.raises(AuthorError) as caught:
        list(write(root, ["01_sum"], sheets))
    assert str(caught.value).startswith("chapters/01_sum/lesson.py:18: ")
    assert "NameError: name 'totale' is not defined" in caught.value.message.en


def test_a_fault_in_one_chapter_stops_the_build_before_anything_is_written(root, sheets, rewrite):
    """A build that has to stop leaves the products as they were."""
    rewrite("01_sum/exercises.py", "# ## A function", "# A function")
    with pytest.raises(AuthorError, match=r"chapters/01_sum/exercises\.py"):
        next(write(root, sheets=sheets))
    assert not (root / "notebooks").exists()


def test_a_chapter_that_is_not_there_is_named_with_those_that_are(root, sheets):
    """A wrong name is answered with the right ones."""
    with pytest.raises(NothingToBuild) as caught:
        list(write(root, ["02_pareto"], sheets))
    assert caught.value.message.en == "No chapter `02_pareto`. The chapters are 00_start, 01_sum."


def test_a_folder_without_chapters_is_no_workbook(tmp_path):
    """The command says where it should be run."""
    with pytest.raises(NothingToBuild) as caught:
        list(stale(tmp_path))
    assert "--root" in caught.value.message.en
