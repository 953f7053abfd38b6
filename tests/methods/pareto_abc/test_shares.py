"""Ranking customers and counting the first of them."""

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_lessons.methods import (
    pareto_analysis,
)

portfolios = (
    st.lists(st.integers(0, 10**9), min_size=1, max_size=60).filter(any).map(lambda amounts: pd.Series(amounts))
)


def test_twenty_percent_of_twenty_one_customers_are_five():
    """The number of top customers is rounded up, and a float just above a whole number is not."""
    assert len(pareto_analysis(pd.Series(range(1, 22))).top_customers) == 5
    assert len(pareto_analysis(pd.Series(range(1, 31)), top=0.1).top_customers) == 3


def test_a_tiny_part_still_names_one_customer():
    """Rounded up means at least one; and cumulative shares never pass one, whatever floats say."""
    analysis = pareto_analysis(pd.Series([0.1] * 10), top=1e-12)
    assert len(analysis.top_customers) == 1
    assert analysis.table["cumulative_share"].max() <= 1


@given(portfolios)
def test_a_pareto_table_always_adds_up(revenue):
    """Shares add up to one, cumulative shares never fall, and the top share lies between its fair part and one."""
    analysis = pareto_analysis(revenue)
    table = analysis.table
    assert table["share"].sum() == pytest.approx(1)
    assert table["cumulative_share"].is_monotonic_increasing
    assert table["revenue"].is_monotonic_decreasing
    assert set(table.index) == set(revenue.index)
    assert len(analysis.top_customers) / len(revenue) - 1e-9 <= analysis.top_share <= 1 + 1e-9
