"""The diameter of a bubble."""

from __future__ import annotations

import math

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_lessons.data.matrices.planes import plane
from crm_lessons.methods import InputError, bubble_diameter


@pytest.mark.parametrize(
    ("share", "diameter"),
    [(1, 0.5), (4, 1.0), (9, 1.5), (16, 2.0), (25, 2.5), (36, 3.0), (49, 3.5), (64, 4.0), (100, 5.0), (0, 0.0)],
)
def test_the_course_s_formula(share, diameter):
    """Course, d = ½·√n, n in per cent: a customer with all of revenue fills the plane from 0 to 5."""
    assert bubble_diameter(share) == diameter


def test_five_customers():
    """Shares 36, 25, 16, 9 and 14 %: 3, 2.5, 2, 1.5 and 1.8708, under the customers' names."""
    diameters = bubble_diameter(plane()["revenue_percent"])
    assert diameters.round(4).to_dict() == {"A": 3.0, "B": 2.5, "C": 2.0, "D": 1.5, "E": 1.8708}
    assert diameters.name == "diameter"


@given(st.floats(0.01, 100), st.floats(0.01, 100))
def test_areas_are_as_the_shares(one, other):
    """The area of a disc is π/16 times its share, so that two areas compare as two shares do."""
    areas = [math.pi * bubble_diameter(share) ** 2 / 4 for share in (one, other)]
    assert areas[0] == pytest.approx(math.pi * one / 16)
    assert areas[0] / areas[1] == pytest.approx(one / other)


@pytest.mark.parametrize(
    ("share", "said"),
    [
        (-1, "de 0 à 100.*-1"),
        (101, "de 0 à 100.*101"),
        (float("nan"), "nan"),
        (True, "True"),
        ("36", "'36'"),
        (None, "None"),
        ([36, 25], "36, 25"),
        (pd.Series([60, 60]), "plus de 100"),
        (pd.Series([60, -1]), "de 0 à 100"),
        (pd.Series([60, np.nan]), "Valeur manquante"),
        (pd.Series(["a"]), "nombres"),
    ],
)
def test_what_is_no_share_is_met_in_words(share, said):
    """A share is a number from 0 to 100, and shares of one total do not exceed it."""
    with pytest.raises(InputError, match=said):
        bubble_diameter(share)
