"""A teacher grades a class of twenty in a real browser, reads two answers, and takes the marks to Moodle."""

from __future__ import annotations

import csv
import json
import shutil
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from in_lab.barriers import barriers
from in_lab.page import Notebook
from in_lab.server import ROOT

from crm_lessons.text.language import Language, Text

if TYPE_CHECKING:
    from playwright.sync_api import Locator

pytestmark = pytest.mark.xdist_group("browser")

STEM, QUESTION = "02_pareto_abc", "recommendation"
CLASS = 20
DESK = "from crm_lessons import open_desk"
THREADS = "import threading; [one.name for one in threading.enumerate() if one.name.startswith('subshell')]"
HOSTILE = '<img src=x onerror="document.title = 1">Tout miser sur un client.'

GRADE = Text(fr="Noter les copies", en="Grade the submissions")
MORE = Text(fr="Liste de classe, date limite", en="Roster, deadline")
ROSTER = Text(fr="Liste de classe", en="Roster")
READ = Text(fr="Lire les réponses", en="Read answers")
SAVE = Text(fr="Enregistrer, puis la suivante", en="Save, then the next one")
COMMENT = Text(fr="Commentaire", en="Comment")
PAGE = Text(fr="La page d'un étudiant", en="A student's page")
STUDENT = Text(fr="Étudiant", en="Student")
OPEN = Text(fr="Ouvrir la page", en="Open the page")


@dataclass
class Desk:
    """The desk as it stands on a page, in one language."""

    notebook: Notebook
    language: Language
    shown: Locator
    expect: Any

    def press(self, words: Text | str) -> None:
        """Press a button as the keyboard does: it has the focus, then Space."""
        self._button(words).press("Space")

    def fill(self, label: Text | str, typed: str) -> None:
        """Type into the field with this label, and leave it."""
        field = self.shown.get_by_label(self._read(label), exact=True)
        field.fill(typed)
        field.press("Tab")

    def says(self, fr: str, en: str) -> None:
        """Wait until the desk shows a sentence."""
        self.expect(self.shown).to_contain_text({"fr": fr, "en": en}[self.language])

    def _button(self, words: Text | str) -> Locator:
        return self.shown.get_by_role("button", name=self._read(words))

    def _read(self, words: Text | str) -> str:
        return words.in_language(self.language) if isinstance(words, Text) else words


@pytest.fixture(params=["fr", pytest.param("en", marks=pytest.mark.proof)])
def desk(lab, reader, expect, request) -> Desk:
    """Return a desk with a class of twenty beside it, as Moodle packs it, and its roster."""
    language, beside = request.param, lab.folder / "notebooks" / request.param
    hand_in(beside / "remises.zip", language)
    emails = [f"{name(number)},e{number}@school.example" for number in range(CLASS - 1)]
    (beside / "class.csv").write_text("\n".join(["student,email", *emails]), encoding="utf-8")
    notebook = reader(lab)
    notebook.open(f"notebooks/{language}/teacher.ipynb")
    notebook.cell(DESK).locator(".cm-content").click()
    notebook.page.keyboard.press("Control+Enter")
    return Desk(notebook, language, notebook.output(DESK), expect)


def name(number: int) -> str:
    return f"Élève {number:02}"


def hand_in(file: Path, language: Language) -> None:
    """Write a class's worked sheets as Moodle's download; the second student's text is hostile."""
    worked = json.loads((ROOT / "solutions" / language / f"{STEM}.ipynb").read_text(encoding="utf-8"))
    code = {"cell_type": "code", "id": "last", "metadata": {}, "execution_count": None, "outputs": []}
    hostile = {**worked, "cells": [*worked["cells"], {**code, "source": f"{QUESTION} = {HOSTILE!r}"}]}
    with zipfile.ZipFile(file, "w") as archive:
        for number in range(CLASS):
            folder = f"{name(number)}_{100 + number}_assignsubmission_file_"
            archive.writestr(f"{folder}/{STEM}.ipynb", json.dumps(hostile if number == 1 else worked))


