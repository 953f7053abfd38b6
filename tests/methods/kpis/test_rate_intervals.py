"""How far a rate may be trusted."""

from __future__ import annotations

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_lessons.methods import InputError, rate_difference, rate_interval, rates_by_group, rates_with_intervals

counted = st.integers(1, 500).flatmap(lambda trials: st.tuples(st.integers(0, trials), st.just(trials)))


def test_the_intervals_that_newcombe_prints():
    """Newcombe (1998), "Two-sided confidence intervals for the single proportion", Table I, method 3, to four decimals."""
    printed = {
        (81, 263): (0.2553, 0.3662),
        (15, 148): (0.0624, 0.1605),
        (0, 20): (0, 0.1611),
        (1, 29): (0.0061, 0.1718),
    }
    found = {counts: rate_interval(*counts) for counts in printed}
    assert {counts: (round(one.low, 4), round(one.high, 4)) for counts, one in found.items()} == printed


def test_the_differences_that_newcombe_prints():
    """Newcombe (1998), "Interval estimation for the difference ...", Table II, method 10; statsmodels 0.15.0 gives the same."""
    printed = {
        (56, 70, 48, 80): (0.0524, 0.3339), (9, 10, 3, 10): (0.1705, 0.8090), (6, 7, 2, 7): (0.0582, 0.8062),
        (5, 56, 0, 29): (-0.0381, 0.1926), (0, 10, 0, 20): (-0.1611, 0.2775), (10, 10, 0, 20): (0.6791, 1.0),
    }  # fmt: skip
    found = {counts: rate_difference(*counts) for counts in printed}
    assert {counts: (round(one.low, 4), round(one.high, 4)) for counts, one in found.items()} == printed


def test_twenty_one_of_ninety_one_are_not_told_from_fifteen_of_forty_three():
    """11.8 points apart, and 0 is not ruled out: statsmodels 0.15.0 has -28.5 to +4.0 points."""
    difference = rate_difference(21, 91, 15, 43)
    assert (round(difference.value, 3), round(difference.low, 4), round(difference.high, 4)) == (
        -0.118,
        -0.2851,
        0.0395,
    )
    assert difference.holds(0)


@given(counted, counted)
def test_an_interval_holds_its_value_and_stays_within_reach(one, other):
    """The rate within 0 to 1, the difference within -1 to 1, the other way round the same with the sign changed."""
    rate, difference, turned = rate_interval(*one), rate_difference(*one, *other), rate_difference(*other, *one)
    assert 0 <= rate.low <= rate.value <= rate.high <= 1
    assert -1 - 1e-9 <= difference.low <= difference.value <= difference.high <= 1 + 1e-9
    assert (turned.low, turned.high) == pytest.approx((-difference.high, -difference.low))


@given(counted)
def test_more_trials_and_less_confidence_make_it_narrower(counts):
    """Four times the same counts, or 80% instead of 95%."""
    width = {name: one.high - one.low for name, one in {
        "as it is": rate_interval(*counts), "more": rate_interval(4 * counts[0], 4 * counts[1]),
        "less sure": rate_interval(*counts, confidence=0.80),
    }.items()}  # fmt: skip
    assert width["more"] < width["as it is"]
    assert width["less sure"] < width["as it is"]


def test_each_row_of_a_table_gets_the_interval_of_its_rate():
    """As one by one; a row without a trial keeps its place, and its interval is missing."""
    table = rates_by_group(
        pd.DataFrame({"g": ["a", "b", "c"], "n": [200, 0, 20], "k": [12, 0, 0]}), "g", "n", "k"
    ).table
    ends = rates_with_intervals(table)[["rate_low", "rate_high"]]
    for name, counts in {"a": (12, 200), "c": (0, 20)}.items():
        one = rate_interval(*counts)
        assert ends.loc[name].to_list() == pytest.approx([one.low, one.high])
    assert ends.loc["b"].isna().all()


def test_counts_that_do_not_go_together_are_met_in_words():
    """Which of the two, and what was found."""
    faults = {
        "`successes` \\(21\\) dépasse `trials` \\(9\\)": lambda: rate_interval(21, 9),
        "`other_successes`": lambda: rate_difference(1, 2, 5, 3),
        "`trials`.*1 ou plus": lambda: rate_interval(0, 0),
        "`successes`.*entier": lambda: rate_interval(0.5, 9),
        "0.95 pour 95": lambda: rate_interval(1, 9, confidence=95),
        "Ligne 7": lambda: rates_with_intervals(pd.DataFrame({"trials": [1], "successes": [2]}, index=[7])),
        "ne compte pas": lambda: rates_with_intervals(pd.DataFrame({"trials": [-1], "successes": [0]})),
    }
    for found, wrong in faults.items():
        with pytest.raises(InputError, match=found):
            wrong()
