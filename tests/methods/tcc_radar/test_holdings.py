"""RADAR's third question: who holds what."""

from __future__ import annotations

import pandas as pd
import pytest

from crm_lessons.methods import InputError, equipment_rate, holdings_table

HOLDINGS = pd.DataFrame({"pump": [1, 1, 1, 0], "valve": [1, 1, 0, 0], "filter": [0, 0, 1, 1]}, index=list("ABCD"))


def test_four_customers_by_hand():
    """Pumps at 3 of 4, valves and filters at 2 of 4; 7 holdings over 4 customers."""
    rate = equipment_rate(HOLDINGS)
    assert rate.table["holders"].to_dict() == {"pump": 3, "valve": 2, "filter": 2}
    assert rate.table["rate"].to_dict() == {"pump": 0.75, "valve": 0.5, "filter": 0.5}
    assert rate.table["without"].to_dict() == {"pump": 1, "valve": 2, "filter": 2}
    assert rate.products_per_customer == 1.75


def test_true_counts_and_decimals_say_the_same():
    """Three pumps are a pump held; the rates of all products add up to the products per customer."""
    for holdings in (HOLDINGS.astype(bool), HOLDINGS * 3, HOLDINGS.astype(float), HOLDINGS.astype(object)):
        pd.testing.assert_frame_equal(equipment_rate(holdings).table, equipment_rate(HOLDINGS).table)
    assert equipment_rate(HOLDINGS).table["rate"].sum() == equipment_rate(HOLDINGS).products_per_customer


def test_order_lines_become_holdings():
    """Bought twice is held once; by the number of the order, baskets come out."""
    lines = pd.DataFrame({
        "order": [1, 1, 2, 3],
        "customer": ["A", "A", "A", "B"],
        "product": ["pump", "valve", "pump", "filter"],
    })  # fmt: skip
    table = holdings_table(lines)
    assert table.loc["A"].to_dict() == {"filter": False, "pump": True, "valve": True}
    assert len(holdings_table(lines, customer="order")) == 3


@pytest.mark.parametrize(
    ("holdings", "found"),
    [
        ([[True]], "holdings_table"),
        (pd.DataFrame(), "holdings_table"),
        (HOLDINGS.replace(1, "yes"), "Client A, produit pump"),
        (HOLDINGS.replace(0, -1), "Client A, produit filter.*-1"),
        (HOLDINGS.astype(float).replace(0.0, float("nan")), "Client A, produit filter.*valeur vide"),
        (HOLDINGS.loc[["A", "A"]], "Plusieurs lignes"),
        (HOLDINGS[["pump", "pump"]], "Plusieurs colonnes"),
    ],
)
def test_holdings_that_cannot_be_are_met_in_words(holdings, found):
    """No table, words, negative counts, holes, a customer or a product twice."""
    with pytest.raises(InputError, match=found):
        equipment_rate(holdings)
