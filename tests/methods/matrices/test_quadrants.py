"""Four cells, and the records of the matrices that name them."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_lessons.data.matrices.planes import plane
from crm_lessons.methods import (
    CELLS,
    InputError,
    classify_quadrants,
)

points = st.lists(st.tuples(st.integers(-50, 50), st.integers(-50, 50)), min_size=1, max_size=30).map(
    lambda rows: pd.DataFrame(rows, columns=["x", "y"])
)


def test_the_course_s_plane():
    """Course, customers A to E, means 3.0 and 3.4: A and B top right, D bottom left, E bottom right, C on the line."""
    placed = classify_quadrants(plane(), x="performance", y="potential")
    assert placed["cell"].astype(str).to_dict() == {
        "A": "top_right",
        "B": "top_right",
        "C": "top_left",
        "D": "bottom_left",
        "E": "bottom_right",
    }
    assert list(placed.index[placed["on_line"]]) == ["C"]


@given(points, st.integers(-50, 50), st.integers(-50, 50))
def test_each_customer_has_the_cell_of_its_two_signs(table, x_cut, y_cut):
    """Above or below, right or left; on a line counts as high, and is said."""
    placed = classify_quadrants(table, "x", "y", x_cut, y_cut)
    for row in placed.itertuples():
        assert row.cell == f"{'top' if row.y >= y_cut else 'bottom'}_{'right' if row.x >= x_cut else 'left'}"
        assert row.on_line == (row.x == x_cut or row.y == y_cut)


@given(points)
def test_by_default_the_means_cut(table):
    """Without limits of one's own, the means are the limits; the table given is not changed."""
    before = table.copy()
    by_default = classify_quadrants(table, "x", "y")
    pd.testing.assert_frame_equal(by_default, classify_quadrants(table, "x", "y", table["x"].mean(), table["y"].mean()))
    pd.testing.assert_frame_equal(table, before)
    assert list(by_default["cell"].cat.categories) == list(CELLS)


def test_a_sum_of_floats_does_not_move_who_stands_on_the_line():
    """The mean of 0.1, 0.2 and 0.3 is a hair above 0.2 for a computer; the middle customer is on the line all the same."""
    table = pd.DataFrame({"x": [0.1, 0.2, 0.3], "y": [0.1, 0.2, 0.3]})
    assert classify_quadrants(table, "x", "y").loc[1, ["cell", "on_line"]].to_list() == ["top_right", True]


@pytest.mark.parametrize(
    ("table", "arguments", "said"),
    [
        (plane(), {"x": "profit", "y": "potential"}, "absente.*`profit`.*`performance`"),
        ([1, 2], {"x": "x", "y": "y"}, "colonnes `x`.*liste"),
        (pd.DataFrame({"x": [1], "y": ["a"]}), {"x": "x", "y": "y"}, "nombres"),
        (pd.DataFrame({"x": [1.0], "y": [np.nan]}), {"x": "x", "y": "y"}, "Valeur manquante"),
        (pd.DataFrame({"x": [1.0], "y": [np.inf]}), {"x": "x", "y": "y"}, "infinie"),
        (pd.DataFrame({"x": [], "y": []}), {"x": "x", "y": "y"}, "vide"),
        (pd.DataFrame({"x": [1, 2], "y": [1, 2]}, index=["a", "a"]), {"x": "x", "y": "y"}, "Plusieurs lignes"),
        (pd.DataFrame([[1, 2, 3]], columns=["x", "x", "y"]), {"x": "x", "y": "y"}, "colonnes.*`x`"),
        (plane(), {"x": "performance", "y": "potential", "x_cut": "mean"}, "limite.*'mean'"),
        (plane(), {"x": "performance", "y": "potential", "y_cut": float("nan")}, "limite.*nan"),
        (plane(), {"x": "performance", "y": "potential", "y_cut": True}, "limite.*True"),
    ],
)
def test_a_table_that_cannot_be_placed_is_met_in_words(table, arguments, said):
    """The message names the column, the customer or the limit."""
    with pytest.raises(InputError, match=said):
        classify_quadrants(table, **arguments)
