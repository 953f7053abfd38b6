"""The tables of chapter 6, for everybody: exact where an answer must be, and each with the trap that it is there for."""

from __future__ import annotations

import hashlib

import pytest

from crm_lessons.data.kpis.campaigns import (
    _clear_margins,
    _clear_staff_costs,
    _exact_campaigns,
    example_campaign,
    example_plan,
)
from crm_lessons.data.variants import sheet_data
from crm_lessons.methods import (
    CAMPAIGN_COLUMNS,
    break_even,
    campaign_kpis,
    compare_campaigns,
    cost_per_new_customer,
    new_customers,
    rates_by_attempt,
    rates_by_group,
    rates_on_same_mix,
)

SHEET = "06_kpis"
STUDENTS = [None, *(f"student-{number:03d}" for number in range(40))]


@pytest.fixture(scope="module")
def everybody():
    return [sheet_data(SHEET, student) for student in STUDENTS]


def fingerprint(data) -> str:
    text = "".join(name + table.to_csv(lineterminator="\n") for name, table in sorted(data.items()))
    return hashlib.sha256(text.encode()).hexdigest()[:16]


@pytest.mark.parametrize(
    ("student", "expected"),
    [(None, "4658b25826e30903"), ("amina", "4e382ab2dabc48e5"), ("Zoé Müller", "07a3872b099bf7dc")],
)
def test_a_variant_is_the_same_on_every_machine(student, expected):
    """The fingerprints were taken once; another processor, system or version of numpy must give them again."""
    assert fingerprint(sheet_data(SHEET, student)) == expected


def test_without_a_student_the_sheet_holds_the_lesson_s_example(everybody):
    """The worked example of the lesson, and its plan: 2.40 dirhams, 3 %, 20 %."""
    assert everybody[0]["campaign"].equals(example_campaign())
    assert everybody[0]["plan"].equals(example_plan())
    assert everybody[0]["plan"].to_list() == [2.40, 0.03, 0.20]


def test_no_two_students_share_their_tables(everybody):
    """An answer copied from a neighbour is an answer to other data."""
    assert len({fingerprint(data) for data in everybody}) == len(everybody)
    assert len({tuple(data["campaign"]) for data in everybody}) > 35


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


def test_e_mail_wins_in_each_segment_and_loses_in_total(everybody):
    """Simpson's reversal, by more than a point each way, and undone on the same mix."""
    for data in everybody:
        table = data["mailings"]
        parts = rates_by_group(table, ["segment", "channel"], "messages", "responses").table["rate"].unstack()
        total = rates_by_group(table, "channel", "messages", "responses").table["rate"]
        same_mix = rates_on_same_mix(table, "channel", "segment", "messages", "responses")
        assert (parts["e-mail"] > parts["SMS"]).all()
        assert total["SMS"] > total["e-mail"] + 0.01
        assert same_mix["e-mail"] > same_mix["SMS"]


def test_calls_show_a_fall_that_no_call_causes(everybody):
    """Two thousand customers, one to six calls; those called often sign less, at least five in each group."""
    for data in everybody:
        calls = data["calls"]
        table = rates_by_attempt(calls["calls"], calls["contracts"], last=5)
        assert len(calls) == 2_000
        assert set(calls["calls"]) == set(range(1, 7))
        assert table["rate"].iloc[0] - table["rate"].iloc[-1] > 0.05
        assert table["successes"].min() >= 5
