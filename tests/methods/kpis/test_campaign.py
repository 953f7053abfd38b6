"""The seven indicators of a campaign."""

from __future__ import annotations

import math

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_lessons.data.kpis.campaigns import example_campaign
from crm_lessons.methods import CAMPAIGN_COLUMNS, InputError, break_even, campaign_kpis, compare_campaigns

EXAMPLE = {
    "cost": 50_000,
    "messages": 10_000,
    "responses": 400,
    "orders": 100,
    "revenue": 180_000,
    "margin_per_order": 600,
}

amounts = st.integers(0, 10**9)
campaigns = st.tuples(st.integers(1, 10**6), st.integers(0, 10**6), st.integers(0, 10**6)).map(
    lambda counts: dict(zip(("messages", "responses", "orders"), sorted(counts, reverse=True), strict=True))
)


def test_the_worked_example():
    """Course, "Indicateurs de performance d'un CRM", on our figures: 5; 4 %; 1,800; 125; 25 %; 500; 84; then 10,000; 20 %."""
    kpis = campaign_kpis(**EXAMPLE)
    assert (kpis.cost_per_contact, kpis.response_rate, kpis.average_order) == (5, 0.04, 1_800)
    assert (kpis.cost_per_prospect, kpis.conversion_rate, kpis.cost_per_order) == (125, 0.25, 500)
    assert (kpis.break_even_orders, kpis.profit, kpis.roi) == (84, 10_000, 0.2)


def test_the_example_is_the_one_that_the_lesson_shows():
    """The table of chapter 6 holds these figures, and working time that they leave out."""
    assert example_campaign()[list(CAMPAIGN_COLUMNS)].to_dict() == EXAMPLE
    assert break_even(50_000 + example_campaign()["staff_cost"], 600) == 92


def test_83_orders_lose_and_84_win():
    """Break-even is rounded up: at 83 orders 200 dirhams are missing, at 84 there are 400 left."""
    assert campaign_kpis(**EXAMPLE | {"orders": 83}).profit == -200
    assert campaign_kpis(**EXAMPLE | {"orders": 84}).profit == 400


def test_dividing_by_revenue_would_promise_28():
    """50,000 / 1,800 is 27.8: at 28 orders the campaign still lacks 33,200 dirhams."""
    assert break_even(50_000, 1_800) == 28
    assert 28 * 600 - 50_000 == -33_200


@pytest.mark.parametrize(("cost", "margin", "needed"), [(49_800, 600, 83), (1.1, 0.1, 11), (0.3, 0.1, 3), (0, 600, 0)])
def test_a_break_even_reached_exactly_takes_no_order_more(cost, margin, needed):
    """1.1 / 0.1 is more than 11 for a computer; nobody waits for a twelfth order because of that."""
    assert break_even(cost, margin) == needed


@pytest.mark.parametrize("margin", [0, -40])
def test_without_a_margin_there_is_no_break_even(margin):
    """An order that brings in nothing pays nothing back."""
    assert campaign_kpis(**EXAMPLE | {"margin_per_order": margin}).break_even_orders is None


def test_without_responses_what_cannot_be_divided_is_missing():
    """No response: no cost per prospect, no conversion, no order; the whole cost is lost."""
    kpis = campaign_kpis(50_000, 10_000, 0, 0, 0, 600)
    assert (kpis.cost_per_prospect, kpis.conversion_rate, kpis.average_order, kpis.cost_per_order) == (None,) * 4
    assert (kpis.response_rate, kpis.break_even_orders, kpis.profit, kpis.roi) == (0, 84, -50_000, -1)


def test_without_orders_the_conversion_rate_is_zero_and_the_rest_missing():
    """Four hundred responses, no order: the rate is a true zero, the cost of an order does not exist."""
    kpis = campaign_kpis(50_000, 10_000, 400, 0, 0, 600)
    assert (kpis.conversion_rate, kpis.cost_per_prospect) == (0, 125)
    assert (kpis.average_order, kpis.cost_per_order) == (None, None)


def test_without_a_cost_there_is_no_return():
    """A campaign that cost nothing has a profit but no profit per dirham spent."""
    kpis = campaign_kpis(0, 10, 5, 2, 100, 20)
    assert (kpis.profit, kpis.roi) == (40, None)


