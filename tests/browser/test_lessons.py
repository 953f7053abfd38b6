"""Every lesson runs in JupyterLab, one in Notebook 7, and every widget follows the reader's hand, once a move."""

from __future__ import annotations

import pytest
from in_lab.held_stage import HeldStage, follows_every_hand
from in_lab.here import run_here

from crm_lessons.text.course import STEMS
from crm_lessons.text.language import LANGUAGES

pytestmark = pytest.mark.xdist_group("browser")

LESSONS = [f"notebooks/{language}/{stem}.ipynb" for stem in STEMS for language in LANGUAGES]
ONE_LESSON = "notebooks/en/02_pareto_abc.ipynb"
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


@pytest.mark.proof
def test_a_figure_whose_kernel_is_gone_is_still(lab, reader, expect):
    """Run, saved and opened the next day, a lesson shows its still figures, whose place the held ones take once their cells are run."""
    notebook = reader(lab)
    held = [source for source, _ in run_here(ONE_LESSON)]
    notebook.open(ONE_LESSON)
    notebook.run_all()
    still_and_held(notebook, held, expect, still=False)
    notebook.save()
    notebook.clear_the_desk()
    notebook.open(ONE_LESSON)
    still_and_held(notebook, held, expect, still=True)
    notebook.run_all()
    still_and_held(notebook, held, expect, still=False)


def still_and_held(notebook, cells, expect, still):
    """Each cell shows one of the two, never both."""
    for source in cells:
        output = notebook.output(source)
        expect(output.locator("img:visible")).to_have_count(int(still))
        expect(output.locator("figure.held-figure:visible")).to_have_count(int(not still))
