"""Gini, Herfindahl and the curve that both sum up."""

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_lessons.data.pareto_abc.printed import abc_revenue, pareto_revenue
from crm_lessons.methods import (
    customers_needed,
    gini_coefficient,
    herfindahl_index,
    lorenz_curve,
    pareto_analysis,
)

portfolios = (
    st.lists(st.integers(0, 10**9), min_size=1, max_size=60).filter(any).map(lambda amounts: pd.Series(amounts))
)


@given(portfolios)
def test_gini_is_twice_the_area_under_its_curve(revenue):
    """The formula by ranks and the area between the curve and the diagonal are one number."""
    curve = lorenz_curve(revenue)
    width = curve["cumulative_customers"].diff().iloc[1:]
    height = (curve["cumulative_share"] + curve["cumulative_share"].shift()).iloc[1:] / 2
    assert 2 * (width * height).sum() - 1 == pytest.approx(gini_coefficient(revenue), abs=1e-9)


@given(portfolios)
def test_the_curve_read_both_ways(revenue):
    """The customers needed for a share do make that share, and one customer fewer does not."""
    cumulative = pareto_analysis(revenue).table["cumulative_share"]
    needed = customers_needed(revenue, 0.8)
    assert cumulative.iloc[needed - 1] >= 0.8 - 1e-9
    assert needed == 1 or cumulative.iloc[needed - 2] < 0.8


def test_hhi_of_the_course_s_tables_and_the_equal_customers_it_stands_for():
    """Course: HHI 0.1667 and 0.2045, as if 6.0 and 4.9 customers of the same size made the whole revenue."""
    assert round(herfindahl_index(pareto_revenue()), 4) == 0.1667
    assert round(herfindahl_index(abc_revenue()), 4) == 0.2045
    assert round(1 / herfindahl_index(pareto_revenue()), 1) == 6.0
    assert round(1 / herfindahl_index(abc_revenue()), 1) == 4.9


@given(portfolios)
def test_hhi_lies_between_equal_shares_and_a_monopoly(revenue):
    """1 / n when all weigh the same, 1 when one brings in everything."""
    assert 1 / len(revenue) - 1e-9 <= herfindahl_index(revenue) <= 1 + 1e-9
