"""The same curve as `lifelines`, whose answers were computed once with version 0.30.3 and are kept here."""

from __future__ import annotations

import pandas as pd
import pytest

from crm_lessons.methods import retention_at, retention_band, retention_curve


def test_ten_customers_as_lifelines_has_them():
    """Lifelines 0.30.3, KaplanMeierFitter(alpha).fit(durations, ended): survival_function_ and confidence_interval_."""
    durations = pd.Series([2, 3, 3, 5, 6, 6, 8, 9, 12, 12])
    ended = pd.Series([True, True, False, True, True, False, True, False, True, False])
    lifelines = {0: 1.0, 2: 0.9, 3: 0.8, 5: 0.685714, 6: 0.571429, 8: 0.428571, 9: 0.428571, 12: 0.214286}
    curve = retention_curve(durations, ended)
    assert curve["survival"].round(6).to_dict() == lifelines
    bands = {
        0.95: {2: (0.473009, 0.985281), 5: (0.304585, 0.887148), 9: (0.114042, 0.718453), 12: (0.012917, 0.579491)},
        0.80: {2: (0.684027, 0.971192), 5: (0.449746, 0.836821), 9: (0.208537, 0.632573), 12: (0.047998, 0.457738)},
    }
    for confidence, band in bands.items():
        ours = retention_band(curve, confidence).loc[list(band), ["lower", "upper"]].round(6)
        assert dict(zip(ours.index, ours.itertuples(index=False, name=None), strict=True)) == band


def test_two_hundred_customers_as_lifelines_has_them():
    """Lifelines 0.30.3 on a made-up table of 200 customers, 108 of whom have left: survival and number at risk."""
    customers = range(1, 201)
    durations = pd.Series([1 + (11 * n + n * n // 7) % 36 for n in customers])
    ended = pd.Series([(n * n + n // 3) % 5 < 3 for n in customers])
    survival = {
        0: 1.0, 1: 0.99, 6: 0.927879219085, 12: 0.846925330773, 18: 0.745321005879, 24: 0.58266028537,
        30: 0.383345241278, 35: 0.170996565351, 36: 0.064123712007,
    }  # fmt: skip
    curve = retention_curve(durations, ended)
    assert {time: retention_at(curve, time) for time in survival} == pytest.approx(survival, abs=1e-11)
    assert curve.loc[[12, 24, 36], "at_risk"].to_list() == [143, 75, 8]
    band = retention_band(curve).loc[[1, 12, 24, 36]]
    assert band["lower"].to_list() == pytest.approx(
        [0.960610863464, 0.785697861531, 0.499190474720, 0.018688165419], abs=1e-11
    )
    assert band["upper"].to_list() == pytest.approx(
        [0.997489605573, 0.891856448588, 0.657083991808, 0.150173318023], abs=1e-11
    )
