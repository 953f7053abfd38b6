"""Where one point more pays most."""

from __future__ import annotations

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_lessons.methods import InputError
from crm_lessons.text.language import speak
from crm_lessons.widgets import funnel_lab
from crm_lessons.widgets.funnel import _gain, _people

COURSE = pd.Series(
    [10_000, 1_200, 180, 72, 9], index=["suspects", "prospects", "premier achat", "réachat", "ambassadeurs"]
)


def lines(held):
    """Return the words of a figure line by line, with ordinary spaces."""
    return held.words.replace("\u00a0", " ").replace("\u202f", " ").splitlines()


def test_it_opens_on_the_course_s_ladder():
    """Course, funnel exercise: nine advocates, and the first step, at 12 %, pays most."""
    said = lines(funnel_lab(COURSE))
    assert said[0] == "Au bout : 9,0 (ambassadeurs)."
    assert said[1] == "+ 1 point vers « prospects » : 0,75 de plus."
    assert said[-1] == "Un point de plus rapporte le plus vers « prospects », le passage le plus étroit."


def test_it_speaks_english():
    """Words and controls are in the reader's language."""
    speak("en")
    held = funnel_lab(COURSE)
    assert lines(held)[0] == "At the end: 9.0 (ambassadeurs)."
    assert [control["label"] for control in held.figure["controls"].values()] == [
        "suspects", "Step to prospects", "Step to premier achat", "Step to réachat", "Step to ambassadeurs",
    ]  # fmt: skip


def test_a_wider_step_makes_another_one_pay_most():
    """Once the first step passes 20 %, the last one, at 12.5 %, is the narrowest."""
    held = funnel_lab(COURSE)
    held.values = held.values | {"rate_1": 20.0}
    assert lines(held)[0] == "Au bout : 15,0 (ambassadeurs)."
    assert "« ambassadeurs »" in lines(held)[-1]


def test_equal_steps_pay_the_same():
    """At its ends the laboratory names no winner among equals, and calls a trace less than a hundredth, not zero."""
    held = funnel_lab(COURSE)
    held.values = {name: 100 if name == "suspects" else 0.5 for name in held.values}
    said = lines(held)
    assert said[0] == "Au bout : moins de 0,1 (ambassadeurs)."
    assert said[1] == "+ 1 point vers « prospects » : moins de 0,01 de plus."
    assert said[-1] == "Un point de plus rapporte autant, et le plus, vers chacun des passages les plus étroits."


def test_twice_the_suspects_are_twice_the_advocates():
    """The number at the end follows the number at the start."""
    held = funnel_lab(COURSE)
    held.values = held.values | {"suspects": 20_000}
    assert lines(held)[0] == "Au bout : 18,0 (ambassadeurs)."


@given(st.integers(1, 50_000), st.lists(st.integers(1, 95), min_size=1, max_size=6))
def test_a_point_brings_in_what_it_says(suspects, percentages):
    """Adding 0.01 to one rate gives what the words announce, and the lowest rate gains most."""
    rates = [percentage / 100 for percentage in percentages]
    now = _people(suspects, rates)[-1]
    gains = [_gain(suspects, rates, place) for place in range(len(rates))]
    for place, gain in enumerate(gains):
        raised = [rate + 0.01 * (other == place) for other, rate in enumerate(rates)]
        assert _people(suspects, raised)[-1] - now == pytest.approx(gain)
    assert max(gains) == pytest.approx(gains[rates.index(min(rates))])


@settings(max_examples=10, deadline=None)
@given(st.lists(st.integers(0, 1000), min_size=2, max_size=4).map(lambda counts: sorted(counts, reverse=True)))
def test_any_ladder_can_be_opened(counts):
    """An empty rung, a single person, everybody climbing: each number opens on one of its steps, within its ends."""
    held = funnel_lab(pd.Series(counts, index=[f"r{place}" for place in range(len(counts))]))
    assert held.values["suspects"] == max(counts[0], 1)
    for name, control in held.figure["controls"].items():
        assert control["low"] <= held.values[name] <= control["high"]
        assert (held.values[name] - control["low"]) % control["step"] == 0


def test_the_narrowest_step_stands_out(page):
    """Its bar has the other colour, and follows where the rates go; equal ones have none."""
    held = funnel_lab(COURSE)
    for rates, narrowest in (({}, [1]), ({"rate_1": 20.0}, [4]), ({"rate_1": 12.5}, [])):
        marks = page.shown(held, held.values | rates)["drawing"]["marks"]
        rows = [mark[-1] for mark in marks if mark[0] == "bar" and mark[-1] != "pale"]
        assert [place for place, look in enumerate(rows) if look == "orange"] == narrowest


def test_a_ladder_that_widens_is_refused_at_once():
    """The error is the method's own, before anything is shown."""
    with pytest.raises(InputError, match="plus large"):
        funnel_lab(pd.Series([1, 2], index=["a", "b"]))
