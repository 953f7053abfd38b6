"""Bets in an open lesson, from the cell as it comes to the table at the end."""

from __future__ import annotations

import pandas as pd
import pytest

from crm_lessons import open_lesson
from crm_lessons.classroom.bets.kept import KeptBet, kept_bets
from crm_lessons.classroom.kept.kept_file import home
from crm_lessons.text.bets import BETS
from crm_lessons.text.names import UnknownName

STEM = "02_pareto_abc"
TRUTHS = {"half": 3, "clones": 0.5, "still_first": 2, "bring_down": 3, "stay": 0.425, "visits": 12_000}


@pytest.fixture
def lesson():
    return open_lesson(STEM, language="fr")


def test_every_bet_of_the_chapter_has_its_truth_here():
    """Without this, the tests below would try another list than the lesson's."""
    assert list(TRUTHS) == list(BETS[STEM])


def test_a_cell_as_it_comes_says_what_to_type(lesson):
    """Run untouched, it fails nothing and keeps nothing."""
    assert "un nombre, en pour cent" in repr(lesson.bet("clones", ...))
    assert '"descend"' in repr(open_lesson("06_kpis", language="fr").bet("slope", ...))
    assert kept_bets(STEM) == {}


def test_a_bet_is_said_back_as_it_was_read(lesson):
    """60 and 0.6 are the same share: the reader sees which was understood."""
    for typed in (60, 0.6, "60 %"):
        assert "60 %" in repr(lesson.bet("clones", typed)).replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ((12, 5), "12.5"),
        (("beaucoup",), "un nombre"),
        ((), "à la place"),
        ((1, 2, 3), "un nombre"),
        ((pd.DataFrame({"x": [1]}),), "un nombre"),
    ],
)
def test_what_cannot_be_read_is_met_with_what_to_type(lesson, typed, said):
    """A decimal comma, words for a number, nothing at all: no error, and no bet."""
    assert said in repr(lesson.bet("half", *typed))
    assert kept_bets(STEM) == {}


def test_bets_stand_beside_the_truth(lesson):
    """A row each, in the order of the lesson, and how many are still open."""
    lesson.bet("stay", 70)
    lesson.bet("half", 5)
    shown = repr(lesson.bets(**TRUTHS)).replace("\u00a0", " ")
    assert shown.index("trop haut de 2") < shown.index("trop haut de 27,5 points")
    assert "Il reste 4 paris à poser." in shown
    assert "<table" in lesson.bets(**TRUTHS)._repr_html_()


def test_without_a_bet_no_truth_is_shown(lesson):
    """A lesson as it is stored gives no answer away at its end."""
    shown = repr(lesson.bets(**TRUTHS))
    assert not any(digit in shown for digit in "0123456789")


def test_a_bet_that_is_taken_back_is_not_shown(lesson):
    """The last run of the cell counts."""
    lesson.bet("half", 5)
    lesson.bet("half", ...)
    assert "moitié" not in repr(lesson.bets(**TRUTHS))


def test_an_author_learns_of_a_truth_that_is_missing_or_unreadable(lesson):
    """Whether or not a reader has bet, so that building the lesson tells."""
    with pytest.raises(LookupError, match="half"):
        lesson.bets(**{**TRUTHS, "half": "three"})
    with pytest.raises(LookupError, match="stay"):
        lesson.bets(**{name: truth for name, truth in TRUTHS.items() if name != "stay"})
    with pytest.raises(UnknownName):
        lesson.bets(**TRUTHS, other=3)
    with pytest.raises(UnknownName):
        lesson.bet("other", 3)


def test_bets_and_truths_are_kept_for_a_map_of_the_course(lesson):
    """A bet as soon as it is taken, its truth at the end of the lesson; other lessons are left alone."""
    open_lesson("06_kpis", language="en").bet("one_order", 5)
    lesson.bet("half", 5)
    assert kept_bets(STEM) == {"half": KeptBet(5.0, None)}
    lesson.bets(**TRUTHS)
    assert kept_bets(STEM) == {"half": KeptBet(5.0, 3.0)}
    assert kept_bets("06_kpis") == {"one_order": KeptBet(5.0, None)}


@pytest.mark.parametrize(
    "found", ['{"02_pareto_abc": {"half": 3}}', '{"02_pareto_abc": {"half": {"bet": []}}}', "[", "[]"]
)
def test_a_file_that_is_not_ours_stands_in_nobody_s_way(lesson, found):
    """What somebody else wrote there is not taken for a bet."""
    folder = home()
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "bets.json").write_text(found, encoding="utf-8")
    assert kept_bets(STEM) == {}
    lesson.bet("half", 5)
    assert kept_bets(STEM) == {"half": KeptBet(5.0, None)}
