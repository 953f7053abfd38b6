import math

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_lessons.data.scoring.mini_orders import ANALYSIS_DATE, mini_orders
from crm_lessons.methods import InputError, frat_table, rfm_table, silence_table


def counted(recency, frequency, tenure):
    """Return a table of one customer as `rfm_table` makes it."""
    return pd.DataFrame({"recency_days": [recency], "frequency": [frequency], "tenure_days": [tenure]}, index=["A"])


def out_of_habit(*numbers, **limits):
    return bool(silence_table(counted(*numbers), **limits).loc["A", "out_of_habit"])


def test_the_five_customers_worked_by_hand():
    """Mini case: C1 and C3 have two gaps or more, of 96.5 and 60.5 days; C4, of one gap of 181, cannot be told."""
    orders = mini_orders()
    table = silence_table(rfm_table(orders, ANALYSIS_DATE))
    rhythm = frat_table(orders, ANALYSIS_DATE)["mean_interval_days"]
    pd.testing.assert_series_equal(table["mean_interval_days"], rhythm)
    assert table["gaps"].to_dict() == {"C1": 2, "C2": 0, "C3": 4, "C4": 1, "C5": 1}
    assert math.isnan(table.loc["C2", "times_interval"])


@pytest.mark.parametrize(
    ("recency", "frequency", "tenure", "expected"),
    [
        (60, 3, 120, False),  # twice the interval of 30: not more than twice
        (61, 3, 121, True),
        (30, 10, 39, False),  # an interval of one day: a month is no more than a month
        (31, 10, 40, True),
        (300, 2, 310, False),  # one gap is no habit
        (300, 3, 300, False),  # three orders on one day are one visit: nothing says how often the customer comes
    ],
)
def test_out_of_habit_is_more_than_twice_the_interval_and_more_than_a_month(recency, frequency, tenure, expected):
    """Strictly more, on both counts, from two gaps on."""
    assert out_of_habit(recency, frequency, tenure) is expected


@given(st.integers(0, 2000), st.integers(1, 300), st.integers(0, 2000), st.floats(0, 10), st.integers(0, 400))
def test_a_longer_silence_never_becomes_usual_again(recency, frequency, span, times, days):
    """With the same orders, who is out of habit today is so tomorrow."""
    today, tomorrow = (
        out_of_habit(silent, frequency, silent + span, times=times, days=days) for silent in (recency, recency + 1)
    )
    assert tomorrow >= today


def test_a_table_that_nobody_can_have_is_refused():
    """No order at all, an order in the future, a tenure that begins after the last order; a negative limit."""
    for numbers in ((5, 0, 9), (-1, 2, 9), (10, 2, 9)):
        with pytest.raises(InputError, match="A"):
            silence_table(counted(*numbers))
    with pytest.raises(InputError, match="times"):
        silence_table(counted(5, 2, 9), times=-1)
