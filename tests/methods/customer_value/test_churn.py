"""Attrition: its denominator, from a month to a year, and how long customers stay."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_lessons.methods import InputError, annual_rate, churn_rate, mean_lifetime, monthly_rate
from crm_lessons.text.language import speak

RATES = st.floats(0, 1)


def test_churn_is_counted_on_those_who_were_there():
    """1,000 customers on 1 January, 120 of them gone on 31 December: 12 %, however many have joined meanwhile."""
    assert churn_rate(1000, 120) == 0.12


def test_twelve_months_of_two_percent_are_not_24_percent():
    """2 % a month makes 21.53 % a year: each month loses a part of those who are left."""
    assert round(annual_rate(0.02), 4) == 0.2153


def test_a_fifth_lost_each_year_is_five_years_of_life():
    """At 20 % a year a customer stays five years on average."""
    assert mean_lifetime(0.20) == 5


@given(RATES)
def test_a_year_is_never_more_than_twelve_times_a_month(monthly):
    """The sum of twelve rates overstates what is lost, and only a month without churn makes a year without any."""
    assert monthly - 1e-12 <= annual_rate(monthly) <= min(1, 12 * monthly) + 1e-12


@given(st.floats(0, 0.9))
def test_the_two_conversions_undo_each_other(annual):
    """From a year to a month and back."""
    assert annual_rate(monthly_rate(annual)) == pytest.approx(annual, abs=1e-12)


@given(st.integers(1, 99))
def test_the_mean_lifetime_is_the_mean_of_the_lifetimes(percent):
    """Adding up period after period, weighted by who leaves in it, gives 1 / churn."""
    churn = percent / 100
    periods = np.arange(1, 4000)
    leaves_in = churn * (1 - churn) ** (periods - 1)
    assert mean_lifetime(churn) == pytest.approx(float(periods @ leaves_in), rel=1e-6)


@pytest.mark.parametrize(
    ("start", "lost", "found"),
    [
        (0, 0, "1 ou plus"),
        (100, 101, "Plus de clients perdus"),
        (100, -1, "0 ou plus"),
        (100, 0.5, "nombre entier"),
        ("100", 3, "doit être un nombre"),
        (True, 0, "doit être un nombre"),
        (float("nan"), 0, "doit être un nombre"),
        (10**400, 0, "doit être un nombre"),
    ],
)
def test_what_is_no_head_count_is_said(start, lost, found):
    """The sentence names the number and says what it should be."""
    with pytest.raises(InputError, match=found):
        churn_rate(start, lost)


@pytest.mark.parametrize("method", [annual_rate, monthly_rate, mean_lifetime])
def test_a_percentage_for_a_rate_is_met_with_the_rate(method):
    """2 for 2 % is the likeliest slip."""
    with pytest.raises(InputError, match=r"0\.80 pour 80"):
        method(2)


def test_without_churn_life_has_no_end():
    """Zero churn is answered with its reason, in the reader's language."""
    speak("en")
    with pytest.raises(InputError, match="has no end"):
        mean_lifetime(0)
