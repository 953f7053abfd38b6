"""The same curve as `lifelines`, whose answers were computed once with version 0.30.3 and are kept here."""

from __future__ import annotations

import pandas as pd
import pytest

from crm_lessons.methods import retention_at, retention_curve


def test_ten_customers_as_lifelines_has_them():
    """Lifelines 0.30.3, KaplanMeierFitter().fit(durations, event_observed).survival_function_ on ten customers."""
    durations = pd.Series([2, 3, 3, 5, 6, 6, 8, 9, 12, 12])
    ended = pd.Series([True, True, False, True, True, False, True, False, True, False])
    lifelines = {0: 1.0, 2: 0.9, 3: 0.8, 5: 0.685714, 6: 0.571429, 8: 0.428571, 9: 0.428571, 12: 0.214286}
    assert retention_curve(durations, ended)["survival"].round(6).to_dict() == lifelines


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
