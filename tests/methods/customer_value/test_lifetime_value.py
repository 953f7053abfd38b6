"""Customer lifetime value: the course's sum, the sum for ever, and the three moments when the first margin may come."""

from __future__ import annotations

from itertools import pairwise

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_lessons.methods import InputError, customer_lifetime_value, margin_multiple, value_by_year
from crm_lessons.text.language import speak

TIMINGS = ("end_of_year", "certain", "now")
RETENTION = st.integers(0, 99).map(lambda percent: percent / 100)
DISCOUNT = st.integers(0, 50).map(lambda percent: percent / 100)


def test_the_course_s_sum_is_the_case_where_nobody_leaves_and_nothing_waits():
    """Course, "Valeur client": five years of 100 less 20 for loyalty, less 150 to win the customer: 250."""
    assert customer_lifetime_value(100 - 20, retention=1, discount=0, years=5, acquisition_cost=150) == 250


@pytest.mark.parametrize(("first_margin", "value"), [("end_of_year", 266.67), ("certain", 333.33), ("now", 366.67)])
def test_the_three_timings_of_a_sum_for_ever(first_margin, value):
    """Margin 100, retention 80 %, discount 10 %: m·r/(1+i-r), m/(1+i-r), m·(1+i)/(1+i-r)."""
    assert round(customer_lifetime_value(100, 0.80, 0.10, first_margin=first_margin), 2) == value


def test_five_years_are_a_part_of_for_ever():
    """The same customer over five years: 212.41; with the first margin certain, 265.51."""
    assert round(customer_lifetime_value(100, 0.80, 0.10, years=5), 2) == 212.41
    assert round(customer_lifetime_value(100, 0.80, 0.10, years=5, first_margin="certain"), 2) == 265.51


def test_the_multiple_of_the_handbooks():
    """Gupta & Lehmann: retention 80 %, discount 10 %, multiple 2.67; 90 %, 4.5."""
    assert round(margin_multiple(0.80, 0.10), 2) == 2.67
    assert margin_multiple(0.90, 0.10) == pytest.approx(4.5)


def test_what_five_percent_of_loyalty_is_worth():
    """From 90 to 95 %: +40.7 %, +111 % without discounting; 5 % fewer departures (10 to 9.5 %): +3.1 %."""
    base = margin_multiple(0.90, 0.10)
    assert round(margin_multiple(0.95, 0.10) / base - 1, 3) == 0.407
    assert round(margin_multiple(0.95, 0) / margin_multiple(0.90, 0) - 1, 2) == 1.11
    assert round(margin_multiple(0.905, 0.10) / base - 1, 3) == 0.031


@given(RETENTION, DISCOUNT)
def test_now_and_at_the_end_of_the_year_differ_by_one_margin(retention, discount):
    """For ever, the two usual timings differ by exactly one margin."""
    now, later = (margin_multiple(retention, discount, timing) for timing in ("now", "end_of_year"))
    assert now - later == pytest.approx(1)


@given(RETENTION, DISCOUNT, st.sampled_from(TIMINGS))
def test_many_years_come_near_for_ever(retention, discount, timing):
    """The sum over years rises towards the sum for ever, and never passes it."""
    for_ever = customer_lifetime_value(100, retention, discount, first_margin=timing)
    values = [
        customer_lifetime_value(100, retention, discount, years, first_margin=timing) for years in (1, 5, 50, 3000)
    ]
    assert all(less <= more + 1e-9 for less, more in pairwise(values))
    assert values[-1] == pytest.approx(for_ever)


@given(RETENTION, DISCOUNT, st.integers(1, 30), st.sampled_from(TIMINGS), st.integers(-500, 500))
def test_the_working_adds_up_to_the_value(retention, discount, years, timing, margin):
    """One row a margin; the last cumulative value is the value."""
    table = value_by_year(margin, retention, discount, years, timing)
    assert len(table) == years
    value = customer_lifetime_value(margin, retention, discount, years, first_margin=timing)
    assert table["cumulative_value"].iloc[-1] == pytest.approx(value)


def test_the_working_of_the_first_two_years():
    """By hand: 80 of 100 stay and 100 is worth 90.91 in a year; 64 stay and it is worth 82.64 in two."""
    table = value_by_year(100, 0.80, 0.10, 2).round(2)
    expected = pd.DataFrame({
        "chance": [0.80, 0.64],
        "present_value": [0.91, 0.83],
        "expected_margin": [72.73, 52.89],
        "cumulative_value": [72.73, 125.62],
    }, index=pd.Index([1, 2], name="year"))  # fmt: skip
    pd.testing.assert_frame_equal(table, expected)
    assert list(value_by_year(100, 0.80, 0.10, 2, "now").index) == [0, 1]


def test_nobody_stays():
    """With retention 0, a margin at the end of the year never comes, and one that comes now comes alone."""
    assert customer_lifetime_value(100, 0, 0.10) == 0
    assert customer_lifetime_value(100, 0, 0.10, years=3) == 0
    assert customer_lifetime_value(100, 0, 0.10, first_margin="now") == pytest.approx(100)


def test_everybody_stays_for_ever_at_a_price():
    """With retention 1 the value is that of a perpetuity, m / i."""
    assert customer_lifetime_value(100, 1, 0.08) == pytest.approx(1250)


def test_a_sum_without_end_is_refused_with_its_reason():
    """Nobody leaves and waiting is free: no number can be given, and the sentence says what to change."""
    speak("en")
    with pytest.raises(InputError, match="the sum has no end"):
        customer_lifetime_value(100, 1, 0)


@pytest.mark.parametrize(
    ("arguments", "found"),
    [
        ({"retention": 80}, r"`retention` doit être un taux entre 0 et 1 \(0\.80"),
        ({"discount": 10}, "`discount` doit être un taux"),
        ({"retention": -0.1}, "`retention` doit être un taux"),
        ({"margin": "100"}, "`margin` doit être un nombre"),
        ({"margin": float("inf")}, "`margin` doit être un nombre"),
        ({"margin": pd.Series([1.0])}, "`margin` doit être un nombre"),
        ({"acquisition_cost": -150}, "Un coût se donne sans signe"),
        ({"years": 0}, "1 ou plus"),
        ({"years": 2.5}, "nombre entier"),
        ({"first_margin": "end"}, '"end_of_year"'),
    ],
)
def test_what_cannot_be_valued_is_said(arguments, found):
    """The sentence names the argument."""
    with pytest.raises(InputError, match=found):
        customer_lifetime_value(**({"margin": 100, "retention": 0.8, "discount": 0.1} | arguments))
