"""Thirteen orders of five customers."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.scoring.mini_orders import ANALYSIS_DATE, mini_orders


def test_the_thirteen_orders_are_those_worked_by_hand(public_data):
    """The lesson's table holds the thirteen orders of the hand-worked file, in another order, with a type of product."""
    theirs = pd.read_csv(public_data / "mini_rfm_frat_orders.csv", parse_dates=["date"])
    ours = mini_orders().sort_values(["customer", "date"])
    assert list(ours["customer"]) == list(theirs["client"])
    assert list(ours["date"]) == list(theirs["date"])
    assert list(ours["amount"]) == list(theirs["montant"])


def test_five_customers_of_five_kinds(variants):
    """One customer ordered once, one has nothing in the last year, nobody ordered twice on a day or on the day itself."""
    for data in variants:
        orders = data["mini_orders"]
        by_customer = orders.groupby("customer")
        assert sorted(by_customer.groups) == ["C1", "C2", "C3", "C4", "C5"]
        assert sorted(by_customer.size())[:4] == [1, 2, 2, 3]
        assert (by_customer["date"].max().dt.year < 2024).sum() == 1
        assert not orders.duplicated(["customer", "date"]).any()
        assert orders["date"].max() < pd.Timestamp(ANALYSIS_DATE)


def test_the_rows_are_in_no_order(variants):
    """Taking the last row for the last order is a mistake on everybody's table."""
    for data in variants:
        orders = data["mini_orders"]
        last_listed = orders.groupby("customer")["date"].last()
        assert (last_listed != orders.groupby("customer")["date"].max()).any()


def test_every_ranking_of_the_five_customers_is_another(variants):
    """By recency, by the year's sales, by amount, by first order: no two agree, and nobody is tied."""
    for data in variants:
        orders = data["mini_orders"]
        by_customer = orders.groupby("customer")
        year = orders["amount"].where(orders["date"].dt.year == 2024, 0).groupby(orders["customer"]).sum()
        measures = [by_customer["date"].max(), year, by_customer["amount"].sum(), by_customer["date"].min()]
        assert all(measure.is_unique for measure in measures)
        assert len({tuple(measure.sort_values().index) for measure in measures}) == len(measures)
