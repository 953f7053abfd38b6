"""A reader takes a bet in JupyterLab, sees the answer unfold, and reads the bet beside the truth; a widget takes a number."""

from __future__ import annotations

import pytest
from in_lab.held_stage import HeldStage, follows_every_hand
from in_lab.here import run_here

pytestmark = pytest.mark.xdist_group("browser")

LESSON = "notebooks/fr/02_pareto_abc.ipynb"
TAKEN, ANSWER = 'lesson.bet("half"', "ranked = revenue.sort_values"
WIDGET = "from crm_lessons.widgets import abc_limits"
FOLDED = """said => window.jupyterapp.shell.currentWidget.content.widgets
  .filter(cell => cell.model.type === 'code' && cell.model.sharedModel.source.startsWith(said)).map(cell => cell.outputHidden)"""


@pytest.fixture(scope="module")
def lesson(lab, window):
    """The lesson of chapter 2 in front of a reader, nothing run yet."""
    notebook = window.in_front_of(lab)
    notebook.open(LESSON)
    yield notebook
    assert window.put_away(notebook) == []


def test_a_stored_answer_is_folded_until_its_cell_is_run(lesson, expect):
    """Opened and untouched, neither the outputs nor the prose that read the answer are seen; a bet, and they are."""
    assert lesson.page.evaluate(FOLDED, ANSWER) == [True]
    assert lesson.cell(ANSWER).locator(".jp-Placeholder-content").inner_text().strip() == ""
    prose = lesson.page.locator(".jp-MarkdownCell details", has_text="225").first
    lesson.cell(TAKEN)
    expect(prose.locator("summary")).to_be_visible()
    expect(prose.locator("p").first).to_be_hidden()
    for setting_up in ("import numpy as np", 'revenue = lesson.data("pareto_revenue")'):
        lesson.run(setting_up)
    lesson.write(TAKEN, 'lesson.bet("half", 5)')
    expect(lesson.run(TAKEN)).to_contain_text("Pari noté\u202f: 5")
    expect(lesson.run(ANSWER)).to_contain_text("225\u202f000")
    assert lesson.page.evaluate(FOLDED, ANSWER) == [False]
    prose.locator("summary").click()
    expect(prose.locator("p").first).to_be_visible()


def test_the_bets_stand_beside_the_truth_at_the_end(lesson, expect):
    """After the whole lesson has run; the bet is in the file that is saved."""
    lesson.run_all()
    row = lesson.output("from crm_lessons.methods import customers_needed").locator("tr", has_text="moitié du total")
    expect(row).to_contain_text("trop haut de 2")
    lesson.save()
    assert 'lesson.bet(\\"half\\", 5)' in lesson.file.read_text(encoding="utf-8")


def test_a_widget_takes_the_number_that_it_asks_for(lesson, expect):
    """By keyboard: a number of another convention, then the right one."""
    output = lesson.output(WIDGET)
    field = output.locator(".held-task input")
    for typed, said in (("81", "première convention"), ("21", "✓ Juste.")):
        field.fill(typed)
        field.press("Enter")
        expect(output.locator(".held-task [role=status]")).to_contain_text(said)


def test_a_figure_follows_the_hand_that_holds_it(lesson, expect):
    """As it does on a bare page: in JupyterLab too nothing takes its keys and gestures from it."""
    source, twin = next((source, twin) for source, twin in run_here(LESSON) if source.startswith(WIDGET))
    follows_every_hand(HeldStage(lesson.page, lesson.output(source), twin), expect)
