"""How much to spend on winning customers and on keeping them."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_lessons.methods import InputError, SpendingCurve, acquisition_retention_balance, spending_curve

WIN, KEEP = spending_curve(10, 0.20, ceiling=0.40), spending_curve(10, 0.40, ceiling=0.70)


def value_of_a_prospect(winning, keeping, win, keep, margin, discount):
    """Return the value as a plain sum of two hundred years."""
    kept = keep.rate(keeping)
    year = np.arange(1, 201)
    later = (margin * kept**year - keeping * kept ** (year - 1)) / (1 + discount) ** year
    return win.rate(winning) * (margin + later.sum()) - winning


def test_the_curve_goes_through_what_is_known():
    """10 a head win 20 % today, at most 40 %: half the ceiling, so k = ln 2 / 10, and 20 a head win 30 %."""
    assert WIN.k == pytest.approx(np.log(2) / 10)
    assert [WIN.rate(spending) for spending in (0, 10, 20)] == pytest.approx([0, 0.20, 0.30])


def test_the_value_is_the_sum_of_the_years():
    """The first margin on the day of winning, then margins of those who stayed, less keeping paid by those who were there."""
    best = acquisition_retention_balance(WIN, KEEP, 50, 0.20)
    by_year = value_of_a_prospect(best.acquisition_spending, best.retention_spending, WIN, KEEP, 50, 0.20)
    assert best.prospect_value == pytest.approx(by_year)


@given(
    st.floats(0.05, 1),
    st.floats(0.005, 1),
    st.floats(0.05, 0.95),
    st.floats(0.005, 1),
    st.floats(1, 500),
    st.floats(0.02, 0.5),
)
def test_no_other_spending_is_worth_more(win_ceiling, win_k, keep_ceiling, keep_k, margin, discount):
    """Against a grid of both spendings, wherever the first unit of money pays or not."""
    win, keep = SpendingCurve(win_ceiling, win_k), SpendingCurve(keep_ceiling, keep_k)
    best = acquisition_retention_balance(win, keep, margin, discount)
    spendings = np.linspace(0, 1, 41) * margin
    kept = np.array([keep.rate(spending) for spending in spendings])
    customer = margin + (margin * kept - spendings) / (1 + discount - kept)
    assert best.customer_value >= customer.max() - 1e-9 * margin
    prospects = [win.rate(spending) * best.customer_value - spending for spending in spendings]
    assert best.prospect_value >= max(prospects) - 1e-9 * margin


def test_where_the_first_unit_does_not_pay_nothing_is_spent():
    """A margin of 1 does not pay for what costs 10: nobody is approached, nobody is kept."""
    best = acquisition_retention_balance(WIN, KEEP, 1, 0.20)
    assert (best.acquisition_spending, best.retention_spending, best.prospect_value) == (0, 0, 0)


@pytest.mark.parametrize(
    "arguments",
    [(0, 0.2, 0.4), (10, 0.4, 0.4), (10, 0.5, 0.4), (10, 20, 40), (10, 0, 0.4), (-1, 0.2, 0.4), ("10", 0.2, 0.4)],
)
def test_a_curve_that_cannot_be_is_met_in_words(arguments):
    """Nothing spent, today's rate at the ceiling or above, percentages, text."""
    with pytest.raises(InputError, match=r"`(spending|rate_today|ceiling)`"):
        spending_curve(*arguments)


def test_a_value_without_end_is_refused():
    """Everybody could be kept, and waiting is free."""
    with pytest.raises(InputError, match="sans fin"):
        acquisition_retention_balance(WIN, SpendingCurve(1, 0.1), 50, 0)
