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


def set_levers(panel, **levers):
    """Move levers, as the page does."""
    panel.values = panel.values | levers


def set_calls(panel):
    """Set the levers that the panel's question describes."""
    set_levers(panel, food="telephone", farming="telephone", rhythm="occasional")


def press(panel):
    """Press the button once more."""
    set_levers(panel, passes=panel.values["passes"] + 1)


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


def test_a_year_passes_by_its_button_and_ends_beside_its_twins(story, page):
    """Four presses, each answered; the page says what Python says after each, and a fifth press changes nothing."""
    panel = helm_lab(story)
    set_calls(panel)
    set_levers(panel, left_out=20)
    for quarter in range(1, 5):
        press(panel)
        assert panel.figure["controls"]["passes"]["answered"] == quarter
        assert f"Trimestre {quarter} : " in plain(panel.words)
        for number in (1, 450):
            values = panel.values | {"customer": number, "visits": 3}
            assert page.shown(panel, values)["words"] == str(panel._words(**values))
    after = plain(panel.words)
    assert "Votre part du possible : " in after
    assert "Parmi ceux que le sort a laissés" in after
    assert plain(page.shown(panel, panel.values)["title"]).startswith("Votre année : ")
    press(panel)
    assert plain(panel.words) == after
    set_levers(panel, customer=2)
    assert "Client 2 (" in plain(panel.words)


def test_a_lever_alone_lets_nothing_pass(story):
    """Only the button does, and only once a press."""
    panel = helm_lab(story)
    press(panel)
    after = plain(panel.words).splitlines()[0]
    set_calls(panel)
    assert plain(panel.words).splitlines()[0] == after
    assert "Trimestre 2 sur 4" in plain(panel.words)


def test_displayed_anew_it_opens_on_the_year_so_far(story):
    """The still figure and what the page is given are those of the quarter that is to come."""
    panel = helm_lab(story)
    set_calls(panel)
    press(panel)
    data, _ = panel.still()
    assert data["text/plain"].startswith(panel.words)
    assert panel.figure["values"] == panel.values


def test_what_the_budget_does_not_pay_is_said(story):
    """Everybody by telephone costs more than 10,000 dirhams: the rest is not sent, and the manager is told."""
    panel = helm_lab(story)
    set_levers(panel, **dict.fromkeys(("food", "building", "farming", "hotels"), "telephone"))
    press(panel)
    assert "Faute de budget" in plain(panel.words)


def test_the_words_are_the_reader_s(story):
    """In English the levers and the lines are English."""
    speak("en")
    panel = helm_lab(story)
    assert panel.figure["controls"]["food"]["label"] == "Messages: food"
    assert "Quarter 1 of 4" in panel.words
