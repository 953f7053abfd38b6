"""Whom to write to."""

from __future__ import annotations

import pandas as pd
import pytest

from crm_lessons.methods import mailing_profit
from crm_lessons.text.language import speak
from crm_lessons.widgets import mailing_lab

FIVE = pd.DataFrame(
    {"customers": [120] * 5, "responses": [8, 15, 20, 44, 78]}, index=pd.Index(range(1, 6), name="r_score")
)
FIVE["response_rate"] = FIVE["responses"] / FIVE["customers"]


def lines(moving):
    """Return what the moving says, line by line, with ordinary spaces."""
    return moving.words.replace("\u00a0", " ").replace("\u202f", " ").splitlines()


def test_it_opens_on_the_lesson_s_mailing_to_everybody():
    """Lesson 4: 450 by writing to all 600, 740 at best, by writing to 240."""
    assert lines(mailing_lab(FIVE)) == [
        "Point mort : 20 % de réponses. Vous écrivez à 600 clients : 165 réponses, profit 450.",
        "Au mieux, à ce prix : 240 clients, profit 740.",
    ]


def test_it_speaks_english():
    """Words and controls are in the reader's language."""
    speak("en")
    moving = mailing_lab(FIVE)
    assert lines(moving)[1] == "At best, at this price: 240 customers, profit 740."
    assert [control.description for control in moving.controls.values()] == [
        "Cost of a message",
        "Margin on a response",
        "Groups written to",
    ]


def test_groups_are_written_to_best_first():
    """Two groups are the two that respond most, whatever their place in the table."""
    moving = mailing_lab(FIVE.iloc[::-1])
    moving.controls["groups"].value = 2
    assert lines(moving)[0].endswith("Vous écrivez à 240 clients : 122 réponses, profit 740.")


def test_writing_to_nobody_costs_nothing():
    """Zero groups: no customer, no response, no profit."""
    moving = mailing_lab(FIVE)
    moving.controls["groups"].value = 0
    assert lines(moving)[0].endswith("Vous n'écrivez à personne : 0 réponse, profit 0.")


@pytest.mark.parametrize(("cost", "customers"), [(1, 480), (3.5, 240), (4, 120)])
def test_the_lesson_s_bet(cost, customers):
    """Group 4 pays up to 3.66 dirhams a message; at 1, all but group 1 are worth writing to."""
    moving = mailing_lab(FIVE)
    moving.controls["cost"].value = cost
    assert lines(moving)[1].startswith(f"Au mieux, à ce prix : {customers} clients")


def test_one_move_draws_one_figure():
    """The figure follows each move, once."""
    moving = mailing_lab(FIVE)
    seen = []
    moving._screen.observe(seen.append, names="value")
    moving.controls["margin"].value = 20
    assert len(seen) == 1


def test_no_choice_of_groups_beats_the_best():
    """What it calls the best is the best of all it can show."""
    for cost in (0.5, 2.0, 5.0):
        mailing = mailing_profit(FIVE, cost, 10)
        assert mailing.loc[mailing["mail"], "profit"].sum() == max(0, mailing["cumulative_profit"].max())
