"""Where the customers of each class went."""

from __future__ import annotations

import pandas as pd
import pytest

from crm_lessons.plots import plot_migration
from crm_lessons.text.language import speak

MOVES = pd.DataFrame(
    {"A": [10, 9, 3, 2], "B": [13, 23, 19, 15], "C": [3, 30, 75, 33], "–": [3, 22, 72, 0]}, index=["A", "B", "C", "–"]
)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_strip_is_whole_and_readable(language, reader):
    """Three strips of four parts, each strip as long as its class; newcomers have none, and no two texts collide."""
    speak(language)
    ax = plot_migration(MOVES)
    assert len(ax.patches) == 12
    for place, row in enumerate(("A", "B", "C")):
        widths = [bar.get_width() for bar in ax.patches[4 * place : 4 * place + 4]]
        assert widths == pytest.approx((MOVES.loc[row] / MOVES.loc[row].sum()).to_list())
    assert len({bar.get_hatch() for bar in ax.patches}) == 4
    assert not reader.collisions(ax)


def test_the_claim_counts_those_of_a_who_stay():
    """10 of 29."""
    speak("en")
    assert plot_migration(MOVES).get_title(loc="left") == "34.5% of class A is still there the year after"


def test_a_class_that_nobody_left_is_drawn_all_the_same():
    """Without a column of those who bought nothing, that part is empty."""
    ax = plot_migration(MOVES.drop(columns="–"))
    assert [bar.get_width() for bar in ax.patches[3::4]] == [0, 0, 0]
