"""What a mailing caused, and what it earned."""

from __future__ import annotations

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_lessons.methods import InputError, mailing_uplift, mailing_uplift_by_group, rate_difference


def test_by_hand():
    """12% against 8%, 300 a response and 5 a message: 1,000 x (300 x 0.04 - 5) = 7,000; break-even at 1.67 points."""
    mailing = mailing_uplift(120, 1_000, 80, 1_000, cost=5, margin=300)
    assert (mailing.response_rate, mailing.control_rate) == (0.12, 0.08)
    assert mailing.profit.value == pytest.approx(7_000)
    assert mailing.break_even_uplift == pytest.approx(5 / 300)


def test_the_verdict_is_undecidable_exactly_where_the_interval_holds_break_even():
    """Three costs: the profit is above 0, on both sides of it, below 0; said in both languages."""
    verdicts = [mailing_uplift(120, 1_000, 80, 1_000, cost, 300).verdict for cost in (2, 5, 30)]
    assert [one.en for one in verdicts] == ["gain", "undecidable", "loss"]
    assert [one.fr for one in verdicts] == ["gain", "indécidable", "perte"]


@given(st.lists(st.tuples(st.sampled_from("ab"), st.booleans(), st.booleans()), min_size=1, max_size=40))
def test_each_group_is_what_it_is_alone(customers):
    """No customer is lost, and a group with both sides has the uplift, interval and profit of its counts."""
    data = pd.DataFrame(customers, columns=["group", "contacted", "responded"])
    table = mailing_uplift_by_group(data["group"], data["contacted"], data["responded"].iloc[::-1], 2, 10)
    assert table["contacted"].sum() + table["control"].sum() == len(data)
    assert table["responses"].sum() + table["control_responses"].sum() == data["responded"].sum()
    for _, row in table.iterrows():
        if not row["contacted"] or not row["control"]:
            assert pd.isna(row["uplift"])
            assert row["verdict"] == "undecidable"
            continue
        counts = [int(row[name]) for name in ("responses", "contacted", "control_responses", "control")]
        one = mailing_uplift(*counts, 2, 10)
        assert one.uplift == rate_difference(*counts)
        assert (row["uplift_low"], row["profit_high"]) == pytest.approx((one.uplift.low, one.profit.high))


def test_what_is_no_test_is_met_in_words():
    """Nobody left out, more answers than customers, no margin, a contact that is neither yes nor no."""
    yes = pd.Series([True, False])
    faults = {
        "`control`": lambda: mailing_uplift(1, 2, 0, 0, 2, 10),
        "`responses` \\(3\\)": lambda: mailing_uplift(3, 2, 0, 1, 2, 10),
        "`margin`": lambda: mailing_uplift(1, 2, 0, 1, 2, 0),
        "`contacted` est vrai ou faux": lambda: mailing_uplift_by_group(
            pd.Series([1, 1]), pd.Series([1, 2]), yes, 2, 10
        ),
    }
    for found, wrong in faults.items():
        with pytest.raises(InputError, match=found):
            wrong()
