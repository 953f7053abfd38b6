"""A year of messages under the reader's hand."""

from __future__ import annotations

from crm_lessons.widgets import message_pressure_lab
from crm_lessons.world.loyalty.pressure import year_by_messages
from crm_lessons.world.year import firm_to_run


def test_it_shows_the_years_that_the_lesson_lists():
    """Four messages a year at 5% leave what the table of rhythms says; moved to 8 weeks, what it says of seven."""
    story = firm_to_run(0)
    table = year_by_messages(story, 0.05, (13, 8))
    moving = message_pressure_lab(story)
    assert f"{table.loc[4, 'profit']} dirhams restent" in moving.words.replace("\u202f", "").replace("\u00a0", "")
    moving.controls["weeks"].value = 8
    assert f"{table.loc[7, 'profit']} dirhams restent" in moving.words.replace("\u202f", "").replace("\u00a0", "")


def test_the_task_is_the_first_discount_that_loses():
    """Four messages a year pay at one per cent less, and cost at this one."""
    story = firm_to_run(0)
    answer = message_pressure_lab(story).task.answer
    before, at = (year_by_messages(story, discount / 100, (13,)).loc[4, "profit"] for discount in (answer - 1, answer))
    assert before >= 0 > at
