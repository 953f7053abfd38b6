"""RADAR's fifth question: where rivals gain ground."""

from __future__ import annotations

import pandas as pd
import pytest

from crm_lessons.data.tcc_radar.printed import market_sales
from crm_lessons.methods import InputError, rival_conquests, tcc_table

BEFORE = pd.DataFrame({"C1": [60, 30, 10], "C2": [20, 50, 30], "C3": [50, 25, 25]}, index=list("ABC"))
AFTER = pd.DataFrame({"C1": [40, 60, 0], "C2": [30, 40, 30], "C3": [50, 75, 75]}, index=list("ABC"))


def test_three_customers_by_hand():
    """C3: 50 of 100, then 50 of 200: B and C take 12.5 points each, worth 50; C1 loses 20 points to B, worth 20; C2 is won."""
    table = rival_conquests(BEFORE, AFTER, "A")
    assert list(table.index) == ["C3", "C1", "C2"]
    assert table["share_change"].to_dict() == pytest.approx({"C3": -0.25, "C1": -0.20, "C2": 0.10})
    assert table["lost_sales"].to_dict() == pytest.approx({"C3": 50, "C1": 20, "C2": -10})
    assert table["rivals"].to_dict() == {"C3": ("B", "C"), "C1": ("B",), "C2": ()}
    assert table["rival_gain"].to_dict() == pytest.approx({"C3": 0.125, "C1": 0.30, "C2": 0})
    assert table["lead_lost"].to_dict() == {"C3": True, "C1": True, "C2": False}


def test_a_rival_may_be_new():
    """D sold nothing before, and takes 40 % of C1; C, who is gone, sells nothing now."""
    after = pd.DataFrame({"C1": [40, 20, 40], "C2": [20, 50, 30], "C3": [50, 25, 25]}, index=list("ABD"))
    table = rival_conquests(BEFORE, after, "A")
    assert table.loc["C1", "rivals"] == ("D",)
    assert table.loc["C1", "rival_gain"] == pytest.approx(0.40)


def test_the_course_s_market_against_itself_has_no_conquest():
    """Nothing moved: no loss, no rival, and the shares are those of `tcc_table`."""
    table = rival_conquests(market_sales(), market_sales(), "A")
    assert (table["lost_sales"] == 0).all()
    assert set(table["rivals"]) == {()}
    assert table["tcc_after"].to_dict() == tcc_table(market_sales()).loc["A"].to_dict()


@pytest.mark.parametrize(
    ("before", "after", "supplier", "found"),
    [
        (BEFORE, AFTER.drop(columns="C2"), "A", "mêmes clients.*C2"),
        (BEFORE, AFTER, "Z", "A, B, C"),
        (BEFORE, AFTER.assign(C1=0), "A", "Aucun achat"),
        (-BEFORE, AFTER, "A", "négatives"),
    ],
)
def test_markets_that_cannot_be_compared_are_met_in_words(before, after, supplier, found):
    """Another customer, an unknown supplier, a customer without purchases, losses."""
    with pytest.raises(InputError, match=found):
        rival_conquests(before, after, supplier)
