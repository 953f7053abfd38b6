"""How many customers a test takes, and what it can see."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_lessons.methods import InputError, detectable_difference, sample_size


def test_the_example_of_power_prop_test():
    """R's manual: from 0.50 to 0.75 with a power of 90% takes 76.7 in each group, so 77."""
    assert sample_size(0.50, 0.25, power=0.90) == 77


def test_the_sizes_of_statsmodels():
    """Statsmodels 0.15.0, samplesize_proportions_2indep_onetail: 6,744.93; 25,550.85; 6,090.64."""
    sizes = sample_size(0.04, 0.01), sample_size(0.04, 0.005), sample_size(0.10, -0.02, confidence=0.99, power=0.90)
    assert sizes == (6_745, 25_551, 6_091)


@given(st.integers(1, 80), st.integers(1, 15))
def test_what_a_test_can_see_is_what_its_size_was_asked_for(percent, points):
    """The size asked for a rise shows this rise, and one customer less in each group does not."""
    rate, rise = percent / 100, points / 100
    size = sample_size(rate, rise)
    assert detectable_difference(rate, size) <= rise + 1e-9
    assert detectable_difference(rate, size - 1) is None or detectable_difference(rate, size - 1) >= rise - 1e-9


def test_the_small_group_decides():
    """3,600 against 400 see less than 2,000 against 2,000, and no more than if the 3,600 were endless."""
    shared, uneven = detectable_difference(0.04, 2_000), detectable_difference(0.04, 3_600, 400)
    assert shared < detectable_difference(0.04, 10**9, 400) < uneven


def test_two_customers_show_nothing():
    """No rise from 90% can be seen with two in each group: none is promised."""
    assert detectable_difference(0.90, 2) is None


def test_what_is_no_test_is_met_in_words():
    """No difference, a rate beyond 1, a percentage, a power below chance."""
    faults = {
        "`difference`": [
            lambda: sample_size(0.04, 0),
            lambda: sample_size(0.9, 0.2),
            lambda: sample_size(0.04, float(1)),
        ],
        "`rate`": [lambda: sample_size(4, 0.01), lambda: detectable_difference(0, 100)],
        "`power`": [lambda: sample_size(0.04, 0.01, power=80)],
        "`size`": [lambda: detectable_difference(0.04, 0)],
        "`other_size`": [lambda: detectable_difference(0.04, 10, 2.5)],
    }
    for found, wrongs in faults.items():
        for wrong in wrongs:
            with pytest.raises(InputError, match=found):
                wrong()
