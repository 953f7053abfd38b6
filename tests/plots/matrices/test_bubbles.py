"""Bubbles: what carries the share, and what stays comparable."""

from __future__ import annotations

import pandas as pd
import pytest

from crm_lessons.data.matrices.planes import plane
from crm_lessons.methods import (
    InputError,
)
from crm_lessons.plots import plot_bubble_rules


def title(ax):
    """Return the figure's title on one line, with ordinary spaces."""
    return ax.get_title(loc="left").replace("\u00a0", " ").replace("\u202f", " ").replace("\n", " ")


def sizes(ax):
    """Return the areas of the bubbles, row by row."""
    return [list(scatter.get_sizes()) for scatter in ax.collections]


def test_only_the_course_s_rule_keeps_the_proportions(reader):
    """A weighs four times D: four times the area in the first row, sixteen in the second, a quarter in the third."""
    ax = plot_bubble_rules(plane()["revenue_percent"])
    ratios = [areas[0] / areas[-1] for areas in sizes(ax)]
    assert ratios == [pytest.approx(4), pytest.approx(16), pytest.approx(1 / 4)]
    assert title(ax) == "Une part 4 fois plus grande : l'aire dit 4 ; un diamètre proportionnel en montre 16"
    assert not reader.collisions(ax)


@pytest.mark.parametrize(
    "shares", [[50.0, 50.0], [97, 3], [40, 20, 10, 9, 8, 7, 5, 1]], ids=["equal", "far apart", "eight"]
)
def test_bubbles_of_every_size_can_be_compared(shares, reader):
    """Equal shares, a giant, eight customers with long names: nothing collides."""
    names = [f"Client du Nord {n}" for n in range(len(shares))] if len(shares) < 4 else range(len(shares))
    assert not reader.collisions(plot_bubble_rules(pd.Series(shares, index=names)))


@pytest.mark.parametrize("shares", [[100], [50, 0], [10] * 9])
def test_bubbles_that_cannot_be_compared_are_refused(shares):
    """One customer alone, a share of nothing, more than eight."""
    with pytest.raises(InputError, match="de deux à 8 parts"):
        plot_bubble_rules(pd.Series(shares, dtype=float))
