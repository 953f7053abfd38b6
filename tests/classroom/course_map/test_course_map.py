"""A reader sees the whole course at a glance: what is done, in hand, next and due, whatever this computer keeps."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime, timedelta
from html.parser import HTMLParser
from pathlib import Path

import pytest
from fsrs import Rating

from crm_lessons import open_lesson, open_sheet, progress
from crm_lessons.classroom.kept.data_set import DataSet
from crm_lessons.classroom.kept.kept_file import home
from crm_lessons.classroom.revision.memory import Memory
from crm_lessons.data.variants import sheet_data
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.text.bets import BETS
from crm_lessons.text.cards import deck
from crm_lessons.text.course import STEMS
from crm_lessons.text.language import LANGUAGES

ROOT = Path(__file__).parents[3]
STEM = "02_pareto_abc"
SHEET = SHEETS[STEM]
KEY = "0123456789abcdef0123"


class Links(HTMLParser):
    """The links of a page."""

    def __init__(self, page):
        super().__init__()
        self.found = []
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        if tag == "a":
            self.found.append(dict(attributes)["href"])


def line(stem, student=None):
    """Return what the map says of a chapter, in English."""
    (said,) = re.findall(rf"^{int(stem[:2])} · .*$", repr(progress(student, language="en")), re.MULTILINE)
    return said


def first_line(student=None):
    """Return what the map says is next."""
    return repr(progress(student, language="en")).splitlines()[0]


def end(*stems):
    """Keep every question of some sheets as answered rightly."""
    known = {"outcome": "correct", "attempts": 1}
    write(
        "progress.json",
        json.dumps({stem: {question.id: known for question in SHEETS[stem].questions} for stem in stems}),
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_whoever_begins_is_led_to_the_primer(language):
    """Every chapter stands there with its points, and nothing is counted that has not begun."""
    said = repr(progress(language=language))
    assert said.splitlines()[0].endswith(f"notebooks/{language}/00_python.ipynb")
    for stem in STEMS:
        (chapter,) = re.findall(rf"^{int(stem[:2])} · .*$", said, re.MULTILINE)
        assert re.search(rf" {SHEETS[stem].points} points [^·]+$", chapter)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_link_leads_to_a_notebook_of_the_workbook(language):
    """From the folder of any lesson, in the language of the map; the next lesson stands first."""
    found = Links(progress(language=language)._repr_html_()).found
    assert found[0] == f"../../notebooks/{language}/00_python.ipynb"
    assert len(found) == 1 + 2 * len(STEMS)
    here = ROOT / "notebooks" / language
    assert [link for link in found if not (here / link).resolve().is_file()] == []


def test_what_was_tried_is_in_hand_and_next():
    """Forty-one tries and a solution that was read are told to nobody."""
    sheet = open_sheet(STEM, language="en")
    first, second = SHEET.questions[:2]
    sheet.check(**{first.id: first.expected(sheet_data(STEM))})
    for attempt in range(41):
        sheet.check(**{second.id: attempt / 1000})
    sheet.solution(second.id)
    assert line(STEM).endswith(f"out of {SHEET.points} · questions done: 1 of {len(SHEET.questions)} · in hand: 1")
    assert first_line() == f"Next, question 2, `{second.id}`: exercises/en/{STEM}.ipynb"
    assert not re.search(r"\b41\b|attempt|solution", repr(progress(language="en")))


def test_a_sheet_that_is_ended_gives_way_to_the_next_lesson():
    """Whoever left the primer out is not sent back to it; what is begun comes before what is not."""
    end(STEM)
    assert f" {len(SHEET.questions)} of {len(SHEET.questions)}" in line(STEM)
    assert first_line().endswith("notebooks/en/03_matrices.ipynb")
    open_sheet("01_crm_process", language="en").check(steps=["a"])
    assert first_line().endswith("exercises/en/01_crm_process.ipynb")


def test_at_the_end_of_every_sheet_the_cards_remain():
    """The map then leads to the revision."""
    end(*STEMS)
    assert first_line().endswith("notebooks/en/revision.ipynb")


def test_cards_bets_and_practice_are_counted_where_they_belong():
    """Due cards, bets made out of those of the lesson, questions right on other numbers; the revision is one click away."""
    Memory().rate(deck(STEM)[0], Rating.Good, datetime.now(UTC) - timedelta(days=400))
    name = next(iter(BETS[STEM]))
    open_lesson(STEM, language="en").bet(name, 5)
    sheet = open_sheet(STEM, language="en")
    trial = sheet.again("top_share")
    trial.check(trial.pareto_revenue.loc[list(trial.top_customers)].sum() / trial.pareto_revenue.sum())
    assert line(STEM).endswith(
        f" · right with other numbers: 1 · cards to revise: 1 · bets made: 1 of {len(BETS[STEM])}"
    )
    assert "../../notebooks/en/revision.ipynb" in Links(progress(language="en")._repr_html_()).found


def test_several_students_on_one_computer_have_a_map_each():
    """With an identifier, and with the key of a released sheet; nobody is named to somebody else."""
    for student, key in ((None, ""), ("Ada", ""), ("bo", KEY)):
        sheet = open_sheet(STEM, language="en", student=student, key=key)
        sheet.check(top_customers=SHEET["top_customers"].expected(sheet_data(STEM, student, key)))
    open_sheet(STEM, language="en", student="bo", key=KEY).check(top_share=0.123)
    assert "in hand" not in line(STEM)
    assert "in hand" not in line(STEM, " ada ")
    assert "in hand: 1" in line(STEM, "bo")
    assert "questions done: 1" in line(STEM, "ADA")
    said = repr(progress(language="en"))
    assert "other people (2)" in said
    assert not re.search("ada|bo\\b|Ada", said)


def test_the_only_student_of_a_computer_needs_no_identifier():
    """The map is that of whoever has worked here, and speaks of nobody else."""
    open_sheet(STEM, language="en", student="ada", key=KEY).check(top_share=0.123)
    assert "in hand: 1" in line(STEM)
    assert "other" not in repr(progress(language="en"))


@pytest.mark.parametrize("name", ["progress.json", "bets.json", "revision.json"])
@pytest.mark.parametrize(
    "content",
    ["", "[]", "{", "\0", '{"x": {"y": 1}}', '{"02_pareto_abc": {"top_share": 3}}', '{"02_pareto_abc": {"top_share": {"best_points": 1e5, "attempts": "x"}}}'],
)  # fmt: skip
def test_a_file_that_is_damaged_or_foreign_shows_a_map(name, content):
    """As if nothing were kept there; what cannot be read is set aside, not overwritten."""
    fresh = repr(progress(language="en"))
    write(name, content)
    assert repr(progress(language="en")) == fresh
    assert content in [file.read_text(encoding="utf-8") for file in home().glob(f"{Path(name).stem}*.json")]


def test_without_a_home_there_is_a_map(monkeypatch):
    """A computer that gives its user no home keeps nothing."""
    fresh = repr(progress(language="en"))
    monkeypatch.setattr("crm_lessons.classroom.kept.progress.home", lambda: None)
    monkeypatch.setattr("crm_lessons.classroom.bets.kept.home", lambda: None)
    monkeypatch.setattr("crm_lessons.classroom.revision.memory.home", lambda: None)
    assert repr(progress(language="en")) == fresh


@pytest.mark.parametrize(
    "data", [DataSet(STEM), DataSet(STEM, "ada"), DataSet(STEM, "ada", KEY), DataSet(STEM, "a · b"), DataSet(STEM, KEY)]
)
def test_a_set_of_data_is_found_by_its_name(data):
    """An identifier may look like a key, or have a dot between its words."""
    assert DataSet.of(data.name) == data


def write(name, content):
    """Put a file where the package keeps its own."""
    home().mkdir(parents=True, exist_ok=True)
    (home() / name).write_text(content, encoding="utf-8")
