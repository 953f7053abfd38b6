"""A year of messages under the reader's hand."""

from __future__ import annotations

import pytest

from crm_lessons.text.language import speak
from crm_lessons.widgets import message_pressure_lab
from crm_lessons.world.loyalty.pressure import year_by_messages
from crm_lessons.world.year import firm_to_run


@pytest.fixture(scope="module")
def story():
    """Return the lesson's firm."""
    return firm_to_run(0)


@pytest.fixture(scope="module")
def held(story):
    """Return its figure, for which every year was lived once."""
    speak("fr")
    return message_pressure_lab(story)


def said(held, **values):
    """Return what is said of some values, with ordinary spaces."""
    return str(held._words(**held.figure["values"] | values)).replace("\u202f", " ").replace("\u00a0", " ")


def amount(dirhams):
    """Write an amount with ordinary spaces."""
    return f"{dirhams:,}".replace(",", " ")


def test_it_shows_the_years_that_the_lesson_lists(story, held):
    """Four messages a year at 5% leave what the table of rhythms says; moved to 8 weeks, what it says of seven."""
    table = year_by_messages(story, 0.05, (13, 8))
    assert f"il reste {amount(table.loc[4, 'profit'])} dirhams" in said(held)
    assert f"il reste {amount(table.loc[7, 'profit'])} dirhams" in said(held, weeks="8")
    assert f"Les messages ajoutent {amount(table.loc[7, 'caused'])} dirhams de marge" in said(held, weeks="8")


def test_a_loss_is_said_in_words(held):
    """No sign to overlook: margin is taken away, and the year loses."""
    assert said(held, weeks="4") == (
        "Les messages ôtent 41 572 dirhams de marge ; les envoyer coûte 17 264 dirhams : on perd 58 836 dirhams. 8 clients chassés."
    )


def test_the_task_is_the_first_discount_that_loses(story, held):
    """Four messages a year pay at one per cent less, and cost at this one."""
    answer = held.task.answer
    before, at = (year_by_messages(story, discount / 100, (13,)).loc[4, "profit"] for discount in (answer - 1, answer))
    assert before >= 0 > at


def test_what_is_left_is_the_distance_between_the_two_lines(page, held):
    """At no discount margin stands above the cost of sending, at the largest below it; the number stands beside the distance."""
    for discount in (0, 10):
        marks = page.shown(held, held.figure["values"] | {"discount": discount})["drawing"]["marks"]
        ((_, caused), (_, cost)) = next(mark[1] for mark in marks if mark[0] == "line" and mark[2] == "thick")
        assert (caused > cost) is (discount == 0)
