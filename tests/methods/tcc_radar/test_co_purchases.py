"""What is bought with what."""

from __future__ import annotations

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_lessons.methods import InputError, co_purchases

BASKETS = pd.DataFrame({"pump": [1, 1, 1, 0], "valve": [1, 1, 0, 0], "filter": [0, 0, 1, 1]})
ROWS = st.lists(st.tuples(*[st.booleans()] * 4), min_size=1, max_size=15)


def test_four_baskets_by_hand():
    """Pump and valve together twice in 4: support 1/2, valve after pump 2/3, pump after valve 1; lift 1/(3/4) = 4/3."""
    table = co_purchases(BASKETS)
    pump_valve, valve_pump = table.loc[("pump", "valve")], table.loc[("valve", "pump")]
    assert pump_valve[["customers", "with_product", "with_other", "with_both"]].tolist() == [4, 3, 2, 2]
    assert pump_valve[["support", "confidence", "lift"]].tolist() == pytest.approx([1 / 2, 2 / 3, 4 / 3])
    assert valve_pump[["support", "confidence", "lift"]].tolist() == pytest.approx([1 / 2, 1, 4 / 3])


def test_a_pair_of_few_can_be_left_out():
    """Pump and filter are together once; valve and filter never, so that pair has no row."""
    assert ("valve", "filter") not in co_purchases(BASKETS).index
    assert list(co_purchases(BASKETS, at_least=2).index) == [("pump", "valve"), ("valve", "pump")]
    assert co_purchases(BASKETS, at_least=3).empty


@given(ROWS)
def test_support_and_lift_are_the_same_both_ways(rows):
    """Confidence is support over the first product's share, lift confidence over the second's; the highest lift is first."""
    table = co_purchases(pd.DataFrame(rows, columns=list("ABCD")))
    for (product, other), row in table.iterrows():
        turned = table.loc[(other, product)]
        assert row[["support", "lift"]].tolist() == pytest.approx(turned[["support", "lift"]].tolist())
        assert row["confidence"] == pytest.approx(row["support"] * row["customers"] / row["with_product"])
        assert row["lift"] == pytest.approx(row["confidence"] * row["customers"] / row["with_other"])
    assert table["lift"].is_monotonic_decreasing


def test_products_that_have_nothing_to_do_with_each_other_have_a_lift_of_1():
    """Half have the one, half the other, a quarter both."""
    assert co_purchases(pd.DataFrame({"A": [1, 1, 0, 0], "B": [1, 0, 1, 0]}))["lift"].tolist() == [1, 1]


@pytest.mark.parametrize(
    ("arguments", "found"),
    [
        ((BASKETS, 0), "`at_least`"),
        ((BASKETS, 1.5), "`at_least`"),
        ((BASKETS.replace(1, "x"),), "produit pump"),
        ((pd.DataFrame(1, index=[0], columns=range(1_001)),), "par famille"),
    ],
)
def test_baskets_that_cannot_be_counted_are_met_in_words(arguments, found):
    """No number of pairs, words in the cells, more products than anybody would read."""
    with pytest.raises(InputError, match=found):
        co_purchases(*arguments)
