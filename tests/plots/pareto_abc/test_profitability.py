"""Profit customer by customer."""

from __future__ import annotations

import pandas as pd
import pytest

from crm_lessons.methods import whale_curve
from crm_lessons.plots import plot_whale
from crm_lessons.plots.style import LOSS, OTHERS, TOP
from crm_lessons.text.language import speak

MARGINS = {
    "by hand": pd.Series({"a": 100.0, "b": 50, "c": 10, "d": 0, "e": -40}),
    "one": pd.Series({"Seul": 5.0}),
    "two": pd.Series({"a": 99.0, "b": -1.0}),
    "hardly a loss": pd.Series({"a": 1e6, "b": -1.0}),
    "hardly a profit": pd.Series({"a": 100.0, "b": -99.0}),
    "no loss": pd.Series([5.0, 4.0, 0.0, 0.0]),
    "long names": pd.Series({f"Société marocaine de distribution {n}": 100.0 * n - 300 for n in range(13)}),
    "many": pd.Series([200.0 - n for n in range(250)] + [-30.0] * 100),
    "ties": pd.Series([7.0] * 10 + [-2.0] * 5),
}


def title(ax):
    """Return the figure's title, with ordinary spaces."""
    return ax.get_title(loc="left").replace("\u00a0", " ").replace("\u202f", " ")


@pytest.mark.parametrize(
    ("name", "fr", "en"),
    [
        ("by hand", "Le dernier client reprend 33,3 % du profit", "The last customer takes back 33.3% of the profit"),
        (
            "ties",
            "Les 5 derniers clients reprennent 16,7 % du profit",
            "The last 5 customers take back 16.7% of the profit",
        ),
        (
            "hardly a loss",
            "Le dernier client reprend moins de 0,1 % du profit",
            "The last customer takes back less than 0.1% of the profit",
        ),
        ("no loss", "Aucun client ne fait perdre d'argent", "No customer loses money for the firm"),
    ],
)
def test_the_claim_says_what_is_taken_back(name, fr, en):
    """Losses as a share of the total profit; a loss is never written as none."""
    curve = whale_curve(MARGINS[name])
    assert title(plot_whale(curve)) == fr
    speak("en")
    assert title(plot_whale(curve)) == en


@pytest.mark.parametrize("margin", MARGINS.values(), ids=MARGINS)
@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_portfolio_can_be_drawn(margin, language, reader):
    """A column a customer, as high as the profit reached with that customer, and no two texts collide."""
    speak(language)
    curve = whale_curve(margin)
    ax = plot_whale(curve)
    assert [bar.get_height() for bar in ax.patches] == curve.table["cumulative_share"].to_list()
    assert not reader.collisions(ax)


def test_earning_and_losing_are_told_apart_without_colour():
    """Three who earn, one who brings in nothing, one who loses: three kinds of hatching."""
    ax = plot_whale(whale_curve(MARGINS["by hand"]))
    assert [bar.get_hatch() or "" for bar in ax.patches] == [TOP.hatch] * 3 + [OTHERS.hatch] + [LOSS.hatch]
    assert len({TOP.hatch, OTHERS.hatch, LOSS.hatch}) == 3
