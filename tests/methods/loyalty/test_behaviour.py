"""Loyalty by what customers do."""

from __future__ import annotations

import math
from itertools import pairwise

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_lessons.methods import InputError, behavioural_loyalty


def purchases(**choices):
    """Return the purchases of customers, a letter a month: C1="AABA"."""
    rows = [
        (customer, f"2024-{month:02d}-01", chosen)
        for customer, letters in choices.items()
        for month, chosen in enumerate(letters, start=1)
    ]
    return pd.DataFrame(rows, columns=["customer", "date", "supplier"])


def test_four_ways_of_being_loyal_by_half():
    """AAABBB, BBBAAA, ABABAB, AABBAB: half the purchases each, and repeat rates of 2/3, 1, 0 and 1/3."""
    table = behavioural_loyalty(purchases(C1="AAABBB", C2="BBBAAA", C3="ABABAB", C4="AABBAB"), "A")
    assert table["share_of_purchases"].tolist() == [0.5] * 4
    assert table["repeat_rate"].tolist() == pytest.approx([2 / 3, 1, 0, 1 / 3])
    assert table["followed"].tolist() == [3, 2, 3, 3]
    assert table["in_a_row"].tolist() == [0, 3, 0, 0]


def test_a_single_purchase_has_no_repeat_rate():
    """One purchase was followed by none: missing, not zero; the same for who never bought from the supplier."""
    table = behavioural_loyalty(purchases(C1="A", C2="BB"), "A")
    assert all(math.isnan(rate) for rate in table["repeat_rate"])
    assert table["in_a_row"].tolist() == [1, 0]


@given(st.lists(st.text("AB", min_size=1, max_size=9), min_size=1, max_size=4), st.randoms())
def test_time_orders_the_purchases_and_the_rows_do_not(choices, random):
    """Each measure against a count letter by letter, on shuffled rows."""
    table = purchases(**{f"C{n}": letters for n, letters in enumerate(choices)})
    places = list(range(len(table)))
    random.shuffle(places)
    if not any("A" in letters for letters in choices):
        return
    measured = behavioural_loyalty(table.iloc[places], "A")
    for letters, (_, row) in zip(choices, measured.iterrows(), strict=True):
        after = [later for letter, later in pairwise(letters) if letter == "A"]
        assert (row["purchases"], row["from_supplier"]) == (len(letters), letters.count("A"))
        assert row["followed"] == len(after)
        assert math.isnan(row["repeat_rate"]) if not after else row["repeat_rate"] == after.count("A") / len(after)
        assert row["in_a_row"] == len(letters) - len(letters.rstrip("A"))


@pytest.mark.parametrize(
    ("table", "supplier", "found"),
    [
        (purchases(C1="AB"), "Z", "A, B"),
        (purchases(C1="AB").drop(columns="supplier"), "A", "`supplier`"),
        (purchases(C1="AB").iloc[:0], "A", "vide"),
        (purchases(C1="AB").assign(date="03/02/2024"), "A", "deux façons"),
    ],
)
def test_purchases_that_cannot_be_read_are_met_in_words(table, supplier, found):
    """A supplier of whom nobody buys, a column missing, no row, a date read two ways."""
    with pytest.raises(InputError, match=found):
        behavioural_loyalty(table, supplier)
