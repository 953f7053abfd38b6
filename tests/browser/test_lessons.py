"""A lesson runs in JupyterLab and in Notebook 7, and every widget follows the reader's hand, once a move."""

from __future__ import annotations

import ipywidgets
import pytest
from in_lab.held_stage import HeldStage, follows_every_hand
from in_lab.here import run_here
from in_lab.stage import LiveStage
from in_lab.workbench import widgets_in, workbench

from crm_lessons.text.course import STEMS
from crm_lessons.text.language import LANGUAGES
from crm_lessons.widgets.held_figure import HeldFigure
from crm_lessons.widgets.moving_figure import MovingFigure
from crm_lessons.widgets.radios import Radios

pytestmark = pytest.mark.xdist_group("lessons in a browser")

A_WALK_OF_ITS_OWN = "10_your_year"
"""Its levers redraw nothing until a quarter passes: tests/browser/test_a_year.py."""
LESSONS = [
    f"notebooks/{language}/{stem}.ipynb" for stem in STEMS if stem != A_WALK_OF_ITS_OWN for language in LANGUAGES
]
ONE_LESSON = "notebooks/en/02_pareto_abc.ipynb"
WITH_WIDGETS_OF_ITS_OWN = list(
    {widgets_in(lesson): lesson for lesson in reversed(LESSONS) if "/fr/" in lesson}.values()
)
ERRORS = """() => window.jupyterapp.shell.currentWidget.content.widgets.filter(cell => cell.model.type === 'code'
  && !(cell.model.getMetadata('tags') || []).includes('raises-exception'))
  .flatMap(cell => cell.model.outputs.toJSON()).filter(output => output.output_type === 'error').map(one => one.ename)"""


class Moves:
    """The moves of one control in the page, and of its twin here."""

    def __init__(self, live: LiveStage, twin: MovingFigure, name: str) -> None:
        self.live, self.control = live, twin.controls[name]
        self.slides = not isinstance(self.control, Radios)
        self.place = (
            [key for key, one in twin.controls.items() if type(one) is not Radios].index(name) if self.slides else 0
        )

    def by_key(self) -> None:
        """Move it by the keyboard alone."""
        if self.slides:
            self.live.slide_by_key(
                self.place, "ArrowLeft" if self.control.value == self._values()[-1] else "ArrowRight"
            )
        else:
            self.live.choose_by_key()
        self._follow()

    def by_mouse(self) -> None:
        """Move it by the mouse alone."""
        if self.slides:
            self.live.slide_by_mouse(self.place, 0.65, 0.35)
        else:
            self.live.choose_by_mouse(len(self.control.options) - 1)
        self._follow()

    def is_in_line(self) -> bool:
        """Say whether the page shows what the twin says."""
        return self._shown() == self.control.value

    def _follow(self) -> None:
        self.control.value = self._shown()

    def _shown(self) -> object:
        if not self.slides:
            return self._values()[self.live.last_on()]
        readout = self.live.readout(self.place)
        return int(readout) if isinstance(self.control, ipywidgets.IntSlider) else dict(self.control.options)[readout]

    def _values(self) -> list[object]:
        if isinstance(self.control, ipywidgets.IntSlider):
            return list(range(self.control.min, self.control.max + 1, self.control.step))
        return [value for _, value in self.control.options]


def one_of_each_kind(twin: MovingFigure) -> list[str]:
    """Return the first control of each kind that the widget has."""
    return list({type(control): name for name, control in reversed(twin.controls.items())}.values())


def follows_the_hand(notebook, expect, source, twin):
    """By keyboard and by mouse, a move of each kind of control gives its words and one new picture."""
    if isinstance(twin, HeldFigure):
        follows_every_hand(HeldStage(notebook.page, notebook.output(source), twin), expect)
        return
    live = LiveStage(notebook, notebook.output(source))
    live.watch()
    expect(live.words).to_have_text(twin.words)
    for name in one_of_each_kind(twin):
        moves = Moves(live, twin, name)
        for move in (moves.by_key, moves.by_mouse):
            before = twin.values
            move()
            assert twin.values != before, source
            expect(live.words).to_have_text(twin.words)
            assert len(live.taken()) == 1, source
            expect(live.pictures).to_have_count(1)
            assert moves.is_in_line(), source


def test_every_widget_follows_the_hand(lab, reader, expect):
    """Each once, in one language, in a notebook that has them all."""
    notebook = reader(lab)
    notebook.open(workbench(lab.folder, WITH_WIDGETS_OF_ITS_OWN))
    notebook.run_all()
    assert notebook.page.evaluate(ERRORS) == []
    for lesson in WITH_WIDGETS_OF_ITS_OWN:
        for source, twin in run_here(lesson):
            follows_the_hand(notebook, expect, source, twin)
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
        follows_the_hand(notebook, expect, source, twin)
    notebook.shut_down()
