"""Rates of small cells."""

from __future__ import annotations

import math

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_lessons.methods import InputError, smoothed_rates

CELLS = pd.DataFrame({"r": [5, 5, 1, 1], "f": [5, 1, 5, 1], "n": [100, 10, 40, 0], "k": [30, 5, 2, 0]})


def smoothed(data=CELLS, towards=None, strength=None):
    return smoothed_rates(data, ["r", "f"], "n", "k", towards, strength)


def test_by_hand():
    """5 of 10 with 20 trials more at the row's 35 of 110: (5 + 6.36) / 30; an empty cell gets the rate of its row."""
    table = smoothed(towards="r", strength=20).table
    assert table.loc[(5, 1), "smoothed_rate"] == pytest.approx((5 + 20 * 35 / 110) / 30)
    assert table.loc[(1, 1), "smoothed_rate"] == pytest.approx(2 / 40)


def test_the_strength_by_the_method_of_moments():
    """Two cells of 100, 10 and 30%: 2 expected of chance, 12.5 seen, 100 if all apart: phi = (2 - .16) / (16 - .16)."""
    two = smoothed_rates(pd.DataFrame({"g": ["a", "b"], "n": 100, "k": [10, 30]}), "g", "n", "k")
    assert two.strength == pytest.approx((16 - 0.16) / (2 - 0.16) - 1)


def test_cells_that_differ_by_chance_alone_get_the_rate_around():
    """Equal rates: the strength has no end."""
    same = smoothed_rates(pd.DataFrame({"g": ["a", "b"], "n": [10, 30], "k": [2, 6]}), "g", "n", "k")
    assert math.isinf(same.strength)
    assert same.table["smoothed_rate"].to_list() == pytest.approx([0.2, 0.2])


@given(
    st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), min_size=1, max_size=8), st.none() | st.floats(0, 1e6)
)
def test_a_smoothed_rate_lies_between_its_own_and_the_one_around(rows, strength):
    """Whatever the strength, given or found."""
    data = pd.DataFrame({"g": range(len(rows)), "n": [a + b for a, b in rows], "k": [b for _, b in rows]})
    if not data["n"].any():
        return
    table = smoothed_rates(data, "g", "n", "k", strength=strength).table
    ends = pd.DataFrame({"own": table["rate"].fillna(table["prior_rate"]), "prior": table["prior_rate"]})
    assert (table["smoothed_rate"] >= ends.min(axis="columns") - 1e-9).all()
    assert (table["smoothed_rate"] <= ends.max(axis="columns") + 1e-9).all()


def test_what_is_no_margin_or_no_strength_is_met_in_words():
    """The columns to choose from are named."""
    for found, arguments in {"`r`, `f`": {"towards": "m"}, "`strength`": {"strength": -1}}.items():
        with pytest.raises(InputError, match=found):
            smoothed(**arguments)
