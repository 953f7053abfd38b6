"""How long customers stay, those who have not left among them."""

from __future__ import annotations

import math

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_lessons.methods import InputError, retention_at, retention_curve

MONTHS = pd.Series([2, 3, 3, 5, 6, 6, 8, 9, 12, 12], index=range(1, 11))
ENDED = pd.Series([True, True, False, True, True, False, True, False, True, False], index=range(1, 11))
"""Ten customers, four of them still there when last seen."""

OBSERVED = st.lists(st.tuples(st.integers(0, 20), st.booleans()), min_size=1, max_size=40)


def test_ten_customers_by_hand():
    """9/10, then 8/9, 6/7, 5/6, 3/4, and 1/2 of the last two: .9 .8 .6857 .5714 .4286 .4286 .2143."""
    curve = retention_curve(MONTHS, ENDED)
    assert list(curve.index) == [0, 2, 3, 5, 6, 8, 9, 12]
    assert list(curve["at_risk"]) == [10, 10, 9, 7, 6, 4, 3, 2]
    assert list(curve["ended"]) == [0, 1, 1, 1, 1, 1, 0, 1]
    assert list(curve["censored"]) == [0, 0, 1, 0, 1, 0, 1, 1]
    assert list(curve["survival"].round(4)) == [1, 0.9, 0.8, 0.6857, 0.5714, 0.4286, 0.4286, 0.2143]


def test_without_censoring_it_is_the_share_of_those_still_there():
    """When everybody has left, the curve is a plain count."""
    curve = retention_curve(MONTHS, pd.Series(True, index=MONTHS.index))
    for time in range(13):
        assert retention_at(curve, time) == pytest.approx((time < MONTHS).mean())


@given(OBSERVED)
def test_the_curve_never_rises(observed):
    """It starts at 1 at the latest before time 0, stays between 0 and 1, and everybody is counted once."""
    durations, ended = (pd.Series(list(values)) for values in zip(*observed, strict=True))
    curve = retention_curve(durations, ended)
    assert curve["survival"].is_monotonic_decreasing
    assert curve["survival"].between(0, 1).all()
    assert curve["ended"].sum() + curve["censored"].sum() == len(observed)
    assert curve["at_risk"].iloc[0] == len(observed)


@given(OBSERVED, st.randoms())
def test_the_order_of_the_customers_does_not_count(observed, random):
    """Ends are matched to durations by customer, not by place."""
    durations, ended = (pd.Series(list(values)) for values in zip(*observed, strict=True))
    places = list(range(len(observed)))
    random.shuffle(places)
    pd.testing.assert_frame_equal(retention_curve(durations, ended), retention_curve(durations, ended.iloc[places]))


def test_nothing_is_known_past_the_last_duration():
    """After the last time at which anybody was seen there is no number, not a zero."""
    curve = retention_curve(MONTHS, ENDED)
    assert retention_at(curve, 12) == pytest.approx(0.2143, abs=1e-4)
    assert math.isnan(retention_at(curve, 13))


@pytest.mark.parametrize(
    ("durations", "ended", "found"),
    [
        ([1, 2], ENDED, "une liste"),
        (pd.Series([1.0, -2.0]), pd.Series([True, True]), "client 1"),
        (pd.Series([1.0, None]), pd.Series([True, True]), "client 1"),
        (pd.Series([], dtype=float), pd.Series([], dtype=bool), "vide"),
        (pd.Series([1.0, 2.0]), pd.Series([True, True, True]), "mêmes clients"),
        (pd.Series([1.0, 2.0]), pd.Series([True, True], index=[0, 0]), "mêmes clients"),
        (pd.Series([1.0, 2.0]), [True, False], "mêmes clients"),
        (pd.Series([1.0, 2.0]), pd.Series([True, None]), "Client 1"),
        (pd.Series([1.0, 2.0]), pd.Series(["yes", "no"]), "Client 0"),
    ],
)
def test_what_cannot_be_followed_is_said(durations, ended, found):
    """The sentence names the customer, or what the two Series should have in common."""
    with pytest.raises(InputError, match=found):
        retention_curve(durations, ended)


def test_zeros_and_ones_are_read_as_false_and_true():
    """Many files write 1 for a customer who left."""
    pd.testing.assert_frame_equal(retention_curve(MONTHS, ENDED.astype(int)), retention_curve(MONTHS, ENDED))
