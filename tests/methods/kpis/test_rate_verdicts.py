"""Whether a rate pays, or one cannot tell."""

from __future__ import annotations

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_lessons.methods import InputError, rate_interval, rate_verdicts


def judged(messages, responses, break_even=1 / 30):
    table = pd.DataFrame({"messages": messages, "responses": responses})
    return rate_verdicts(table, break_even, "messages", "responses")


def test_the_trial_of_the_lesson_decides_nothing():
    """12 of 300, break-even at 3.33 %: 2.3 to 6.9 %, undecidable; the same 4 % of 6,000 pays, 1 % of 2,000 does not."""
    table = judged([300, 6_000, 2_000], [12, 240, 20])
    assert table["verdict"].to_list() == ["undecidable", "gain", "loss"]
    assert table.loc[0, ["rate", "rate_low", "rate_high"]].astype(float).round(3).to_list() == [0.04, 0.023, 0.069]


@given(st.integers(1, 5_000), st.data(), st.floats(0, 1))
def test_a_verdict_says_where_the_whole_interval_is(messages, data, break_even):
    """Decided exactly where Wilson's interval does not hold break-even, on the side where it lies."""
    responses = data.draw(st.integers(0, messages))
    interval = rate_interval(responses, messages)
    said = judged([messages], [responses], break_even)["verdict"].item()
    assert (said == "undecidable") == interval.holds(break_even)
    assert said != "gain" or interval.low > break_even
    assert said != "loss" or interval.high < break_even


def test_nobody_asked_is_not_a_no():
    """A row without a trial has no rate and no verdict but undecidable."""
    table = judged([0, 10], [0, 1])
    assert table["rate"].isna().to_list() == [True, False]
    assert table["verdict"][0] == "undecidable"


def test_the_table_given_keeps_its_columns():
    """What was there stays, and the table given is left as it was."""
    table = pd.DataFrame({"trials": [10], "successes": [2], "note": ["x"]})
    assert list(rate_verdicts(table, 0.1).columns) == [
        "trials",
        "successes",
        "note",
        "rate",
        "rate_low",
        "rate_high",
        "verdict",
    ]
    assert list(table.columns) == ["trials", "successes", "note"]


@pytest.mark.parametrize("break_even", [1.5, -0.1, "3 %", None])
def test_a_break_even_that_is_no_rate_is_refused(break_even):
    """3 is not 3 %."""
    with pytest.raises(InputError, match="break_even"):
        judged([10], [1], break_even)
