"""A learner revises: cards come, are rated, and come again when they are due."""

from __future__ import annotations

import sqlite3
import zipfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from fsrs import Rating

from crm_lessons import revise
from crm_lessons.classroom.kept.kept_file import home
from crm_lessons.classroom.revision.buttons import Buttons
from crm_lessons.classroom.revision.memory import Memory
from crm_lessons.classroom.revision.sitting import NEW_AT_A_TIME
from crm_lessons.cli.main import main
from crm_lessons.text.cards import STEMS_WITH_CARDS, deck
from crm_lessons.text.language import LANGUAGES
from crm_lessons.text.markup import plain

ROOT = Path(__file__).resolve().parents[3]
STEM = "02_pareto_abc"
NOW = datetime(2026, 1, 5, 9, tzinfo=UTC)


def test_a_card_that_is_remembered_waits_longer_each_time():
    """The schedule moves, and a forgotten card comes back sooner."""
    card, memory, now, waits = deck(STEM)[0], Memory(), NOW, []
    for rating in (Rating.Good, Rating.Good, Rating.Good, Rating.Again):
        due = memory.rate(card, rating, now)
        waits.append((due - now).days)
        now = due
    assert 0 < waits[0] < waits[1] < waits[2]
    assert waits[3] < waits[2]


def test_an_answer_names_where_to_read_on():
    """The section of the lesson, its notebook and the formulas of the chapter, which are there, in each language."""
    for language in LANGUAGES:
        for stem in STEMS_WITH_CARDS:
            said = plain(revise(stem, language=language).answer().words())
            places = [f"notebooks/{language}/{stem}.ipynb", f"formulas/{language}/{stem}.html"]
            missing = [place for place in places if place not in said or not (ROOT / place).is_file()]
            assert not missing, said


def test_what_was_rated_is_due_on_its_day_and_not_before():
    """Another notebook finds the same."""
    card, *others = deck(STEM)
    due = Memory().rate(card, Rating.Good, NOW)
    assert Memory().due(deck(STEM), due - timedelta(minutes=1)) == []
    assert Memory().due(deck(STEM), due) == [card]
    assert Memory().new(deck(STEM)) == others


@pytest.mark.parametrize("content", ["", "[]", "{", '{"02_pareto_abc/two_totals": 3}', "\0" * 9])
def test_a_damaged_file_is_set_aside_and_the_sitting_goes_on(content):
    """Nothing of a hand's is overwritten."""
    home().mkdir(parents=True, exist_ok=True)
    (home() / "revision.json").write_text(content)
    sitting = revise(STEM, language="en")
    assert len(sitting.waiting) == NEW_AT_A_TIME
    sitting.good()
    assert [file.read_text() for file in home().glob("revision.unreadable*")] == [content]
    assert len(Memory().new(deck(STEM))) == len(deck(STEM)) - 1


@pytest.mark.parametrize("stability", [-1, float("nan"), "x", None, 1e99])
def test_a_card_that_a_hand_made_unreadable_is_new_again(stability):
    """And can be rated."""
    card, memory = deck(STEM)[0], Memory()
    memory.rate(card, Rating.Good, NOW)
    file = memory._file
    file.change({card.key: file.read()[card.key] | {"stability": stability}})
    assert card in Memory().new(deck(STEM))
    assert Memory().rate(card, Rating.Good, NOW) > NOW


def test_forget_deletes_the_file():
    """One call, and nothing is left."""
    sitting = revise(language="en").good()
    assert (home() / "revision.json").exists()
    sitting.forget()
    assert not (home() / "revision.json").exists()


def test_without_a_home_the_sitting_remembers_by_itself(monkeypatch):
    """What cannot be written is kept as long as the notebook."""
    monkeypatch.setattr("crm_lessons.classroom.revision.memory.home", lambda: None)
    card, memory = deck(STEM)[0], Memory()
    due = memory.rate(card, Rating.Good, NOW)
    assert memory.due_on(card) == due


def test_in_a_terminal_a_sitting_is_read_and_typed():
    """The answer shows when asked for; a forgotten card comes again at the end of the sitting; the end says when to return."""
    sitting = revise(STEM, language="en")
    first = sitting.card
    assert first.answer.en not in repr(sitting)
    assert first.answer.en in repr(sitting.answer())
    sitting.again()
    assert sitting.card != first
    assert sitting.waiting[-1] == first
    while sitting.card:
        sitting.easy()
    assert "comes back on" in repr(sitting)


def test_the_buttons_do_the_same():
    """Show the answer, then one of four."""
    buttons = Buttons(revise(STEM, language="fr"))
    assert [button.layout.display for button in buttons.ratings] == ["none"] * 4
    buttons.show_answer.click()
    assert buttons.show_answer.layout.display == "none"
    buttons.ratings[2].click()
    assert len(buttons._sitting.waiting) == NEW_AT_A_TIME - 1


def test_the_anki_deck_opens_and_a_second_one_has_the_same_notes(tmp_path, capsys):
    """A second import updates each card instead of doubling it."""
    notes = []
    for name in ("one", "two"):
        file = tmp_path / f"{name}.apkg"
        assert main(["cards", STEM, "--out", str(file), "--language", "en"]) == 0
        with zipfile.ZipFile(file) as package:
            package.extract("collection.anki2", tmp_path / name)
        collection = sqlite3.connect(tmp_path / name / "collection.anki2")
        notes.append(collection.execute("SELECT guid, mid, flds FROM notes ORDER BY guid").fetchall())
        collection.close()
    assert notes[0] == notes[1]
    assert len(notes[0]) == len(deck(STEM))
    assert main(["cards", "99_none"]) == 2
    assert "02_pareto_abc" in capsys.readouterr().err
