"""Which strategies change when the wallets were badly estimated."""

from __future__ import annotations

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_lessons.methods import InputError, radar_sensitivity, radar_strategies


def customers(*rows):
    return pd.DataFrame(rows, columns=["sales", "purchases", "status", "trend"])


PORTFOLIO = customers(
    (13, 100, "customer", "rising"),
    (40, 100, "customer", "stable"),
    (85, 100, "customer", "falling"),
    (0, float("nan"), "prospect", None),
    (0, 70, "former", None),
)


def test_whoever_stands_near_a_line_changes():
    """13 % becomes 16 with a smaller wallet, 85 % becomes 71 with a larger one; 40 % stays between the lines."""
    doubt = radar_sensitivity(PORTFOLIO, 0.20)
    assert doubt["changes"].to_list() == [True, False, True, False, False]
    assert doubt.loc[0, ["strategy_if_smaller", "strategy", "strategy_if_larger"]].to_list() == [
        "ACCOMPANY",
        "DEVELOP",
        "DEVELOP",
    ]
    assert doubt.loc[2, ["strategy_if_smaller", "strategy", "strategy_if_larger"]].to_list() == [
        "RETAIN",
        "RETAIN",
        "REACTIVATE",
    ]
    assert doubt["tcc_if_smaller"].round(4).to_list()[:3] == [0.1625, 0.5, 1.0]


@given(
    st.integers(1, 100), st.integers(100, 1000), st.sampled_from(["rising", "stable", "falling"]), st.integers(0, 99)
)
def test_without_an_error_nothing_changes_and_the_share_never_leaves_its_bounds(sales, purchases, trend, percent):
    """Error 0: the plan of `radar_strategies`. Any error: larger wallet, smaller share, and no share above 1."""
    table = customers((sales, purchases, "customer", trend))
    none = radar_sensitivity(table, 0)
    assert not none["changes"].any()
    plan = radar_strategies(table.assign(tcc=table["sales"] / table["purchases"]))
    assert none["strategy"].to_list() == plan["strategy"].to_list()
    row = radar_sensitivity(table, percent / 100).iloc[0]
    assert 0 < row["tcc_if_larger"] <= row["tcc"] <= row["tcc_if_smaller"] <= 1


def test_what_cannot_be_is_refused():
    """A wallet below our own sales, an error of 100 % or in per cent."""
    with pytest.raises(InputError, match="120"):
        radar_sensitivity(customers((120, 100, "customer", "stable")), 0.20)
    for error in (1, 20, -0.1, "much"):
        with pytest.raises(InputError, match="error"):
            radar_sensitivity(PORTFOLIO, error)
