"""A lesson runs in JupyterLab and in Notebook 7, and every widget follows the reader's hand, once a move."""

from __future__ import annotations

import pytest
from in_lab.held_stage import HeldStage, follows_every_hand
from in_lab.here import run_here
from in_lab.workbench import widgets_in, workbench

from crm_lessons.text.course import STEMS
from crm_lessons.text.language import LANGUAGES

pytestmark = pytest.mark.xdist_group("lessons in a browser")

LESSONS = [f"notebooks/{language}/{stem}.ipynb" for stem in STEMS for language in LANGUAGES]
ONE_LESSON = "notebooks/en/02_pareto_abc.ipynb"
WITH_WIDGETS_OF_ITS_OWN = list(
    {widgets_in(lesson): lesson for lesson in reversed(LESSONS) if "/fr/" in lesson}.values()
)
ERRORS = """() => window.jupyterapp.shell.currentWidget.content.widgets.filter(cell => cell.model.type === 'code'
  && !(cell.model.getMetadata('tags') || []).includes('raises-exception'))
  .flatMap(cell => cell.model.outputs.toJSON()).filter(output => output.output_type === 'error').map(one => one.ename)"""


def test_every_widget_follows_the_hand(lab, reader, expect):
    """Each once, in one language, in a notebook that has them all."""
    notebook = reader(lab)
    notebook.open(workbench(lab.folder, WITH_WIDGETS_OF_ITS_OWN))
    notebook.run_all()
    assert notebook.page.evaluate(ERRORS) == []
    for lesson in WITH_WIDGETS_OF_ITS_OWN:
        for source, twin in run_here(lesson):
            follows_every_hand(HeldStage(notebook.page, notebook.output(source), twin), expect)
    notebook.shut_down()


@pytest.mark.parametrize(
    ("desk", "lesson"),
    [
        *(pytest.param("lab", one, marks=() if one == ONE_LESSON else pytest.mark.proof) for one in LESSONS),
        pytest.param("classic", LESSONS[4], marks=pytest.mark.proof),
    ],
)
def test_a_lesson_runs_and_its_widgets_follow_the_hand(desk, lesson, request, reader, expect):
    """From the first cell to the last, without an error."""
    notebook = reader(request.getfixturevalue(desk))
    notebook.open(lesson)
    notebook.run_all()
    assert notebook.page.evaluate(ERRORS) == []
    for source, twin in run_here(lesson):
        follows_every_hand(HeldStage(notebook.page, notebook.output(source), twin), expect)
    notebook.shut_down()
