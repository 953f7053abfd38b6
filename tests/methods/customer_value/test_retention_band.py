"""How far a retention curve can be believed."""

from __future__ import annotations

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_lessons.methods import InputError, retention_band, retention_curve

MONTHS = pd.Series([2, 3, 3, 5, 6, 6, 8, 9, 12, 12])
ENDED = pd.Series([True, True, False, True, True, False, True, False, True, False])
OBSERVED = st.lists(st.tuples(st.integers(0, 20), st.booleans()), min_size=1, max_size=15)


def test_the_first_departure_by_hand():
    """One of ten leaves: S = .9, Greenwood's error .9·√(1/(10·9)) = .0949, as √(.9·.1/10) says."""
    band = retention_band(retention_curve(MONTHS, ENDED))
    assert band.loc[2, "standard_error"] == pytest.approx(0.0949, abs=1e-4)
    assert band.loc[2, "standard_error"] == pytest.approx((0.9 * 0.1 / 10) ** 0.5)


def test_nothing_is_said_before_the_first_departure_and_when_nobody_is_left():
    """The formula has no value where S is 1 or 0, and none is made up."""
    band = retention_band(retention_curve(MONTHS, ENDED | True))
    assert band.loc[[0, 12], ["lower", "upper"]].isna().all(axis=None)


@given(OBSERVED, st.floats(0.5, 0.99))
def test_the_band_surrounds_the_curve_and_widens_with_confidence(observed, confidence):
    """It stays between 0 and 1, and all the columns of the curve are kept."""
    durations, ended = (pd.Series(list(values)) for values in zip(*observed, strict=True))
    curve = retention_curve(durations, ended)
    band, wider = (retention_band(curve, level).dropna() for level in (confidence, (1 + confidence) / 2))
    assert (band["lower"] <= band["survival"]).all()
    assert (band["survival"] <= band["upper"]).all()
    assert (wider["lower"] <= band["lower"]).all()
    assert (band["upper"] <= wider["upper"]).all()
    assert band[["lower", "upper"]].stack().between(0, 1).all()
    pd.testing.assert_frame_equal(retention_band(curve)[curve.columns], curve)


@pytest.mark.parametrize("confidence", [0, 1, 95, "0.95", None])
def test_a_confidence_is_a_rate_between_0_and_1(confidence):
    """95 for 0.95 is the likeliest slip."""
    with pytest.raises(InputError, match="`confidence`"):
        retention_band(retention_curve(MONTHS, ENDED), confidence)


def test_a_table_that_is_no_curve_is_met_with_the_way_to_one():
    """More departures than customers, nobody at risk, no row."""
    curve = retention_curve(MONTHS, ENDED)
    for table in (curve.assign(ended=99), curve.assign(at_risk=0), curve.iloc[:0], curve.assign(survival=2)):
        with pytest.raises(InputError, match="retention_curve"):
            retention_band(table)
