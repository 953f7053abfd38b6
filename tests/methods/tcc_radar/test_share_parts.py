"""Market share as the product of three numbers."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_lessons.data.tcc_radar.printed import market_sales
from crm_lessons.methods import market_share_parts, market_shares

PANEL = pd.DataFrame({"C1": [30, 70], "C2": [10, 10], "C3": [0, 80]}, index=["A", "B"])
PANELS = st.lists(st.lists(st.integers(0, 1000), min_size=3, max_size=3).filter(any), min_size=1, max_size=8)


def test_a_panel_of_three_by_hand():
    """A: 2 buyers of 3; 40 of the 120 that they buy; 60 each, against 66.67 of all: 2/3 × 1/3 × .9 = 20 %."""
    row = market_share_parts(PANEL).loc["A"]
    assert row.tolist() == pytest.approx([3, 2, 2 / 3, 1 / 3, 0.9, 0.2])


def test_in_the_course_s_market_everybody_buys_from_everybody():
    """Penetration 1 and index 1: what is left is the share among buyers, the market share."""
    parts = market_share_parts(market_sales())
    assert (parts[["penetration", "consumption_index"]] == 1).all(axis=None)
    assert parts.loc["A", "share_of_buyers"] == pytest.approx(150 / 670)


@given(PANELS)
def test_the_product_is_the_market_share(customers):
    """Whatever the panel; a supplier without a buyer has no share among buyers, and a market share of 0."""
    sales = pd.DataFrame(dict(enumerate(customers)), index=list("ABC"))
    parts = market_share_parts(sales)
    product = parts["penetration"] * parts["share_of_buyers"] * parts["consumption_index"]
    assert product.fillna(0).to_numpy() == pytest.approx(market_shares(sales).to_numpy())
    assert parts["market_share"].to_numpy() == pytest.approx(market_shares(sales).to_numpy())
    nobody = parts["buyers"] == 0
    assert np.array_equal(parts["share_of_buyers"].isna(), nobody)
    assert np.array_equal(parts["consumption_index"].isna(), nobody)
