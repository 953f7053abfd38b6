"""Whom to call: break-even says who, the calls say how many."""

from __future__ import annotations

import pandas as pd
import pytest

from crm_lessons.text.language import speak
from crm_lessons.widgets import mailing_lab
from crm_lessons.widgets.mailing import planned

FOUR = pd.DataFrame(
    {
        "customers": [58, 34, 54, 36],
        "uplift": [0.073, 0.25, 0.08, -0.058],
        "uplift_low": [0.0, 0.15, -0.03, -0.17],
        "uplift_high": [0.14, 0.34, 0.18, 0.06],
    },
    index=pd.Index(["1", "2", "3-4", "5+"], name="orders_before"),
)


def lines(moving):
    """Return what the moving says, line by line, with ordinary spaces."""
    return moving.words.replace("\u00a0", " ").replace("\u202f", " ").splitlines()


def test_it_opens_on_the_lesson_s_calls():
    """Lesson 4: a call at 60, 1,300 of margin: three groups are worth one, 146 customers, and 120 calls can be made."""
    first, second = lines(mailing_lab(FOUR))
    assert first == "Point mort : un effet de 4,6 %. Au-dessus : 146 clients. Vos appels : 120."
    assert second.startswith("Vous appelez 120 clients")


def test_it_speaks_english():
    """Words and controls are in the reader's language."""
    speak("en")
    moving = mailing_lab(FOUR)
    assert lines(moving)[0] == "Break-even: an uplift of 4.6%. Above it: 146 customers. Your calls: 120."
    assert [control.description for control in moving.controls.values()] == [
        "Cost of a call",
        "Margin of an order",
        "Calls that can be made",
    ]


@pytest.mark.parametrize(
    ("cost", "calls", "worth", "made", "profit"),
    [
        (60, 20, 146, 20, 20 * (0.25 * 1300 - 60)),
        (60, 50, 146, 50, 34 * (0.25 * 1300 - 60) + 16 * (0.08 * 1300 - 60)),
        (60, 182, 146, 146, 34 * 265 + 54 * 44 + 58 * (0.073 * 1300 - 60)),
        (110, 182, 34, 34, 34 * (0.25 * 1300 - 110)),
        (400, 182, 0, 0, 0),
        (60, 0, 146, 0, 0),
    ],
)
def test_two_limits_are_told_apart(cost, calls, worth, made, profit):
    """Calls change who is called and never who is worth a call; cost does the contrary."""
    plan = planned(FOUR, cost, 1300, calls)
    assert (plan.worth, plan.made) == (worth, made)
    assert plan.profit == pytest.approx(profit)


def test_one_move_draws_one_figure():
    """The figure follows each move, once."""
    moving = mailing_lab(FOUR)
    seen = []
    moving._screen.observe(seen.append, names="value")
    moving.controls["calls"].value = 20
    assert len(seen) == 1
