"""Contracts that end or go on."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.customer_value.subscriptions import READINGS


def test_ten_customers_leave_no_doubt(everybody):
    """No two have the same duration, six leave, somebody before each reading, one right on a reading, and one is seen to the end."""
    for data in everybody:
        followed = data["followed"]
        assert followed["months"].is_unique
        assert followed["ended"].sum() == 6
        ends = followed.loc[followed["ended"], "months"]
        for after, reading in zip((0, *READINGS), READINGS, strict=False):
            assert ((ends > after) & (ends <= reading)).any()
        assert ends.isin(READINGS).sum() == 1
        assert followed["months"].max() == max(READINGS)
        assert not followed.loc[followed["months"].idxmax(), "ended"]


def test_contracts_begin_and_end_with_a_month(everybody):
    """First day, last day, never an end before its beginning, never one after 2024; a good part is still running."""
    for data in everybody:
        base = data["subscriptions"]
        assert (base["started_on"].dt.day == 1).all()
        ends = base["ended_on"].dropna()
        assert ends.dt.is_month_end.all()
        assert (ends > base.loc[ends.index, "started_on"]).all()
        assert ends.max() <= pd.Timestamp("2024-12-31")
        assert 0.3 < base["ended_on"].isna().mean() < 0.8
