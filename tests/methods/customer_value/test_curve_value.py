"""The value of a customer when retention changes with age."""

from __future__ import annotations

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_lessons.methods import InputError, value_by_curve, value_by_year

FALLING_LESS = pd.Series([67, 86, 91, 85, 75]) / 100
"""Yearly retentions such as those of the curve of chapter 7: most of those who leave, leave in the first year."""
TIMINGS = st.sampled_from(["end_of_year", "certain", "now"])


def curve(retentions):
    return pd.Series([1.0, *retentions.cumprod()])


def test_the_first_year_s_rate_misjudges_the_others():
    """Margin 100, discount 10 %, five years: 199 from the curve, 143 from the first year's rate."""
    assert value_by_curve(100, curve(FALLING_LESS), 0.10)["cumulative_value"].iloc[-1] == pytest.approx(199, abs=0.5)
    assert value_by_year(100, 0.67, 0.10, 5)["cumulative_value"].iloc[-1] == pytest.approx(143, abs=0.5)


def test_two_years_by_hand():
    """Half are left after a year, a quarter after two; margins of 100, 10 %: 45.45, then 20.66."""
    table = value_by_curve(100, pd.Series([1, 0.5, 0.25]), 0.10).round(2)
    assert table["expected_margin"].to_dict() == {1: 45.45, 2: 20.66}
    assert value_by_curve(100, pd.Series([1, 0.5, 0.25]), 0.10, "now").round(2)["expected_margin"].to_dict() == {
        0: 100,
        1: 45.45,
    }


@given(st.floats(0, 1), st.floats(0, 0.5), st.integers(1, 20), TIMINGS)
def test_a_constant_rate_gives_the_value_of_a_constant_rate(retention, discount, years, timing):
    """The curve is the general case of `value_by_year`, at each of the three moments."""
    table = value_by_curve(100, curve(pd.Series([retention] * years)), discount, timing)
    pd.testing.assert_frame_equal(table, value_by_year(100, retention, discount, years, timing))


@pytest.mark.parametrize(
    ("survival", "found"),
    [
        ([1, 0.5], "une série pandas"),
        (pd.Series([1.0]), "0, 1, 2"),
        (pd.Series([1000, 869]), "survival.iloc"),
        (pd.Series([1, 0.5], index=[1, 2]), "0, 1, 2"),
        (pd.Series([1, 0.5], index=[0, 12]), "12 \\* year"),
        (pd.Series([1, 0.5, 0.6]), "Année 2"),
        (pd.Series([1, -0.5]), "Année 1"),
    ],
)
def test_a_curve_that_cannot_be_is_met_in_words(survival, found):
    """Heads, months, a rate that rises, a year missing."""
    with pytest.raises(InputError, match=found):
        value_by_curve(100, survival, 0.10)
