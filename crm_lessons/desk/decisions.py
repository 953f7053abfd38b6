"""What a teacher decides before grading: which submissions, where the results go, and, where wanted, the rules of the class."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

import ipywidgets

from crm_lessons.data.class_secret import class_secret
from crm_lessons.desk.places import PlaceField
from crm_lessons.desk.screen import LABELS, WIDE, paragraph
from crm_lessons.grading.class_run import ZIP, Roster, Rules, read_deadline, read_roster, without_endings
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.text.course import BY_STEM
from crm_lessons.text.language import SpokenError, Text


class NotDecided(SpokenError):
    """Something is missing or cannot be read; the message says what to write."""


class Decided(NamedTuple):
    """What was decided: where the submissions are, where the results go, and the rules."""

    submissions: Path
    out: Path
    rules: Rules


class Decisions:
    """The fields of the desk; only the first must be filled in."""

    def __init__(self, start: Path) -> None:
        self.submissions = PlaceField(_SUBMISSIONS, (ZIP,), start, opened=True)
        self.out = _text(_OUT)
        self.more = ipywidgets.ToggleButton(
            description=str(_MORE), layout=ipywidgets.Layout(width="auto", align_self="flex-start")
        )
        self.roster = PlaceField(_ROSTER, (".csv",), start)
        self.sheet = ipywidgets.ToggleButtons(
            options=[(str(_ANY), None), *((title(stem), stem) for stem in SHEETS)],
            description=str(_SHEET),
            style={**LABELS, "button_width": "auto"},
        )
        self.deadline = _text(_DEADLINE, _DEADLINE_FORM)
        self.variants = ipywidgets.Checkbox(description=str(_VARIANTS), style=LABELS, layout=WIDE)
        self.salt = ipywidgets.Password(description=str(_SALT), layout=WIDE, style=LABELS, continuous_update=False)
        self._rest = ipywidgets.VBox(
            [
                self.roster.widget, paragraph(_ROSTER_HOW), self.sheet, self.deadline, self.variants, self.salt,
                paragraph(_SALT_HOW),
            ],
            layout=ipywidgets.Layout(display="none"),
        )  # fmt: skip
        self.widget = ipywidgets.VBox([self.submissions.widget, self.out, self.more, self._rest])
        self._proposed, self._ending = "", str(_ENDING)
        self.submissions.on_change(self._propose_out)
        self.more.observe(lambda _: self._show_more(), names="value")

    def decided(self) -> Decided:
        """Return what is decided.

        Raises: NotDecided; NotASpreadsheet, for the roster; GuessableSalt.
        """
        place = self.submissions.chosen
        if place is None:
            raise NotDecided(_NO_SUBMISSIONS)
        if not self.out.value.strip():
            raise NotDecided(_NO_OUT)
        rules = Rules(
            sheet=self.sheet.value,
            roster=Roster() if self.roster.chosen is None else read_roster(self.roster.chosen),
            deadline=None if not self.deadline.value.strip() else self._deadline(),
            salt=class_secret(self.salt.value),
            variants=self.variants.value,
            jobs=os.cpu_count() or 1,
        )
        return Decided(place, Path(self.out.value.strip()).expanduser().absolute(), rules)

    def fold(self) -> None:
        """Put away what is there to choose from, once it is chosen."""
        self.submissions.browse.value = self.roster.browse.value = self.more.value = False

    def _deadline(self) -> datetime:
        try:
            return read_deadline(self.deadline.value)
        except ValueError:
            raise NotDecided(_BAD_DEADLINE.format(found=self.deadline.value)) from None

    def _propose_out(self) -> None:
        """Propose a folder beside the submissions, as long as the teacher has named none."""
        place = self.submissions.chosen
        if place is not None and place.name and self.out.value in ("", self._proposed):
            self._proposed = str(place.with_name(without_endings(place.name) + self._ending))
            self.out.value = self._proposed

    def _show_more(self) -> None:
        self._rest.layout.display = None if self.more.value else "none"


def title(stem: str) -> str:
    """Return a sheet as people say it: the number of its chapter and its title."""
    return f"{int(stem[:2])} · {BY_STEM[stem].title}" if stem in BY_STEM else stem


def _text(label: Text, form: Text | None = None) -> ipywidgets.Text:
    placeholder = "" if form is None else str(form)
    return ipywidgets.Text(
        description=str(label),
        placeholder=placeholder,
        layout=WIDE,
        style=LABELS,
        continuous_update=False,
    )


_SUBMISSIONS = Text(fr="Copies", en="Submissions")
_OUT = Text(fr="Résultats dans", en="Results in")
_ENDING = Text(fr="-notes", en="-grades")
_MORE = Text(
    fr="Liste de classe, date limite, données par étudiant (facultatif)",
    en="Roster, deadline, data for each student (optional)",
)
_ROSTER = Text(fr="Liste de classe", en="Roster")
_ROSTER_HOW = Text(
    fr="Un fichier CSV avec une colonne student ; pour Moodle, aussi email, idnumber ou username, et prénom et nom.",
    en="A CSV file with a column student; for Moodle also email, idnumber or username, and first name and last name.",
)
_SHEET = Text(fr="Feuille attendue", en="Expected sheet")
_ANY = Text(fr="toutes", en="any")
_DEADLINE = Text(fr="Date limite", en="Deadline")
_DEADLINE_FORM = Text(fr="2026-12-01 18:00", en="2026-12-01 18:00")
_VARIANTS = Text(fr="chacun travaille sur ses propres données", en="everybody works on data of their own")
_SALT = Text(fr="Secret de la classe", en="Secret of the class")
_SALT_HOW = Text(
    fr="Le secret est celui que vous avez donné en distribuant les feuilles, s'il y en avait un. Il n'est écrit nulle part.",
    en="The secret is the one that you gave when you handed out the sheets, if there was one. It is written nowhere.",
)
_NO_SUBMISSIONS = Text(
    fr="Choisissez d'abord les copies : un dossier, ou une archive zip, comme le téléchargement de Moodle.",
    en="Choose the submissions first: a folder, or a zip such as Moodle's download.",
)
_NO_OUT = Text(
    fr="Dites dans quel dossier écrire les résultats ; il sera créé s'il n'existe pas.",
    en="Say in which folder the results go; it is made if it does not exist.",
)
_BAD_DEADLINE = Text(
    fr="Date limite « {found} » : écrivez le jour et l'heure ainsi : 2026-12-01 18:00",
    en="Deadline “{found}”: write the day and the hour like this: 2026-12-01 18:00",
)
