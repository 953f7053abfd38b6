"""What the two groups of a lot bought."""

from __future__ import annotations


def test_the_first_group_is_the_campaign_itself(everybody):
    """Its addresses are the messages, its customers and orders those of the list of orders."""
    for data in everybody:
        written, orders = data["lot"].loc["written"], data["campaign_orders"]
        new = orders[orders["known_before"] == 0]
        assert written["addresses"] == data["campaign"]["messages"]
        assert written["orders"] == len(orders)
        assert written["customers"] == orders["customer"].nunique()
        assert written["new_customers"] == new["customer"].nunique()


def test_a_fourth_as_many_were_left_out_and_some_came_anyway(everybody):
    """Four times their orders are between a quarter and three quarters of the campaign's, and its profit changes by them."""
    for data in everybody:
        lot, campaign = data["lot"], data["campaign"]
        written, left_out = lot.loc["written"], lot.loc["left_out"]
        assert 4 * left_out["addresses"] == written["addresses"]
        assert 0.25 * written["orders"] < 4 * left_out["orders"] < 0.75 * written["orders"]
        assert 1 <= left_out["new_customers"] < left_out["customers"] <= left_out["orders"]
        caused = written["orders"] - 4 * left_out["orders"]
        assert abs(caused - campaign["cost"] / campaign["margin_per_order"]) >= 3
