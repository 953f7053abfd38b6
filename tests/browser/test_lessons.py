"""Every lesson runs in JupyterLab, one in Notebook 7, and every widget follows the reader's hand, once a move."""

from __future__ import annotations

import pytest
from in_lab.held_stage import HeldStage, follows_every_hand
from in_lab.here import run_here

from crm_lessons.text.course import STEMS
from crm_lessons.text.language import LANGUAGES

pytestmark = pytest.mark.xdist_group("lessons in a browser")

LESSONS = [f"notebooks/{language}/{stem}.ipynb" for stem in STEMS for language in LANGUAGES]
ERRORS = """() => window.jupyterapp.shell.currentWidget.content.widgets.filter(cell => cell.model.type === 'code'
  && !(cell.model.getMetadata('tags') || []).includes('raises-exception'))
  .flatMap(cell => cell.model.outputs.toJSON()).filter(output => output.output_type === 'error').map(one => one.ename)"""


@pytest.mark.proof
@pytest.mark.parametrize(("desk", "lesson"), [*(("lab", one) for one in LESSONS), ("classic", LESSONS[4])])
def test_a_lesson_runs_and_its_widgets_follow_the_hand(desk, lesson, request, reader, expect):
    """From the first cell to the last, without an error."""
    notebook = reader(request.getfixturevalue(desk))
    notebook.open(lesson)
    notebook.run_all()
    assert notebook.page.evaluate(ERRORS) == []
    for source, twin in run_here(lesson):
        follows_every_hand(HeldStage(notebook.page, notebook.output(source), twin), expect)
    notebook.shut_down()
