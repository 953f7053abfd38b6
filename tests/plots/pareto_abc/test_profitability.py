"""Profit customer by customer."""

from __future__ import annotations

import pandas as pd
import pytest

from crm_lessons.methods import whale_curve
from crm_lessons.plots import plot_whale
from crm_lessons.plots.style import LOSS
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
    """A curve that passes, at each customer, the profit reached with that customer; what is lost is shaded; no two texts collide."""
    speak(language)
    curve = whale_curve(margin)
    ax = plot_whale(curve)
    assert ax.lines[0].get_ydata().tolist() == curve.table["cumulative_share"].to_list()
    assert len(ax.collections) == bool(curve.loss_makers)
    assert not reader.collisions(ax)


def test_earning_and_losing_are_told_apart_without_colour():
    """Three who earn, one who brings in nothing, one who loses: three points, and a hatched shade."""
    ax = plot_whale(whale_curve(MARGINS["by hand"]))
    points = {line.get_marker(): len(line.get_xdata()) for line in ax.lines if line.get_linestyle() == "None"}
    assert points == {"o": 3, "s": 1, "X": 1}
    assert ax.collections[0].get_hatch() == LOSS.hatch


def test_a_low_hump_can_be_seen():
    """The axis keeps to the heights that the curve passes: a hump of 2 % takes more than its fiftieth part of them."""
    curve = whale_curve(pd.Series([50.0, 30, 20, 2, -2]))
    low, high = plot_whale(curve).get_ylim()
    assert (curve.peak - 1) / (high - low) > 0.025
