"""The page that a student gets back, as the student will see it, inside the desk."""

from __future__ import annotations

from pathlib import PurePosixPath

import ipywidgets
from markupsafe import Markup

from crm_lessons.checking.reading.plain import folded
from crm_lessons.desk.decisions import title
from crm_lessons.desk.graded_class import GradedClass
from crm_lessons.desk.screen import LABELS, WIDE, Screen, button
from crm_lessons.grading.class_run import feedback_places
from crm_lessons.text.language import SpokenError, Text
from crm_lessons.text.visible import visible


class NoSuchPage(SpokenError):
    """No page bears the name that was typed."""


class StudentPage:
    """A name to type, which completes itself, and two buttons from page to page."""

    def __init__(self) -> None:
        self._graded: GradedClass | None = None
        self._places: dict[str, PurePosixPath] = {}
        self.screen = Screen()
        self.name = ipywidgets.Combobox(
            description=str(_STUDENT), placeholder=str(_TYPE), continuous_update=False,
            layout=WIDE, style=LABELS,
        )  # fmt: skip
        self.open = button(_OPEN, self._open, self.screen)
        self.back = button(_BACK, lambda: self._step(-1), self.screen)
        self.on = button(_ON, lambda: self._step(+1), self.screen)
        self.page = ipywidgets.HTML()
        buttons = ipywidgets.HBox([self.open, self.back, self.on], layout=ipywidgets.Layout(flex_flow="row wrap"))
        self.widget = ipywidgets.VBox([self.name, buttons, self.screen.widget, self.page])

    def show(self, graded: GradedClass) -> None:
        """Offer the pages of a class; a page that is open is shown as it is now."""
        self._graded = graded
        rows = graded.run.rows
        named = sorted(zip(rows, feedback_places(rows), strict=True), key=lambda pair: folded(pair[0].student))
        self._places = {}
        for row, place in named:
            name = f"{row.student} · {title(row.sheet) or row.file}"
            self._places[name if name not in self._places else f"{name} · {row.file}"] = place
        self.name.options = [visible(name) for name in self._places]
        if self.page.value:
            self._open()

    def _step(self, by: int) -> None:
        names = list(self._places)
        here = names.index(self._named()) if self.name.value.strip() else (-1 if by > 0 else 0)
        self.name.value = names[(here + by) % len(names)]
        self._open()

    def _open(self) -> None:
        assert self._graded is not None
        name = self._named()
        self.name.value = name
        written = (self._graded.out / self._places[name]).read_text(encoding="utf-8")
        self.page.value = Markup(_FRAME).format(title=name, page=written)
        self.screen.say(_FILE.format(file=self._graded.out / self._places[name]))

    def _named(self) -> str:
        """Return the page whose name begins like what was typed, however it is spelled."""
        typed = self.name.value.strip()
        found = [name for name in self._places if folded(name).startswith(folded(typed))] if typed else []
        if not found:
            raise NoSuchPage((_NOBODY if typed else _NO_NAME).format(found=typed))
        return found[0]


_FRAME = (
    '<iframe title="{title}" sandbox="" srcdoc="{page}" '
    'style="width: 100%; height: 38em; border: 1px solid var(--jp-border-color1, #9e9e9e)"></iframe>'
)
"""Sandboxed: whatever a page holds, it runs no script and reaches nothing."""
_STUDENT = Text(fr="Étudiant", en="Student")
_TYPE = Text(fr="les premières lettres du nom", en="the first letters of the name")
_OPEN = Text(fr="Ouvrir la page", en="Open the page")
_BACK = Text(fr="◀ Précédent", en="◀ Previous")
_ON = Text(fr="Suivant ▶", en="Next ▶")
_NO_NAME = Text(
    fr="Écrivez le début d'un nom, ou pressez « Suivant ».", en="Type the beginning of a name, or press “Next”."
)
_NOBODY = Text(
    fr="Aucun étudiant de cette classe ne s'appelle « {found} ». La liste s'ouvre quand vous écrivez.",
    en="No student of this class is called “{found}”. The list opens as you type.",
)
_FILE = Text(fr="Le fichier à renvoyer ou à imprimer : {file}", en="The file to send back or to print: {file}")
