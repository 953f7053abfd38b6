"""Profit as groups are added."""

from __future__ import annotations

import pandas as pd
import pytest

from crm_lessons.methods import mailing_profit
from crm_lessons.plots import plot_cumulative_profit
from crm_lessons.text.language import speak

FIVE = pd.DataFrame(
    {"customers": [120] * 5, "responses": [8, 15, 20, 44, 78]}, index=pd.Index(range(1, 6), name="r_score")
)
FIVE["response_rate"] = FIVE["responses"] / FIVE["customers"]

MAILINGS = {
    "lesson": mailing_profit(FIVE, 2, 10),
    "everybody": mailing_profit(FIVE, 0.5, 10),
    "nobody": mailing_profit(FIVE, 9, 10),
    "one group": mailing_profit(FIVE.iloc[-1:], 2, 10),
    "a fortune": mailing_profit(FIVE, 2, 10_000_000),
}


def title(ax):
    """Return the figure's title, with ordinary spaces."""
    return ax.get_title(loc="left").replace("\u00a0", " ").replace("\u202f", " ")


@pytest.mark.parametrize("mailing", MAILINGS.values(), ids=MAILINGS)
def test_profit_is_drawn_group_after_group(mailing, reader):
    """The line is the cumulative profit, a star stands on its summit, and no two texts collide."""
    ax = plot_cumulative_profit(mailing)
    _, line, star = ax.lines
    assert list(line.get_ydata()) == mailing["cumulative_profit"].to_list()
    assert star.get_ydata()[0] == mailing["cumulative_profit"].max()
    assert not reader.collisions(ax)


@pytest.mark.parametrize(
    ("name", "french", "english"),
    [
        ("lesson", "Les 40 % meilleurs clients rapportent 740 ; tous, 450", "The best 40% of customers bring in 740; all of them, 450"),
        ("everybody", "Écrire à tous rapporte le plus : 1 350", "Writing to everybody brings in most: 1,350"),
        ("nobody", "À ce prix, aucun envoi ne rapporte", "At this price, no mailing pays"),
    ],
)  # fmt: skip
def test_the_claim_is_where_to_stop(name, french, english):
    """Lesson 4: 240 customers of 600 bring in 740 dirhams, all of them 450."""
    assert title(plot_cumulative_profit(MAILINGS[name])) == french
    speak("en")
    assert title(plot_cumulative_profit(MAILINGS[name])) == english
