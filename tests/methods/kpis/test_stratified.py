"""Two groups compared like with like."""

from __future__ import annotations

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_lessons.methods import InputError, mantel_haenszel, rate_difference

COLUMNS = ["segment", "channel", "messages", "responses"]
MAILINGS = pd.DataFrame(
    [("clients", "e-mail", 500, 50), ("clients", "SMS", 4_000, 320),
     ("suspects", "e-mail", 4_500, 90), ("suspects", "SMS", 1_000, 10)], columns=COLUMNS,
)  # fmt: skip
ADMITTED = {"A": (512, 825, 89, 108), "B": (353, 560, 17, 25), "C": (120, 325, 202, 593), "D": (138, 417, 131, 375),
            "E": (53, 191, 94, 393), "F": (22, 373, 24, 341)}  # fmt: skip


def pooled(data, between=("e-mail", "SMS")):
    return mantel_haenszel(data, "channel", "segment", "messages", "responses", between)


def test_pooled_within_segments_the_lesson_s_total_turns_round():
    """In total e-mail is 3.8 points behind; 444.4 x 2 and 818.2 x 1 points over 1,262.6 put it 1.35 ahead, for sure."""
    both = pooled(MAILINGS)
    assert both.crude_difference == pytest.approx(-0.038)
    assert both.table["rate_difference"].to_list() == pytest.approx([0.02, 0.01])
    weights = 500 * 4_000 / 4_500, 4_500 * 1_000 / 5_500
    assert both.difference.value == pytest.approx((0.02 * weights[0] + 0.01 * weights[1]) / sum(weights))
    assert both.difference.low > 0


def test_berkeley_as_r_and_statsmodels_have_it():
    """Admissions of 1973 by department: common odds ratio 0.9047, 0.7719 to 1.0603 (R, mantelhaen.test; statsmodels 0.15.0)."""
    rows = [(name, sex, *counts) for name, (m, men, w, women) in ADMITTED.items()
            for sex, *counts in (("men", men, m), ("women", women, w))]  # fmt: skip
    odds = pooled(pd.DataFrame(rows, columns=COLUMNS), ("men", "women")).odds_ratio
    assert (odds.value, odds.low, odds.high) == pytest.approx((0.9046968, 0.7719074, 1.0603298), abs=1e-6)


def test_in_one_large_segment_the_error_is_that_of_two_rates():
    """With as many trials on both sides Sato's variance is p1 q1 / n + p0 q0 / n, for one segment alone."""
    one = pooled(pd.DataFrame([("all", "e-mail", 1_000, 120), ("all", "SMS", 1_000, 80)], columns=COLUMNS))
    error = ((0.12 * 0.88 + 0.08 * 0.92) / 1_000) ** 0.5
    assert one.difference.high - one.difference.value == pytest.approx(1.959964 * error, rel=1e-5)
    assert one.difference.low == pytest.approx(rate_difference(120, 1_000, 80, 1_000).low, abs=5e-4)


@given(
    st.lists(
        st.tuples(st.integers(0, 40), st.integers(0, 40), st.integers(0, 40), st.integers(0, 40)),
        min_size=1,
        max_size=5,
    )
)
def test_the_other_way_round_is_the_same_with_the_sign_changed(rows):
    """Difference and interval are turned about, the odds ratio is its inverse, and the pooled value lies among the segments'."""
    cells = [(n, name, lost + won, won) for n, (a, b, c, d) in enumerate(rows)
             for name, lost, won in (("e-mail", a, b), ("SMS", c, d))]  # fmt: skip
    data = pd.DataFrame(cells, columns=COLUMNS)
    if not any(a + b and c + d for a, b, c, d in rows):
        return
    one, turned = pooled(data), pooled(data, ("SMS", "e-mail"))
    assert turned.difference.value == pytest.approx(-one.difference.value)
    assert turned.difference.low == pytest.approx(-one.difference.high)
    assert (one.odds_ratio is None) == (turned.odds_ratio is None)
    if one.odds_ratio and turned.odds_ratio:
        assert turned.odds_ratio.value == pytest.approx(1 / one.odds_ratio.value)
    differences = one.table["rate_difference"].dropna()
    assert differences.min() - 1e-9 <= one.difference.value <= differences.max() + 1e-9
    assert one.table["segment_weight"].sum() == pytest.approx(1)


def test_what_cannot_be_compared_is_met_in_words():
    """Three groups without a choice, a group that is not there, no segment in common."""
    three = pd.concat([MAILINGS, pd.DataFrame([("clients", "post", 9, 1)], columns=COLUMNS)])
    faults = {
        "'SMS', 'e-mail', 'post'": lambda: pooled(three, None),
        "between=": lambda: pooled(MAILINGS, ("e-mail", "fax")),
        "Aucun segment": lambda: pooled(MAILINGS.iloc[[0, 3]]),
    }
    for found, wrong in faults.items():
        with pytest.raises(InputError, match=found):
            wrong()
    assert pooled(MAILINGS, None).difference.value == pytest.approx(-pooled(MAILINGS).difference.value)
