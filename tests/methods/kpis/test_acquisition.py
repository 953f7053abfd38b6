"""What a new customer cost."""

from __future__ import annotations

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_lessons.methods import InputError, cost_per_new_customer, new_customers

ORDERS = pd.DataFrame({"customer": [7, 3, 7, 9, 3, 5]}, index=pd.RangeIndex(1, 7, name="order"))


def test_orders_customers_and_new_customers_are_three_counts():
    """Six orders, four customers, two of them known before: 600 dirhams are 100 an order and 300 a new customer."""
    assert new_customers(ORDERS, known=[3, 5]) == [7, 9]
    assert cost_per_new_customer(600, ORDERS, known=[3, 5]) == 300
    assert 600 / len(ORDERS) == 100


def test_it_is_the_cost_per_order_only_when_each_order_wins_a_customer():
    """Different buyers, nobody known before: the course's "coût d'acquisition du client" is then right."""
    orders = pd.Series([1, 2, 3, 4])
    assert cost_per_new_customer(1_000, orders, known=[]) == 1_000 / len(orders)


def test_a_campaign_that_won_nobody_has_no_cost_per_new_customer():
    """There is nobody to divide by; no number says that."""
    assert cost_per_new_customer(600, ORDERS, known=[3, 5, 7, 9]) is None


@given(st.lists(st.integers(1, 20), min_size=1), st.sets(st.integers(1, 20)))
def test_it_is_never_below_the_cost_per_order(buyers, known):
    """Repeat orders and known customers can only make a new customer dearer than an order."""
    cost = cost_per_new_customer(1_000, pd.Series(buyers), known)
    assert cost is None or cost >= 1_000 / len(buyers)
    assert set(new_customers(pd.Series(buyers), known)) == set(buyers) - known


@pytest.mark.parametrize(
    ("orders", "found"),
    [
        ([1, 2], "colonne `customer`.*liste"),
        (pd.DataFrame({"client": [1]}), "absente.*`customer`"),
        (pd.Series([1, None], index=["first", "second"]), "La commande second n'a pas de client"),
    ],
)
def test_orders_without_their_customers_are_met_in_words(orders, found):
    """An order that nobody placed is neither old nor new: it is not dropped in silence."""
    with pytest.raises(InputError, match=found):
        cost_per_new_customer(600, orders, known=[])


def test_a_cost_must_be_an_amount():
    """A negative cost is met as everywhere."""
    with pytest.raises(InputError, match="négatif"):
        cost_per_new_customer(-1, ORDERS, known=[])
