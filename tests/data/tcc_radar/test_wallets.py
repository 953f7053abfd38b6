"""The lesson's accounts, and what is drawn for a student around them."""

from __future__ import annotations

import pytest

from crm_lessons.data.tcc_radar.accounts import accounts, wallet_estimates, wallets
from crm_lessons.methods import radar_sensitivity, rival_conquests
from crm_lessons.world.truth import characters
from crm_lessons.world.year import firm_to_run


def test_the_wallets_are_the_world_s():
    """A wallet is our sales and what is left of the need: never below our sales; the estimate of the ratio is 3,100 a head."""
    own, found = accounts().loc[wallets().index], wallets()
    people = characters(firm_to_run(0)).loc[list(found.index)]
    rivals = 52 * people["rate"] * people["basket"] / people["share"] * (1 - people["share"])
    assert ((found - own["sales"] - rivals).abs() <= 1).all()
    assert (wallet_estimates()["ratio"] == 3_100 * own["employees"]).all()


def test_the_twelve_accounts_are_of_every_status():
    """Ten buy, one no longer does, one has not yet."""
    assert accounts()["status"].value_counts().to_dict() == {"customer": 10, "former": 1, "prospect": 1}


def test_no_estimate_that_is_drawn_is_below_our_sales(variants_of):
    """The lesson has such estimates and says so; on the sheet a wallet is always possible."""
    for variant in variants_of("05_tcc_radar"):
        opened = variant["opened"]
        assert opened[["survey", "ratio", "salesperson", "wallet"]].gt(opened["sales"], axis="index").all(axis=None)


def test_some_strategies_hold_and_some_do_not(variants_of):
    """Give or take a fifth, between three and five customers of eight change, on nobody's line."""
    for variant in variants_of("05_tcc_radar"):
        portfolio = variant["portfolio"]
        doubt = radar_sensitivity(portfolio[portfolio["status"] == "customer"], 0.20)
        assert 3 <= doubt["changes"].sum() <= 5
        near = doubt[["tcc", "tcc_if_larger", "tcc_if_smaller"]].to_numpy()[..., None] - [0.15, 0.80]
        assert abs(near).min() > 0.003


def test_two_customers_are_lost_to_two_rivals(variants_of):
    """Each conquest has one rival ahead of the others, and the two are not the same."""
    for variant in variants_of("05_tcc_radar"):
        table = rival_conquests(variant["panel_before"], variant["panel"], "A")
        lost = table.loc[table["lead_lost"], "rivals"]
        assert [len(rivals) for rivals in lost] == [1, 1]
        assert lost.iloc[0] != lost.iloc[1]


@pytest.mark.parametrize("column", ["account_manager", "pump", "maintenance"])
def test_what_is_known_of_customers_tells_them_apart(variants_of, column):
    """Nobody's table has a column of one value."""
    for variant in variants_of("05_tcc_radar"):
        assert variant["follow_up"][column].nunique() == 2
