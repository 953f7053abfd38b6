"""Two thresholds over the RADAR map."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_lessons.data.tcc_radar.portfolios import radar_portfolio
from crm_lessons.methods import InputError
from crm_lessons.text.language import speak
from crm_lessons.widgets import radar_thresholds
from crm_lessons.widgets.radar import _settled


def ten_customers():
    """Return the lesson's portfolio with its TCC."""
    portfolio = radar_portfolio()
    return portfolio.assign(tcc=portfolio["sales"] / portfolio["purchases"])


def lines(moving):
    """Return the words under the figure, with ordinary spaces."""
    return moving.words.replace("\u00a0", " ").replace("\u202f", " ").splitlines()


def test_it_opens_on_the_authors_thresholds():
    """15 and 80 %: the five strategies with their customers, and nobody has changed."""
    assert lines(radar_thresholds(ten_customers())) == [
        "Réactiver : 105, 107, 109.",
        "Acquérir : 108.",
        "Développer : 103.",
        "Accompagner : 106, 110.",
        "Retenir : 101, 102, 104.",
        "Personne ne change de stratégie par rapport à 15 % et 80 %.",
    ]


def test_a_threshold_says_who_changes():
    """The lesson's bet: customer 106 (40 %) is accompanied up to 40 %, developed from 41 % on."""
    moving = radar_thresholds(ten_customers())
    moving.controls["low"].value = 40
    assert lines(moving)[-1] == "Changent de stratégie par rapport à 15 % et 80 % : 110."
    moving.controls["low"].value = 41
    assert lines(moving)[-1] == "Changent de stratégie par rapport à 15 % et 80 % : 106, 110."


def test_the_high_threshold_retains_whom_it_reaches():
    """At 41 % nobody at 40 % is retained, at 40 % customers 105 and 106 are; prospects and former ones never move."""
    moving = radar_thresholds(ten_customers())
    moving.controls["high"].value = 41
    assert lines(moving)[4] == "Retenir : 101, 102, 104."
    moving.controls["high"].value = 40
    assert lines(moving)[4] == "Retenir : 101, 102, 104, 105, 106."
    moving.controls["high"].value = 0
    assert lines(moving)[:2] == ["Réactiver : 109.", "Acquérir : 108."]


def test_it_speaks_english():
    """Words and controls are in the reader's language."""
    speak("en")
    moving = radar_thresholds(ten_customers())
    assert lines(moving)[0] == "Reactivate: 105, 107, 109."
    assert [control.description for control in moving.controls.values()] == ["Low threshold (%)", "High threshold (%)"]


@given(st.sampled_from(["low", "high"]), st.integers(0, 100), st.integers(0, 100))
def test_thresholds_never_cross(moved, low, high):
    """The one that was moved stands, the other makes way."""
    values = _settled(moved, {"low": low, "high": high})
    assert values["low"] <= values["high"]
    assert values[moved] == {"low": low, "high": high}[moved]


def test_a_strategy_without_customers_is_said_in_words():
    """A reader who does not see the figure learns that nobody is left to develop."""
    moving = radar_thresholds(ten_customers())
    moving.controls["low"].value = 0
    assert "Développer : personne." in lines(moving)


def test_a_table_that_cannot_be_decided_is_refused_at_once():
    """The error is the method's own, before anything is shown."""
    with pytest.raises(InputError, match="`tcc`"):
        radar_thresholds(radar_portfolio())
