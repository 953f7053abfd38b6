"""Running a notebook."""

from __future__ import annotations

from pathlib import PurePath

import pytest

from crm_lessons.authoring.products.editions import LESSON, as_notebook
from crm_lessons.authoring.products.execute import execute
from crm_lessons.authoring.products.steps import Draft, DraftCell, name_cells
from crm_lessons.authoring.reading.source import Role
from crm_lessons.text.author_error import AuthorError, Place


def _run(*sources, seconds_a_cell=60):
    places = [Place(PurePath("lesson.py"), 10 * number) for number, _ in enumerate(sources, start=1)]
    cells = tuple(DraftCell(Role.CODE, source, place) for source, place in zip(sources, places, strict=True))
    notebook = as_notebook(name_cells(Draft("fr", cells)), "01_sum", LESSON)
    return notebook, execute(notebook, places, seconds_a_cell)


def test_outputs_are_stored_and_nothing_else_changes(monkeypatch):
    """The notebook comes back with counters, whole printed texts and results, in a folder and an environment of its own."""
    monkeypatch.setenv("CRM_LESSONS_STRICT", "1")
    monkeypatch.setenv("CRM_LESSONS_HOME", "own")
    before, after = _run(
        "import os, sys\nfor n in range(3):\n    print(n)\n    print('!', file=sys.stderr)",
        "os.environ.get('CRM_LESSONS_STRICT'), os.environ['CRM_LESSONS_HOME'] == 'own', os.listdir()",
        "import ipywidgets\nipywidgets.IntSlider()",
    )
    assert [cell.execution_count for cell in after.cells] == [1, 2, 3]
    assert {output.name: output.text for output in after.cells[0].outputs} == {
        "stdout": "0\n1\n2\n",
        "stderr": "!\n" * 3,
    }
    assert after.cells[1].outputs[0].data["text/plain"] == "(None, False, [])"
    assert after.cells[2].outputs[0].data == {"text/plain": "IntSlider(value=0)"}
    assert after.metadata == before.metadata
    assert [cell.metadata for cell in after.cells] == [{}, {}, {}]
    assert before.cells[0].outputs == []


@pytest.mark.parametrize(
    ("source", "seconds", "words"),
    [
        ("1 / 0", 60, "ZeroDivisionError: division by zero"),
        ("import time\nwhile True: time.sleep(0.1)", 2, "did not end in 2 seconds"),
        ("import os; os._exit(3)", 60, "The kernel died"),
        ("object()", 60, "This cell shows 0x"),
    ],
)
@pytest.mark.usefixtures("warm_kernels")
def test_a_cell_that_goes_wrong_is_named_with_its_line(source, seconds, words):
    """An error, an endless loop, a dead kernel or an address in a result stops the build at the cell's own line."""
    with pytest.raises(AuthorError) as caught:
        _run("x = 1", source, seconds_a_cell=seconds)
    assert str(caught.value.place) == "lesson.py:20"
    assert words in caught.value.message.en
