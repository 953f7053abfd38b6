"""Campaigns whose indicators are exact and whose winners differ."""

from __future__ import annotations

from crm_lessons.data.kpis.campaigns import (
    _clear_margins,
    _clear_staff_costs,
    _exact_campaigns,
)
from crm_lessons.methods import (
    CAMPAIGN_COLUMNS,
    break_even,
    campaign_kpis,
    compare_campaigns,
)


def test_every_campaign_that_can_be_drawn_leaves_a_choice_of_staff_costs():
    """The draw picks from lists, and none of the lists that it can meet is empty."""
    drawable = [(sent, margin) for sent in _exact_campaigns() for margin in _clear_margins(sent)]
    assert len(drawable) > 500
    assert all(_clear_staff_costs(*pair) for pair in drawable)


def test_indicators_end_at_the_cent_and_rates_at_four_decimals(everybody):
    """Whoever rounds money to the cent has lost nothing."""
    for data in everybody:
        kpis = campaign_kpis(**data["campaign"][list(CAMPAIGN_COLUMNS)])
        for amount in (kpis.cost_per_contact, kpis.average_order, kpis.cost_per_prospect, kpis.cost_per_order):
            assert abs(amount - round(amount, 2)) < 1e-9
        assert kpis.response_rate == round(kpis.response_rate, 4)
        assert kpis.conversion_rate == round(kpis.conversion_rate, 4)


def test_a_break_even_rounded_in_any_other_way_is_wrong(everybody):
    """Down and to the nearest are both one too few, with and without the working time, which itself moves it by three."""
    for data in everybody:
        campaign = data["campaign"]
        margin = campaign["margin_per_order"]
        for cost in (campaign["cost"], campaign["cost"] + campaign["staff_cost"]):
            assert round(cost / margin) == cost // margin == break_even(cost, margin) - 1
        moved = break_even(campaign["cost"] + campaign["staff_cost"], margin) - break_even(campaign["cost"], margin)
        assert moved >= 3
        assert abs(campaign["orders"] - break_even(campaign["cost"], margin)) >= 2


def test_each_criterion_has_its_own_winner(everybody):
    """Response rate, revenue, cost per order, cost per contact and profit put five different campaigns first."""
    for data in everybody:
        campaigns, kpis = data["campaigns"], compare_campaigns(data["campaigns"])
        cheapest_order = kpis["cost_per_order"].idxmin()
        winners = {
            kpis["response_rate"].idxmax(),
            campaigns["revenue"].idxmax(),
            cheapest_order,
            kpis["cost_per_contact"].idxmin(),
            kpis["profit"].idxmax(),
        }
        assert winners == set("ABCDE")
        assert kpis["roi"].idxmax() == cheapest_order
        assert campaigns["orders"].idxmax() == campaigns["revenue"].idxmax()


def test_the_letters_of_the_winners_differ_from_student_to_student(everybody):
    """No letter is right for a whole class."""
    best = [compare_campaigns(data["campaigns"])["profit"].idxmax() for data in everybody]
    assert all(best.count(letter) > 1 for letter in "ABCDE")
