"""A portfolio that needs all five strategies."""

from __future__ import annotations

import pytest

from crm_lessons.data.variants import sheet_data
from crm_lessons.methods import (
    RADAR,
    radar_strategies,
)

SHEET = "05_tcc_radar"


def test_every_portfolio_needs_all_five_strategies_and_the_order_of_the_rules(variants):
    """All five occur; somebody almost exclusive falls, somebody small falls; nobody stands near a threshold."""
    for variant in variants:
        portfolio = variant["portfolio"]
        tcc = portfolio["sales"] / portfolio["purchases"]
        assert set(radar_strategies(portfolio.assign(tcc=tcc))["strategy"]) == set(RADAR)
        falling = tcc[portfolio["trend"] == "falling"]
        assert (falling > 0.80).sum() == 1
        assert (falling < 0.15).sum() == 1
        assert (abs(tcc - 0.15) > 0.01).all()
        assert (abs(tcc - 0.80) > 0.01).all()


@pytest.mark.parametrize("student", [None, "student-000", "student-020"])
def test_a_trend_agrees_with_the_sales_of_two_years(student):
    """Who rises sold more than last year, who falls less; who buys nothing from us has no trend."""
    portfolio = sheet_data(SHEET, student)["portfolio"]
    change = portfolio["sales"] - portfolio["sales_before"]
    assert (change[portfolio["trend"] == "rising"] > 0).all()
    assert (change[portfolio["trend"] == "falling"] < 0).all()
    assert (abs(change[portfolio["trend"] == "stable"]) <= 1).all()
    assert portfolio["trend"].isna().equals(portfolio["status"] != "customer")
