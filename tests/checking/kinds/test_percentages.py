"""When a number is taken for a rate written as a percentage."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as some

from crm_lessons.checking.kinds.numbers import are_percentages, may_be_rates

TO_THREE_DECIMALS = SimpleNamespace(tolerance=0.0005)
RATES = some.floats(0, 1)


@given(RATES)
def test_a_rate_times_a_hundred_is_its_percentage(rate):
    """Whether or not the outcome might be a rate itself."""
    assert are_percentages(TO_THREE_DECIMALS, [100 * rate], [rate])


@given(RATES, RATES)
def test_what_may_be_a_rate_is_a_percentage_to_two_decimals_only(one, rate):
    """0.42 is 0.42%, or 0.424%; 0.6 is no percentage of 0.0062, and no number near 0 one of 0."""
    if abs(one - 100 * rate) > 0.00501:
        assert not are_percentages(TO_THREE_DECIMALS, [one], [rate])


@pytest.mark.parametrize(
    ("written", "rates", "are"),
    [
        ([72.1], [0.7205], True),
        ([72.2], [0.7205], False),
        ([72.0], [0.7205], True),
        ([73.0], [0.7205], False),
        ([1.0], [0.0062], False),
        ([0.42], [0.00424], True),
        ([0.45], [0.00424], False),
        ([0.03], [0.0], False),
        ([72.1, 0.45], [0.7205, 0.00424], True),
        ([float("nan"), 72.1], [float("nan"), 0.7205], True),
        ([float("nan"), 72.1], [0.5, 0.7205], False),
    ],
)
def test_one_beyond_1_shows_how_all_are_written(written, rates, are):
    """Then each may be rounded as a rate may; what is missing is missing in both."""
    assert are_percentages(TO_THREE_DECIMALS, written, rates) is are


def test_differences_of_rates_may_be_negative():
    """-0.2 is one, -20 is none."""
    assert [may_be_rates([one]) for one in (-0.2, 1.0, -20, 1.01)] == [True, True, False, False]
