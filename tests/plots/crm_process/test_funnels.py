"""The ladder as a figure."""

from __future__ import annotations

import pandas as pd
import pytest

from crm_lessons.methods import funnel_rates
from crm_lessons.plots import plot_funnel
from crm_lessons.plots.style import ORANGE
from crm_lessons.text.language import speak

COURSE = funnel_rates({"suspects": 10_000, "prospects": 1_200, "premier achat": 180, "réachat": 72, "ambassadeurs": 9})
LADDERS = {
    "course": COURSE,
    "two rungs": funnel_rates({"a": 5, "b": 5}),
    "an empty rung": funnel_rates({"a": 5, "b": 0, "c": 0}),
    "nobody": funnel_rates({"a": 0, "b": 0}),
    "long names": funnel_rates(
        {f"un échelon au nom vraiment interminable, le numéro {n}": 10**7 - n for n in range(4)}
    ),
    "ties": funnel_rates({"a": 8, "b": 4, "c": 2}),
    "many": funnel_rates({f"r{n}": 2 ** (20 - n) for n in range(15)}),
    "expected people": funnel_rates({"a": 1000.0, "b": 7.5, "c": 0.25}),
}


def plain(words):
    """Return words with ordinary spaces, as a test types them."""
    return words.replace("\u00a0", " ").replace("\u202f", " ")


def widths(ax):
    """Return, row by row, the part that climbed and the part that did not."""
    bars = [bar.get_width() for bar in ax.patches]
    return list(zip(bars[::2], bars[1::2], strict=True))


@pytest.mark.parametrize(
    ("language", "claim", "words"),
    [
        (
            "fr",
            "De 10 000 à 9 ; passage le plus étroit : vers « prospects »",
            "1 200 sur 10 000 : 12 %, le plus étroit",
        ),
        ("en", "From 10,000 to 9; the narrowest step: to “prospects”", "1,200 of 10,000: 12%, the narrowest"),
    ],
)
def test_the_course_s_ladder_is_narrowest_at_the_start(language, claim, words):
    """Course, funnel exercise: 12 %, 15 %, 40 % and 12.5 %; the first step is the narrowest."""
    speak(language)
    ax = plot_funnel(COURSE)
    assert plain(ax.get_title(loc="left")) == claim
    assert plain(ax.texts[1].get_text()) == words


def test_each_bar_is_the_part_of_the_rung_before():
    """What climbed and what did not make the whole of the rung before; the first rung is whole."""
    climbed = [climbed for climbed, _ in widths(plot_funnel(COURSE))]
    assert climbed == pytest.approx([1, 0.12, 0.15, 0.40, 0.125])


@pytest.mark.parametrize("rates", LADDERS.values(), ids=LADDERS)
@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_ladder_can_be_drawn(rates, language, reader):
    """Long names, ties, an empty rung, nobody at all: every rung is written, no part is beyond the whole, no two texts collide."""
    speak(language)
    ax = plot_funnel(rates)
    assert all(0 <= climbed <= 1 and climbed + lost == pytest.approx(1) for climbed, lost in widths(ax))
    assert len(ax.texts) == len(rates)
    assert not reader.collisions(ax)


def test_of_two_equal_steps_neither_is_the_narrowest():
    """Nothing is claimed where nothing stands out: no colour, no words, even when the rates differ by a rounding."""
    people = [50_000 * 0.95**place for place in range(5)]
    for rates in (LADDERS["ties"], funnel_rates(pd.Series(people, index=list("abcde")))):
        ax = plot_funnel(rates)
        assert not any(bar.get_facecolor()[:3] == pytest.approx(_rgb(ORANGE)) for bar in ax.patches)
        assert not any("étroit" in text.get_text() for text in [*ax.texts, ax.title])
        assert "étroit" not in ax.get_title(loc="left")


def test_a_trace_of_people_is_not_nobody():
    """A quarter of a hundredth of a person is less than 0.1, not 0.0."""
    ax = plot_funnel(funnel_rates({"a": 10.0, "b": 0.025}))
    assert plain(ax.texts[1].get_text()).startswith("moins de 0,1 sur 10")


def test_only_one_step_is_the_narrowest():
    """Colour and words agree on the step that is."""
    ax = plot_funnel(COURSE)
    orange = [row for row, bar in enumerate(ax.patches[::2]) if bar.get_facecolor()[:3] == pytest.approx(_rgb(ORANGE))]
    named = [row for row, text in enumerate(ax.texts) if "étroit" in text.get_text()]
    assert orange == named == [1]


def test_without_a_rate_no_step_is_the_narrowest():
    """Where nobody stands at the start, the title only counts."""
    assert plot_funnel(LADDERS["nobody"]).get_title(loc="left") == "De 0 à 0"


def test_an_expected_handful_keeps_its_decimal():
    """7.5 expected people are not eight."""
    assert "7,5 sur 1 000" in plain(plot_funnel(LADDERS["expected people"]).texts[1].get_text())


def _rgb(color):
    return tuple(int(color[place : place + 2], 16) / 255 for place in (1, 3, 5))


def test_the_rates_are_not_changed():
    """A figure reads its table and leaves it as it was."""
    before = COURSE.copy()
    plot_funnel(COURSE)
    pd.testing.assert_frame_equal(COURSE, before)
