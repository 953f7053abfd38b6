"""Choosing: what is at hand is listed, one press leads there, and what was decided is what the grader is told."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from crm_lessons.data.class_secret import class_secret
from crm_lessons.desk.decisions import Decisions
from crm_lessons.desk.places import MOST_LISTED
from crm_lessons.text.language import speak

SALT = "une phrase à moi"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    for name in ("remises", "Archives", ".hidden", "__MACOSX"):
        (tmp_path / name).mkdir()
    for name in ("moodle.ZIP", "class.csv", "notes.txt", "a.ipynb", "remises/b.ipynb"):
        (tmp_path / name).touch()
    return tmp_path


def listed(place) -> list[str]:
    return [button.description for button in place.list.children]


def press(place, words: str) -> None:
    next(button for button in place.list.children if button.description.endswith(words)).click()


def test_folders_and_zips_are_listed_and_nothing_else(home):
    """Folders first, each kind by name; what systems leave behind is not shown."""
    chosen = Decisions(home).submissions
    assert chosen.chosen is None
    assert listed(chosen)[2:] == ["▸ Archives", "▸ remises", "· moodle.ZIP"]


def test_one_press_chooses_and_goes_there(home, words):
    """The path is in the field, the list is that of the folder, and it says how many notebooks lie there."""
    place = Decisions(home).submissions
    press(place, "remises")
    assert place.chosen == home / "remises"
    assert words(place.found.value) == "un notebook dans ce dossier"
    press(place, f"remonter à {home.name}")
    assert place.chosen == home
    press(place, "moodle.ZIP")
    assert place.chosen == home / "moodle.ZIP"
    assert "▸ remises" in listed(place)


def test_a_path_that_was_typed_counts_as_typed(home, monkeypatch):
    """With the home folder's sign, with quotation marks as systems copy them, and where nothing is there."""
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    place = Decisions(home).submissions
    for typed, meant in (
        ("~/remises", home / "remises"),
        (f'"{home}"', home),
        (str(home / "none" / "x"), home / "none" / "x"),
    ):
        place.field.value = typed
        assert place.chosen == meant
    assert "▸ remises" in listed(place)


def test_a_huge_folder_lists_what_a_person_can_read(tmp_path):
    """The rest is typed."""
    for number in range(MOST_LISTED + 5):
        (tmp_path / f"{number:03}.zip").touch()
    assert len(listed(Decisions(tmp_path).submissions)) == MOST_LISTED + 2


@pytest.mark.parametrize(("language", "proposed"), [("fr", "moodle-notes"), ("en", "moodle-grades")])
def test_results_are_proposed_beside_the_submissions(home, language, proposed):
    """Until the teacher names another folder."""
    speak(language)
    decisions = Decisions(home)
    press(decisions.submissions, "moodle.ZIP")
    assert decisions.out.value == str(home / proposed)
    decisions.out.value = str(home / "mine")
    press(decisions.submissions, "remises")
    assert decisions.out.value == str(home / "mine")


def test_what_is_decided_is_what_the_grader_is_told(home):
    """Roster, sheet, deadline, secret and data of one's own, where they are given."""
    (home / "class.csv").write_text("student,email\np01,p@x\n", encoding="utf-8")
    decisions = Decisions(home)
    press(decisions.submissions, "remises")
    plain = decisions.decided()
    assert (plain.submissions, plain.out) == (home / "remises", home / "remises-notes")
    assert (plain.rules.roster.students, plain.rules.sheet, plain.rules.deadline, plain.rules.salt) == (
        (),
        None,
        None,
        "",
    )
    decisions.more.value = decisions.roster.browse.value = True
    press(decisions.roster, "class.csv")
    decisions.sheet.value, decisions.deadline.value = "02_pareto_abc", "2026-12-01 18:00"
    decisions.salt.value, decisions.variants.value = SALT, True
    rules = decisions.decided().rules
    assert (rules.roster.students, rules.sheet, rules.salt, rules.variants) == (
        ("p01",),
        "02_pareto_abc",
        class_secret(SALT),
        True,
    )
    assert rules.deadline == datetime(2026, 12, 1, 18)


def test_two_lists_open_and_close_apart(home):
    """What is put away is that list alone."""
    decisions = Decisions(home)
    assert decisions.submissions.list.layout.display != "none"
    assert decisions.roster.list.layout.display == "none"
    decisions.roster.browse.value = True
    decisions.fold()
    assert decisions.submissions.list.layout.display == decisions.roster.list.layout.display == "none"
