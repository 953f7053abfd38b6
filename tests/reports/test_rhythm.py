"""The rule of silence in four words: in rhythm, out of habit, two orders, one order."""

from __future__ import annotations

import pandas as pd
import pytest

from crm_lessons.reports.own_orders.book import open_book
from crm_lessons.reports.rhythm import have_none

from .conftest import book

ON = "2024-12-31"


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (("2024-12-30",), "one"),
        (("2019-01-01",), "one"),  # however long the silence
        (("2024-11-01", "2024-12-01"), "few"),
        (("2024-06-01", "2024-06-01", "2024-06-01"), "few"),  # one visit, three invoices
        (("2024-10-01", "2024-11-01", "2024-12-01"), "kept"),
        (("2024-06-01", "2024-07-01", "2024-08-01"), "silent"),
    ],
)
def test_a_rhythm_takes_three_orders_that_did_not_all_come_on_one_day(days, expected):
    """Of fewer, a customer is neither present nor gone."""
    customers = open_book(book(*[("A", day, 10.0) for day in days]), on=ON).customers
    assert customers.loc["A", "rhythm"] == expected
    assert bool(have_none(customers["rhythm"]).loc["A"]) is (expected in ("one", "few"))


def test_who_is_out_of_habit_is_silent_and_nobody_else(example):
    """The four words add nothing to the one rule: "silent" is `out_of_habit` of `silence_table`."""
    customers = open_book(example).customers
    pd.testing.assert_series_equal(customers["rhythm"] == "silent", customers["out_of_habit"], check_names=False)
