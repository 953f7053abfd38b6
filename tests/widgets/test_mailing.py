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
        "uplift": [0.0763, 0.2406, 0.1937, 0.2857],
        "uplift_low": [-0.009, 0.127, -0.048, -0.0003],
        "uplift_high": [0.150, 0.334, 0.397, 0.550],
    },
    index=pd.Index(["1", "2", "3-4", "5+"], name="orders_before"),
)


def lines(held):
    """Return what the figure says, line by line, with ordinary spaces."""
    return held.words.replace("\u00a0", " ").replace("\u202f", " ").splitlines()


def test_it_opens_on_the_lesson_s_calls():
    """Lesson 4: a call at 60, 1,300 of margin: 182 customers are worth one by the middle, 34 for sure, and 120 can be called."""
    first, second = lines(mailing_lab(FOUR))
    assert first == "Point mort : un effet de 4,6 %. Au-dessus : 182 clients par le milieu, 34 par tout l'intervalle."
    assert second.startswith("Vos appels : 120. Vous appelez 120 clients")


def test_it_speaks_english():
    """Words and controls are in the reader's language."""
    speak("en")
    held = mailing_lab(FOUR)
    assert (
        lines(held)[0]
        == "Break-even: an uplift of 4.6%. Above it: 182 customers by the middle, 34 by the whole interval."
    )
    assert [control["label"] for control in held.figure["controls"].values()] == [
        "Cost of a call, in dirhams",
        "Margin of an order, in dirhams",
        "Calls that can be made",
    ]


@pytest.mark.parametrize(
    ("cost", "calls", "worth", "sure", "made", "profit"),
    [
        (60, 20, 182, 34, 20, 20 * (0.2857 * 1300 - 60)),
        (60, 50, 182, 34, 50, 36 * (0.2857 * 1300 - 60) + 14 * (0.2406 * 1300 - 60)),
        (150, 182, 124, 34, 124, 1300 * (36 * 0.2857 + 34 * 0.2406 + 54 * 0.1937) - 124 * 150),
        (260, 182, 70, 0, 70, 1300 * (36 * 0.2857 + 34 * 0.2406) - 70 * 260),
        (400, 182, 0, 0, 0, 0),
        (60, 0, 182, 34, 0, 0),
    ],
)
def test_two_limits_are_told_apart(cost, calls, worth, sure, made, profit):
    """Calls change who is called and never who is worth a call; cost does the contrary."""
    plan = planned(FOUR, cost, 1300, calls)
    assert (plan.worth, plan.sure, plan.made) == (worth, sure, made)
    assert plan.profit == pytest.approx(profit)


def test_the_drawing_says_who_is_called(page):
    """120 calls: all of the two groups with the largest uplift, 50 of the third, none of the last."""
    held = mailing_lab(FOUR)
    marks = page.shown(held, held.values)["drawing"]["marks"]
    called = [mark[3] for mark in marks if mark[0] == "text" and "appelé" in mark[3]]
    assert called == [
        "58 clients, 0 appelé",
        "34 clients, 34 appelés",
        "54 clients, 50 appelés",
        "36 clients, 36 appelés",
    ]


def test_break_even_is_dragged_where_it_stands(page):
    """The line stands at cost over margin, and the scale along which it is dragged follows neither."""
    held = mailing_lab(FOUR)
    opened = page.shown(held, held.values)["drawing"]
    for moves in ({"cost": 300}, {"margin": 500}, {"cost": 5, "margin": 2000}):
        values = held.values | moves
        drawing = page.shown(held, values)["drawing"]
        assert drawing["x"] == opened["x"]
        assert drawing["handles"][0]["unit"] * values["cost"] == pytest.approx(values["cost"] / values["margin"])
