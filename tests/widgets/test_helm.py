"""A year at the helm, by its levers and its button."""

from __future__ import annotations

import pytest

from crm_lessons.text.language import speak
from crm_lessons.widgets import helm_lab
from crm_lessons.world.year import firm_to_run


@pytest.fixture(scope="module")
def story():
    """Return a firm to run."""
    return firm_to_run(8)


def plain(words):
    """Return words with ordinary spaces, as a test types them."""
    return words.replace("\u00a0", " ").replace("\u202f", " ")


def set_calls(panel):
    """Set the levers that the panel's question describes."""
    panel.controls["food"].value = panel.controls["farming"].value = "telephone"
    panel.controls["rhythm"].value = "occasional"


def test_it_opens_on_an_empty_till_and_a_full_budget(story):
    """Nothing is committed before a lever is touched, and only what is seen of a customer is said."""
    words = plain(helm_lab(story).words)
    assert "Trimestre 1 sur 4 : 0 message, 0 visite. Engagé : 0 DH sur 10 000 DH ; reste : 10 000 DH." in words
    assert "Le reste ne se voit pas." in words


def test_its_question_is_answered_by_its_levers(story):
    """What the line of the quarter says is left is the answer of the task."""
    panel = helm_lab(story)
    set_calls(panel)
    left = plain(panel.words).split("reste : ")[1].split(" DH")[0]
    assert panel.task.verdict(left).fr.startswith("✓")


def test_a_year_passes_by_its_button_and_ends_beside_its_twins(story):
    """Four presses; the button comes back up each time, the till is said each time, a fifth press changes nothing."""
    panel = helm_lab(story)
    set_calls(panel)
    panel.controls["left_out"].value = 20
    for quarter in range(1, 5):
        panel.controls["passes"].value = True
        assert panel.controls["passes"].value is False
        assert f"Trimestre {quarter} : " in plain(panel.words)
    after = plain(panel.words)
    assert "Votre part du possible : " in after
    assert "Parmi ceux que le sort a laissés" in after
    panel.controls["passes"].value = True
    assert plain(panel.words) == after
    panel.controls["customer"].value = 2
    assert "Client 2 (" in plain(panel.words)


def test_what_the_budget_does_not_pay_is_said(story):
    """Everybody by telephone costs more than 10,000 dirhams: the rest is not sent, and the manager is told."""
    panel = helm_lab(story)
    for sector in ("food", "building", "farming", "hotels"):
        panel.controls[sector].value = "telephone"
    panel.controls["passes"].value = True
    assert "Faute de budget" in plain(panel.words)


def test_the_words_are_the_reader_s(story):
    """In English the levers and the lines are English."""
    speak("en")
    panel = helm_lab(story)
    assert panel.controls["food"].description == "food"
    assert "Quarter 1 of 4" in panel.words
