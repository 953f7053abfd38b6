"""A share by the period observed."""

from __future__ import annotations

import pandas as pd
import pytest

from crm_lessons.plots import plot_periods
from crm_lessons.text.language import speak

TABLE = pd.DataFrame({"real": [0.50, 0.55, 0.63], "by_lot": [0.53, 0.47, 0.36]}, index=[4, 52, 156])


@pytest.mark.parametrize(
    ("language", "claim"),
    [
        ("fr", "Avec le temps, le hasard s'efface et la différence reste"),
        ("en", "With time, chance fades and difference remains"),
    ],
)
def test_the_claim_is_made_where_the_curves_part(language, claim, reader):
    """The real share rises, the dealt one falls; two strokes, two points, and no two texts collide."""
    speak(language)
    ax = plot_periods(TABLE)
    assert ax.get_title(loc="left") == claim
    assert [list(line.get_ydata()) for line in ax.lines] == [TABLE["real"].to_list(), TABLE["by_lot"].to_list()]
    assert len({(line.get_linestyle(), line.get_marker()) for line in ax.lines}) == 2
    assert not reader.collisions(ax)


def test_where_they_do_not_part_less_is_said():
    """A real share that falls, too, gets no such title."""
    speak("en")
    ax = plot_periods(TABLE.assign(real=[0.6, 0.5, 0.4]))
    assert ax.get_title(loc="left") == "The share of the first depends on the period observed"
