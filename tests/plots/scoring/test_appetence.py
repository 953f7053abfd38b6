"""Interest against means."""

from __future__ import annotations

from itertools import product

import pandas as pd
import pytest

from crm_lessons.data.scoring.offers import offer_marks
from crm_lessons.methods import appetence_grid
from crm_lessons.plots import plot_appetence
from crm_lessons.text.language import speak


def grid_of(marks, names=None):
    """Return the grid of customers with these (interest, means)."""
    table = pd.DataFrame(marks, columns=["interest", "means"], index=names)
    return appetence_grid(table["interest"], table["means"])


GRIDS = {
    "lesson": appetence_grid(offer_marks()["interest"], offer_marks()["means"]),
    "one": grid_of([(5, 1)]),
    "everywhere": grid_of(list(product(range(1, 6), repeat=2))),
    "together": grid_of([(3, 3)] * 30),
    "long names": grid_of([(2, 2), (3, 2), (4, 2)], [f"Société de distribution {n}" for n in range(3)]),
}


def title(ax):
    """Return the figure's title, with ordinary spaces."""
    return ax.get_title(loc="left").replace("\u00a0", " ").replace("\u202f", " ")


@pytest.mark.parametrize("grid", GRIDS.values(), ids=GRIDS)
@pytest.mark.parametrize("cut", [2, 3, 4])
def test_each_pair_of_marks_is_a_point(grid, cut, reader):
    """Customers with the same marks share a point; the four cells are named, and no two texts collide."""
    ax = plot_appetence(grid, cut)
    points = [line for line in ax.lines if line.get_marker() == "o"]
    assert len(points) == len(grid.drop_duplicates(["interest", "means"]))
    assert {"proposer", "adapter", "intéresser", "attendre"} <= set(reader.words(ax))
    assert not reader.collisions(ax)


def test_who_shares_a_point_is_counted_when_names_do_not_fit():
    """Thirty customers at one point are "30 clients"."""
    assert "30 clients" in [text.get_text() for text in plot_appetence(GRIDS["together"]).texts]


@pytest.mark.parametrize(
    ("language", "claim"),
    [
        ("fr", "Intéressés et solvables : 3 sur 8 ; intéressés sans les moyens : 2"),
        ("en", "Interested and able to buy: 3 of 8; interested without the means: 2"),
    ],
)
def test_the_claim_counts_whom_to_approach(language, claim):
    """Lesson 4: three customers of eight have both interest and means."""
    speak(language)
    assert title(plot_appetence(GRIDS["lesson"])) == claim
