"""What a score is worth."""

from __future__ import annotations

import pandas as pd
import pytest

from crm_lessons.methods import InputError, gains_curve
from crm_lessons.plots import plot_gains
from crm_lessons.text.language import speak

SCORE = pd.Series([5, 5, 4, 4, 3, 3, 2, 2, 1, 1])
ORDERED = pd.Series([True, True, True, False, True, False, False, False, False, False])
CURVE = gains_curve(SCORE, ORDERED)


def title(ax):
    """Return the figure's title, with ordinary spaces."""
    return ax.get_title(loc="left").replace("\u00a0", " ").replace("\u202f", " ")


def test_the_claim_reads_the_first_curve_at_a_fifth_of_the_customers(reader):
    """Two customers of ten hold two of the four orders: 50 %, in either language."""
    ax = plot_gains({"récence": CURVE})
    assert title(ax) == "Un cinquième des clients, choisi par le score : 50 % de ceux qui commandent"
    assert not reader.collisions(ax)
    speak("en")
    assert title(plot_gains({"recency": CURVE})).endswith("50% of those who order")


def test_curves_are_told_apart_without_colour():
    """Each has a stroke of its own, over the diagonal of a draw by lot."""
    ax = plot_gains({"a": CURVE, "b": CURVE})
    strokes = [line.get_linestyle() for line in ax.lines[1:3]]
    assert len(set(strokes)) == 2
    assert list(ax.lines[0].get_xdata()) == list(ax.lines[0].get_ydata()) == [0, 1]


@pytest.mark.parametrize("count", [0, 5])
def test_more_curves_than_can_be_told_apart_are_refused(count):
    """From one to four."""
    with pytest.raises(InputError, match=str(count)):
        plot_gains({str(place): CURVE for place in range(count)})
