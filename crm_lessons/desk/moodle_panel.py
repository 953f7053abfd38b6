"""Handing the marks to Moodle: where the file is, whom it holds, whom it lacks, and why."""

from __future__ import annotations

import base64
from pathlib import Path

import ipywidgets
from markupsafe import Markup

from crm_lessons.classroom.panel import NOTICE_EDGE
from crm_lessons.desk.graded_class import GradedClass
from crm_lessons.desk.screen import DONE_EDGE, Screen
from crm_lessons.grading.class_run import GRADES, MOODLE, identifying_column
from crm_lessons.text.language import Text


class MoodlePanel:
    """What there is to know before importing, and the files to download, for a server whose folders one does not see."""

    def __init__(self) -> None:
        self.screen = Screen()
        self.files = ipywidgets.HTML()
        self.widget = ipywidgets.VBox([self.screen.widget, self.files])

    def show(self, graded: GradedClass) -> None:
        """Show how things stand for a class."""
        file = graded.out / MOODLE
        students = graded.run.in_moodle
        column = identifying_column(graded.rules.roster)
        if column:
            lacking = graded.run.not_in_moodle
            left_out = [_LACKING.format(students=", ".join(lacking))] if lacking else []
            self.screen.say(_READY.format(count=students, by=_BY[column], file=file), *left_out, _HOW, edge=DONE_EDGE)
        else:
            self.screen.say(_BY_NAME_ONLY.format(count=students, file=file), _ROSTER, edge=NOTICE_EDGE)
        links = [_download(graded.out / name, name) for name in (MOODLE, GRADES)]
        self.files.value = Markup(" · ").join(links)


def _download(file: Path, name: str) -> Markup:
    """Return a link that carries the file with it."""
    content = base64.b64encode(file.read_bytes()).decode("ascii")
    link = (
        '<a download="{0}" href="data:text/csv;base64,{1}" style="color: var(--jp-content-link-color, #1f5f99)">{2}</a>'
    )
    return Markup(link).format(name, content, _DOWNLOAD.format(file=name))


_BY = {
    "email": Text(fr="par adresse e-mail", en="by e-mail address"),
    "idnumber": Text(fr="par numéro d'identification", en="by ID number"),
    "username": Text(fr="par nom d'utilisateur", en="by user name"),
}
_READY = Text(
    fr="**Prêt pour Moodle :** étudiants identifiés {by} : {count}. Le fichier : {file}",
    en="**Ready for Moodle:** students identified {by}: {count}. The file: {file}",
)
_LACKING = Text(
    fr="N'y sont pas, faute d'être identifiés par la liste de classe : {students}.",
    en="Not in it, because the roster does not identify them: {students}.",
)
_HOW = Text(
    fr="Dans Moodle : Notes, Importer, Fichier CSV. Les notes sont en pourcentage.",
    en="In Moodle: Grades, Import, CSV file. Marks are percentages.",
)
_BY_NAME_ONLY = Text(
    fr="**Pas encore pour Moodle :** le fichier nomme {count} étudiants, mais Moodle n'identifie personne par son nom. Le fichier : {file}",
    en="**Not for Moodle yet:** the file names {count} students, but Moodle identifies nobody by name. The file: {file}",
)
_ROSTER = Text(
    fr="Donnez plus haut une liste de classe avec une colonne email, idnumber ou username (Moodle : Participants, télécharger), puis "
    "notez encore une fois : rien n'est refait pour rien.",
    en="Give a roster above with a column email, idnumber or username (Moodle: Participants, download), then grade once more: nothing is "
    "done twice for nothing.",
)
_DOWNLOAD = Text(fr="Télécharger {file}", en="Download {file}")
