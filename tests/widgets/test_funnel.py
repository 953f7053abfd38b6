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


def lines(moving):
    """Return the words of a moving line by line, with ordinary spaces."""
    return moving.words.replace("\u00a0", " ").replace("\u202f", " ").splitlines()


def test_it_opens_on_the_course_s_ladder():
    """Course, funnel exercise: nine advocates, and the first step, at 12 %, pays most."""
    said = lines(funnel_lab(COURSE))
    assert said[0] == "Au bout : 9,0 (ambassadeurs)."
    assert said[1] == "+ 1 point vers « prospects » : 0,75 de plus."
    assert said[-1] == "Un point de plus rapporte le plus vers « prospects », le passage le plus étroit."


def test_it_speaks_english():
    """Words and controls are in the reader's language."""
    speak("en")
    moving = funnel_lab(COURSE)
    assert lines(moving)[0] == "At the end: 9.0 (ambassadeurs)."
    assert [control.description for control in moving.controls.values()] == [
        "suspects", "→ prospects (%)", "→ premier achat (%)", "→ réachat (%)", "→ ambassadeurs (%)",
    ]  # fmt: skip


def test_a_wider_step_makes_another_one_pay_most():
    """Once the first step passes 20 %, the last one, at 12.5 %, is the narrowest."""
    moving = funnel_lab(COURSE)
    moving.controls["rate_1"].value = 20.0
    assert lines(moving)[0] == "Au bout : 15,0 (ambassadeurs)."
    assert "« ambassadeurs »" in lines(moving)[-1]


def test_equal_steps_pay_the_same():
    """At its ends the laboratory names no winner among equals, and calls a trace less than a hundredth, not zero."""
    moving = funnel_lab(COURSE)
    for name, control in moving.controls.items():
        control.value = 100 if name == "suspects" else 0.5
    said = lines(moving)
    assert said[0] == "Au bout : moins de 0,1 (ambassadeurs)."
    assert said[1] == "+ 1 point vers « prospects » : moins de 0,01 de plus."
    assert said[-1] == "Un point de plus rapporte autant, et le plus, vers chacun des passages les plus étroits."


def test_twice_the_suspects_are_twice_the_advocates():
    """The number at the end follows the number at the start."""
    moving = funnel_lab(COURSE)
    moving.controls["suspects"].value = 20_000
    assert lines(moving)[0] == "Au bout : 18,0 (ambassadeurs)."


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
    """An empty rung, a single person, everybody climbing: the sliders open within their ends."""
    moving = funnel_lab(pd.Series(counts, index=[f"r{place}" for place in range(len(counts))]))
    assert all(0.5 <= value <= 95 for name, value in moving.values.items() if name != "suspects")


def test_a_ladder_that_widens_is_refused_at_once():
    """The error is the method's own, before anything is shown."""
    with pytest.raises(InputError, match="plus large"):
        funnel_lab(pd.Series([1, 2], index=["a", "b"]))
