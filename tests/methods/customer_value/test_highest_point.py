"""The summit of a function, found without a derivative."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_lessons.methods import InputError
from crm_lessons.methods.customer_value.highest_point import highest_point

PLACES = st.lists(st.floats(-3, 3), min_size=1, max_size=4)


@given(PLACES, PLACES)
def test_the_summit_of_a_hill_is_found_from_anywhere(summit, start):
    """A paraboloid that is ten times as steep in each further direction, in one to four dimensions."""
    size = min(len(summit), len(start))
    top, steep = np.array(summit[:size]), 10.0 ** np.arange(size)
    peak = highest_point(lambda point: float(-(steep * (point - top) ** 2).sum()), start[:size])
    assert peak.point == pytest.approx(top, abs=1e-3)
    assert peak.height == pytest.approx(0, abs=1e-6)


def test_the_bent_ridge_of_rosenbrock_is_followed_to_its_end():
    """Rosenbrock's function (1960), on which searches stop too early, has its summit at (1, 1)."""
    peak = highest_point(lambda point: -((1 - point[0]) ** 2) - 100 * (point[1] - point[0] ** 2) ** 2, (-1.2, 1.0))
    assert peak.point == pytest.approx([1, 1], abs=1e-3)


def test_a_summit_on_the_edge_of_what_is_allowed_is_found():
    """Where the height is minus infinity beyond 2, the highest point is at 2."""
    peak = highest_point(lambda point: float(point[0]) if point[0] <= 2 else -np.inf, [0.0])
    assert peak.point[0] == pytest.approx(2, abs=1e-3)


def test_a_slope_without_an_end_has_no_summit():
    """After so many steps the search stops, and says that more data are needed."""
    with pytest.raises(InputError, match="il en faut davantage"):
        highest_point(lambda point: float(point[0]), [0.0])
