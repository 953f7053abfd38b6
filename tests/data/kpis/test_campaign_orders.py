"""The orders of one campaign."""

from __future__ import annotations

from crm_lessons.methods import (
    cost_per_new_customer,
    new_customers,
)


def test_the_orders_are_those_of_the_campaign(everybody):
    """As many as the campaign counts, for as much in all, each of at least one dirham."""
    for data in everybody:
        orders, campaign = data["campaign_orders"], data["campaign"]
        assert (len(orders), orders["amount"].sum()) == (campaign["orders"], campaign["revenue"])
        assert orders["amount"].min() > 0
        assert (orders.groupby("customer")["known_before"].nunique() == 1).all()


def test_no_two_ways_to_count_customers_agree(everybody):
    """Orders, customers, orders of new customers and new customers are four different numbers."""
    for data in everybody:
        orders = data["campaign_orders"]
        known = set(orders.loc[orders["known_before"] == 1, "customer"])
        won = len(new_customers(orders, known))
        counts = [len(orders), orders["customer"].nunique(), int((orders["known_before"] == 0).sum()), won]
        assert len(set(counts)) == 4
        assert cost_per_new_customer(data["campaign"]["cost"], orders, known) > 1.5 * data["campaign"]["cost"] / len(
            orders
        )
