"""Two thresholds over the RADAR map."""

from __future__ import annotations

import pandas as pd
import pytest

from crm_lessons.methods import InputError
from crm_lessons.text.language import speak
from crm_lessons.widgets import radar_thresholds


def without_tcc():
    """Return ten customers, one of each sort that RADAR treats in its own way, in million dirhams."""
    rows = [
        ("customer", "stable", 46, 52), ("customer", "falling", 34, 40), ("customer", "rising", 6, 60),
        ("customer", "stable", 6, 7), ("customer", "falling", 12, 30), ("customer", "rising", 16, 40),
        ("customer", "falling", 3, 25), ("prospect", None, 0, 35), ("former", None, 0, 20), ("customer", "stable", 12, 80),
    ]  # fmt: skip
    return pd.DataFrame(rows, index=range(101, 111), columns=["status", "trend", "sales", "purchases"])


def ten_customers():
    """Return them with their TCC."""
    portfolio = without_tcc()
    return portfolio.assign(tcc=portfolio["sales"] / portfolio["purchases"])


def lines(held):
    """Return the words under the figure, with ordinary spaces."""
    return held.words.replace("\u00a0", " ").replace("\u202f", " ").splitlines()


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
    held = radar_thresholds(ten_customers())
    for low, names in ((40, "110"), (41, "106, 110")):
        held.values = {"low": low, "high": 80}
        assert lines(held)[-1] == f"Changent de stratégie par rapport à 15 % et 80 % : {names}."


def test_the_high_threshold_retains_whom_it_reaches():
    """At 41 % nobody at 40 % is retained, at 40 % customers 105 and 106 are; prospects and former ones never move."""
    held = radar_thresholds(ten_customers())
    for high, retained in ((41, "101, 102, 104"), (40, "101, 102, 104, 105, 106")):
        held.values = {"low": 15, "high": high}
        assert lines(held)[4] == f"Retenir : {retained}."
    held.values = {"low": 0, "high": 0}
    assert lines(held)[:2] == ["Réactiver : 109.", "Acquérir : 108."]


def test_a_reserve_is_what_a_customer_buys_elsewhere(page):
    """101 buys 46 of 52 from us: at 88 % of the width, 6 high."""
    held = radar_thresholds(ten_customers())
    _, tcc, reserve, *_ = next(mark for mark in page.shown(held, held.values)["drawing"]["marks"] if mark[0] == "dot")
    assert (round(tcc, 3), reserve) == (0.885, 6)


def test_it_speaks_english():
    """Words and controls are in the reader's language."""
    speak("en")
    held = radar_thresholds(ten_customers())
    assert lines(held)[0] == "Reactivate: 105, 107, 109."
    assert [control["label"] for control in held.figure["controls"].values()] == ["Low threshold", "High threshold"]


@pytest.mark.parametrize(("moved", "to", "expected"), [("low", 90, (90, 90)), ("high", 5, (5, 5))])
def test_thresholds_never_cross(page, moved, to, expected):
    """The one that was moved stands, the other makes way."""
    held = radar_thresholds(ten_customers())
    values = page.moved(held, held.values, moved, to)
    assert (values["low"], values["high"]) == expected


def test_a_strategy_without_customers_is_said_in_words():
    """A reader who does not see the figure learns that nobody is left to develop."""
    held = radar_thresholds(ten_customers())
    held.values = {"low": 0, "high": 80}
    assert "Développer : personne." in lines(held)


def test_a_table_that_cannot_be_decided_is_refused_at_once():
    """The error is the method's own, before anything is shown."""
    with pytest.raises(InputError, match="`tcc`"):
        radar_thresholds(without_tcc())
