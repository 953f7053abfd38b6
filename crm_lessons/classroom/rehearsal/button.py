"""The rehearsal in the notebook itself: a button, and under it what the saved file gives from a restart."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import ipywidgets

from crm_lessons.classroom.panel import NOTICE_EDGE, panel
from crm_lessons.classroom.rehearsal.notebook_file import notebook_file
from crm_lessons.text.in_a_browser import in_a_browser
from crm_lessons.text.language import Language, SpokenError, Text, spoken
from crm_lessons.text.markup import plain, verbatim
from crm_lessons.text.terminal import for_the_terminal

if TYPE_CHECKING:
    from crm_lessons.classroom.rehearsal.report import Report

_LIVE_VIEW = "application/vnd.jupyter.widget-view+json"


def _rehearse(file: Path, language: Language, student: str | None) -> Report:
    from crm_lessons.classroom.rehearsal.report import rehearse  # here, because what runs a kernel waits for the press

    return rehearse(file, language, student)


class RehearsalButton:
    """A button that runs the saved sheet again; nothing is run before it is pressed.

    file: the notebook's file; by default the one that the front end names, looked for when the button is pressed
    """

    def __init__(
        self,
        stem: str,
        language: Language,
        student: str | None,
        file: Path | None = None,
        rehearsed: Callable[..., Report] = _rehearse,
    ) -> None:
        self._language = language
        self._student = student
        self._file = file
        self._rehearsed = rehearsed
        self._stem = stem
        self._words = (
            (_RESTART_FIRST if in_a_browser() else _IN_A_TERMINAL).format(file=file or f"{stem}.ipynb").marked(language)
        )
        self.button = ipywidgets.Button(description=_RUN.in_language(language), layout=_AS_WIDE_AS_ITS_WORDS)
        self.screen = ipywidgets.HTML()
        self.button.on_click(lambda _: self._press())
        self._view = ipywidgets.VBox(
            [self._say(_RESTART_FIRST if in_a_browser() else _SAVE_FIRST), self.button, self.screen]
        )

    def __repr__(self) -> str:
        return for_the_terminal(plain(self._words))

    def _repr_mimebundle_(self, **_wanted: object) -> dict[str, Any]:
        return {_LIVE_VIEW: self._view._repr_mimebundle_()[_LIVE_VIEW], "text/plain": repr(self)}

    def _press(self) -> None:
        self.button.disabled = True
        self.screen.value = panel(_WAIT.marked(self._language), NOTICE_EDGE)
        try:
            self.screen.value = self._result()
        finally:
            self.button.disabled = False

    def _result(self) -> str:
        file = self._file or notebook_file(self._stem)
        if file is None:
            return panel(_WHICH_FILE.marked(self._language), NOTICE_EDGE)
        try:
            saved = _SAVED.format(file=file.name, time=_time_of(file)).marked(self._language)
            return panel(saved, NOTICE_EDGE) + self._rehearsed(file, self._language, self._student)._repr_html_()
        except SpokenError as error:
            return panel(error.message.marked(spoken()), NOTICE_EDGE)
        except OSError as error:
            return panel(verbatim(str(error)), NOTICE_EDGE)

    def _say(self, text: Text) -> ipywidgets.HTML:
        return ipywidgets.HTML(panel(text.marked(self._language), NOTICE_EDGE))


def _time_of(file: Path) -> str:
    return f"{datetime.datetime.fromtimestamp(file.stat().st_mtime):%H:%M:%S}"


_AS_WIDE_AS_ITS_WORDS = ipywidgets.Layout(width="auto", align_self="flex-start")

_SAVE_FIRST = Text(
    fr="Enregistrez d'abord (**Ctrl + S**). Le bouton relance une copie du fichier enregistré dans un noyau neuf, de haut en bas, "
    "et dit ce qui n'y donne pas la même chose qu'à l'écran. Votre feuille ne change pas.",
    en="Save first (**Ctrl + S**). The button runs a copy of the saved file in a new kernel, from top to bottom, "
    "and says what does not come out as it did on the screen. Your sheet does not change.",
)
_RESTART_FIRST = Text(
    fr="Redémarrez d'abord le noyau en relançant tout (menu **Noyau**), puis enregistrez (**Ctrl + S**). Une page n'a qu'un Python : "
    "le bouton y relance une copie du fichier enregistré, de haut en bas et à partir de rien, et dit ce qui n'y donne pas la même "
    "chose qu'à l'écran. Votre feuille ne change pas. Pour la rendre : **Télécharger pour rendre**, au bas de la page.",
    en="First restart the kernel and run all cells (menu **Kernel**), then save (**Ctrl + S**). A page has one Python only: the "
    "button runs a copy of the saved file in it, from top to bottom and from nothing, and says what does not come out as it did "
    "on the screen. Your sheet does not change. To hand it in: **Download to hand in**, at the foot of the page.",
)
_RUN = Text(fr="Relancer ma feuille depuis le début", en="Run my sheet from the top")
_WAIT = Text(
    fr="La feuille se relance ; comptez dix à trente secondes.", en="The sheet is running; allow ten to thirty seconds."
)
_SAVED = Text(fr="Fichier relu : {file}, enregistré à {time}.", en="File read: {file}, saved at {time}.")
_WHICH_FILE = Text(
    fr='Le fichier de cette feuille n\'a pas été trouvé. Donnez son nom : `sheet.ready("ma_feuille.ipynb")`.',
    en='The file of this sheet was not found. Give its name: `sheet.ready("my_sheet.ipynb")`.',
)
_IN_A_TERMINAL = Text(
    fr="Enregistrez la feuille, puis, dans un terminal : crm-lessons check {file}",
    en="Save the sheet, then, in a terminal: crm-lessons check {file}",
)
