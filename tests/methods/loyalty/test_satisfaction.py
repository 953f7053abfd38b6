"""What a survey says of satisfaction."""

from __future__ import annotations

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_lessons.methods import InputError, csat_score, net_promoter_score, rate_interval


def test_csat_counts_the_two_top_boxes():
    """Seven of ten, with Wilson's interval."""
    assert csat_score(pd.Series([5, 4, 4, 3, 5, 2, 4, 5, 1, 4])) == rate_interval(7, 10)


def test_nps_by_hand():
    """50 promoters and 20 detractors of 100: 30; with 50.75 and 20.75 of 103 the interval is 29.1 +- 15.1."""
    nps = net_promoter_score(pd.Series([10] * 50 + [8] * 30 + [3] * 20))
    centre, both = 30 / 103, 71.5 / 103
    reach = 1.959964 * ((both - centre**2) / 103) ** 0.5
    assert (nps.promoters, nps.passives, nps.detractors, nps.score.value) == (50, 30, 20, 30)
    assert (nps.score.low, nps.score.high) == pytest.approx((100 * (centre - reach), 100 * (centre + reach)), abs=1e-4)


@given(st.lists(st.integers(0, 10), min_size=1, max_size=60))
def test_the_interval_stays_on_the_scale_and_is_never_a_point(marks):
    """Five promoters of five are not certain."""
    nps = net_promoter_score(pd.Series(marks))
    assert nps.promoters + nps.passives + nps.detractors == len(marks)
    assert -100 <= nps.score.low < nps.score.high <= 100


def test_silence_and_marks_off_the_scale_are_met_in_words():
    """A missing answer is no 0."""
    faults = {"dropna": [9, None], "de 0 à 10": [9, 11], "nombre entier": [9, 7.5]}
    for found, marks in faults.items():
        with pytest.raises(InputError, match=found):
            net_promoter_score(pd.Series(marks))