def test_from_the_zip_to_moodle(desk):
    """By keyboard alone: chosen, graded, read, exported, and the student's page opened; at no step is anybody kept out.

    One thread of the kernel hears it all: no press overtakes what was typed before it.
    """
    kept_out = {}
    for step in (a_class_is_graded, two_answers_are_read, moodle_gets_its_file, a_students_page_is_opened):
        step(desk)
        kept_out[step.__name__] = barriers(desk.notebook.page, ".jp-Notebook:not(.lm-mod-hidden) .jp-OutputArea-output")
    assert kept_out == {name: [] for name in kept_out}
    desk.notebook.add_below(DESK, THREADS)
    desk.expect(desk.notebook.run(THREADS)).to_contain_text("[]")


def a_class_is_graded(desk: Desk) -> None:
    desk.press("remises.zip")
    desk.press(MORE)
    desk.fill(ROSTER, "class.csv")
    desk.press(GRADE)
    desk.says(f"{CLASS} copies.", f"{CLASS} submissions.")
    desk.expect(desk.shown.get_by_role("region").first.locator("tbody tr")).to_have_count(CLASS)
    desk.says(f"{CLASS} copies : en moyenne", f"{CLASS} submissions: ")


def two_answers_are_read(desk: Desk) -> None:
    desk.press(READ)
    desk.says(f"réponse 1 sur {CLASS} · encore à lire : {CLASS}", f"answer 1 of {CLASS} · left to read: {CLASS}")
    desk.fill("Points", "2,5")
    desk.fill(COMMENT, "Un risque, un chiffre.")
    desk.press(SAVE)
    desk.says(
        f"réponse 2 sur {CLASS} · encore à lire : {CLASS - 1}", f"answer 2 of {CLASS} · left to read: {CLASS - 1}"
    )
    desk.expect(desk.shown.get_by_label("Points", exact=True)).to_be_focused()
    desk.says(HOSTILE, HOSTILE)
    desk.expect(desk.shown.locator("img")).to_have_count(0)
    desk.fill("Points", "0")
    desk.press(SAVE)
    desk.says(f"encore à lire : {CLASS - 2}", f"left to read: {CLASS - 2}")
    with (results(desk) / "grades.csv").open(encoding="utf-8", newline="") as stream:
        points = {row["student"]: row[QUESTION] for row in csv.DictReader(stream)}
    assert (points[name(0)], points[name(1)]) == ("2.5", "0")


def moodle_gets_its_file(desk: Desk) -> None:
    desk.press("Moodle")
    desk.says("étudiants identifiés par adresse e-mail : 19", "students identified by e-mail address: 19")
    desk.says(name(CLASS - 1), name(CLASS - 1))
    with desk.notebook.page.expect_download() as download:
        desk.shown.get_by_role("link", name="moodle.csv").press("Enter")
    assert Path(download.value.path()).read_bytes() == (results(desk) / "moodle.csv").read_bytes()


def a_students_page_is_opened(desk: Desk) -> None:
    desk.press(PAGE)
    desk.fill(STUDENT, name(0))
    desk.press(OPEN)
    page = desk.shown.frame_locator("iframe")
    desk.expect(page.get_by_role("heading", level=1)).to_be_visible()
    desk.expect(page.get_by_text("Un risque, un chiffre.")).to_be_visible()


def results(desk: Desk) -> Path:
    ending = {"fr": "notes", "en": "grades"}[desk.language]
    return desk.notebook.jupyter.folder / "notebooks" / desk.language / f"remises-{ending}"


@pytest.mark.proof
@pytest.mark.parametrize("desk", ["fr"], indirect=True)
def test_the_stop_button_keeps_what_is_graded(desk):
    """Interrupted like any other cell, and as often as it takes, grading goes on from there at the next press."""
    shutil.rmtree(results(desk), ignore_errors=True)
    desk.press("remises.zip")
    for _ in range(2):
        desk.press(GRADE)
        desk.says("Notation en cours.", "Grading is under way.")
        desk.says("sur 20 · encore", "of 20 · ")
        desk.notebook.page.locator('[data-command="notebook:interrupt-kernel"]:visible').first.click()
        desk.says("Arrêté.", "Stopped.")
    desk.press(GRADE)
    desk.says("déjà notées, reprises telles quelles", "graded before, taken over as they are")
    desk.says("20 copies.", "20 submissions.")