@given(campaigns.filter(lambda counts: counts["orders"] > 0), amounts, st.integers(1, 10**6))
def test_the_chain_gives_the_cost_of_an_order(counts, cost, margin):
    """Cost per order = cost per contact / (response rate x conversion rate), whatever the campaign."""
    kpis = campaign_kpis(cost, revenue=0, margin_per_order=margin, **counts)
    chained = kpis.cost_per_contact / (kpis.response_rate * kpis.conversion_rate)
    assert math.isclose(kpis.cost_per_order, chained, rel_tol=1e-9)


@given(campaigns, amounts, st.integers(1, 10**6))
def test_break_even_is_the_first_order_that_does_not_lose(counts, cost, margin):
    """At break-even the profit is not negative; one order fewer and it is."""
    needed = break_even(cost, margin)
    assert needed * margin - cost >= 0
    assert needed == 0 or (needed - 1) * margin - cost < 0
    kpis = campaign_kpis(cost, revenue=0, margin_per_order=margin, **counts) if counts["orders"] else None
    assert kpis is None or (kpis.profit >= 0) == (counts["orders"] >= needed)


def test_campaigns_side_by_side():
    """Two campaigns: the lower response rate leaves the higher profit; names and order are kept, the table untouched."""
    table = pd.DataFrame([EXAMPLE, EXAMPLE | {"responses": 200, "margin_per_order": 900}], index=["letter", "e-mail"])
    before = table.copy()
    compared = compare_campaigns(table)
    assert list(compared.index) == ["letter", "e-mail"]
    assert compared["response_rate"].idxmax() == "letter"
    assert compared["profit"].idxmax() == "e-mail"
    assert list(compared["break_even_orders"]) == [84, 56]
    pd.testing.assert_frame_equal(table, before)


def test_a_campaign_that_nobody_answered_keeps_its_row():
    """What cannot be divided is missing in the table, and the row is there."""
    table = pd.DataFrame([EXAMPLE, EXAMPLE | {"responses": 0, "orders": 0, "revenue": 0}], index=["a", "b"])
    compared = compare_campaigns(table)
    assert compared.loc["b", ["cost_per_prospect", "conversion_rate", "cost_per_order", "average_order"]].isna().all()
    assert compared.loc["b", "profit"] == -50_000


@pytest.mark.parametrize(
    ("change", "found"),
    [
        ({"responses": 10_001}, "Plus de réponses"),
        ({"orders": 401}, "Plus de commandes"),
        ({"messages": 0, "responses": 0, "orders": 0, "revenue": 0}, "sans message"),
        ({"orders": 0}, "sans aucune commande"),
        ({"cost": -1}, "négatif"),
        ({"responses": 3.5}, "nombre entier"),
        ({"cost": "50 000"}, "`cost` doit être un nombre"),
        ({"cost": None}, "`cost` doit être un nombre"),
        ({"cost": True}, "`cost` doit être un nombre"),
        ({"cost": 1 + 2j}, "`cost` doit être un nombre"),
        ({"revenue": math.nan}, "`revenue` doit être un nombre"),
        ({"margin_per_order": math.inf}, "`margin_per_order` doit être un nombre"),
        ({"cost": 1e300}, "million de milliards"),
        ({"messages": pd.NA}, "`messages` doit être un nombre"),
    ],
)
def test_what_is_no_campaign_is_met_in_words(change, found):
    """The sentence names the figure, says what was expected and what to do."""
    with pytest.raises(InputError, match=found):
        campaign_kpis(**EXAMPLE | change)


@pytest.mark.parametrize(
    ("table", "found"),
    [
        ([1, 2], "une ligne par campagne"),
        (pd.DataFrame(), "une ligne par campagne"),
        (pd.DataFrame([EXAMPLE]).drop(columns=["cost", "revenue"]), "`cost`, `revenue`"),
        (pd.DataFrame([EXAMPLE, EXAMPLE], index=["A", "A"]), "La campagne A a plusieurs lignes"),
        (pd.DataFrame([EXAMPLE, EXAMPLE | {"orders": 500}], index=["A", "B"]), "Campagne B : Plus de commandes"),
        (pd.DataFrame([EXAMPLE | {"cost": None}], index=["A"]), "`cost`.*ligne A"),
    ],
)
def test_a_table_that_cannot_be_compared_is_met_in_words(table, found):
    """The missing column or the campaign at fault is named."""
    with pytest.raises(InputError, match=found.replace(" :", "\u202f:")) as error:
        compare_campaigns(table)
    assert str(error.value)
