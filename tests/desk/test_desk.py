"""The desk as a whole: the command's own results, in the teacher's language, by controls that have a name."""

from __future__ import annotations

import importlib
import pkgutil

import pytest

import crm_lessons.desk
from crm_lessons import open_desk
from crm_lessons.cli.main import main
from crm_lessons.text.language import Text, UnknownLanguage


def test_the_desk_writes_what_the_command_writes(graded, submissions, tmp_path):
    """Same submissions, same bytes, whichever of the two graded them."""
    graded()
    main(["grade", str(submissions), "--out", str(tmp_path / "by_command")])
    for name in ("grades.csv", "answers.csv", "moodle.csv", "to_read.csv", "class_report.html"):
        assert (tmp_path / "notes" / name).read_bytes() == (tmp_path / "by_command" / name).read_bytes(), name


def test_an_entry_leaves_the_pages_that_the_command_would_leave(graded, submissions, tmp_path):
    """All of them, although only that of one student has to be written."""
    desk, out = graded(), tmp_path / "notes"
    desk.reading.points.value = "2"
    desk.reading.save.click()
    pages = {file: file.read_bytes() for file in (out / "feedback").rglob("*.html")}
    assert len(pages) == 3
    main(["grade", str(submissions), "--out", str(out), "--resume"])
    assert {file: file.read_bytes() for file in pages} == pages


def test_before_grading_there_is_nothing_but_what_to_choose(opened):
    """Results appear once there are some."""
    assert opened()._results.layout.display == "none"


def test_one_part_of_the_results_is_shown_at_a_time(graded):
    """The part whose button is pressed."""
    desk = graded()
    for place in range(4):
        desk.part.value = place
        assert [part.layout.display != "none" for part in desk._parts].index(True) == place
        assert [part.layout.display for part in desk._parts].count("none") == 3


def _texts() -> list[Text]:
    rooms = [
        importlib.import_module(f"crm_lessons.desk.{room.name}")
        for room in pkgutil.iter_modules(crm_lessons.desk.__path__)
    ]
    found = [value for room in rooms for value in vars(room).values()]
    found += [
        one
        for value in found
        if isinstance(value, (tuple, dict))
        for one in (value.values() if isinstance(value, dict) else value)
    ]
    return [one for one in found if isinstance(one, Text)]


@pytest.mark.parametrize(("language", "other"), [("fr", "en"), ("en", "fr")])
def test_nobody_is_spoken_to_in_the_other_language(graded, widgets, words, language, other):
    """Of all that the desk can say, whatever it shows is said in the language for which it was opened."""
    desk = graded(language)
    desk.reading.save.click()
    desk.page.on.click()
    shown = " | ".join(
        words(str(getattr(one, name, "") or ""))
        for one in widgets(desk)
        for name in ("value", "description", "placeholder", "tooltip", "options")
        if one is not desk.page.page
    )
    sentences = {language: set(), other: set()}
    for text in _texts():
        if "{" not in text.fr and text.fr.casefold() != text.en.casefold():
            sentences["fr"].add(words(text.in_language("fr")))
            sentences["en"].add(words(text.en))
    assert len([one for one in sentences[language] if one in shown]) > 20
    assert [one for one in sentences[other] if len(one) > 6 and f" {one} " in f" {shown} "] == []


def test_every_control_has_a_name(graded, widgets):
    """Fields have a label, buttons have words; nothing is left to be guessed."""
    named = ("Text", "Textarea", "Password", "Combobox", "Button", "ToggleButton", "Checkbox")
    controls = [one for one in widgets(graded()) if type(one).__name__ in named]
    assert len(controls) > 15
    assert [one for one in controls if not one.description] == []


def test_where_nothing_can_be_pressed_a_sentence_says_what_to_do(opened):
    """A page, a code host and a terminal show words."""
    assert repr(opened()).startswith("Le bureau apparaît ici quand la cellule est exécutée")
    assert repr(opened("en")).startswith("The desk appears here once the cell is run")


def test_a_language_that_nobody_speaks_here_is_met_by_a_sentence():
    """The two that there are are named."""
    with pytest.raises(UnknownLanguage, match='language="en"'):
        open_desk("de")
