from decimal import Decimal
from fractions import Fraction

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_lessons.checking.reading.plain import folded, items, label, number, plain_value


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (3, 3.0),
        (np.int8(3), 3.0),
        (np.float32(0.5), 0.5),
        (Decimal("0.1875"), 0.1875),
        (Fraction(3, 16), 0.1875),
        (True, None),
        ("3", None),
        (float("nan"), None),
        (float("inf"), None),
        (10**400, None),
        (1j, None),
        (None, None),
        (pd.NA, None),
    ],
)
def test_a_number_is_a_finite_number_and_nothing_else(value, expected):
    """Every numeric type counts; true, text, NaN, infinity and what no float holds do not."""
    assert number(value) == expected


class Liar(int):
    def __eq__(self, other):
        return True

    def __hash__(self):
        return 1

    def __float__(self):
        return 0.8


def test_a_subclass_is_not_believed():
    """A number that has been taught to say something else of itself is not a number."""
    assert plain_value(Liar(3)) is None
    assert label(Liar(3)) is None


@pytest.mark.parametrize(
    "written",
    [16, 16.0, np.int64(16), "16", " 16 ", "C16", "c 16", "Client 16", "customer n° 16", "client C16", "n° 16"],
)
def test_a_customer_may_be_written_in_many_ways(written):
    """All of these are customer 16, except a form that we do not guess at."""
    assert label(written) in {16, "customern16"}


@pytest.mark.parametrize("value", [1.5, float("nan"), None, [1], True])
def test_what_is_no_label(value):
    """Half a customer, nothing, a list, a truth value."""
    assert label(value) is None


def test_words_meet_without_accents_capitals_and_spaces():
    """Part cumulée, part_cumulee and PART CUMULEE are one name."""
    assert folded("Part cumulée") == folded("part_cumulee") == folded("PART  CUMULEE")
    assert folded("cœur") == folded("COEUR")


@given(st.lists(st.integers()))
def test_the_order_of_items_is_kept(values):
    """A list, a tuple, a Series and an array give the same elements in the same order."""
    assert items(values) == values
    assert items(tuple(values)) == values
    assert items(pd.Series(values, dtype=object)) == values


def test_too_many_items_are_no_answer():
    """No question of the course has a hundred thousand answers."""
    assert items(range(10**12)) is None
    assert items([0] * 100_001) is None
