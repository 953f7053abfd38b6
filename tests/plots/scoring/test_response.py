"""Response by group."""

from __future__ import annotations

import pandas as pd
import pytest

from crm_lessons.methods import InputError
from crm_lessons.plots import plot_response, plot_response_curves
from crm_lessons.plots.style import OTHERS, TOP
from crm_lessons.text.language import speak


def response(rates, names=None, by="r_score"):
    """Return a table of `response_by_group` with these rates, a thousand customers a group."""
    index = pd.Index(names or range(1, len(rates) + 1), name=by)
    table = pd.DataFrame({"customers": 1000, "responses": [round(1000 * rate) for rate in rates]}, index=index)
    return table.assign(response_rate=table["responses"] / table["customers"])


FIVE = response([0.067, 0.125, 0.167, 0.367, 0.65])
SHAPES = {
    "five": FIVE,
    "one": response([0.3]),
    "nobody": response([0.0, 0.0, 0.0]),
    "everybody": response([1.0, 1.0]),
    "ties": response([0.2] * 5),
    "segments": response([0.7, 0.4, 0.1], ["champions", "loyal", "at_risk"], "segment"),
    "nine": response([n / 10 for n in range(1, 10)]),
    "long names": response([0.1] * 7, [f"clients de la région numéro {n}" for n in range(7)], "segment"),
}


def plain(words):
    """Return words with ordinary spaces, as a test types them."""
    return words.replace("\u00a0", " ").replace("\u202f", " ")


def title(ax):
    """Return the figure's title, with ordinary spaces."""
    return plain(ax.get_title(loc="left"))


@pytest.mark.parametrize("table", SHAPES.values(), ids=SHAPES)
@pytest.mark.parametrize("break_even", [None, 0.2, 0.0021, 1.5])
def test_each_group_is_a_bar_with_its_rate(table, break_even, reader):
    """One bar a group, hatched above the line and not below, and no two texts collide."""
    ax = plot_response(table, break_even)
    assert [bar.get_height() for bar in ax.patches] == table["response_rate"].to_list()
    above = [break_even is not None and rate > break_even for rate in table["response_rate"]]
    assert [bar.get_hatch() or "" for bar in ax.patches] == [TOP.hatch if one else OTHERS.hatch for one in above]
    assert not reader.collisions(ax)


@pytest.mark.parametrize(
    ("rates", "claim"),
    [
        ([0.067, 0.125, 0.167, 0.367, 0.65], "2 groupes sur 5 dépassent le point mort (20 %)"),
        ([0.1, 0.3], "1 groupe sur 2 dépasse le point mort (20 %)"),
        ([0.1, 0.2], "Aucun groupe ne dépasse le point mort (20 %)"),
    ],
)
def test_the_claim_counts_the_groups_above_break_even(rates, claim):
    """A group right on the line is not above it; one exceeds, several exceed."""
    assert title(plot_response(response(rates), 0.2)) == claim


def test_without_a_line_the_claim_is_the_range():
    """From the lowest to the highest rate, in either language."""
    assert title(plot_response(FIVE)) == "D'un groupe à l'autre, de 6,7 % à 65 % de réponses"
    speak("en")
    assert title(plot_response(FIVE)) == "From one group to another, from 6.7% to 65% of responses"


def test_segments_are_named_in_words(reader):
    """A key is for the computer."""
    words = reader.words(plot_response(SHAPES["segments"]))
    assert "à risque" in words
    assert "at_risk" not in words


CURVES = {
    "three": {"R": FIVE, "F": response([0.08, 0.12, 0.19, 0.33, 0.65]), "M": response([0.13, 0.12, 0.19, 0.36, 0.575])},
    "one": {"R": FIVE},
    "the same": {"R": FIVE, "F": FIVE, "M": FIVE, "P": FIVE},
    "nothing": {"R": response([0.0] * 5), "F": response([0.0] * 5)},
    "a leak": {"without leak": FIVE, "with leak": response([0, 0, 0, 0.6, 1.0])},
}


@pytest.mark.parametrize("tables", CURVES.values(), ids=CURVES)
def test_each_score_is_a_line_with_its_name(tables, reader):
    """Lines differ by stroke and point as much as by colour; each is named on its right, and no two names collide."""
    ax = plot_response_curves(tables)
    curves = [line for line in ax.lines if len(line.get_xdata()) > 1]
    assert len({(line.get_linestyle(), line.get_marker()) for line in curves}) == len(tables)
    assert set(tables) <= set(reader.words(ax))
    assert not reader.collisions(ax)


def test_the_widest_gap_is_claimed():
    """The leaking score separates most, which is what gives it away."""
    assert title(plot_response_curves(CURVES["a leak"])) == "Le plus grand écart : with leak, de 0 % à 100 %"


@pytest.mark.parametrize("count", [0, 5])
def test_curves_that_cannot_be_told_apart_are_refused(count):
    """One to four."""
    with pytest.raises(InputError, match="une à 4"):
        plot_response_curves({str(n): FIVE for n in range(count)})
