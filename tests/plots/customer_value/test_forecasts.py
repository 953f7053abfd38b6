"""Four forecasts and an envelope; a base and its spread."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from crm_lessons.methods import InputError, retention_forecasts
from crm_lessons.plots import plot_base_values, plot_forecasts
from crm_lessons.text.language import speak

HEADS = pd.Series([500, 460, 428, 402, 380, 362, 346, 332, 320, 309, 299, 290, 282])
SEEN, HIDDEN = HEADS.loc[:8], HEADS.loc[9:]
FORECASTS = retention_forecasts(SEEN, until=12, recent=4)


def plain(words):
    """Return words with ordinary spaces, as a test types them."""
    return words.replace("\u00a0", " ").replace("\u202f", " ")


@pytest.mark.parametrize(
    ("language", "before", "after"),
    [
        ("fr", "Au mois 12, on annonce de {low} à {high} clients", "Au mois 12, il en reste 282 : la prévision"),
        (
            "en",
            "For month 12, {low} to {high} customers are announced",
            "In month 12, 282 are left: the nearest forecast",
        ),
    ],
)
def test_the_claim_says_the_range_then_the_nearest(language, before, after):
    """Closed, the figure says how far apart the forecasts are; open, which came nearest."""
    speak(language)
    last = FORECASTS.iloc[-1].dropna()
    closed = plain(plot_forecasts(SEEN, FORECASTS).get_title(loc="left"))
    assert closed == before.format(low=round(last.min()), high=round(last.max()))
    assert plain(plot_forecasts(SEEN, FORECASTS, HIDDEN).get_title(loc="left")).startswith(after)


@pytest.mark.parametrize("hidden", [None, HIDDEN])
def test_no_two_names_collide_and_the_silent_one_says_so(hidden, reader):
    """Each forecast's name stands at its end; Kaplan and Meier's says where it stops."""
    ax = plot_forecasts(SEEN, FORECASTS, hidden)
    words = " ".join(text.get_text() for text in ax.texts)
    assert "s'arrête ici" in words
    assert ("enveloppe" in words) == (hidden is not None)
    assert not reader.collisions(ax)


def test_a_forecast_of_nothing_is_refused():
    """No column reaches the last month."""
    with pytest.raises(InputError):
        plot_forecasts(SEEN, FORECASTS[["kaplan_meier"]])


@pytest.mark.parametrize("came", [None, 150_000.0])
def test_each_draw_is_a_dot(came, reader):
    """As many dots as draws, whatever their spread; the title says nine in ten."""
    values = pd.Series(np.random.default_rng(0).normal(148_000, 9_000, 40))
    ax = plot_base_values(values, came)
    assert len(ax.lines[0].get_xdata()) == 40
    assert ax.get_title(loc="left").startswith("Neuf fois sur dix, cette base vaut entre")
    assert not reader.collisions(ax)


def test_draws_that_are_all_alike_are_one_column():
    """Nothing is divided by a spread of zero."""
    ax = plot_base_values(pd.Series([100.0] * 5))
    assert set(ax.lines[0].get_ydata()) == {1, 2, 3, 4, 5}
