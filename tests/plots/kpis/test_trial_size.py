"""How an interval narrows with the size of a trial."""

from __future__ import annotations

import pytest

from crm_lessons.plots import plot_trial_size
from crm_lessons.text.language import speak

THIN, FIXED = "\u202f", "\u00a0"


def title(ax):
    """Return the figure's title with ordinary spaces."""
    return ax.get_title(loc="left").replace(FIXED, " ").replace(THIN, " ")


@pytest.mark.parametrize(
    ("rate", "size", "claim"),
    [
        (0.04, 300, "300 messages : de 2,3 % à 6,9 %, on ne peut pas décider"),
        (0.04, 6_000, "6 000 messages : de 3,5 % à 4,5 %, la campagne se paie"),
        (0.02, 3_000, "3 000 messages : de 1,6 % à 2,6 %, la campagne ne se paie pas"),
    ],
)
def test_the_claim_follows_the_interval(rate, size, claim):
    """Inside, above, below."""
    assert title(plot_trial_size(rate, 1 / 30, size)) == claim


@pytest.mark.parametrize("rate", [0.0, 0.001, 0.5, 1.0])
def test_it_stands_any_rate(rate, reader):
    """Nobody, nearly nobody, half, all: the band stays inside the figure and no text is hidden."""
    speak("en")
    ax = plot_trial_size(rate, 1 / 30, 100)
    assert ax.get_ylim()[0] == 0
    assert not reader.collisions(ax)
