"""The desk as a whole: first choose and grade; then the class, what is to be read, Moodle, and the students' pages."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import ipywidgets

from crm_lessons.classroom.panel import NOTICE_EDGE, panel
from crm_lessons.desk.class_figures import ClassFigures
from crm_lessons.desk.class_table import ClassTable
from crm_lessons.desk.decisions import Decisions
from crm_lessons.desk.graded_class import GradedClass
from crm_lessons.desk.grading_panel import GradingPanel
from crm_lessons.desk.moodle_panel import MoodlePanel
from crm_lessons.desk.reading import ReadingPanel
from crm_lessons.desk.screen import heading
from crm_lessons.desk.student_page import StudentPage
from crm_lessons.text.language import Text, speak, spoken
from crm_lessons.text.markup import plain

_LIVE_VIEW = "application/vnd.jupyter.widget-view+json"


class Desk:
    """What `open_desk` returns; a notebook shows it by itself at the end of a cell."""

    def __init__(self, start: Path) -> None:
        self._graded: GradedClass | None = None
        self.decisions = Decisions(start)
        self.grading = GradingPanel(self.decisions, self._show)
        self.table, self.figures = ClassTable(), ClassFigures()
        self.reading = ReadingPanel(self._show_again)
        self.moodle, self.page = MoodlePanel(), StudentPage()
        parts = (
            (_CLASS, ipywidgets.VBox([self.table.widget, self.figures.widget])),
            (_READ, self.reading.widget),
            (_MOODLE, self.moodle.widget),
            (_PAGE, self.page.widget),
        )
        self.part = ipywidgets.ToggleButtons(
            options=[(str(words), place) for place, (words, _) in enumerate(parts)],
            style={"button_width": "auto"},
        )
        self._parts = [part for _, part in parts]
        self._results = ipywidgets.VBox([heading(_RESULTS), self.part, *self._parts])
        self._results.layout.display = "none"
        self.part.observe(lambda _: self._turn(), names="value")
        self._view = ipywidgets.VBox([heading(_CHOOSE), self.decisions.widget, self.grading.widget, self._results])
        self._turn()

    def __repr__(self) -> str:
        return plain(_NOT_LIVE.marked(spoken()))

    def _repr_mimebundle_(self, **_wanted: object) -> dict[str, Any]:
        """Return the desk, with a sentence for whoever cannot press a button: a page, a code host, a file that was saved."""
        still = panel(_NOT_LIVE.marked(spoken()), NOTICE_EDGE)
        return {_LIVE_VIEW: self._view._repr_mimebundle_()[_LIVE_VIEW], "text/html": still, "text/plain": repr(self)}

    def _show(self, graded: GradedClass) -> None:
        self._graded = graded
        self.reading.show(graded)
        self._show_again()
        self._results.layout.display = None

    def _show_again(self) -> None:
        """Bring everything but the reading itself in line with the record."""
        assert self._graded is not None
        for part in (self.table, self.figures, self.moodle, self.page):
            part.show(self._graded)

    def _turn(self) -> None:
        for place, part in enumerate(self._parts):
            part.layout.display = None if place == self.part.value else "none"


def open_desk(language: str = "fr", folder: str | Path | None = None) -> Desk:
    """Return the teacher's desk; `folder` is where looking for submissions begins, by default beside the notebook."""
    speak(language)
    return Desk(Path.cwd() if folder is None else Path(folder).expanduser().absolute())


_CHOOSE = Text(fr="Choisir et noter", en="Choose and grade")
_RESULTS = Text(fr="Résultats", en="Results")
_CLASS = Text(fr="La classe", en="The class")
_READ = Text(fr="Lire les réponses", en="Read answers")
_MOODLE = Text(fr="Moodle", en="Moodle")
_PAGE = Text(fr="La page d'un étudiant", en="A student's page")
_NOT_LIVE = Text(
    fr="Le bureau apparaît ici quand la cellule est exécutée : cliquez dedans, puis **Maj + Entrée**.",
    en="The desk appears here once the cell is run: click in it, then press **Shift + Enter**.",
)
