import itertools

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_lessons.data.tcc_radar.printed import market_sales
from crm_lessons.methods import (
    ACCOMPANY,
    ACQUIRE,
    DEVELOP,
    RADAR,
    REACTIVATE,
    RETAIN,
    InputError,
    radar_strategies,
    tcc_table,
)
from crm_lessons.methods.tcc_radar.radar import STATUSES, TRENDS


def one(status, tcc, trend, **thresholds):
    table = pd.DataFrame({"status": [status], "tcc": [tcc], "trend": [trend]})
    return radar_strategies(table, **thresholds)["strategy"].iloc[0]


def ten_customers():
    rows = [
        ("customer", "stable", 46, 52), ("customer", "falling", 34, 40), ("customer", "rising", 6, 60),
        ("customer", "stable", 6, 7), ("customer", "falling", 12, 30), ("customer", "rising", 16, 40),
        ("customer", "falling", 3, 25), ("prospect", None, 0, 35), ("former", None, 0, 20), ("customer", "stable", 12, 80),
    ]  # fmt: skip
    portfolio = pd.DataFrame(rows, index=range(101, 111), columns=["status", "trend", "sales", "purchases"])
    return portfolio.assign(tcc=portfolio["sales"] / portfolio["purchases"])


def test_the_five_strategies_in_the_order_of_the_word():
    """Course: réactiver, acquérir, développer, accompagner, retenir; under their letters only three would be left."""
    assert [names.fr for names in RADAR.values()] == ["réactiver", "acquérir", "développer", "accompagner", "retenir"]
    assert len({code[0] for code in RADAR}) == 3


def test_the_course_s_five_customers():
    """Course data under the authors' thresholds: C5 (8.33 %) alone is below 15 %, and nobody reaches 80 %."""
    course = pd.DataFrame({"tcc": tcc_table(market_sales()).loc["A"], "status": "customer", "trend": "stable"})
    assert radar_strategies(course)["strategy"].to_dict() == dict.fromkeys(["C1", "C2", "C3", "C4"], ACCOMPANY) | {
        "C5": DEVELOP
    }


def test_ten_customers_one_of_each_sort():
    """One of each sort: the strategy of each, worked by hand."""
    assert radar_strategies(ten_customers())["strategy"].to_dict() == {
        101: RETAIN,
        102: RETAIN,
        103: DEVELOP,
        104: RETAIN,
        105: REACTIVATE,
        106: ACCOMPANY,
        107: REACTIVATE,
        108: ACQUIRE,
        109: REACTIVATE,
        110: ACCOMPANY,
    }


@pytest.mark.parametrize(
    ("customer", "strategy"),
    [
        (("prospect", 0.0, None), ACQUIRE),
        (("prospect", 0.9, "falling"), ACQUIRE),
        (("prospect", np.nan, np.nan), ACQUIRE),
        (("former", 0.0, None), REACTIVATE),
        (("former", np.nan, pd.NA), REACTIVATE),
        (("customer", 0.80, "falling"), RETAIN),
        (("customer", 0.799, "falling"), REACTIVATE),
        (("customer", 0.10, "falling"), REACTIVATE),
        (("customer", 0.149, "rising"), DEVELOP),
        (("customer", 0.15, "stable"), ACCOMPANY),
        (("customer", 0, "stable"), DEVELOP),
        (("customer", 1, "stable"), RETAIN),
    ],
)
def test_each_rule_and_each_side_of_its_line(customer, strategy):
    """Status first, then the high threshold, then a fall, then the low threshold; on a line, one counts as above."""
    assert one(*customer) == strategy


def test_a_sum_of_floats_does_not_move_a_customer_off_the_line():
    """0.1 + 0.7 is less than 0.8 for a computer; it is 80 % all the same."""
    assert one("customer", 0.1 + 0.7, "stable") == RETAIN


def test_the_reason_is_said_in_both_languages():
    """Every customer gets a sentence, and the two who are reactivated for different causes get different ones."""
    plan = radar_strategies(ten_customers())
    assert all(reason.fr and reason.en for reason in plan["reason"])
    assert plan.loc[105, "reason"] != plan.loc[109, "reason"]


@given(
    st.sampled_from(STATUSES),
    st.floats(0, 1),
    st.sampled_from(TRENDS),
    st.tuples(st.floats(0, 1), st.floats(0, 1)).map(sorted),
)
def test_every_combination_is_decided(status, tcc, trend, thresholds):
    """Whatever the customer and the thresholds, there is one strategy, and it is one of the five."""
    assert one(status, tcc, trend, low=thresholds[0], high=thresholds[1]) in RADAR


def test_nobody_is_dropped_and_nothing_is_changed():
    """All columns and customers come back in their order, and the given table stays as it was."""
    rows = [(*combined, 1.5) for combined in itertools.product(STATUSES, TRENDS, [0.0, 0.15, 0.5, 0.8, 1.0])]
    table = pd.DataFrame(rows, columns=["status", "trend", "tcc", "sales"]).sample(frac=1, random_state=1)
    before = table.copy()
    plan = radar_strategies(table)
    pd.testing.assert_frame_equal(plan[table.columns], before)
    pd.testing.assert_frame_equal(table, before)
    assert list(plan.columns) == [*table.columns, "strategy", "reason"]


def test_an_empty_table_has_no_strategies():
    """No customer, no decision, no error."""
    assert radar_strategies(ten_customers().iloc[:0])["strategy"].empty


@pytest.mark.parametrize(
    ("customers", "found"),
    [
        ([1, 2], "`tcc`"),
        (ten_customers().drop(columns="trend"), "`trend`"),
        (ten_customers().assign(status="client"), "Client 101, colonne `status`"),
        (ten_customers().assign(trend="down"), "Client 101, colonne `trend`"),
        (ten_customers().assign(trend=None), "Client 101, colonne `trend`"),
        (ten_customers().assign(tcc=18.75), "18.75"),
        (ten_customers().assign(tcc=np.nan), "Client 101, colonne `tcc`"),
        (ten_customers().assign(tcc="much"), "much"),
        (ten_customers().assign(tcc=-0.1), "-0.1"),
    ],
)
def test_a_customer_who_cannot_be_decided_is_named(customers, found):
    """The message says which customer, which column, what was read and what was expected."""
    with pytest.raises(InputError, match=found):
        radar_strategies(customers)


def test_a_share_that_can_be_computed_is_asked_for_as_a_computation():
    """A table with sales and purchases lacks a division, and not a heading; what is advised works."""
    customers = ten_customers().drop(columns="tcc").assign(sales=1, purchases=4)
    with pytest.raises(InputError, match=r"assign\(tcc=customers\[\"sales\"\] / customers\[\"purchases\"\]\)"):
        radar_strategies(customers)
    assert set(radar_strategies(customers.assign(tcc=customers["sales"] / customers["purchases"]))["tcc"]) == {0.25}


@pytest.mark.parametrize("thresholds", [(0.8, 0.15), (15, 80), (-0.1, 0.5), ("low", 0.8), (None, 0.8)])
def test_thresholds_that_cannot_be_are_met_in_words(thresholds):
    """Percentages, reversed or missing thresholds are answered with how they should look."""
    with pytest.raises(InputError, match=r"0\.15 et 0\.80"):
        radar_strategies(ten_customers(), *thresholds)
