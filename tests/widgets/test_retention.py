"""What moves the value of a customer."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_lessons.text.language import speak
from crm_lessons.widgets import retention_lab


def plain(words):
    """Return words with ordinary spaces, as a test types them."""
    return words.replace("\u00a0", " ").replace("\u202f", " ")


def test_it_opens_on_the_lesson_s_contract():
    """100 a year, 80 %, 10 %, five years: 212, 267 for ever, 2.67 margins, five years of life; 1 % of retention, 2.4 and 3.8 %."""
    words = plain(retention_lab().words)
    assert "Sur l'horizon choisi : 212 dirhams. À horizon infini : 267, soit 2,67 marges annuelles." in words
    assert "Durée de vie moyenne : 5,0 ans" in words
    assert "1 % de rétention en plus : +2,4 % sur l'horizon, +3,8 % à horizon infini." in words


def test_it_speaks_english():
    """Words and controls are in the reader's language."""
    speak("en")
    held = retention_lab()
    assert "Over an infinite horizon: 267, that is 2.67 yearly margins." in held.words
    assert [control["label"] for control in held.figure["controls"].values()] == [
        "Retention",
        "Discount",
        "Yearly margin, in dirhams",
        "Horizon, in years",
    ]


def test_a_move_changes_drawing_and_words_together(page):
    """Retention raised to 90 %: 450 for ever, ten years of life; the curve ends where the title says."""
    held = retention_lab()
    shown = page.shown(held, held.values | {"retention": 90})
    assert "À horizon infini : 450, soit 4,50 marges" in plain(shown["words"])
    assert "10,0 ans" in plain(shown["words"])
    *_, curve = (mark[1] for mark in shown["drawing"]["marks"] if mark[0] == "line")
    assert shown["title"].endswith(f"{round(curve[-1][1])} à espérer")


@settings(max_examples=15, deadline=None)
@given(st.integers(40, 98), st.integers(0, 25), st.integers(2, 50), st.integers(1, 20))
def test_every_setting_has_a_value(retention, discount, tens, years):
    """No position of the controls stops on an error."""
    held = retention_lab(margin=10 * tens, retention=retention, discount=discount, years=years)
    assert "dirhams" in held.words


@pytest.mark.parametrize(
    ("control", "lowest", "highest"), [("retention", 40, 98), ("discount", 0, 25), ("years", 1, 20)]
)
def test_the_controls_stay_where_the_sums_exist(control, lowest, highest):
    """Nobody keeps everybody: at 100 % without discounting the sum would have no end."""
    number = retention_lab().figure["controls"][control]
    assert (number["low"], number["high"]) == (lowest, highest)
