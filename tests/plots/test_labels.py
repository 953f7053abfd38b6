"""What figures write, and where."""

from __future__ import annotations

from itertools import pairwise

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_lessons.plots.labels import FEW, customer_ticks, customers_text, short_name, spread_apart
from crm_lessons.plots.style import styled_axes
from crm_lessons.text.numbers import share_text


@pytest.mark.parametrize(
    ("rate", "fr", "en"),
    [
        (0.8, "80\u00a0%", "80%"),
        (0.7961, "79,6\u00a0%", "79.6%"),
        (0.80001, "80\u00a0%", "80%"),
        (0, "0\u00a0%", "0%"),
        (1, "100\u00a0%", "100%"),
    ],
)
def test_a_share_has_a_decimal_only_where_it_needs_one(rate, fr, en):
    """80 % is not written 80,0 %, and 79,6 % is not rounded to it."""
    assert (share_text(rate).fr, share_text(rate).en) == (fr, en)


@pytest.mark.parametrize(
    ("count", "fr", "en"),
    [
        (0, "aucun client", "no customer"),
        (1, "1 client", "1 customer"),
        (4, "4 clients", "4 customers"),
        (1250, "1\u202f250 clients", "1,250 customers"),
    ],
)
def test_head_counts_agree_with_their_noun(count, fr, en):
    """None, one and several are said differently in both languages."""
    assert (customers_text(count).fr, customers_text(count).en) == (fr, en)


@given(st.text(), st.integers(1, 99))
def test_a_short_name_fits_on_one_line(start, number):
    """No name is longer than eighteen characters, and none breaks the line."""
    name = short_name(f"{start} {number}")
    assert len(name) <= 18
    assert len(name.splitlines()) == 1


def test_long_names_that_differ_at_the_end_stay_different():
    """A chain's branches can be told apart."""
    assert short_name("Société marocaine de distribution 1") != short_name("Société marocaine de distribution 2")


@given(st.lists(st.floats(0, 1), max_size=8).map(sorted), st.floats(0.001, 0.1))
def test_labels_spread_apart_keep_order_distance_and_ceiling(places, gap):
    """No two labels are nearer than the gap, none passes another, none is above the highest place."""
    apart = spread_apart(places, gap, 1.0)
    assert all(after - before >= gap - 1e-9 for before, after in pairwise(apart))
    assert all(place <= 1 + 1e-9 for place in apart)


@given(st.lists(st.integers(0, 10), max_size=8, unique=True).map(sorted))
def test_labels_with_room_stay_where_they_are(places):
    """Only labels that would collide are moved."""
    assert spread_apart(places, 1, 10) == places


@pytest.mark.parametrize("count", [1, 2, FEW])
def test_few_customers_are_all_named(count):
    """Up to forty customers each stand under their own name."""
    ax = styled_axes()
    customer_ticks(ax, pd.Index([f"c{n}" for n in range(count)]))
    assert [label.get_text() for label in ax.get_xticklabels()] == [f"c{n}" for n in range(count)]


@pytest.mark.parametrize("count", [FEW + 1, 250, 12_345])
def test_many_customers_are_counted_by_rank(count):
    """Beyond forty a handful of ranks is written, from the first on and none beyond the last."""
    ax = styled_axes()
    customer_ticks(ax, pd.RangeIndex(count))
    ranks = ax.get_xticks()
    assert ranks[0] == 1
    assert ranks[-1] <= count
    assert 4 <= len(ranks) <= 10
