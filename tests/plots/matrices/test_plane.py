"""The course's plane: who is well placed."""

from __future__ import annotations

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
import pytest

from crm_lessons.data.matrices.planes import plane, six_customers
from crm_lessons.methods import (
    FIOCA,
)
from crm_lessons.plots import plot_plane
from crm_lessons.plots.labels import FEW, short_name
from crm_lessons.text.language import speak


def planes():
    """Return planes of every shape: one customer, ties, long names, many, everybody on one spot."""
    steps = np.arange(60)
    names = [f"Société marocaine de distribution {n}" for n in range(12)]
    return {
        "course": plane(),
        "one": plane().iloc[:1],
        "ties": pd.DataFrame({"potential": 3.0, "performance": 3.0, "revenue_percent": 12.5}, index=range(8)),
        "long names": pd.DataFrame(
            {"potential": [1 + n % 5 for n in range(12)], "performance": 4.0, "revenue_percent": 8.0}, index=names
        ),
        "many": pd.DataFrame(
            {"potential": 1 + steps % 5, "performance": 1 + steps % 4, "revenue_percent": 100 / 60}, index=steps
        ),
        "a giant": plane().assign(revenue_percent=[96, 1, 1, 1, 1]),
    }


def title(ax):
    """Return the figure's title on one line, with ordinary spaces."""
    return ax.get_title(loc="left").replace("\u00a0", " ").replace("\u202f", " ").replace("\n", " ")


def sizes(ax):
    """Return the areas of the bubbles, row by row."""
    return [list(scatter.get_sizes()) for scatter in ax.collections]


@pytest.mark.parametrize(
    ("language", "claim"),
    [
        ("fr", "2 clients sur 5 sont bons sur les deux axes : 61 % du chiffre d'affaires"),
        ("en", "2 of 5 customers are good on both axes: 61% of revenue"),
    ],
)
def test_the_plane_claims_who_is_well_placed(language, claim):
    """Course's five customers: A and B are above both means, with 36 + 25 % of our hypothetical shares."""
    speak(language)
    assert title(plot_plane(plane(), "performance", "potential", "revenue_percent")) == claim


def test_the_good_cell_of_a_plane_is_its_matrix_s():
    """On Fiocca's plane the three well placed customers are on the left."""
    cuts = {"x_cut": 3, "y_cut": 3}
    ax = plot_plane(six_customers(), "relationship_difficulty", "strategic_importance", matrix=FIOCA, **cuts)
    assert title(ax) == "3 clients sur 6 sont bons sur les deux axes"
    assert ax.patches[0].get_x() < 3
    assert {text.get_text() for text in ax.texts} >= {"limite 3", *"UVWXYZ"}


def test_nobody_may_be_well_placed():
    """The title says it when the good cell is empty, and agrees with one."""
    assert title(plot_plane(plane(), "performance", "potential", x_cut=6)) == "Aucun client n'est bon sur les deux axes"
    one = plot_plane(plane(), "performance", "potential", x_cut=4, y_cut=5)
    assert title(one) == "1 client sur 5 est bon sur les deux axes"


@pytest.mark.parametrize("name", planes())
def test_every_plane_can_be_drawn(name, reader):
    """Bubbles have areas as the shares, names do not collide, and beyond forty nobody is named."""
    table = planes()[name]
    ax = plot_plane(table, "performance", "potential", "revenue_percent")
    [areas] = sizes(ax)
    np.testing.assert_allclose(np.array(areas) / areas[0], table["revenue_percent"] / table["revenue_percent"].iloc[0])
    assert not reader.collisions(ax)
    named = [text for text in ax.texts if text.get_text() in {short_name(label) for label in table.index}]
    assert bool(named) == (len(table) <= FEW)


def test_the_course_s_customers_are_all_named():
    """Five names, each beside its bubble."""
    ax = plot_plane(plane(), "performance", "potential", "revenue_percent")
    assert {text.get_text() for text in ax.texts} >= set("ABCDE")


def test_a_plane_is_drawn_where_the_reader_wants_it():
    """Given axes are used, in a figure of the reader's."""
    _, ax = plt.subplots()
    assert plot_plane(plane(), "performance", "potential", ax=ax) is ax
