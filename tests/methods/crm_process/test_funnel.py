import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_lessons.methods import InputError, funnel_rates
from crm_lessons.text.language import speak

COURSE = {"suspect": 10_000, "prospect": 1_200, "first_purchase": 180, "repurchase": 72, "advocate": 9}

falling_counts = st.lists(st.integers(0, 10**12), min_size=2, max_size=12).map(
    lambda counts: sorted(counts, reverse=True)
)


def test_the_rates_of_the_course_s_funnel():
    """Exercise 1.7: 10,000 suspects, 1,200 prospects, 180 buyers, 72 who come back, 9 advocates."""
    rates = funnel_rates(COURSE)
    assert list(rates["step_rate"].iloc[1:]) == pytest.approx([0.12, 0.15, 0.40, 0.125])
    assert list(rates["overall_rate"]) == pytest.approx([1, 0.12, 0.018, 0.0072, 0.0009])
    assert np.isnan(rates["step_rate"].iloc[0])


def test_a_series_and_a_mapping_give_the_same_table():
    """Rungs keep their names and their order, and the head counts stay whole."""
    counts = pd.Series(COURSE).rename_axis("rung")
    rates = funnel_rates(counts)
    assert rates.index.name == "rung"
    assert list(rates.index) == list(COURSE)
    assert list(rates["count"]) == list(COURSE.values())
    pd.testing.assert_frame_equal(rates.rename_axis(None), funnel_rates(COURSE))


@given(falling_counts)
def test_the_overall_rate_is_the_product_of_the_steps(counts):
    """However the ladder falls, the steps multiplied give the whole; no rate exceeds one."""
    rates = funnel_rates(pd.Series(counts))
    if min(counts[:-1]) > 0:
        assert list(rates["step_rate"].fillna(1).cumprod()) == pytest.approx(list(rates["overall_rate"]))
    for column in ("step_rate", "overall_rate"):
        assert rates[column].dropna().between(0, 1).all()


@given(falling_counts, st.integers(2, 1000))
def test_the_size_of_the_market_does_not_matter(counts, factor):
    """Ten times as many people on every rung: the same rates."""
    once, times = funnel_rates(pd.Series(counts)), funnel_rates(pd.Series(counts) * factor)
    pd.testing.assert_frame_equal(once.drop(columns="count"), times.drop(columns="count"))


def test_after_an_empty_rung_the_rate_is_missing():
    """Nobody bought: what part of nobody came back is no number, and the first rung's rate still is."""
    rates = funnel_rates({"prospect": 10, "first_purchase": 0, "repurchase": 0})
    assert list(rates["step_rate"].isna()) == [True, False, True]
    assert list(rates["overall_rate"]) == [1, 0, 0]
    assert funnel_rates({"a": 0, "b": 0})["overall_rate"].isna().all()


def test_the_input_is_never_changed():
    """A Series of counts is the same after as before."""
    counts = pd.Series(COURSE)
    funnel_rates(counts)
    pd.testing.assert_series_equal(counts, pd.Series(COURSE))


@pytest.mark.parametrize(
    ("counts", "found"),
    [
        ([10, 5], "une liste"),
        (None, "une valeur vide"),
        (pd.DataFrame({"count": [2, 1]}), "reçu.*un tableau pandas"),
        ({"suspect": 10}, "au moins deux"),
        ({}, "au moins deux"),
        ({"suspect": 10, "prospect": 12}, "prospect"),
        ({"suspect": 10, "prospect": -1}, "prospect"),
        ({"suspect": 10, "prospect": None}, "prospect"),
        ({"suspect": float("inf"), "prospect": 3}, "suspect"),
        ({"suspect": "10", "prospect": "3"}, "pd.to_numeric"),
        ({"suspect": True, "prospect": False}, "pd.to_numeric"),
        ({"suspect": 1 + 2j, "prospect": 1}, "pd.to_numeric"),
        (pd.Series([3, 2, 1], index=["a", "b", "b"]), "L'échelon b figure deux fois"),
        (pd.Series([3, pd.NA], index=["a", "b"], dtype="Int64"), "L'effectif de l'échelon b"),
    ],
)
def test_what_is_no_funnel_is_said_in_words(counts, found):
    """The message names the rung, says what is wrong with it and what to do."""
    with pytest.raises(InputError, match=found):
        funnel_rates(counts)


def test_the_error_speaks_the_reader_s_language():
    """In an English session the same error is in English."""
    speak("en")
    with pytest.raises(InputError, match="wider than the one before"):
        funnel_rates({"a": 1, "b": 2})
